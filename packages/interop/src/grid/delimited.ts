import { paragraphsOf } from './clean.ts';
import type { Grid, GridCell } from './grid.ts';
import { maxColumns, maxRows, tooLarge, unreadable } from './grid.ts';

/** What stands between two cells. Excel writes tabs to the clipboard, and semicolons to a file on a Danish machine. */
export const delimiters = ['\t', ';', ','] as const;
export type Delimiter = (typeof delimiters)[number];

/**
 * The records of tab- or character-separated text as Excel writes it: a cell with a line break, a quote or the
 * delimiter in it is quoted, quotes inside it are doubled. A quote that does not enclose a whole cell is an ordinary
 * character, as it is in text from Word. Line ends may be any. Takes time in proportion to the text; stops after
 * `most` records.
 *
 * @example
 * ```ts
 * parseDelimited('a\t"b\nc"\r\nd\te', '\t'); // [['a', 'b\nc'], ['d', 'e']]
 * ```
 */
export function parseDelimited(text: string, delimiter: Delimiter, most = Infinity): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  const plain = delimiter === '\t' ? /[\t\n\r]/g : delimiter === ';' ? /[;\n\r]/g : /[,\n\r]/g;
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  for (;;) {
    const quoted = text[at] === '"' ? endOfQuoted(text, at, delimiter) : -1;
    let end: number;
    if (quoted > 0) {
      record.push(text.slice(at + 1, quoted).replaceAll('""', '"'));
      end = quoted + 1;
    } else {
      plain.lastIndex = at;
      end = plain.exec(text)?.index ?? text.length;
      record.push(text.slice(at, end));
    }
    if (end >= text.length) break;
    at = end + 1;
    if (text[end] !== delimiter) {
      if (text[end] === '\r' && text[at] === '\n') at++;
      records.push(record);
      record = [];
      if (at >= text.length || records.length >= most) return records;
    }
  }
  if (record.length > 1 || record[0] !== '' || records.length === 0) records.push(record);
  return records;
}

/** Where the quoted cell that opens at `start` closes; -1 where the quote encloses no whole cell. */
function endOfQuoted(text: string, start: number, delimiter: Delimiter): number {
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return -1;
    const next = text[quote + 1];
    if (next === '"') at = quote + 2;
    else return next === undefined || next === delimiter || next === '\n' || next === '\r' ? quote : -1;
  }
}

/**
 * Rows as tab-separated text, quoted as Excel does: `parseDelimited` gives the same rows back.
 *
 * @example
 * ```ts
 * writeTsv([['a', 'b\nc']]); // 'a\t"b\nc"\r\n'
 * ```
 */
export function writeTsv(rows: readonly (readonly string[])[]): string {
  const quote = (cell: string): string => (/[\t\n\r"\uFEFF]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return rows.map((row) => `${row.map(quote).join('\t')}\r\n`).join('');
}

/**
 * Which delimiter a text uses: a tab wherever there is one; else the character that cuts most of the records into the
 * same number of cells; a tab where nothing does (prose has commas too).
 */
export function guessDelimiter(text: string): Delimiter {
  const sample = text.slice(0, 100_000);
  if (sample.includes('\t')) return '\t';
  let best: Delimiter = '\t';
  let most = 0;
  for (const delimiter of [';', ','] as const) {
    const widths = new Map<number, number>();
    const records = parseDelimited(sample, delimiter).filter((record) => record.some(hasText));
    for (const { length } of records) widths.set(length, (widths.get(length) ?? 0) + 1);
    for (const [width, count] of widths) {
      if (width > 1 && count > 1 && count * 2 > records.length && count > most) [best, most] = [delimiter, count];
    }
  }
  return best;
}

/** Separated text as a grid. Its first row may be a title of one cell: short rows are filled up with missing cells. */
export function delimitedGrid(text: string, delimiter: Delimiter = guessDelimiter(text)): Grid {
  const format = delimiter === '\t' ? 'tsv' : 'csv';
  const records = parseDelimited(text.trimEnd(), delimiter, maxRows + 1);
  if (records.length > maxRows) return unreadable(format, tooLarge('rows', maxRows));
  // A whole row of a sheet is 16,384 cells: the empty ones at the end are dropped before anything is done to them.
  const columns = records.reduce((most, record) => Math.max(most, record.findLastIndex(hasText) + 1), 0);
  if (columns === 0) return unreadable(format, { code: 'no-table', severity: 'error', path: [] });
  if (columns > maxColumns) return unreadable(format, tooLarge('columns', maxColumns));
  const rows = records.map((record, row) =>
    Array.from({ length: columns }, (_, column): GridCell => {
      const cell = record[column];
      const origin = { row, column };
      return cell === undefined
        ? { paragraphs: [], origin, missing: true }
        : { paragraphs: paragraphsOf(cell), origin };
    }),
  );
  return { format, columns, rows, merges: [], notes: [], tables: { found: 1, taken: 0 }, problems: [] };
}

function hasText(cell: string): boolean {
  return cell.trim() !== '';
}
