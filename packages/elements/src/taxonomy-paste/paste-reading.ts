import type { Problem, Taxonomy } from '@pejl/core';
import {
  guessTaxonomy,
  isOrigin,
  lintTaxonomy,
  readGrid,
  type CellPlace,
  type Grid,
  type Guess,
  type GuessedTaxonomy,
  type Reading,
} from '@pejl/interop';
import { correctionsOf, nameKey, withDivided, type Corrections, type Work } from './paste-work.ts';

/** More text than this in one table is no taxonomy, and no browser lays it out at once. */
const maxShownCharacters = 300_000;

/** What the work comes to. */
export interface PasteReading {
  readonly grid: Grid;
  readonly corrections: Corrections;
  /** Absent where a problem is an error. */
  readonly taxonomy: Taxonomy | undefined;
  readonly reading: Reading | undefined;
  readonly guesses: readonly Guess[];
  /** What could not be read. */
  readonly problems: readonly Problem[];
  /** What a colleague would ask; paths start at the taxonomy. */
  readonly questions: readonly Problem[];
  readonly unused: GuessedTaxonomy['unused'];
  /** There is no table to put right: only text, or more than can be shown. */
  readonly hopeless: boolean;
}

const grids = new WeakMap<object, Map<number | undefined, Grid>>();

/** The grid of a source, read once: a person's corrections do not change what was pasted. */
function gridOf({ source, table }: Work): Grid {
  const known = grids.get(source) ?? new Map<number | undefined, Grid>();
  grids.set(source, known);
  const grid = known.get(table) ?? readGrid(source, table === undefined ? {} : { table });
  known.set(table, grid);
  return grid;
}

const characters = (grid: Grid): number => {
  let count = 0;
  for (const [row, cells] of grid.rows.entries())
    for (const [column, cell] of cells.entries())
      if (isOrigin(cell, row, column)) for (const { length } of cell.paragraphs) count += length;
  return count;
};

/**
 * Reads the work: guesses, corrected. How the table lies is settled before the written corrections are put in, so that to
 * write in a cell never turns the table over.
 */
export function readWork(work: Work): PasteReading {
  const read = readings.get(work) ?? readAnew(work);
  readings.set(work, read);
  return read;
}

const readings = new WeakMap<Work, PasteReading>();

function readAnew(work: Work): PasteReading {
  const pasted = gridOf(work);
  const corrections = correctionsOf(work, pasted.tables.taken);
  const grid = withDivided(pasted, corrections.divided);
  const nothing = { grid, corrections, taxonomy: undefined, reading: undefined, guesses: [], questions: [] };
  if (characters(grid) > maxShownCharacters) {
    const values = { limit: 'characters', maximum: maxShownCharacters };
    const problem: Problem = { code: 'paste-too-large', severity: 'error', path: [], values };
    return { ...nothing, problems: [problem], unused: [], hopeless: true };
  }
  const { layout } = corrections;
  const first = guessTaxonomy(grid, layout);
  if (!first.reading) return { ...nothing, problems: first.problems, unused: first.unused, hopeless: true };
  if (!first.taxonomy && grid.columns < 2) {
    const problem: Problem = { code: 'no-table', severity: 'error', path: [] };
    return { ...nothing, problems: [problem], unused: first.unused, hopeless: true };
  }
  const { orientation, order, headerRow, headerColumn, language } = first.reading;
  const { levelNames, dimensionTitles } = namesIn(first.reading, corrections.names);
  const cells = Object.entries(corrections.cells).map(([key, text]) => {
    const [row = 0, column = 0] = key.split(':').map(Number);
    return { row, column, text };
  });
  const second = guessTaxonomy(grid, {
    ...layout,
    ...{ orientation, order, headerRow, headerColumn, language, levelNames, dimensionTitles, cells },
    ...(corrections.title !== undefined && { title: corrections.title }),
  });
  const told = new Set(second.guesses.map(keyOfGuess));
  return {
    grid,
    corrections,
    taxonomy: second.taxonomy,
    reading: second.reading,
    guesses: [...first.guesses.filter((guess) => isOfLayout(guess) && !told.has(keyOfGuess(guess))), ...second.guesses],
    problems: second.problems,
    questions: second.taxonomy ? lintTaxonomy(second.taxonomy).filter(({ code }) => !isEmpty(code)) : [],
    unused: second.unused,
    hopeless: false,
  };
}

