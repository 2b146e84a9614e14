/** Words that stand before or after a level's number. */
const levelWords = 'niveau|trin|level|fase|phase|stadie|stadium|stage|step|nivå|taso|stufe';
const numberWords = new Map(
  Object.entries({ en: 1, et: 1, one: 1, to: 2, two: 2, tre: 3, three: 3, fire: 4, four: 4, fem: 5, five: 5 }),
);
const romans = new Map(
  ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'].map((roman, at) => [roman, at + 1]),
);

/** Longer texts are descriptors that happen to open like a label. */
const longest = 80;

const worded = new RegExp(`^(${levelWords})(?![\\p{L}])[\\s.:–—-]*(?:(\\d{1,2}|\\p{L}+)(?![\\p{L}\\d]))?(.*)$`, 'iu');
const turned = new RegExp(`^(\\d{1,2})\\.?\\s*(${levelWords})(?![\\p{L}])(.*)$`, 'iu');
const numbered = /^(\d{1,2}|[IVX]{1,4})(?:\s*[.):–—-]\s*(.*)|)$/u;

/** What a header cell says about its level. */
export interface LevelLabel {
  /** The number that it carries, from 0; absent where it has none ("Niveau"). */
  readonly number?: number;
  /** Its word, as written ("Niveau", "Trin"); absent where it is only a number. */
  readonly word?: string;
  /** What is left: the level's own name. Empty where the label is only a number. */
  readonly name: string;
}

/**
 * Reads a label such as "Niveau 3", "Trin III: Etableret", "2. niveau", "4" or "Niveau". Undefined where the text is
 * no such label, as with a level's own name ("Etableret").
 *
 * @example
 * ```ts
 * levelLabel('Niveau 3: Etableret'); // { number: 3, word: 'Niveau', name: 'Etableret' }
 * levelLabel('Niveau'); // { word: 'Niveau', name: '' }
 * levelLabel('Etableret'); // undefined
 * ```
 */
export function levelLabel(text: string): LevelLabel | undefined {
  if (text === '' || text.length > longest) return undefined;
  const [, word, number, rest = ''] = worded.exec(text) ?? [];
  if (word) {
    const value = number === undefined ? undefined : numberOf(number);
    if (value !== undefined) return { number: value, word, name: bare(rest) };
    // "Niveau" alone has lost its number; "Niveau for dialog" is a name.
    return number === undefined && bare(rest) === '' ? { word, name: '' } : undefined;
  }
  const [, before, after, name = ''] = turned.exec(text) ?? [];
  if (before && after) return { number: Number(before), word: after, name: bare(name) };
  const [, alone, own = ''] = numbered.exec(text) ?? [];
  const value = alone === undefined ? undefined : numberOf(alone);
  return value === undefined ? undefined : { number: value, name: bare(own) };
}

function numberOf(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  return romans.get(text.toLowerCase()) ?? numberWords.get(text.toLowerCase());
}

/** Without the signs that part a number from a name, and without brackets around the whole. */
function bare(text: string): string {
  const name = text.replace(/^[\s.:),–—-]+/u, '').trim();
  return /^\([^()]*\)$/.test(name) ? name.slice(1, -1).trim() : name;
}

/** How people say the number of a level in a language: what a screen says for a level without a name. */
export function levelWord(language: string): string {
  return language.toLowerCase().startsWith('en') ? 'Level' : 'Niveau';
}
