import {
  changeBetween,
  placementOf,
  textIn,
  type DimensionChange,
  type FoundText,
  type Framework,
  type Placement,
  type Profile,
  type Taxonomy,
} from '@pejl/core';
import { breakLines, em, estimateWidth } from './line-breaks.ts';
import { profilesByDate, type LeftOut } from './radar-dates.ts';
import { angleOf, labelAt, placeLabels, type RadarBox, type RadarLabel, type RadarSpot } from './radar-labels.ts';

export { estimateWidth } from './line-breaks.ts';
export type { LeftOut, RadarBox, RadarLabel, RadarSpot };

/** The words that a radar needs, in one language. Figures know no language of their own. */
export interface RadarWords {
  /** A level inside a sentence: "niveau 3", or the institution's own name in quotation marks. */
  levelIn(number: number, name: string): string;
  /** An answer inside a sentence: "»ikke relevant nu«". */
  answerIn(answer: string): string;
  readonly gaps: Readonly<Record<GapState, string>>;
  /** What a team on its way says: "på vej mod niveau 4". */
  towards(level: string): string;
  /** What has happened on a dimension between two dates, in words that alarm nobody. */
  change(change: DimensionChange, from: string, to: string): string;
  /** One point, as it is said: "Team – mål, 18. november 2026: niveau 3". */
  point(dimension: string, date: string, standing: string): string;
  readonly dimension: string;
  /** The heading of what has happened since the date before the newest. */
  since(date: string): string;
  date(date: string): string;
  /** The team was put together anew between two dates. */
  newConstellation(before: string, now: string): string;
  /** What was left out, each as a sentence; false or '' for what was not. */
  leftOut(leftOut: LeftOut): readonly (string | false)[];
  /** The two dates were made in front of different editions of the framework. */
  otherEdition(before: string, now: string): string;
}

export interface RadarInput {
  readonly framework: Framework;
  readonly taxonomy: Taxonomy;
  /** One profile a date, in any order; the newest four are shown. */
  readonly profiles: readonly Profile[];
  /** The language that the reader asked for; texts fall back to the framework's first. */
  readonly lang: string;
  readonly words: RadarWords;
}

/**
 * Lengths are in units of one sixteenth of an em: at a text size of 16 pixels, a unit is a pixel.
 */
export interface RadarOptions {
  /** The room that the picture has. The figure is no wider, down to 200. Default 640. */
  readonly width?: number;
  /** How wide a text is at size 16. Default `estimateWidth`: about as wide as in DejaVu Sans, so rather too wide. */
  readonly measure?: (text: string) => number;
}

/** A radar under three axes is a line, and over ten a thicket: then rows of steps say the same. */
export const fewestAxes = 3;
export const mostAxes = 10;

export const radarKinds = ['radar', 'bars'] as const;
export type RadarKind = (typeof radarKinds)[number];

export interface RadarAxis {
  readonly dimension: string;
  readonly title: FoundText;
  /** Clockwise from straight up, in radians; in a row of steps a quarter turn: to the right. */
  readonly angle: number;
  readonly from: RadarSpot;
  readonly to: RadarSpot;
  readonly label: RadarLabel;
  /** What has become of it since the date before the newest; '' with one date. */
  readonly changeText: string;
  readonly change: DimensionChange | undefined;
}

/** One level: in a radar a ring around the empty centre. */
export interface RadarRing {
  readonly level: string;
  /** The level's number, from 1. */
  readonly number: number;
  readonly name: FoundText;
  /** How far it is from the centre, never 0; in rows of steps, from the left edge. */
  readonly radius: number;
}

export interface RadarDate {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly label: string;
  /** How many dates come after it: 0 is the newest, which is drawn as such. */
  readonly age: number;
  /** That the team was put together anew since the date before, in words; else ''. */
  readonly newConstellation: string;
}

export interface RadarPoint extends RadarSpot {
  /** The axis, by its place in `axes`. */
  readonly axis: number;
  readonly dimension: string;
  readonly level: string;
  /** On the way to the next level: where between the two rings the needle stands, and its direction. No value. */
  readonly needle: (RadarSpot & { readonly angle: number }) | undefined;
  /** The point in words. */
  readonly text: string;
}

export const gapStates = ['unanswered', 'not-relevant', 'not-agreed'] as const;
export type GapState = (typeof gapStates)[number];

/** A dimension without a level at a date: a mark beyond the outermost ring, and never a point. */
export interface RadarGap extends RadarSpot {
  readonly axis: number;
  readonly dimension: string;
  readonly state: GapState;
  readonly text: string;
}

/** One date. Lines join points on neighbouring axes only: none runs across a gap. */
export interface RadarShape extends RadarDate {
  readonly points: readonly RadarPoint[];
  readonly gaps: readonly RadarGap[];
  readonly lines: readonly (readonly [from: RadarPoint, to: RadarPoint])[];
}

