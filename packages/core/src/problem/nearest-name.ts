/** Longer strings than this are not compared: nobody mistypes them, and a hostile one must not cost time. */
const longest = 60;
/** And no more names than these are looked at. */
const most = 200;

/** How many letters must be added, removed, exchanged or swapped with their neighbour to make `a` into `b`. */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const now = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let least = Math.min(
        (last[column] ?? 0) + 1,
        (now[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        least = Math.min(least, (before[column - 2] ?? 0) + 1);
      }
      now.push(least);
    }
    before = last;
    last = now;
  }
  return last[b.length] ?? 0;
}

/**
 * The known name that was probably meant, or undefined where none is near: at most a third of the letters differ,
 * or one of a short name, upper and lower case aside. The first of equally near names wins.
 *
 * @example
 * ```ts
 * nearestName('dimensoins', ['levels', 'dimensions']); // 'dimensions'
 * nearestName('colour', ['levels', 'dimensions']); // undefined
 * ```
 */
export function nearestName(found: string, known: Iterable<string>): string | undefined {
  if (found.length > longest) return undefined;
  let nearest: string | undefined;
  let least = Infinity;
  let looked = 0;
  for (const name of known) {
    if (++looked > most) break;
    const within = Math.max(1, Math.floor(Math.max(name.length, found.length) / 3));
    if (name.length > longest || Math.abs(name.length - found.length) > within) continue;
    const distance = editDistance(found.toLowerCase(), name.toLowerCase());
    if (distance < least && distance <= within) {
      nearest = name;
      least = distance;
    }
  }
  return nearest;
}
