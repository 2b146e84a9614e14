import { delimitedGrid } from './delimited.ts';
import type { Delimiter } from './delimited.ts';
import type { Grid } from './grid.ts';
import { maxCharacters, maxText, tooLarge, unreadable } from './grid.ts';
import { htmlGrid } from './html.ts';

/** What a clipboard or a file holds: its HTML, its plain text, or both. */
export interface GridInput {
  readonly html?: string;
  readonly text?: string;
}

/** What a person, or a file's name, knows better than a guess. */
export interface ReadGridOptions {
  /** Which table of several in the HTML, from 0; without it the largest. */
  readonly table?: number;
  /** What stands between the cells of plain text. */
  readonly delimiter?: Delimiter;
}

/** Does plain text hold HTML, as a saved page does? */
function isHtml(text: string): boolean {
  return /^\s*(?:Version:[\d.]+\s[^<]{0,500})?<(?:!doctype|!--|html|head|meta|body|table|div)[\s>]/i.test(
    text.slice(0, 2000),
  );
}

/**
 * Reads a pasted table. HTML with a table in it is preferred, for it knows paragraphs and merged cells; else the plain
 * text, tab-separated, semicolon- or comma-separated. Never throws: what cannot be read is in `problems`.
 *
 * @example
 * ```ts
 * const grid = readGrid({ text: 'Niveau;Mål\nNiveau 1;Vi samles.\nNiveau 2;Vi aftaler.' });
 * grid.format; // 'csv'
 * textAt(grid, 2, 1); // 'Vi aftaler.'
 * ```
 */
export function readGrid(input: GridInput, options: ReadGridOptions = {}): Grid {
  const text = input.text?.replace(/^\uFEFF/, '') ?? '';
  const html = input.html ?? (isHtml(text) ? text : '');
  const format = html ? 'html' : 'tsv';
  if (html.length > maxCharacters || text.length > maxCharacters) {
    return unreadable(format, tooLarge('characters', maxCharacters));
  }
  // The clipboard of Windows opens with offsets ("Version:0.9 StartHTML:..."), which are not part of the text.
  const fromHtml = html ? htmlGrid(html.replace(/^\s*Version:[\d.]+\s[^<]{0,500}/, ''), options.table) : undefined;
  const useless = fromHtml?.problems.some(({ code }) => code === 'no-table');
  if (fromHtml && (!useless || html === text || text.trim() === '')) return notTooLong(fromHtml);
  return notTooLong(delimitedGrid(text, options.delimiter));
}

function notTooLong(grid: Grid): Grid {
  let length = 0;
  for (const row of grid.rows) for (const { paragraphs } of row) for (const text of paragraphs) length += text.length;
  return length > maxText ? unreadable(grid.format, tooLarge('characters', maxText), grid.notes) : grid;
}
