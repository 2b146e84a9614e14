import type { RadarAxis, RadarGap, RadarPoint, RadarShape, RadarSpot } from '@pejl/figures';

// Each date has its own shape of mark, dash and colour, by its age: 0 is the newest. An older mark is larger and open,
// so that marks on one spot lie around each other. Paths are data, the same on screen and in a saved picture.

/** The dashes of a date's line, by its age. */
export const dashes = ['', '8 5', '2 5', '12 4 2 4'] as const;

const closed = (age: number, r: number): string => {
  if (age === 0) return `m${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
  if (age === 1) return `m${-r} ${-r}h${2 * r}v${2 * r}h${-2 * r}z`;
  if (age === 2) return `m0 ${-r}l${r} ${r}l${-r} ${r}l${-r} ${-r}z`;
  return `m0 ${-r}l${r * 0.9} ${r * 1.6}h${-r * 1.8}z`;
};

const from = ({ x, y }: RadarSpot): string => `M${x.toFixed(1)} ${y.toFixed(1)}`;

/** A circle, from its leftmost point. */
export const circlePath = (spot: RadarSpot, r: number): string => from(spot) + closed(0, r);

/** The axes, and the lines that lead from them to their titles. */
export const axesPath = (axes: readonly RadarAxis[]): string =>
  axes
    .flatMap(({ from: start, to, label }) => [[start, to], label.leader])
    .map((spots) => spots.map((spot, index) => (index ? 'L' : 'M') + from(spot).slice(1)).join(''))
    .join('');

/** The mark of a date where the team stands. */
export const markPath = (spot: RadarSpot, age: number): string =>
  from(spot) + closed(age, [4.5, 7, 10.5, 12][age] ?? 12);

/** The light around the newest mark. */
export const litPath = (spot: RadarSpot): string => circlePath(spot, 8.5);

/** The needle between two rings: open, and pointing on. */
export function needlePath({ x, y, angle }: RadarSpot & { readonly angle: number }): string {
  const at = (out: number, aside: number): string =>
    `${(x + Math.sin(angle) * out + Math.cos(angle) * aside).toFixed(1)} ${(y - Math.cos(angle) * out + Math.sin(angle) * aside).toFixed(1)}`;
  return `M${at(7, 0)}L${at(-4, 4)}L${at(-4, -4)}z`;
}

/** The mark of a gap: the date's shape, open; a dash in it for "not relevant", two sides for "not agreed". */
export function gapPath(gap: RadarSpot & Pick<RadarGap, 'state'>, age: number): string {
  const inside = { unanswered: '', 'not-relevant': 'm-3 0h6', 'not-agreed': 'm-2.5 -2v4m5 -4v4' }[gap.state];
  return from(gap) + closed(age, age > 1 ? 8 : 6.5) + (inside && from(gap) + inside);
}

/** The lines of a date; with where its points were before, the same lines as they were then. */
export const linesPath = (
  { lines }: Pick<RadarShape, 'lines'>,
  at: (point: RadarPoint) => RadarSpot = (point) => point,
): string => lines.map(([a, b]) => `${from(at(a))}L${from(at(b)).slice(1)}`).join('');

/** The newest date's line and mark, as they would be where the team stood before and as they are. */
export function grownPaths(before: RadarShape, now: RadarShape): Readonly<Record<'line' | 'mark', readonly string[]>> {
  const stood = (point: RadarPoint): RadarSpot => before.points.find(({ axis }) => axis === point.axis) ?? point;
  const marks = (spots: readonly RadarSpot[]): string => spots.map((spot) => markPath(spot, 0)).join('');
  return {
    line: [linesPath(now, stood), linesPath(now)],
    mark: [marks(now.points.map(stood)), marks(now.points)],
  };
}
