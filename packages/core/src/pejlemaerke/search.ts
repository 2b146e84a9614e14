/** A text made ready to be searched in, in the two ways that Danish letters are typed on a keyboard without them. */
export interface Searchable {
  /** `å` as a, `ø` as o, `æ` as ae, no accents. */
  readonly plain: string;
  /** `å` as aa, `ø` as oe, `æ` as ae, no accents. */
  readonly typed: string;
}

const accents = /\p{M}+/gu;

const folded = (text: string, a: string, o: string): string =>
  text
    .toLowerCase()
    .normalize('NFC')
    .replaceAll('å', a)
    .replaceAll('ø', o)
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(accents, '');

/** Makes texts ready to be searched in; do it once for texts that are searched in often. */
export function searchable(...texts: readonly string[]): Searchable {
  const text = texts.join('\n');
  return { plain: folded(text, 'a', 'o'), typed: folded(text, 'aa', 'oe') };
}

/**
 * Whether all words of a query are in the texts, in any order and anywhere in a word. Capitals, accents, and whether
 * `å` is typed as å, a or aa make no difference. An empty query is in every text.
 *
 * @example
 * ```ts
 * isFoundBy(searchable('Jeg hører på mine kolleger'), 'KOLLEGER hoerer'); // true
 * ```
 */
export function isFoundBy({ plain, typed }: Searchable, query: string): boolean {
  return query
    .split(/\s+/)
    .every((word) => plain.includes(folded(word, 'a', 'o')) || typed.includes(folded(word, 'aa', 'oe')));
}
