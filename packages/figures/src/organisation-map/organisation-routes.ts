import type { GroupConnection } from './organisation-map.ts';
import type { Band, OrganisationLine, OrganisationRect } from './organisation-layout.ts';

/** Where a group stands among the others. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
}

/** Between lines beside each other, and around them. */
const lane = 10;
const margin = 18;
const bareGutter = 24;

/** Where everything ended up, for lines to be drawn between. */
interface Places {
  readonly lefts: readonly number[];
  readonly wide: number;
  readonly bottoms: readonly number[];
  /** Where the channel below the headings of a row begins. */
  readonly channelTops: ReadonlyMap<number, number>;
  readonly boxes: readonly OrganisationRect[];
}

/** Ways across, or down, each given to one bundle of lines; two share a way where they do not come near each other. */
class Ways {
  #taken: { readonly key: string; from: number; to: number; readonly at: number }[] = [];

  /** Keeps a way for a bundle over a stretch, and gives its place from 0. */
  take(key: string, from: number, to: number): number {
    const mine = this.#taken.find((one) => one.key === key);
    const stretch = { from: Math.min(from, to, mine?.from ?? from), to: Math.max(from, to, mine?.to ?? to) };
    const others = this.#taken.filter((one) => one.key !== key);
    const isFree = (at: number): boolean =>
      !others.some((one) => one.at === at && one.from <= stretch.to + 0.2 && stretch.from - 0.2 <= one.to);
    let at = mine?.at ?? 0;
    while (!isFree(at)) at++;
    this.#taken = [...others, { key, at, ...stretch }];
    return at;
  }
  at(key: string): number {
    return this.#taken.find((one) => one.key === key)?.at ?? 0;
  }
  get count(): number {
    return Math.max(0, ...this.#taken.map(({ at }) => at + 1));
  }
}

/**
 * Finds a way for each line: out of a box, along the channel between two rows, where needed down a gutter between two
 * columns, and along another channel into the other box. Lines of one kind out of one box go together until they part.
 */
export function routeLines(
  connections: readonly GroupConnection[],
  cells: readonly PlacedCell[],
  bands: readonly Band[],
  columns: number,
) {
  const headed = new Set(bands.map(({ row }) => row));
  // The channel above a row is the one below the row before, unless a heading stands between.
  const above = (row: number): string => (headed.has(row) ? `above ${row}` : `below ${row - 1}`);
  const below = (row: number): string => `below ${row}`;
  const channels = new Map<string, Ways>();
  const gutters = Array.from({ length: columns + 1 }, () => new Ways());
  const ports = new Map<string, string[]>();
  const channel = (name: string): Ways => channels.get(name) ?? channels.set(name, new Ways()).get(name)!;

  /** A gutter that is free of headings all the way from one row to another. */
  const gutterFor = (from: PlacedCell, to: PlacedCell): number => {
    const crossed = bands.filter(({ row }) => from.row < row && row <= to.row);
    const isOpen = (gutter: number): boolean =>
      crossed.every(({ columns: each, units }) => gutter % each === 0 || gutter > each * units.length);
    const far = (gutter: number): number =>
      Math.abs(gutter - from.column - 0.5) + Math.abs(gutter - to.column - 0.5) + Math.abs(gutter - columns / 2) / 100;
    return gutters
      .map((_, gutter) => gutter)
      .filter(isOpen)
      .sort((a, b) => far(a) - far(b))[0]!;
  };

  const routed = connections.map((connection) => {
    const [one, other] = [cells[connection.from]!, cells[connection.to]!];
    const isDown = one.row < other.row || (one.row === other.row && one.column < other.column);
    const [upper, lower] = isDown ? [connection.from, connection.to] : [connection.to, connection.from];
    const [from, to] = [cells[upper]!, cells[lower]!];
    const hub = connection.kind === 'works-for' ? connection.to : upper;
    const key = `${connection.kind} ${hub}`;
    const sameRow = from.row === to.row;
    const [first, last] = [below(from.row), sameRow ? below(from.row) : above(to.row)];
    const [a, b] = [from.column + 0.5, to.column + 0.5];
    let gutter: number | undefined;
    if (first === last) channel(first).take(key, a, b);
    else {
      gutter = gutterFor(from, to);
      gutters[gutter]!.take(key, from.row, to.row);
      channel(first).take(key, a, gutter);
      channel(last).take(key, gutter, b);
    }
    const [start, end] = [`${upper} bottom`, `${lower} ${sameRow ? 'bottom' : 'top'}`];
    for (const side of [start, end]) {
      const its = ports.get(side) ?? [];
      if (!its.includes(key)) ports.set(side, [...its, key]);
    }
    return { connection, key, upper, lower, sameRow, first, last, gutter, start, end };
  });

  const deep = (name: string): number => {
    const ways = channels.get(name)?.count ?? 0;
    return 2 * margin + Math.max(0, ways - 1) * lane;
  };

  return {
    /** How wide each gutter is, the outer two included. */
    gutters: gutters.map(({ count }, index) => {
      const isOuter = index === 0 || index === columns;
      if (count === 0) return isOuter ? 10 : bareGutter;
      return (isOuter ? margin + 6 : bareGutter) + count * lane;
    }),
    /** How high the room above a row is. */
    above: (row: number): number =>
      headed.has(row) ? (channels.has(above(row)) ? deep(above(row)) : 4) : row === 0 ? 0 : deep(above(row)),
    /** How high the room below a row is, where a heading or nothing comes after it. */
    below: (row: number): number => (row < 0 ? 0 : channels.has(below(row)) ? deep(below(row)) : 24),
    draw({ lefts, wide, bottoms, channelTops, boxes }: Places): OrganisationLine[] {
      const portAt = (side: string, key: string): number => {
        const [box = 0] = side.split(' ').map(Number);
        const its = ports.get(side)!;
        // Above and below, ports stand a little apart, so that lines of two boxes do not meet by chance.
        const aside = side.endsWith('top') ? 6 : -6;
        return boxes[box]!.x + (wide * (its.indexOf(key) + 1)) / (its.length + 1) + aside;
      };
      const channelAt = (name: string, key: string): number => {
        const [where, row] = name.split(' ') as [string, string];
        const top = where === 'below' ? bottoms[Number(row)]! : channelTops.get(Number(row))!;
        return top + margin + channel(name).at(key) * lane;
      };
      const gutterAt = (gutter: number, key: string): number => {
        const start = gutter === 0 ? 0 : lefts[gutter - 1]! + wide;
        const inside = gutter === 0 ? 8 : bareGutter / 2 + lane / 2;
        return start + inside + gutters[gutter]!.at(key) * lane;
      };
      return routed.map(({ connection, key, upper, lower, sameRow, first, last, gutter, start, end }) => {
        const [box, other] = [boxes[upper]!, boxes[lower]!];
        const [x1, x2] = [portAt(start, key), portAt(end, key)].map(Math.round) as [number, number];
        const y1 = Math.round(box.y + box.height);
        const y2 = Math.round(sameRow ? other.y + other.height : other.y);
        const along = Math.round(channelAt(first, key));
        const way =
          gutter === undefined
            ? `V${along}H${x2}`
            : `V${along}H${Math.round(gutterAt(gutter, key))}V${Math.round(channelAt(last, key))}H${x2}`;
        const ends = [
          { x: x1, y: y1, up: true },
          { x: x2, y: y2, up: sameRow },
        ];
        return {
          ...connection,
          d: `M${x1} ${y1}${way}V${y2}`,
          ends: upper === connection.from ? ends : ends.reverse(),
        };
      });
    },
  };
}
