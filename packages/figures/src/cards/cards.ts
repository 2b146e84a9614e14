/** A place on a sheet with a card in it, or one that is left empty. */
export type SheetPlace<Card> = Card | undefined;

/** One sheet of paper: what is printed on its front and on its back, row by row from the top, each row from the left. */
export interface Sheet<Card> {
  readonly fronts: readonly SheetPlace<Card>[];
  /** Mirrored within each row, so that turning the sheet over its long edge puts each back behind its front. */
  readonly backs: readonly SheetPlace<Card>[];
}

/** A line to cut by: from and to, in hundredths of the sheet's width (x) and height (y). */
export interface CutMark {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Cards on sheets to be printed on both sides and cut out. */
export interface SheetsFigure<Card> {
  readonly sheets: readonly Sheet<Card>[];
  /** The same for every side: where cuts meet the edges, and where they cross. */
  readonly marks: readonly CutMark[];
}

export interface SheetsOptions {
  /** How many cards a sheet holds. Default 4: A6 on A4. */
  readonly perPage?: number;
  /** How many stand beside each other. Default 2. */
  readonly columns?: number;
}

/** How long a mark is, in hundredths of the sheet: long enough to be seen where a printer leaves a margin. */
const arm = 4;

/** The lines between equal parts, in hundredths. */
const between = (parts: number): number[] => Array.from({ length: parts - 1 }, (_, at) => ((at + 1) * 100) / parts);

/**
 * Lays cards out on sheets in their own order, for a printer that turns the paper over its long edge. The last sheet may
 * have empty places; behind an empty place is an empty place.
 *
 * @throws RangeError where a sheet does not hold whole rows of at least one card.
 *
 * @example
 * ```ts
 * const { sheets } = layoutSheets(['a', 'b', 'c'], { perPage: 4 });
 * sheets[0]; // { fronts: ['a', 'b', 'c', undefined], backs: ['b', 'a', undefined, 'c'] }
 * ```
 */
export function layoutSheets<Card>(
  cards: readonly Card[],
  { perPage = 4, columns = 2 }: SheetsOptions = {},
): SheetsFigure<Card> {
  const rows = perPage / columns;
  if (!(columns >= 1 && rows >= 1 && Number.isInteger(columns) && Number.isInteger(rows))) {
    throw new RangeError(`a sheet of ${perPage} cards has no whole rows of ${columns}`);
  }
  const sheets: Sheet<Card>[] = [];
  for (let start = 0; start < cards.length; start += perPage) {
    const fronts = Array.from({ length: perPage }, (_, at) => cards[start + at]);
    const backs = fronts.map((_, at) => fronts[at - 2 * (at % columns) + columns - 1]);
    sheets.push({ fronts, backs });
  }
  return { sheets, marks: marksOf(columns, rows) };
}

function marksOf(columns: number, rows: number): CutMark[] {
  const [xs, ys] = [between(columns), between(rows)];
  const upright = (x: number, y1: number, y2: number): CutMark => ({ x1: x, y1, x2: x, y2 });
  const level = (y: number, x1: number, x2: number): CutMark => ({ x1, y1: y, x2, y2: y });
  return [
    ...xs.flatMap((x) => [upright(x, 0, arm), upright(x, 100 - arm, 100)]),
    ...ys.flatMap((y) => [level(y, 0, arm), level(y, 100 - arm, 100)]),
    ...xs.flatMap((x) => ys.flatMap((y) => [upright(x, y - arm / 2, y + arm / 2), level(y, x - arm / 2, x + arm / 2)])),
  ];
}
