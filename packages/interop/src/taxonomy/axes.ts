import type { CellPlace, Grid, GridCell } from '../grid/grid.ts';
import { keyOf } from '../grid/grid.ts';
import type { Orientation } from './reading.ts';

/** What stands outside the grid: nothing. */
export const nowhere: GridCell = { paragraphs: [], origin: { row: -1, column: -1 } };

/**
 * A grid seen along its levels, so that rows and columns need one reading only: a line may be a level, a field a
 * dimension. Lines are rows and fields columns where levels lie in rows, and the other way round.
 */
export class Axes {
  readonly grid: Grid;
  readonly orientation: Orientation;

  constructor(grid: Grid, orientation: Orientation) {
    this.grid = grid;
    this.orientation = orientation;
  }

  get inRows(): boolean {
    return this.orientation === 'levels-in-rows';
  }

  place(line: number, field: number): CellPlace {
    return this.inRows ? { row: line, column: field } : { row: field, column: line };
  }

  cell(line: number, field: number): GridCell {
    const { row, column } = this.place(line, field);
    return this.grid.rows[row]?.[column] ?? nowhere;
  }

  /** The text of a place as one line. */
  text(line: number, field: number): string {
    return lineOf(this.cell(line, field));
  }

  pathOfLine(line: number): (string | number)[] {
    return [this.inRows ? 'rows' : 'columns', line];
  }

  pathOfField(field: number): (string | number)[] {
    return [this.inRows ? 'columns' : 'rows', field];
  }

  pathOfCell(line: number, field: number): (string | number)[] {
    const { row, column } = this.place(line, field);
    return ['rows', row, column];
  }
}

/** A cell's text as one line. */
export function lineOf(cell: GridCell): string {
  return cell.paragraphs.join(' ');
}

/** The cells with text of a row or column, a merged cell once. */
export function textsOf(cells: readonly GridCell[]): GridCell[] {
  const seen = new Set<string>();
  return cells.filter((cell) => {
    const fresh = cell.paragraphs.length > 0 && !seen.has(keyOf(cell));
    if (fresh) seen.add(keyOf(cell));
    return fresh;
  });
}

/** The cells of a column. */
export function columnOf(grid: Grid, column: number): GridCell[] {
  return grid.rows.map((row) => row[column] ?? nowhere);
}
