// From one rendering to another by hand: only what differs, written to the DOM at once.

/** The writes that turn what stands under `live` into `target`; none of them is done yet. */
export function writesBetween(live: Node, target: Node): (() => void)[] {
  const writes: (() => void)[] = [];
  if (live instanceof Text && target instanceof Text) {
    if (live.data !== target.data) writes.push(() => (live.data = target.data));
    return writes;
  }
  if (live instanceof Element && target instanceof Element) {
    for (const { name, value } of target.attributes) {
      if (name !== 'checked' && live.getAttribute(name) !== value) writes.push(() => live.setAttribute(name, value));
    }
    for (const { name } of live.attributes) {
      if (name !== 'checked' && !target.hasAttribute(name)) writes.push(() => live.removeAttribute(name));
    }
    if (live instanceof HTMLInputElement) {
      const checked = target.hasAttribute('checked');
      // Of a group of radios, choosing one is enough.
      if (live.checked !== checked && (checked || live.type !== 'radio')) writes.push(() => (live.checked = checked));
    }
    if (live instanceof HTMLTextAreaElement) return writes;
  }
  const [have, want] = [[...live.childNodes], [...target.childNodes]];
  const kept = longestCommon(have, want);
  let at = 0;
  for (const [index, node] of want.entries()) {
    const twin = kept.get(index);
    if (twin === undefined) {
      const before = have[[...kept].find(([other]) => other > index)?.[1] ?? have.length] ?? null;
      writes.push(() => live.insertBefore(document.importNode(node, true), before));
      continue;
    }
    for (; at < twin; at++) writes.push(remover(have[at]));
    at = twin + 1;
    writes.push(...writesBetween(have[twin] as Node, node));
  }
  for (; at < have.length; at++) writes.push(remover(have[at]));
  return writes;
}

const remover = (node: ChildNode | undefined) => (): void => node?.remove();

/** Which of `want` is which of `have`, in order: the longest run of nodes of the same kind. Index by index. */
function longestCommon(have: readonly Node[], want: readonly Node[]): Map<number, number> {
  const lengths = Array.from({ length: have.length + 1 }, () => Array.from({ length: want.length + 1 }, () => 0));
  const length = (h: number, w: number): number => lengths[h]?.[w] ?? 0;
  const same = (h: number, w: number): boolean => have[h]?.nodeName === want[w]?.nodeName;
  for (let h = have.length - 1; h >= 0; h--) {
    for (let w = want.length - 1; w >= 0; w--) {
      const row = lengths[h] as number[];
      row[w] = same(h, w) ? length(h + 1, w + 1) + 1 : Math.max(length(h + 1, w), length(h, w + 1));
    }
  }
  const pairs = new Map<number, number>();
  for (let h = 0, w = 0; h < have.length && w < want.length;) {
    if (same(h, w)) pairs.set(w++, h++);
    else if (length(h + 1, w) >= length(h, w + 1)) h++;
    else w++;
  }
  return pairs;
}
