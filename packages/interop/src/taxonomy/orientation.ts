import { maxLevels, minLevels } from '@pejl/core';
import type { Grid, GridCell } from '../grid/grid.ts';
import { columnOf, lineOf, textsOf } from './axes.ts';
import { levelLabel } from './level-label.ts';
import type { Orientation } from './reading.ts';

/** Where the headings of the levels stand, and how plainly. */
export interface LevelHeadings {
  readonly orientation: Orientation;
  /** The column (levels in rows) or row (levels in columns) that says "Niveau 1", "Niveau 2" ...; absent with own names. */
  readonly labelsAt?: number;
  readonly sure: boolean;
}

/** Words that people name levels with: a hint where no numbers are there. */
const maturity =
  /^(?:begynd|spir|start|opstart|udvikl|etabler|integrer|forankr|rodfæst|mestr|ekspert|novice|øvet|avanceret|kompetent|emerg|begin|develop|establish|profici|advanc|embed|master|expert|sustain|initial)/iu;

/** Does a row or column of cells head the others? Headings are short, and say nothing that "vi" do. */
export function looksLikeHeadings(cells: readonly GridCell[]): boolean {
  const texts = textsOf(cells);
  return (
    texts.length > 0 &&
    texts.every((cell) => {
      const text = lineOf(cell);
      return cell.header === true || (text.length <= 80 && !/[.!?]$/.test(text) && !/^(?:vi|jeg|we|i)\s/i.test(text));
    })
  );
}

/** How plainly a row or column of cells numbers levels: 0 where it does not. */
function labelScore(cells: readonly GridCell[]): number {
  const labels = textsOf(cells).flatMap((cell) => levelLabel(lineOf(cell)) ?? []);
  const numbers = labels.flatMap(({ number }) => number ?? []);
  if (labels.some(({ word }) => word)) return numbers.length > 1 ? 100 + labels.length : 0;
  // Bare numbers must count: 1, 2, 3 up or down.
  const step = (numbers[1] ?? 0) - (numbers[0] ?? 0);
  const counts = numbers.every((number, at) => at === 0 || number - (numbers[at - 1] ?? 0) === step);
  return numbers.length >= minLevels && Math.abs(step) === 1 && counts ? labels.length : 0;
}

function best(scores: readonly number[]): { at: number; score: number } {
  const score = scores.reduce((most, each) => Math.max(most, each), 0);
  return { at: scores.indexOf(score), score };
}

/**
 * Finds the levels of a table: by their numbers, else by words that levels are named with, by the heading of the
 * headings, and last by which way there are three to seven of them.
 *
 * @param rows The rows that are looked at; blank ones and those left out are not among them.
 */
export function findLevels(
  grid: Grid,
  rows: readonly number[],
  columns: readonly number[],
  wanted: Orientation | undefined,
): LevelHeadings {
  const cellsOfRow = (row: number): GridCell[] => columns.flatMap((column) => grid.rows[row]?.[column] ?? []);
  const cellsOfColumn = (column: number): GridCell[] => {
    const cells = columnOf(grid, column);
    return rows.flatMap((row) => cells[row] ?? []);
  };
  const down = best(columns.map((column) => labelScore(cellsOfColumn(column))));
  const across = best(rows.map((row) => labelScore(cellsOfRow(row))));
  if (wanted !== 'levels-in-columns' && down.score > 0 && (wanted || down.score >= across.score)) {
    return { orientation: 'levels-in-rows', labelsAt: columns[down.at] ?? 0, sure: true };
  }
  if (wanted !== 'levels-in-rows' && across.score > 0) {
    return { orientation: 'levels-in-columns', labelsAt: rows[across.at] ?? 0, sure: true };
  }
  if (wanted) return { orientation: wanted, sure: true };
  const body = rows.filter((row) => textsOf(cellsOfRow(row)).length > 1);
  const firstRow = body[0] === undefined ? [] : cellsOfRow(body[0]);
  const firstColumn = columns[0] === undefined ? [] : cellsOfColumn(columns[0]);
  const named = (cells: readonly GridCell[]): number => cells.filter((cell) => maturity.test(lineOf(cell))).length;
  if (named(firstColumn) !== named(firstRow)) {
    return { orientation: named(firstColumn) > named(firstRow) ? 'levels-in-rows' : 'levels-in-columns', sure: false };
  }
  const corner = firstRow[0] ? lineOf(firstRow[0]) : '';
  if (/^(?:niveau|level|trin|fase)\p{L}*$/iu.test(corner)) return { orientation: 'levels-in-rows', sure: false };
  if (/^(?:dimension|tema|område|theme|area)\p{L}*$/iu.test(corner))
    return { orientation: 'levels-in-columns', sure: false };
  const fits = (count: number, headed: boolean): boolean => {
    const levels = headed ? count - 1 : count;
    return levels >= minLevels && levels <= maxLevels;
  };
  const inRows = fits(body.length, looksLikeHeadings(firstRow));
  const inColumns = fits(columns.length, looksLikeHeadings(firstColumn));
  return { orientation: !inRows && inColumns ? 'levels-in-columns' : 'levels-in-rows', sure: false };
}