/** A radar as plain values: what is painted, what is said, and the same as a table, all from one value. */
export interface RadarFigure {
  readonly kind: RadarKind;
  readonly title: FoundText;
  readonly width: number;
  readonly height: number;
  readonly centre: RadarSpot;
  /** The radius of the outermost ring; 0 in rows of steps. */
  readonly radius: number;
  readonly axes: readonly RadarAxis[];
  readonly rings: readonly RadarRing[];
  /** The numbers of the levels, where they stand in the picture. */
  readonly numbers: readonly (RadarSpot & { readonly text: string })[];
  /** One a date, the oldest first. */
  readonly shapes: readonly RadarShape[];
  /** The dimensions by the dates; with two dates or more, what has happened between the last two. */
  readonly table: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };
  /** The same as sentences. */
  readonly summary: string;
  /** What was left out or has to be known to compare, in sentences; a new constellation stands in its shape. */
  readonly notes: readonly string[];
}

interface Frame extends Pick<RadarFigure, 'width' | 'height' | 'centre' | 'radius' | 'numbers'> {
  readonly labels: readonly RadarLabel[];
  /** Where a level is on an axis, counted from 1; halves lie between. */
  at(axis: number, level: number): RadarSpot;
  /** Where the gaps of an axis stand. */
  gap(axis: number, index: number, count: number): RadarSpot;
  angle(axis: number): number;
  along(level: number): number;
}

/**
 * Lays out one team's profile on one taxonomy at one to four dates, as a radar; under three axes and over ten as rows of
 * steps. Every level is worth its ring: the first is not the centre, which is empty.
 *
 * Placements on another taxonomy, profiles without a date and all but the newest four dates are passed over and said so
 * in `notes`; a placement on a level that the taxonomy lacks is unanswered, and said too.
 *
 * @example
 * ```ts
 * const { shapes, axes, rings, table } = layoutRadar({ framework, taxonomy, profiles, lang: 'da', words });
 * ```
 */
