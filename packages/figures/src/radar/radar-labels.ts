import { breakLines, em, lineHeight, widestPart } from './line-breaks.ts';

export interface RadarBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface RadarLabel {
  /** The title in lines; where there is no room for titles, the one letter that stands for it. */
  readonly lines: readonly string[];
  /** Which side of the text lies at `x`. */
  readonly anchor: 'start' | 'middle' | 'end';
  readonly x: number;
  /** The baseline of the first line; the next is `lineHeight` below. */
  readonly y: number;
  /** The room that it takes, by the measure that it was laid out with. */
  readonly box: RadarBox;
}

export interface RadarLabels {
  readonly radius: number;
  readonly labels: readonly RadarLabel[];
  /** The titles are too wide to stand around the rings: letters stand for them. */
  readonly keyed: boolean;
}

/** A ring wider than this says no more. */
const widest = 10.5 * em;
/** With less than this to the rim, titles make way for letters. */
const leastBesideTitles = 6 * em;
const least = 2.5 * em;
/** A title may be moved so far from its axis to make room for another. */
const mostMoved = 2 * em;
const apart = 6;
const ascent = 15;
const keySize = 1.5 * em;

/** The direction of an axis: the first points up, the others follow clockwise. In radians. */
export const angleOf = (index: number, count: number): number => (2 * Math.PI * index) / count;

/**
 * Places the titles around a ring that is centred on 0, 0, so that none touches another, leaves `width` or comes nearer
 * to the ring than `clear`. The ring is as large as the titles allow; where it would be too small to read, each title
 * is a letter.
 */
export function placeLabels(
  titles: readonly string[],
  width: number,
  clear: number,
  measure: (text: string) => number,
): RadarLabels {
  return beside(titles, width / 2, clear, measure) ?? keyed(titles.length, width / 2, clear);
}

interface Block {
  readonly lines: readonly string[];
  readonly side: -1 | 0 | 1;
  readonly upper: boolean;
  readonly x: number;
  readonly width: number;
  readonly height: number;
  top: number;
  readonly wished: number;
}

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
    const flat = side !== 0 && Math.abs(cos) < 0.55;
    return { title, cos, side, flat, reach: side === 0 ? 0 : flat ? 1 : Math.abs(sin) } as const;
  });
  const radius = Math.min(
    widest,
    half - clear - apart,
    ...axes.map(({ title, reach }) =>
      reach === 0 ? Infinity : (half - Math.min(widestPart(title, measure), 11 * em)) / reach - clear,
    ),
  );
  if (!(radius >= leastBesideTitles)) return undefined;

  const outer = radius + clear;
  const blocks = axes.map(({ title, cos, side, flat, reach }): Block => {
    const x = reach * outer;
    const room = side === 0 ? Math.min(18 * em, 2 * half) : Math.min(14 * em, half - x);
    const lines = breakLines(title, room, measure);
    const height = Math.max(1, lines.length) * lineHeight;
    const top = -outer * cos - (flat ? (height * (1 + cos)) / 2 : cos > 0 ? height : 0);
    const widths = Math.max(0, ...lines.map(measure));
    return { lines, side, upper: cos >= -1e-9, x, width: widths, height, top, wished: top };
  });
  for (const side of [1, -1]) spread(blocks.filter((block) => block.side === side));
  for (const middle of blocks.filter(({ side }) => side === 0)) {
    for (const other of blocks.filter(({ side }) => side !== 0)) {
      if (other.x >= middle.width / 2 + apart || overlap(middle, other) <= 0) continue;
      middle.top = middle.upper ? other.top - apart - middle.height : other.top + other.height + apart;
    }
  }
  if (blocks.some(({ top, wished }) => Math.abs(top - wished) > mostMoved)) return undefined;

  const labels = blocks.map(({ lines, side, x, width, height, top }): RadarLabel => ({
    lines,
    anchor: side === 0 ? 'middle' : side > 0 ? 'start' : 'end',
    x: side * x,
    y: top + ascent,
    box: { x: side === 0 ? -width / 2 : side > 0 ? x : -x - width, y: top, width, height },
  }));
  return { radius, labels, keyed: false };
}

const overlap = (a: Block, b: Block): number =>
  Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top) + apart;

/** Moves the titles of one side apart: from the middle outwards, each further out than the one before. */
function spread(side: Block[]): void {
  const [above, below] = [true, false].map((upper) =>
    side.filter((block) => block.upper === upper).sort((a, b) => Math.abs(a.wished) - Math.abs(b.wished)),
  ) as [Block[], Block[]];
  const [first, second] = [above[0], below[0]];
  const shared = first && second ? Math.max(0, overlap(first, second)) / 2 : 0;
  let limit = first ? first.top + first.height - shared : 0;
  for (const block of above) {
    block.top = Math.min(block.top, limit - block.height);
    limit = block.top - apart;
  }
  limit = second ? second.top + shared : 0;
  for (const block of below) {
    block.top = Math.max(block.top, limit);
    limit = block.top + block.height + apart;
  }
}

/** The letter that stands for an axis: A for the first. */
export const keyOf = (index: number): string => String.fromCharCode(65 + index);

function keyed(count: number, half: number, clear: number): RadarLabels {
  const radius = Math.max(least, Math.min(widest, half - clear - keySize));
  const labels = Array.from({ length: count }, (_, index): RadarLabel => {
    const angle = angleOf(index, count);
    const out = radius + clear + keySize / 2;
    const [x, y] = [Math.sin(angle) * out, -Math.cos(angle) * out];
    return {
      lines: [keyOf(index)],
      anchor: 'middle',
      x,
      y: y + 5.5,
      box: { x: x - keySize / 2, y: y - keySize / 2, width: keySize, height: keySize },
    };
  });
  return { radius, labels, keyed: true };
}
