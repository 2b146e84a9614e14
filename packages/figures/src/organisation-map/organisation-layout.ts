import { breakLines, em, estimateWidth } from '../line-breaks/line-breaks.ts';
import { bold, heightOf, titleLine } from './organisation-box.ts';
import type { GroupBox, GroupConnection, OrganisationMapFigure } from './organisation-map.ts';
import { routeLines, type PlacedCell } from './organisation-routes.ts';

/** Lengths are in units of one sixteenth of an em: at a text size of 16 pixels, a unit is a pixel. */
export interface OrganisationLayoutOptions {
  /** The room that the drawing has. */
  readonly width: number;
  /** How wide a text is at size 16. Default `estimateWidth`: about as wide as in DejaVu Sans, so rather too wide. */
  readonly measure?: (text: string) => number;
  /** How high boxes are, by group, where that has been measured; else it is estimated from their text. */
  readonly heights?: ReadonlyMap<string, number>;
}

/** A rectangle of the drawing. */
export interface OrganisationRect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line of the drawing, as the path of an SVG. It runs between boxes and beside headings, never over them. */
export interface OrganisationLine extends GroupConnection {
  readonly d: string;
  /** Where it ends, at `from` and at `to`; `up` where it comes to the box from below. */
  readonly ends: readonly { readonly x: number; readonly y: number; readonly up: boolean }[];
}

export interface OrganisationDrawing {
  readonly width: number;
  readonly height: number;
  /** One a group, in the figure's order. */
  readonly boxes: readonly OrganisationRect[];
  /** One a unit, in the figure's order: around its groups. */
  readonly lanes: readonly OrganisationRect[];
  /** One a unit: its title, at the head of its lane. */
  readonly headings: readonly OrganisationRect[];
  readonly lines: readonly OrganisationLine[];
}

/** A box is to be read in no less than this, and is no wider than that. */
const narrowest = 15 * em;
const widest = 26 * em;
/** What a column asks for beside its box to begin with; many lines may take as much of the box. */
const bareRoom = 40;

/**
 * Gives the boxes and lines of an organisation their places: whom a group works for stands above it, what belongs to
 * the whole above what belongs to a unit, each unit beside the others. undefined where there is no room for two boxes
 * beside each other, or nothing to draw a line between: then the list says it all.
 *
 * @example
 * ```ts
 * const drawing = layoutOrganisation(figure, { width: 60 * 16 });
 * drawing?.lines[0].d; // 'M200 120V140H500V160'
 * ```
 */
export function layoutOrganisation(
  { groups, connections, units }: Pick<OrganisationMapFigure, 'groups' | 'connections' | 'units'>,
  { width, measure = estimateWidth, heights }: OrganisationLayoutOptions,
): OrganisationDrawing | undefined {
  const plan = connections.length > 0 ? planOf({ groups, connections, units }, width) : undefined;
  if (!plan) return undefined;
  const { cells, bands, routes, count, wide } = plan;
  const lefts: number[] = [];
  let x = 0;
  for (let column = 0; column < count; column++) {
    x += routes.gutters[column]!;
    lefts.push(x);
    x += wide;
  }
  const whole = x + routes.gutters[count]!;

  const high = groups.map((group) => heights?.get(group.id) ?? heightOf(group, wide, measure));
  const rows = Math.max(...cells.map(({ row }) => row)) + 1;
  const rowHeights = Array.from({ length: rows }, (_, row) =>
    Math.max(0, ...high.filter((_, index) => cells[index]!.row === row)),
  );
  const tops: number[] = [];
  const headingTops = new Map<number, number>();
  const headingHeights = new Map<number, number>();
  let y = 0;
  for (let row = 0; row < rows; row++) {
    const band = bands.find((one) => one.row === row);
    if (band) {
      const room = band.columns * wide - 4;
      const lines = band.units.map(
        (unit) => breakLines(units[unit]!.title.text, room, (part) => measure(part) * bold).length,
      );
      y += routes.below(row - 1);
      headingTops.set(row, y);
      headingHeights.set(row, Math.max(1, ...lines) * titleLine + 14);
      y += headingHeights.get(row)!;
    }
    y += routes.above(row);
    tops.push(y);
    y += rowHeights[row]!;
  }
  const bottoms = tops.map((top, row) => top + rowHeights[row]!);
  const height = y + routes.below(rows - 1);

  const boxes = groups.map((_, index): OrganisationRect => {
    const { row, column } = cells[index]!;
    return { x: lefts[column]!, y: tops[row]!, width: wide, height: high[index]! };
  });
  const bandOf = (unit: number) => bands.find((band) => band.units.includes(unit))!;
  const across = (unit: number): Pick<OrganisationRect, 'x' | 'width'> => {
    const band = bandOf(unit);
    const from = band.units.indexOf(unit) * band.columns;
    const left = lefts[from]! - 8;
    return { x: left, width: lefts[from + band.columns - 1]! + wide + 8 - left };
  };
  const lanes = units.map((_, unit): OrganisationRect => {
    const top = headingTops.get(bandOf(unit).row)!;
    const its = boxes.filter((_, index) => groups[index]!.unit === unit);
    const bottom = Math.max(...its.map((box) => box.y + box.height));
    return { ...across(unit), y: top, height: bottom + 10 - top };
  });
  const channelTops = new Map([...headingTops].map(([row, top]) => [row, top + headingHeights.get(row)!]));
  return {
    width: whole,
    height,
    boxes,
    lanes,
    headings: lanes.map((lane, unit) => ({
      x: lane.x + 10,
      y: lane.y,
      width: lane.width - 20,
      height: headingHeights.get(bandOf(unit).row)!,
    })),
    lines: routes.draw({ lefts, wide, bottoms, channelTops, boxes }),
  };
}

