import { type CellPlace, type Grid, type GridInput, type GuessOptions } from '@pejl/interop';

/** What a person has put right about how the table is laid out. What is left out is guessed. */
export type Layout = Pick<
  GuessOptions,
  | 'orientation'
  | 'order'
  | 'headerRow'
  | 'headerColumn'
  | 'leaveOutRows'
  | 'leaveOutColumns'
  | 'part'
  | 'language'
  | 'splitClaims'
>;

/**
 * Everything that a person has put right about one table. What is written is kept by its place in the table, so that it
 * is still there when the table is turned and turned back.
 */
export interface Corrections {
  readonly layout: Layout;
  readonly title?: string;
  /** Names of levels and titles of dimensions, by `nameKey`. */
  readonly names: Readonly<Record<string, string>>;
  /** Texts of cells, by `cellKey`. */
  readonly cells: Readonly<Record<string, string>>;
  /** Merged cells that were divided, each named by its first place. */
  readonly divided: readonly CellPlace[];
}

/** One paste and what a person has made of it. Never changed: each act gives a new one, so that the last can come back. */
export interface Work {
  readonly source: GridInput;
  /** Which table of several; undefined leaves it to the reader. */
  readonly table?: number;
  readonly corrections: Readonly<Record<number, Corrections>>;
}

const none: Corrections = { layout: {}, names: {}, cells: {}, divided: [] };

/** The key of a place. */
export const cellKey = ({ row, column }: CellPlace): string => `${row}:${column}`;

/** The key of a level's or a dimension's name: where its heading lies. */
export const nameKey = (kind: 'level' | 'dimension', axis: 'rows' | 'columns', line: number): string =>
  `${kind}:${axis}:${line}`;

export const startWork = (source: GridInput): Work => ({ source, corrections: {} });

/** What was put right about the table that is read; `taken` is the reader's own choice. */
export const correctionsOf = (work: Work, taken: number): Corrections => work.corrections[work.table ?? taken] ?? none;

/** The work with some corrections more, on the table that is read. */
export function correct(work: Work, taken: number, change: Partial<Corrections>): Work {
  const at = work.table ?? taken;
  return { ...work, corrections: { ...work.corrections, [at]: { ...correctionsOf(work, taken), ...change } } };
}

/** The work with one thing more put right about the layout; undefined leaves it to be guessed again. */
export function layOut(work: Work, taken: number, change: { [key in keyof Layout]: Layout[key] | undefined }): Work {
  const layout = Object.entries({ ...correctionsOf(work, taken).layout, ...change });
  return correct(work, taken, { layout: Object.fromEntries(layout.filter(([, value]) => value !== undefined)) });
}

/** The work with a merged cell divided: each of its places keeps the words that stood in the whole. */
export function divide(work: Work, grid: Grid, at: CellPlace): Work {
  const { divided, cells } = correctionsOf(work, grid.tables.taken);
  const merge = grid.merges.find(({ row, column }) => row === at.row && column === at.column);
  const written = cells[cellKey(at)];
  if (!merge) return work;
  const copies = written === undefined ? [] : placesOf(merge).map((place) => [cellKey(place), written]);
  return correct(work, grid.tables.taken, {
    divided: [...divided, { row: at.row, column: at.column }],
    cells: { ...cells, ...Object.fromEntries(copies) },
  });
}

/** The grid with some merged cells as cells of their own. */
export function withDivided(grid: Grid, divided: readonly CellPlace[]): Grid {
  const keys = new Set(divided.map(cellKey));
  if (keys.size === 0) return grid;
  return {
    ...grid,
    merges: grid.merges.filter((merge) => !keys.has(cellKey(merge))),
    rows: grid.rows.map((cells, row) =>
      cells.map((cell, column) => (keys.has(cellKey(cell.origin)) ? { ...cell, origin: { row, column } } : cell)),
    ),
  };
}

const placesOf = ({ row, column, rowSpan, columnSpan }: Grid['merges'][number]): CellPlace[] =>
  Array.from({ length: rowSpan * columnSpan }, (_, at) => ({
    row: row + Math.floor(at / columnSpan),
    column: column + (at % columnSpan),
  }));