export function layoutRadar(
  { framework, taxonomy, profiles: given, lang, words }: RadarInput,
  { width = 640, measure = estimateWidth }: RadarOptions = {},
): RadarFigure {
  const find = (text: Parameters<typeof textIn>[0]): FoundText => textIn(text, lang, framework.languages);
  const { profiles, leftOut } = profilesByDate(taxonomy, given);
  const levels = taxonomy.levels.map((level, index) => {
    const name = find(level.name);
    return { id: level.id, number: index + 1, name, inSentence: words.levelIn(index + 1, name.text) };
  });
  const numberOf = (placement: Placement | undefined): number =>
    placement?.state === 'placed' ? levels.findIndex(({ id }) => id === placement.level) + 1 : 0;
  const standing = (placement: Placement | undefined): string => {
    if (placement?.state !== 'placed') return words.gaps[placement?.state ?? 'unanswered'];
    const number = numberOf(placement);
    const next = placement.towards && levels[number]?.inSentence;
    return `${levels[number - 1]?.inSentence ?? ''}${next ? `, ${words.towards(next)}` : ''}`;
  };
  const inSentence = (placement: Placement | undefined): string =>
    placement?.state === 'placed' ? standing(placement) : words.answerIn(standing(placement));

  const titles = taxonomy.dimensions.map(({ title }) => find(title));
  const placements = profiles.map((profile) =>
    taxonomy.dimensions.map(({ id }) => placementOf(profile, id, taxonomy.id)),
  );
  const kind = titles.length < fewestAxes || titles.length > mostAxes ? 'bars' : 'radar';
  const mostGaps = Math.max(
    0,
    ...titles.map((_, axis) => placements.filter((one) => one[axis]?.state !== 'placed').length),
  );
  const names = titles.map(({ text }) => text);
  const frame = frameOf(taxonomy, kind, [names, levels.length, width, mostGaps, measure]);

  const labels = profiles.map(({ date }) => words.date(date));
  const [last, before] = [profiles.at(-1), profiles.at(-2)];
  const changesAt = profiles.map((now, index) => (index ? changeBetween(taxonomy, profiles[index - 1]!, now) : []));
  const changes = changesAt.at(-1) ?? [];
  const anew = (index: number): boolean => {
    const [then, now] = [profiles[index - 1]?.constellation, profiles[index]?.constellation];
    return (
      index > 0 &&
      (Boolean(then && now && then !== now) ||
        (changesAt[index] ?? []).some(({ newConstellation }) => newConstellation))
    );
  };

  const axes = taxonomy.dimensions.map(({ id }, axis): RadarAxis => {
    const change = changes[axis];
    return {
      dimension: id,
      title: titles[axis]!,
      angle: frame.angle(axis),
      from: frame.at(axis, kind === 'radar' ? 0.5 : 1),
      to: frame.at(axis, levels.length),
      label: frame.labels[axis]!,
      change,
      changeText: change
        ? words.change(change, inSentence(placements.at(-2)?.[axis]), inSentence(placements.at(-1)?.[axis]))
        : '',
    };
  });

  const shapes = profiles.map(({ date }, index): RadarShape => {
    const label = labels[index]!;
    const points: RadarPoint[] = [];
    const gaps: RadarGap[] = [];
    for (const [axis, { dimension, title, angle }] of axes.entries()) {
      const placement = placements[index]?.[axis];
      const number = numberOf(placement);
      const said = { axis, dimension, text: words.point(title.text, label, inSentence(placement)) };
      if (placement?.state === 'placed') {
        const needle = placement.towards && number < levels.length;
        points.push({
          ...said,
          ...frame.at(axis, number),
          level: placement.level,
          needle: needle ? { ...frame.at(axis, number + 0.5), angle } : undefined,
        });
      } else {
        const open = placements.flatMap((one, at) => (one[axis]?.state === 'placed' ? [] : [at]));
        gaps.push({
          ...said,
          ...frame.gap(axis, open.indexOf(index), open.length),
          state: placement?.state ?? 'unanswered',
        });
      }
    }
    return {
      date,
      label,
      age: profiles.length - 1 - index,
      newConstellation: anew(index) ? words.newConstellation(labels[index - 1]!, label) : '',
      points,
      gaps,
      lines: kind === 'radar' ? neighbours(points, axes.length) : [],
    };
  });

  const compared = last !== undefined && before !== undefined;
  const table = {
    head: [words.dimension, ...labels, ...(compared ? [words.since(words.date(before.date))] : [])],
    rows: axes.map(({ title, changeText }, axis) => [
      title.text,
      ...placements.map((one) => standing(one[axis])),
      ...(compared ? [changeText] : []),
    ]),
  };
  return {
    kind,
    title: find(taxonomy.title),
    width: frame.width,
    height: frame.height,
    centre: frame.centre,
    radius: frame.radius,
    numbers: frame.numbers,
    axes,
    rings: levels.map(({ id, number, name }) => ({ level: id, number, name, radius: frame.along(number) })),
    shapes,
    table,
    summary: table.rows
      .map(([title, ...cells]) => {
        const said = cells.map((cell, index) => (index < labels.length ? `${labels[index]}: ${cell}` : cell));
        return `${[title, ...said].filter(Boolean).join('. ')}.`;
      })
      .join(' '),
    notes: [
      ...(compared && changes.some(({ otherEdition }) => otherEdition)
        ? [words.otherEdition(words.date(before.date), words.date(last.date))]
        : []),
      ...words.leftOut(leftOut).flatMap((note) => note || []),
    ],
  };
}

/** Lines between points on axes beside each other; with every axis placed they close the ring. */
function neighbours(points: readonly RadarPoint[], count: number): [RadarPoint, RadarPoint][] {
  const at = new Map(points.map((point) => [point.axis, point]));
  return points.flatMap((point): [RadarPoint, RadarPoint][] => {
    const next = at.get((point.axis + 1) % count);
    return next && next !== point ? [[point, next]] : [];
  });
}

type FrameInput = Parameters<typeof rose>;

/** The last frame of each taxonomy: other profiles, or another radar of the same size, stand in the very same one. */
const frames = new WeakMap<Taxonomy, { readonly key: string; readonly measure: unknown; readonly frame: Frame }>();

function frameOf(taxonomy: Taxonomy, kind: RadarKind, from: FrameInput): Frame {
  const measure = from[4];
  const key = JSON.stringify(from);
  const known = frames.get(taxonomy);
  if (known?.key === key && known.measure === measure) return known.frame;
  const frame = (kind === 'radar' ? rose : rows)(...from);
  frames.set(taxonomy, { key, measure, frame });
  return frame;
}

/** Around the rim: from the outermost ring to the marks of gaps, and to the titles. */
const rim = 15;
const besideTicks = 12;
const besideGaps = 31;
const margin = 2;

/** The compass: rings around an empty centre, one axis a direction. */
function rose(
  titles: readonly string[],
  levels: number,
  room: number,
  mostGaps: number,
  measure: (text: string) => number,
): Frame {
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
function rows(
  titles: readonly string[],
  levels: number,
  room: number,
  mostGaps: number,
  measure: (text: string) => number,
): Frame {
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
    at: (axis, level) => ({ x: along(level), y: laid[axis]?.y ?? 0 }),
    gap: (axis, index) => ({ x: edge + track + 24 + index * 17, y: laid[axis]?.y ?? 0 }),
    angle: () => Math.PI / 2,
    along,
  };
}