/** As many columns as have room for a box each beside the lines between them; undefined where two have not. */
function planOf(
  { groups, connections, units }: Pick<OrganisationMapFigure, 'groups' | 'connections' | 'units'>,
  width: number,
) {
  let last = 0;
  for (let most = Math.floor(width / (narrowest + bareRoom)); most >= 2; most--) {
    const { count, each } = columnsFor(groups, units.length, most);
    if (count < 2) return undefined;
    if (count === last) continue;
    last = count;
    const { cells, bands } = placeCells(groups, units.length, count, each);
    const routes = routeLines(connections, cells, bands, count);
    const wide = (width - routes.gutters.reduce((sum, gutter) => sum + gutter, 0)) / count;
    if (wide >= narrowest - bareRoom) return { cells, bands, routes, count, wide: Math.min(widest, wide) };
  }
  return undefined;
}

/** How many columns some groups would fill: as many as stand beside each other on one level. */
function breadthOf(groups: readonly GroupBox[], unit: number): number {
  const onLevel = new Map<number, number>();
  for (const one of groups) if (one.unit === unit) onLevel.set(one.level, (onLevel.get(one.level) ?? 0) + 1);
  return Math.max(0, ...onLevel.values());
}

/** As many columns as are filled and have room: in all, and for each unit, of which each has as many. */
function columnsFor(
  groups: readonly GroupBox[],
  units: number,
  most: number,
): { readonly count: number; readonly each: number } {
  const wanted = Math.max(1, ...Array.from({ length: units }, (_, unit) => breadthOf(groups, unit)));
  const whole = Math.min(most, breadthOf(groups, -1), 5);
  const beside = Math.min(units, most);
  const each = Math.min(wanted, Math.max(1, Math.floor(most / beside)));
  const lanes = beside * each;
  // Rather another row of the whole than a column that stands empty beside the units.
  return { count: lanes > 1 && lanes >= whole - 1 ? lanes : Math.max(whole, lanes), each };
}

/** Some units beside each other, from a row on, each with so many columns. */
export interface Band {
  readonly row: number;
  readonly units: readonly number[];
  readonly columns: number;
}

/** Rows and columns: what belongs to the whole first, then the units in bands beside each other. */
function placeCells(
  groups: readonly GroupBox[],
  units: number,
  count: number,
  each: number,
): { readonly cells: readonly PlacedCell[]; readonly bands: readonly Band[] } {
  const cells: PlacedCell[] = [];
  /** Places some groups in so many columns from a cell on; gives the first row below them. */
  const place = (unit: number, row: number, column: number, columns: number): number => {
    const its = groups.flatMap((one, index) => (one.unit === unit ? [index] : []));
    const roots = its.filter((index) => !its.includes(groups[index]!.boss));
    const taken = new Set<string>();
    let below = row;
    const settle = (index: number, from: number, wanted: number): void => {
      // First the wanted column, then those nearest to it.
      const order = Array.from({ length: columns }, (_, at) => at).sort(
        (a, b) => Math.abs(a - wanted) - Math.abs(b - wanted) || a - b,
      );
      const freeIn = (at: number): number | undefined => order.find((one) => !taken.has(`${at} ${one}`));
      let at = from;
      while (freeIn(at) === undefined) at++;
      const free = freeIn(at)!;
      taken.add(`${at} ${free}`);
      cells[index] = { row: at, column: column + free };
      below = Math.max(below, at + 1);
      for (const worker of its.filter((one) => groups[one]!.boss === index)) settle(worker, at + 1, free);
    };
    const middle = Math.floor((columns - 1) / 2);
    for (const index of roots) settle(index, row, roots.length === 1 ? middle : 0);
    return below;
  };

  let row = place(-1, 0, 0, count);
  const bands: Band[] = [];
  const beside = Math.max(1, Math.floor(count / each));
  for (let first = 0; first < units; first += beside) {
    const its = Array.from({ length: Math.min(beside, units - first) }, (_, index) => first + index);
    bands.push({ row, units: its, columns: each });
    row = Math.max(...its.map((unit, index) => place(unit, row, index * each, each)));
  }
  return { cells, bands };
}