const keyOfGuess = ({ code, path }: Guess): string => `${code} ${path.join(' ')}`;
/** What the second reading is told, and so does not guess. */
const ofLayout: readonly string[] = [
  ...['orientation', 'highest-first', 'header-row', 'no-header-row', 'header-column', 'no-header-column', 'language'],
];
const isOfLayout = ({ code }: Guess): boolean => ofLayout.includes(code);
/** An empty cell is among the problems already, with its place in the table. */
const isEmpty = (code: string): boolean => code === 'empty-cell' || code === 'empty-dimension';

/** Which way the levels and the dimensions lie. */
export const axesOf = ({ orientation }: Reading): { level: 'rows' | 'columns'; dimension: 'rows' | 'columns' } =>
  orientation === 'levels-in-rows' ? { level: 'rows', dimension: 'columns' } : { level: 'columns', dimension: 'rows' };

function namesIn(
  reading: Reading,
  names: Corrections['names'],
): { levelNames: (string | undefined)[]; dimensionTitles: (string | undefined)[] } {
  const axes = axesOf(reading);
  return {
    levelNames: reading.levels.map(({ at }) => names[nameKey('level', axes.level, at[0] ?? 0)]),
    dimensionTitles: reading.dimensions.map(({ at }) => names[nameKey('dimension', axes.dimension, at[0] ?? 0)]),
  };
}

/** How much there is: what a person is told first. */
export interface Counts {
  readonly levels: number;
  readonly dimensions: number;
  readonly filled: number;
  readonly empty: number;
}

export function countsOf({ levels, dimensions, descriptors }: Taxonomy): Counts {
  const filled = descriptors.length;
  return {
    levels: levels.length,
    dimensions: dimensions.length,
    filled,
    empty: levels.length * dimensions.length - filled,
  };
}

/** The place in the table that a finding is about; undefined where it is about the whole. */
export function placeOf({ path }: Problem | Guess, { taxonomy, reading, grid }: PasteReading): CellPlace | undefined {
  const place = placeIn(path, taxonomy, reading);
  const cell = place && grid.rows[place.row]?.[place.column];
  return cell?.origin;
}

function placeIn(
  [part, index, column]: Problem['path'],
  taxonomy: Taxonomy | undefined,
  reading: Reading | undefined,
): CellPlace | undefined {
  if (typeof index !== 'number' || !reading) return undefined;
  const { headerRow, headerColumn } = reading;
  const [row0, column0] = [headerRow === false ? 0 : headerRow, headerColumn === false ? 0 : headerColumn];
  if (part === 'rows') return { row: index, column: typeof column === 'number' ? column : column0 };
  if (part === 'columns') return { row: row0, column: index };
  const inRows = reading.orientation === 'levels-in-rows';
  const at = (line = 0, field = 0): CellPlace => (inRows ? { row: line, column: field } : { row: field, column: line });
  const heading = inRows ? column0 : row0;
  if (part === 'levels') return at(reading.levels[index]?.at[0], heading);
  if (part === 'dimensions') return at(inRows ? row0 : column0, reading.dimensions[index]?.at[0]);
  const descriptor = part === 'descriptors' ? taxonomy?.descriptors[index] : undefined;
  if (!descriptor) return undefined;
  const level = taxonomy?.levels.findIndex(({ id }) => id === descriptor.level) ?? -1;
  const dimension = taxonomy?.dimensions.findIndex(({ id }) => id === descriptor.dimension) ?? -1;
  return at(reading.levels[level]?.at[0], reading.dimensions[dimension]?.at[0]);
}

/** The rows that a person may want back: what was left out, by the reader or by hand. */
export const setAside = ({ reading, grid }: PasteReading): { row: number; text: string }[] =>
  (reading?.leftOutRows ?? []).map((row) => ({
    row,
    text: (grid.rows[row] ?? [])
      .filter((cell, column) => isOrigin(cell, row, column))
      .map((cell) => cell.paragraphs.join(' '))
      .filter((text) => text !== '')
      .join(' | '),
  }));
