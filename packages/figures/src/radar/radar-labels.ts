import { breakLines, em, lineHeight, widestPart } from '../line-breaks/line-breaks.ts';

export interface RadarBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface RadarSpot {
  readonly x: number;
  readonly y: number;
}

export interface RadarLabel {
  /** The title in lines. */
  readonly lines: readonly string[];
  /** Which side of the text lies at `x`. */
  readonly anchor: 'start' | 'middle' | 'end';
  readonly x: number;
  /** The baseline of the first line; the next is `lineHeight` below. */
  readonly y: number;
  /** The room that it takes, by the measure that it was laid out with. */
  readonly box: RadarBox;
  /** The line that leads from the end of the axis to a title that does not stand there; else empty. */
  readonly leader: readonly RadarSpot[];
}

export interface RadarLabels {
  readonly radius: number;
  readonly labels: readonly RadarLabel[];
}

/** A ring wider than this says no more. */
const widest = 10.5 * em;
/** With less than this to the rim, titles stand above and below the ring instead of around it. */
const leastBesideTitles = 6 * em;
const apart = 6;
const ascent = 15;

/** The direction of an axis: the first points up, the others follow clockwise. In radians. */
export const angleOf = (index: number, count: number): number => (2 * Math.PI * index) / count;

/**
 * Places the titles around a ring that is centred on 0, 0, so that none touches another, leaves `width` or comes nearer
 * to the ring than `clear`. The ring is as large as the titles allow; where it would be too small to read, they stand on
 * shelves above and below it.
 */
export function placeLabels(
  titles: readonly string[],
  width: number,
  clear: number,
  measure: (text: string) => number,
): RadarLabels {
  return beside(titles, width / 2, clear, measure) ?? shelved(titles, width / 2, clear, measure);
}

/** A title of which one side, or the middle (0), lies at `x`. */
export function labelAt(
  lines: readonly string[],
  x: number,
  top: number,
  side: -1 | 0 | 1,
  measure: (text: string) => number,
  leader: readonly RadarSpot[] = [],
): RadarLabel {
  const width = Math.max(0, ...lines.map(measure));
  return {
    lines,
    anchor: side === 0 ? 'middle' : side > 0 ? 'start' : 'end',
    x,
    y: top + ascent,
    box: { x: x - (width * (1 - side)) / 2, y: top, width, height: heightOf(lines) },
    leader,
  };
}

const heightOf = (lines: readonly string[]): number => Math.max(1, lines.length) * lineHeight;

/** Titles at the ends of their axes; undefined where the ring would be too small for it, or two would touch. */
function beside(
  titles: readonly string[],
  half: number,
  clear: number,
  measure: (text: string) => number,
): RadarLabels | undefined {
  const axes = titles.map((title, index) => {
    const angle = angleOf(index, titles.length);
    const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
    const side = Math.abs(sin) < 0.2 ? 0 : sin > 0 ? 1 : -1;
    // Beside the ring a title stands clear of its whole width; above and below, its corner is at the tip of the axis.
    const flat = Math.abs(cos) < 0.55;
    return { title, cos, side, flat, reach: side === 0 ? 0 : flat ? 1 : Math.abs(sin) } as const;
  });
  const radius = Math.min(
    widest,
    ...axes.map(({ title, reach }) =>
      reach === 0 ? Infinity : (half - Math.min(widestPart(title, measure), 11 * em)) / reach - clear,
    ),
  );
  if (!(radius >= leastBesideTitles)) return undefined;

  const outer = radius + clear;
  const labels = axes.map(({ title, cos, side, flat, reach }) => {
    const x = reach * outer;
    const lines = breakLines(title, side === 0 ? Math.min(18 * em, 2 * half) : Math.min(14 * em, half - x), measure);
    const height = heightOf(lines);
    const top = -outer * cos - (flat ? (height * (1 + cos)) / 2 : cos > 0 ? height : 0);
    return labelAt(lines, side * x, top, side, measure);
  });
  const touching = labels.some(({ box: a }, index) =>
    labels
      .slice(index + 1)
      .some(
        ({ box: b }) =>
          a.x < b.x + b.width + apart &&
          b.x < a.x + a.width + apart &&
          a.y < b.y + b.height + apart &&
          b.y < a.y + a.height + apart,
      ),
  );
  return touching ? undefined : { radius, labels };
}

/**
 * Titles on shelves above and below a ring that is as wide as the room. The two axes nearest to straight up have the
 * nearest shelf, and leave free what lies further out, where lines lead to the next; the axis that points straight up
 * has the last one for itself.
 */
function shelved(
  titles: readonly string[],
  half: number,
  clear: number,
  measure: (text: string) => number,
): RadarLabels {
  const radius = Math.min(widest, half - clear - apart);
  const outer = radius + clear;
  const tips = titles.map((title, index) => {
    const angle = angleOf(index, titles.length);
    const [x, y] = [Math.sin(angle) * outer, -Math.cos(angle) * outer];
    return { title, index, x, y, below: y > 1, reach: Math.round(Math.abs(x)) };
  });
  const labels: RadarLabel[] = [];
  for (const below of [false, true]) {
    const own = tips.filter((tip) => tip.below === below);
    const reaches = [...new Set(own.map(({ reach }) => reach))].sort((a, b) => (a || half) - (b || half));
    let edge = outer;
    for (const [shelf, reach] of reaches.entries()) {
      const next = reach && reaches[shelf + 1];
      const end = next ? next - apart : half;
      let highest = 0;
      for (const { title, index, x, y } of own.filter((tip) => tip.reach === reach)) {
        const lines = breakLines(title, reach ? end - apart : 2 * half, measure);
        const height = heightOf(lines);
        const width = Math.max(0, ...lines.map(measure));
        const middle = reach && Math.sign(x) * Math.max(width / 2 + apart, Math.min(reach, end - width / 2));
        labels[index] = labelAt(lines, middle, below ? edge : -edge - height, 0, measure, [
          { x: (x * radius) / outer, y: (y * radius) / outer },
          { x, y },
          { x, y: below ? edge : -edge },
        ]);
        highest = Math.max(highest, height);
      }
      edge += highest + apart;
    }
  }
  return { radius, labels };
}
