import type { Problem } from '@pejl/core';
import { maxLevels, minLevels } from '@pejl/core';
import type { Grid } from '../grid/grid.ts';
import { editCells, isOrigin, keyOf } from '../grid/grid.ts';
import { lineOf } from './axes.ts';
import { build } from './build.ts';
import type { Frame } from './frame.ts';
import { frameOf } from './frame.ts';
import { headingsOf, type Heading } from './headings.ts';
import { languageOf } from './language.ts';
import { orderOf } from './levels.ts';
import type { Guess, GuessedTaxonomy, GuessOptions, Reading, Unused, UnusedReason } from './reading.ts';

/** A title is short; a longer text above a table is an introduction. */
const longestTitle = 150;

/**
 * Reads a taxonomy out of a grid. What the options leave open is guessed, and every guess is told; calling it again
 * with corrections gives the corrected reading. Every text of the grid is in the taxonomy, in its headings
 * (`reading`), or in `unused`. Pure, and never throws: where no taxonomy can be made, `problems` has an error that
 * says what was found.
 *
 * @example
 * ```ts
 * const grid = readGrid({ text: 'Niveau\tMål\nNiveau 1\tVi samles.\nNiveau 2\tVi aftaler.\nNiveau 3\tVi følger op.' });
 * const { taxonomy, guesses } = guessTaxonomy(grid, { title: 'Vores team' });
 * taxonomy?.levels.length; // 3
 * ```
 */
export function guessTaxonomy(pasted: Grid, options: GuessOptions = {}): GuessedTaxonomy {
  const grid = editCells(pasted, options.cells ?? []);
  if (grid.rows.length === 0) {
    const problems = grid.problems.length > 0 ? grid.problems : [error('no-table', {})];
    return { taxonomy: undefined, guesses: [], problems, unused: [], reading: undefined };
  }
  const frame = frameOf(grid, options);
  const { levels, dimensions, outside, guesses: ofHeadings } = headingsOf(frame);
  const { order, guesses: ofOrder } = orderOf(levels, frame, options);
  const spoken = languageOf(grid.rows.flat().map(lineOf));
  const language = options.language ?? spoken.language;
  const { title, from, guess: ofTitle } = titleOf(grid, frame, options, language);
  const lowestFirst = order === 'lowest-first' ? levels : levels.toReversed();
  const counts = countProblems(levels.length, dimensions.length, frame);
  // A table of two thousand rows is not put together in order to say that it has too many.
  const plan = { frame, levels: lowestFirst, dimensions, language, title, options };
  const built = counts.length === 0 ? build(plan) : undefined;
  const ofLanguage: Guess = { code: 'language', path: [], values: { language }, sure: spoken.sure };
  const guesses = [
    ...frame.guesses,
    ...ofHeadings.filter((guess) => !isAnswered(guess, lowestFirst, dimensions, options)),
    ...ofOrder,
    ...(built?.guesses ?? []),
    ...ofTitle,
    ...otherTables(grid),
    ...(options.language === undefined ? [ofLanguage] : []),
  ];
  const problems = [...counts, ...(built?.problems ?? [])];
  const taxonomy = built?.taxonomy;
  const reading: Reading = {
    orientation: frame.axes.orientation,
    order,
    language,
    title,
    headerRow: frame.headerRow,
    headerColumn: frame.headerColumn,
    leftOutRows: frame.leftOutRows,
    leftOutColumns: frame.leftOutColumns,
    parts: frame.parts,
    part: frame.part,
    levels: lowestFirst.map(({ at, text }) => ({ at, heading: text })),
    dimensions: dimensions.map(({ at, text }) => ({ at, heading: text })),
  };
  const used = built ? new Set([...built.used, ...(from ? [from] : [])]) : new Set<string>();
  return { taxonomy, guesses, problems, unused: unusedIn(grid, frame, used, outside, Boolean(taxonomy)), reading };
}

/** A guess about the name of a level or a dimension that a person has named is none any more. */
function isAnswered(
  { code, path: [, at] }: Guess,
  levels: readonly Heading[],
  dimensions: readonly Heading[],
  { levelNames = [], dimensionTitles = [] }: GuessOptions,
): boolean {
  const place = (list: readonly Heading[]): number => list.findIndex((one) => one.at.includes(Number(at)));
  if (code === 'level-name-missing') return levelNames[place(levels)] !== undefined;
  return code.startsWith('dimension-title-') && Boolean(dimensionTitles[place(dimensions)]?.trim());
}

function error(code: string, values: NonNullable<Problem['values']>): Problem {
  return { code, severity: 'error', path: [], values };
}

function countProblems(levels: number, dimensions: number, { axes }: Frame): Problem[] {
  const values = { found: levels, least: minLevels, most: maxLevels, orientation: axes.orientation };
  return [
    ...(levels < minLevels ? [error('too-few-levels', values)] : []),
    ...(levels > maxLevels ? [error('too-many-levels', values)] : []),
    ...(dimensions === 0 ? [error('no-dimensions', { orientation: axes.orientation })] : []),
  ];
}

/** The table's title: the first short line above its headings, else the last one before the table. */
function titleOf(
  grid: Grid,
  frame: Frame,
  { title }: GuessOptions,
  language: string,
): { title: string; from?: string; guess: Guess[] } {
  if (title !== undefined && title.trim() !== '') return { title: title.trim(), guess: [] };
  for (const [row, cells] of grid.rows.entries()) {
    if (frame.reasons.get(row) !== 'above') continue;
    const column = cells.findIndex((cell) => cell.paragraphs.length > 0);
    const cell = cells[column];
    if (!cell || lineOf(cell).length > longestTitle || frame.leftOutColumns.includes(column)) continue;
    const found = lineOf(cell);
    return {
      title: found,
      from: keyOf(cell),
      guess: [{ code: 'title', path: ['rows', row], values: { title: found }, sure: false }],
    };
  }
  const note = grid.notes.findLast(({ where, text }) => where === 'before' && text.length <= longestTitle);
  if (note)
    return { title: note.text, guess: [{ code: 'title', path: [], values: { title: note.text }, sure: false }] };
  const none = language.startsWith('en') ? 'Taxonomy' : 'Taksonomi';
  return { title: none, guess: [{ code: 'title-missing', path: [], values: { title: none }, sure: false }] };
}

function otherTables({ tables }: Grid): Guess[] {
  const values = { found: tables.found, taken: tables.taken + 1 };
  return tables.found > 1 ? [{ code: 'other-tables', path: [], values, sure: false }] : [];
}

/** Every text of the grid that did not go into the taxonomy, with the reason. */
function unusedIn(
  grid: Grid,
  frame: Frame,
  used: ReadonlySet<string>,
  outside: readonly number[],
  read: boolean,
): Unused[] {
  const unused: Unused[] = [];
  for (const [row, cells] of grid.rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (cell.paragraphs.length === 0 || !isOrigin(cell, row, column)) continue;
      if (used.has(keyOf(cell))) continue;
      const reason = reasonOf(row, column);
      unused.push({ row, column, text: cell.paragraphs.join('\n'), reason });
    }
  }
  return unused;

  function reasonOf(row: number, column: number): UnusedReason {
    if (!read) return 'not-read';
    if (frame.leftOutColumns.includes(column)) return 'left-out';
    const reason = frame.reasons.get(row);
    if (reason) return reason;
    if (row === frame.headerRow && column === frame.headerColumn) return 'corner';
    if (outside.includes(frame.axes.inRows ? row : column)) return 'outside';
    return row === frame.headerRow || column === frame.headerColumn ? 'corner' : 'outside';
  }
}
