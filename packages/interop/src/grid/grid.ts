import type { Problem } from '@pejl/core';
import { paragraphsOf } from './clean.ts';

/** What a grid was read from. */
export const gridFormats = ['html', 'tsv', 'csv'] as const;
export type GridFormat = (typeof gridFormats)[number];

/** The most characters that are read. A page of text is some 3,000; a clipboard full of styling may be millions. */
export const maxCharacters = 20_000_000;
/** The most characters that a table may hold, a merged cell counted wherever it stands. The longest that is known has 20,000. */
export const maxText = 1_000_000;
/** The largest table that is read. */
export const maxRows = 2_000;
export const maxColumns = 200;
/** The most tables that are looked at to find the largest. */
export const maxTables = 2_000;

/** A place in a grid: row and column, both from 0. People are told them from 1. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** What stands at one place of the grid. */
export interface GridCell {
  /** The text, paragraph by paragraph, cleaned; a list item opens with "• ". Empty for an empty cell. */
  readonly paragraphs: readonly string[];
  /** The place that a merged cell starts at; the place itself for a cell that is not merged. */
  readonly origin: CellPlace;
  /** The source marked it as a header (`th`). */
  readonly header?: true;
  /** The source had no cell here: its row was shorter than the others. */
  readonly missing?: true;
}

/** A cell that covers more than one place. */
export interface GridMerge extends CellPlace {
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** Where a text stood that is not in the table. */
export const notePlaces = ['before', 'after', 'between', 'other-table'] as const;
export type NotePlace = (typeof notePlaces)[number];

/** A text that came along and is not in the table: one paragraph, or one row of another table, a tab between its cells. */
export interface GridNote {
  readonly where: NotePlace;
  readonly text: string;
}

/**
 * A pasted table as plain text: rectangular (every row has `columns` cells), every place of a merged cell holding the
 * text of its origin. No markup, no address and no script survives into it.
 */
export interface Grid {
  readonly format: GridFormat;
  readonly columns: number;
  readonly rows: readonly (readonly GridCell[])[];
  readonly merges: readonly GridMerge[];
  readonly notes: readonly GridNote[];
  /** How many tables there were, and which of them this is, from 0. */
  readonly tables: { readonly found: number; readonly taken: number };
  /** What could not be read: `paste-too-large`, `no-table`. */
  readonly problems: readonly Problem[];
}

/** The text of one place, its paragraphs as lines; '' outside the grid. */
export function textAt(grid: Grid, row: number, column: number): string {
  return grid.rows[row]?.[column]?.paragraphs.join('\n') ?? '';
}

/** Is the place a merged cell's first, or an ordinary cell? Each text of a grid stands at one origin. */
export function isOrigin(cell: GridCell, row: number, column: number): boolean {
  return cell.origin.row === row && cell.origin.column === column;
}

/** One key for a cell wherever it is merged to. */
export function keyOf({ origin }: Pick<GridCell, 'origin'>): string {
  return `${String(origin.row)}:${String(origin.column)}`;
}

/** A person's correction of one cell. A merged cell is named by any of its places. */
export interface CellEdit extends CellPlace {
  /** The new text; a line a paragraph. */
  readonly text: string;
}

/** The grid with the corrections in it; places outside the grid are ignored. */
export function editCells(grid: Grid, edits: readonly CellEdit[]): Grid {
  if (edits.length === 0) return grid;
  const texts = new Map<string, readonly string[]>();
  for (const { row, column, text } of edits) {
    const cell = grid.rows[row]?.[column];
    if (cell) texts.set(keyOf(cell), paragraphsOf(text));
  }
  const rows = grid.rows.map((cells) =>
    cells.map((cell) => {
      const paragraphs = texts.get(keyOf(cell));
      return paragraphs ? { ...cell, paragraphs } : cell;
    }),
  );
  return { ...grid, rows };
}

/** A grid that holds nothing but what is wrong. */
export function unreadable(format: GridFormat, problem: Problem, notes: readonly GridNote[] = []): Grid {
  return { format, columns: 0, rows: [], merges: [], notes, tables: { found: 0, taken: 0 }, problems: [problem] };
}

/** The problem of a paste that is larger than any table that people meet around. */
export function tooLarge(limit: 'characters' | 'rows' | 'columns' | 'tables', maximum: number): Problem {
  return { code: 'paste-too-large', severity: 'error', path: [], values: { limit, maximum } };
}
