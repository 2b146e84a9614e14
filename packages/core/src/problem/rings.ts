/** That one thing leads to another: what is said where it does so. */
export interface Edge<Place> {
  readonly from: string;
  readonly to: string;
  readonly place: Place;
}

/**
 * The edges that close a ring, with what stands in it: without them there is none. Each is found once, whatever the
 * number of edges, in time that grows as they do; nothing calls itself, so a long chain is no danger.
 */
export function ringsIn<Place>(edges: readonly Edge<Place>[]): readonly { place: Place; ring: readonly string[] }[] {
  const leading = new Map<string, Edge<Place>[]>();
  for (const edge of edges) {
    const known = leading.get(edge.from);
    if (known) known.push(edge);
    else leading.set(edge.from, [edge]);
  }
  const rings: { place: Place; ring: readonly string[] }[] = [];
  const done = new Set<string>();
  for (const start of leading.keys()) {
    if (done.has(start)) continue;
    const open: { name: string; next: number }[] = [{ name: start, next: 0 }];
    const isOpen = new Set([start]);
    for (let last = open.at(-1); last; last = open.at(-1)) {
      const edge = leading.get(last.name)?.[last.next++];
      if (!edge) {
        open.pop();
        isOpen.delete(last.name);
        done.add(last.name);
      } else if (isOpen.has(edge.to)) {
        const names = open.map(({ name }) => name);
        rings.push({ place: edge.place, ring: [...names.slice(names.indexOf(edge.to)), edge.to] });
      } else if (!done.has(edge.to)) {
        open.push({ name: edge.to, next: 0 });
        isOpen.add(edge.to);
      }
    }
  }
  return rings;
}
