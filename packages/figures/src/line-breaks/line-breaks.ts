/** The size of the text that figures are laid out for; one em is so many units. */
export const em = 16;
/** From one line of a label to the next. */
export const lineHeight = 20;

/**
 * About how wide a text is, in units, set in a sans serif of size 16. Each kind of letter counts as in a wide face
 * (DejaVu Sans, Verdana), so that a common face takes less room than this and never more.
 */
export function estimateWidth(text: string): number {
  let width = 0;
  for (const letter of text) {
    if (" ijl.,:;'’|!".includes(letter)) width += 0.32;
    else if ('frtI()/-'.includes(letter)) width += 0.42;
    else if ('mwMWæœÆŒ@%—'.includes(letter) || letter > '\u2fff') width += 1;
    else width += letter === letter.toLowerCase() ? 0.64 : 0.79;
  }
  return width * em;
}

/** The parts of a text between which it may be broken without a hyphen of ours: a word's own space comes with it. */
const partsOf = (text: string): string[] =>
  text
    .replaceAll('\u00ad', '')
    .trim()
    .replace(/\s+/g, ' ')
    .split(/(?= )|(?<=[-/–])(?=\S)/);

/** Where to break a word that is too long: before a consonant and a vowel, as far along as there is room. */
function hyphenated(word: string, room: number, measure: (text: string) => number): [string, string] {
  const letters = [...word];
  const start = (length: number): string => letters.slice(0, length).join('');
  let most = letters.length - 1;
  while (most > 1 && measure(`${start(most)}-`) > room) most--;
  const head = /^.{3,}(?=[^aeiouyæøåäö][aeiouyæøåäö])/iu.exec(start(most + 2))?.[0];
  const end = head && head.length > most - 5 ? head : start(most);
  return [`${end}-`, word.slice(end.length)];
}

/** The width of the widest part of a text that has to stay in one piece. */
export const widestPart = (text: string, measure: (text: string) => number): number =>
  Math.max(...partsOf(text).map((part) => measure(part.trim())));

/**
 * A text in lines that are no wider than the room: broken between words, after a hyphen or a slash, and inside a word
 * only where that is wider than the room. A single letter is never broken.
 *
 * @example
 * ```ts
 * breakLines('Refleksion og videndeling', 110, estimateWidth); // ['Refleksion', 'og', 'videndeling'] or fewer lines
 * ```
 */
export function breakLines(text: string, room: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of partsOf(text)) {
    if (measure(line + part) <= room) {
      line += part;
      continue;
    }
    if (line) lines.push(line);
    line = part.trim();
    while ([...line].length > 1 && measure(line) > room) {
      const [head, rest] = hyphenated(line, room, measure);
      lines.push(head);
      line = rest;
    }
  }
  return line ? [...lines, line] : lines;
}
