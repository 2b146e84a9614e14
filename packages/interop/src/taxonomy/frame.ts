import type { Grid, GridCell } from '../grid/grid.ts';
import { keyOf } from '../grid/grid.ts';
import { Axes, columnOf, lineOf, nowhere, textsOf } from './axes.ts';
import { endsOfParts, levelLines } from './level-lines.ts';
import { findLevels, looksLikeHeadings } from './orientation.ts';
import type { Guess, GuessCode, GuessOptions, UnusedReason } from './reading.ts';

/** Which rows and columns of a grid are the table itself, and where its headings are. */
export interface Frame {
  readonly axes: Axes;
  /** The rows and columns that belong to the table, headings included. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly headerRow: number | false;
  readonly headerColumn: number | false;
  /** The levels are numbered: a line without a number is then looked at twice. */
  readonly numbered: boolean;
  /** The rows or columns that are levels by their labels. */
  readonly levelLines: ReadonlySet<number>;
  readonly leftOutRows: readonly number[];
  readonly leftOutColumns: readonly number[];
  /** Why a row is not in the table. */
  readonly reasons: ReadonlyMap<number, UnusedReason>;
  readonly parts: number;
  readonly part: number;
  readonly guesses: readonly Guess[];
}

const pageNumber = /^(?:side|page|s\.|p\.)?\s*\d{1,4}(?:\s*(?:af|of|\/|-)\s*\d{1,4})?$/i;

