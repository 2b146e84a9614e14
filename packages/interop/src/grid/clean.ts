/** Soft hyphens, zero-width characters and direction marks: invisible, and in the way when words are compared. */
const invisible = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;
/** Joiners mean something inside an emoji; anywhere else a word processor left them behind. */
const joiners = /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])[\u200C\u200D]/gu;
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const controls = /[\u0000-\u0008\u000E-\u001F\u007F]/g;
/** Anything that needs more than a trim; most text has none of it. */
const unclean = /[^\u0020-\u007E\u00A1-\u00AC\u00AE-\u017F\u2013-\u2026]| {2}/;
const lineBreaks = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

/** One line of text as people read it: no invisible characters, letters composed (NFC), runs of spaces as one. */
export function cleanLine(text: string): string {
  if (!unclean.test(text)) return text.trim();
  return text
    .replace(invisible, '')
    .replace(joiners, '')
    .replace(controls, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC');
}

/**
 * A text's paragraphs: its lines, cleaned, without the empty ones.
 *
 * @example
 * ```ts
 * paragraphsOf('Vi deler\u00A0 viden.\r\n\r\nVi af\u00ADprøver.'); // ['Vi deler viden.', 'Vi afprøver.']
 * ```
 */
export function paragraphsOf(text: string): string[] {
  if (text === '') return [];
  return text
    .split(lineBreaks)
    .map(cleanLine)
    .filter((line) => line !== '');
}
