/** The parts whose key an earlier part has. A part without a key repeats nothing. */
export function repeats<Part>(parts: Iterable<Part>, keyOf: (part: Part) => string | undefined): Part[] {
  const seen = new Set<string>();
  return [...parts].filter((part) => {
    const key = keyOf(part);
    if (key === undefined) return false;
    const isRepeat = seen.has(key);
    seen.add(key);
    return isRepeat;
  });
}