/** Finds the table in the grid: what is a heading, what is a title above it, and what a page put between its rows. */
export function frameOf(grid: Grid, options: GuessOptions): Frame {
  const guesses: Guess[] = [];
  const reasons = new Map<number, UnusedReason>();
  const say = (code: GuessCode, path: Guess['path'], sure: boolean, values?: Guess['values']): void => {
    guesses.push(values ? { code, path, sure, values } : { code, path, sure });
  };
  const leftOutColumns = [...new Set(options.leaveOutColumns ?? [])].filter((at) => at >= 0 && at < grid.columns);
  const columns = indexes(grid.columns).filter(
    (at) => !leftOutColumns.includes(at) && textsOf(columnOf(grid, at)).length > 0,
  );
  const textsIn = (row: number): GridCell[] => textsOf(columns.flatMap((column) => grid.rows[row]?.[column] ?? []));
  const excluded = new Set(options.leaveOutRows ?? []);
  for (const row of excluded) reasons.set(row, 'left-out');
  const filled = indexes(grid.rows.length).filter((row) => !excluded.has(row) && textsIn(row).length > 0);
  const { orientation, labelsAt, sure } = findLevels(grid, filled, columns, options.orientation);
  if (!options.orientation) say('orientation', [], sure, { orientation });
  const axes = new Axes(grid, orientation);
  const labelled = (axes.inRows ? filled : columns).map((line) => ({
    line,
    text: labelsAt === undefined ? '' : axes.text(line, labelsAt),
    headingLike: () => looksLikeHeadings(othersIn(line)),
  }));
  const levels = levelLines(labelled);
  const isLabel = (row: number): boolean => axes.inRows && levels.has(row);
  const ends = axes.inRows ? endsOfParts(labelled) : [];
  const parts = ends.length + 1;
  const part = Math.max(0, Math.min(options.part ?? 0, ends.length));
  const [from, to] = [ends[part - 1] ?? -1, ends[part] ?? Infinity];
  const whole = filled.filter((row) => row > from && row <= to);
  for (const row of filled) if (!whole.includes(row)) reasons.set(row, 'other-part');
  if (parts > 1) say('several-parts', [], false, { found: parts, taken: part + 1 });

  const headerRow = findHeaderRow();
  const body = whole.filter((row) => isBody(row));
  const first = headerRow === false ? body[0] : headerRow;
  const last = body.at(-1);
  for (const row of whole) {
    if (first === undefined || row < first) {
      if (!isGroupRow(row)) reasons.set(row, 'above');
    } else if (last !== undefined && row > last && !keepsPlace(row)) reasons.set(row, 'below');
    else if (row !== headerRow && options.leaveOutRows === undefined) {
      const text = textsIn(row).map(lineOf).join(' ');
      if (repeatsHeader(row)) {
        reasons.set(row, 'repeated-header');
        say('repeated-header', ['rows', row], true);
      } else if (!isLabel(row) && isFurniture(row)) {
        reasons.set(row, 'page-furniture');
        say('page-furniture', ['rows', row], false, { text });
      }
    }
  }
  const rows = whole.filter((row) => !reasons.has(row));
  const headerColumn = findHeaderColumn();
  const leftOutRows = filled.filter((row) => ['page-furniture', 'repeated-header'].includes(reasons.get(row) ?? ''));
  return {
    axes,
    rows,
    columns,
    headerRow,
    headerColumn,
    numbered: labelsAt !== undefined,
    levelLines: levels,
    leftOutRows: [...excluded, ...leftOutRows].toSorted((a, b) => a - b),
    leftOutColumns,
    reasons,
    parts,
    part,
    guesses,
  };

  /** The texts of a row or column beside its label. */
  function othersIn(line: number): GridCell[] {
    const fields = axes.inRows ? columns : filled;
    return textsOf(fields.filter((field) => field !== labelsAt).map((field) => axes.cell(line, field)));
  }

  /** A row that says something in more than one cell, or a level's, is of the table itself. */
  function isBody(row: number): boolean {
    return textsIn(row).length > 1 || isLabel(row);
  }

  /** A lone text in a cell of its own beside empty ones, as opposed to a line across the table. */
  function keepsPlace(row: number): boolean {
    const cells = grid.rows[row] ?? [];
    const [text] = textsIn(row);
    if (!text || (labelsAt !== undefined && axes.inRows)) return false;
    return (
      cells.every((cell) => !cell.missing) && cells.some((cell) => keyOf(cell) !== keyOf(text)) && !isPageNumber(row)
    );
  }

  function isPageNumber(row: number): boolean {
    return textsIn(row).every((cell) => pageNumber.test(lineOf(cell)));
  }

  function isFurniture(row: number): boolean {
    const [text, ...others] = textsIn(row);
    if (!text || others.length > 0) return false;
    return isPageNumber(row) || !(keepsPlace(row) || goesOn(row, text));
  }

  /** More of a level's cell: the label beside it is empty, not absent. */
  function goesOn(row: number, text: GridCell): boolean {
    if (!axes.inRows || labelsAt === undefined) return false;
    return text.origin.column !== labelsAt && grid.rows[row]?.[labelsAt]?.missing !== true;
  }

  function repeatsHeader(row: number): boolean {
    if (headerRow === false) return false;
    const texts = textsIn(row);
    return texts.length > 1 && rowText(row) === rowText(headerRow);
  }

  function rowText(row: number): string {
    return columns.map((column) => lineOf(grid.rows[row]?.[column] ?? nowhere).toLowerCase()).join('\t');
  }

  /** A row over the headings that gathers them under common ones. */
  function isGroupRow(row: number): boolean {
    if (headerRow === false || row !== whole.filter((each) => each < headerRow).at(-1)) return false;
    return grid.merges.some(
      (merge) => merge.row === row && merge.columnSpan > 1 && merge.columnSpan < columns.length - 1,
    );
  }

  function findHeaderRow(): number | false {
    const wanted = options.headerRow;
    if (typeof wanted === 'number') return whole.includes(wanted) ? wanted : false;
    if (wanted === false) return false;
    const found = wanted ? (likelyHeaderRow() ?? whole[0]) : likelyHeaderRow();
    if (wanted === undefined) {
      if (found === undefined) say('no-header-row', [], false);
      else say('header-row', ['rows', found], labelsAt !== undefined, { row: found + 1 });
    }
    return found ?? false;
  }

  function likelyHeaderRow(): number | undefined {
    if (!axes.inRows && labelsAt !== undefined) return labelsAt;
    if (labelsAt === undefined) {
      const row = whole.find((each) => textsIn(each).length > 1);
      return row !== undefined && looksLikeHeadings(textsIn(row)) ? row : undefined;
    }
    const level = whole.find(isLabel) ?? 0;
    return whole.findLast((row) => row < level && textsIn(row).some(({ origin }) => origin.column > (columns[0] ?? 0)));
  }

  function findHeaderColumn(): number | false {
    const wanted = options.headerColumn;
    if (typeof wanted === 'number') return columns.includes(wanted) ? wanted : false;
    if (wanted === false) return false;
    const found = wanted ? (likelyHeaderColumn() ?? columns[0]) : likelyHeaderColumn();
    if (wanted === undefined) {
      if (found === undefined) say('no-header-column', [], false);
      else say('header-column', ['columns', found], labelsAt !== undefined, { column: found + 1 });
    }
    return found ?? false;
  }

  function likelyHeaderColumn(): number | undefined {
    if (axes.inRows && labelsAt !== undefined) return labelsAt;
    const [column] = columns;
    if (column === undefined) return undefined;
    if (labelsAt !== undefined) {
      const level = columns.find((at) => levels.has(at));
      const before = columns.filter((at) => level !== undefined && at < level);
      // Common headings are merged over several rows; else the first column has the names, and others only add to them.
      const grouped = grid.merges.some(({ column: at, rowSpan }) => at === before[0] && rowSpan > 1);
      return grouped ? before.at(-1) : before[0];
    }
    const cells = rows.filter((row) => row !== headerRow).flatMap((row) => grid.rows[row]?.[column] ?? []);
    return looksLikeHeadings(cells) ? column : undefined;
  }
}

function indexes(length: number): number[] {
  return Array.from({ length }, (_, at) => at);
}
