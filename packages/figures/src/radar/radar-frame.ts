import type { Taxonomy } from '@pejl/core';
import { breakLines, em } from '../line-breaks/line-breaks.ts';
import { angleOf, labelAt, placeLabels, type RadarBox, type RadarLabel, type RadarSpot } from './radar-labels.ts';
import type { RadarFigure, RadarKind } from './radar.ts';

/** What a frame is laid out for. */
export interface FrameRoom {
  readonly titles: readonly string[];
  /** How many levels there are. */
  readonly levels: number;
  readonly width: number;
  /** The most marks of gaps that stand on one axis. */
  readonly mostGaps: number;
  readonly measure: (text: string) => number;
}

/** What stands still in a radar whoever it is about: its size, its axes' labels, and where a level and a gap are on an axis. */
export interface RadarFrame extends Pick<RadarFigure, 'width' | 'height' | 'centre' | 'radius' | 'numbers'> {
  readonly labels: readonly RadarLabel[];
  /** Where a level is on an axis, counted from 1; halves lie between. */
  at(axis: number, level: number): RadarSpot;
  /** Where the gaps of an axis stand. */
  gap(axis: number, index: number, count: number): RadarSpot;
  angle(axis: number): number;
  along(level: number): number;
}

/** The last frame of each taxonomy: other profiles, or another radar of the same size, stand in the very same one. */
const frames = new WeakMap<Taxonomy, { readonly key: string; readonly measure: unknown; readonly frame: RadarFrame }>();

/** The frame of a taxonomy's radar: laid out once for the same titles in the same room. */
export function frameOf(taxonomy: Taxonomy, kind: RadarKind, room: FrameRoom): RadarFrame {
  const { measure, ...rest } = room;
  const key = JSON.stringify([kind, rest]);
  const known = frames.get(taxonomy);
  if (known?.key === key && known.measure === measure) return known.frame;
  const frame = kind === 'radar' ? rose(room) : rows(room);
  frames.set(taxonomy, { key, measure, frame });
  return frame;
}

/** Around the rim: from the outermost ring to the marks of gaps, and to the titles. */
const rim = 15;
const besideTicks = 12;
const besideGaps = 31;
const margin = 2;

/** The compass: rings around an empty centre, one axis a direction. */
function rose({ titles, levels, width: room, mostGaps, measure }: FrameRoom): RadarFrame {
  const clear = mostGaps ? besideGaps : besideTicks;
  const { radius, labels } = placeLabels(titles, Math.max(200, room) - 2 * margin, clear, measure);
  const boxes = labels.map(({ box }) => box);
  const most = (side: (box: RadarBox) => number): number => Math.max(radius + clear, ...boxes.map(side)) + margin;
  const [above, below] = [most((box) => -box.y), most((box) => box.y + box.height)];
  const across = Math.max(
    most((box) => -box.x),
    most((box) => box.x + box.width),
  );
  const centre = { x: across, y: above };
  const moved = ({ x, y }: RadarSpot): RadarSpot => ({ x: x + centre.x, y: y + centre.y });
  const step = radius / (levels + 0.5);
  const count = titles.length;
  const polar = (axis: number, distance: number, aside = 0): RadarSpot => {
    const angle = angleOf(axis, count);
    return {
      x: centre.x + Math.sin(angle) * distance + Math.cos(angle) * aside,
      y: centre.y - Math.cos(angle) * distance + Math.sin(angle) * aside,
    };
  };
  const along = (level: number): number => step * (level + 0.5);
  const between = Math.min(17, (((2 * Math.PI) / count) * (radius + rim) * 0.9) / Math.max(1, mostGaps));
  return {
    width: 2 * across,
    height: above + below,
    centre,
    radius,
    labels: labels.map((label) => ({
      ...label,
      ...moved(label),
      box: { ...label.box, ...moved(label.box) },
      leader: label.leader.map(moved),
    })),
    numbers: Array.from({ length: levels }, (_, index) => index + 1)
      .filter((number) => step >= 14 || number === 1 || number === levels)
      .map((number) => ({ text: String(number), x: centre.x - 14, y: centre.y - along(number) + 5 })),
    at: (axis, level) => polar(axis, along(level)),
    gap: (axis, index, all) => polar(axis, radius + rim, (index - (all - 1) / 2) * between),
    angle: (axis) => angleOf(axis, count),
    along,
  };
}

/** Rows of steps: one row a dimension, its title above, its levels from left to right, its gaps at the end. */
function rows({ titles, levels, width: room, mostGaps, measure }: FrameRoom): RadarFrame {
  const width = Math.max(160, Math.min(room, 30 * em));
  const edge = 16;
  const track = width - 2 * edge - (mostGaps ? mostGaps * 17 + 12 : 0);
  const step = track / Math.max(1, levels - 1);
  const along = (level: number): number => edge + step * (level - 1);
  const [toTrack, toNext] = [18, 46];
  let top = 0;
  const laid = titles.map((title) => {
    const lines = breakLines(title, width, measure);
    const label = labelAt(lines, 0, top, 1, measure);
    const y = top + label.box.height + toTrack;
    top = y + toNext;
    return { label, y };
  });
  return {
    width,
    height: top - 8,
    centre: { x: 0, y: 0 },
    radius: 0,
    labels: laid.map(({ label }) => label),
    numbers: laid.flatMap(({ y }) =>
      Array.from({ length: levels }, (_, index) => ({ text: String(index + 1), x: along(index + 1), y: y + 30 })),
    ),
    at: (axis, level) => ({ x: along(level), y: laid[axis]!.y }),
    gap: (axis, index) => ({ x: edge + track + 24 + index * 17, y: laid[axis]!.y }),
    angle: () => Math.PI / 2,
    along,
  };
}
