import {
  changeBetween,
  placementOf,
  textIn,
  type DimensionChange,
  type FoundText,
  type Framework,
  type LocalizedText,
  type Placed,
  type Placement,
  type Profile,
  type Taxonomy,
} from '@pejl/core';
import { estimateWidth } from '../line-breaks/line-breaks.ts';
import { profilesByDate, type LeftOut } from './radar-dates.ts';
import { frameOf } from './radar-frame.ts';
import type { RadarBox, RadarLabel, RadarSpot } from './radar-labels.ts';

export { estimateWidth } from '../line-breaks/line-breaks.ts';
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

export type RadarKind = 'radar' | 'bars';

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
  const find = (text: LocalizedText | undefined): FoundText => textIn(text, lang, framework.languages);
  const { profiles, leftOut } = profilesByDate(taxonomy, given);
  const levels = taxonomy.levels.map(({ id, name: given }, index) => {
    const name = find(given);
    return { id, number: index + 1, name, inSentence: words.levelIn(index + 1, name.text) };
  });
  const titles = taxonomy.dimensions.map(({ title }) => find(title));
  const labels = profiles.map(({ date }) => words.date(date));
  const placements = profiles.map((profile) => taxonomy.dimensions.map(({ id }) => placementOf(profile, id)));

  /** The level's number, from 1: `profilesByDate` has kept no placement on a level that the taxonomy lacks. */
  const numberOf = ({ level }: Placed): number => levels.findIndex(({ id }) => id === level) + 1;
  const standing = (placement: Placement | undefined): string => {
    if (placement?.state !== 'placed') return words.gaps[placement?.state ?? 'unanswered'];
    const number = numberOf(placement);
    const next = placement.towards && levels[number]?.inSentence;
    return levels[number - 1]!.inSentence + (next ? `, ${words.towards(next)}` : '');
  };
  const inSentence = (placement: Placement | undefined): string =>
    placement?.state === 'placed' ? standing(placement) : words.answerIn(standing(placement));

  const kind = titles.length < fewestAxes || titles.length > mostAxes ? 'bars' : 'radar';
  /** The dates at which an axis has no point, by their place. */
  const gapsOn = titles.map((_, axis) =>
    placements.flatMap((one, index) => (one[axis]?.state === 'placed' ? [] : [index])),
  );
  const frame = frameOf(taxonomy, kind, {
    titles: titles.map(({ text }) => text),
    levels: levels.length,
    width,
    mostGaps: Math.max(0, ...gapsOn.map(({ length }) => length)),
    measure,
  });

  /** What has become of each dimension since the date before; of the oldest date nothing is said. */
  const changesAt = profiles.map((now, index) => (index ? changeBetween(taxonomy, profiles[index - 1]!, now) : []));
  const changes = changesAt.at(-1) ?? [];
  const isAnew = (index: number): boolean => {
    const [then, now] = [profiles[index - 1]?.constellation, profiles[index]!.constellation];
    return (then && now && then !== now) || changesAt[index]!.some(({ newConstellation }) => newConstellation);
  };

  const axes = taxonomy.dimensions.map(({ id }, axis): RadarAxis => {
    const change = changes[axis];
    const [before, now] = [placements.at(-2)?.[axis], placements.at(-1)?.[axis]];
    return {
      dimension: id,
      title: titles[axis]!,
      angle: frame.angle(axis),
      from: frame.at(axis, kind === 'radar' ? 0.5 : 1),
      to: frame.at(axis, levels.length),
      label: frame.labels[axis]!,
      change,
      changeText: change ? words.change(change, inSentence(before), inSentence(now)) : '',
    };
  });

  const shapes = profiles.map(({ date }, index): RadarShape => {
    const label = labels[index]!;
    const points: RadarPoint[] = [];
    const gaps: RadarGap[] = [];
    for (const [axis, { dimension, title, angle }] of axes.entries()) {
      const placement = placements[index]![axis];
      const said = { axis, dimension, text: words.point(title.text, label, inSentence(placement)) };
      if (placement?.state === 'placed') {
        const number = numberOf(placement);
        const needle = placement.towards && number < levels.length;
        points.push({
          ...said,
          ...frame.at(axis, number),
          level: placement.level,
          needle: needle ? { ...frame.at(axis, number + 0.5), angle } : undefined,
        });
      } else {
        const on = gapsOn[axis]!;
        gaps.push({
          ...said,
          ...frame.gap(axis, on.indexOf(index), on.length),
          state: placement?.state ?? 'unanswered',
        });
      }
    }
    return {
      date,
      label,
      age: profiles.length - 1 - index,
      newConstellation: isAnew(index) ? words.newConstellation(labels[index - 1]!, label) : '',
      points,
      gaps,
      lines: kind === 'radar' ? neighbours(points, axes.length) : [],
    };
  });

  const [before, last] = labels.length > 1 ? labels.slice(-2) : [];
  const rows = axes.map(({ title, changeText }, axis) => [
    title.text,
    ...placements.map((one) => standing(one[axis])),
    ...(before === undefined ? [] : [changeText]),
  ]);
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
    table: { head: [words.dimension, ...labels, ...(before === undefined ? [] : [words.since(before)])], rows },
    summary: rows.map((row) => sentencesOf(row, labels)).join(' '),
    notes: [
      ...(changes.some(({ otherEdition }) => otherEdition) ? [words.otherEdition(before!, last!)] : []),
      ...words.leftOut(leftOut).flatMap((note) => note || []),
    ],
  };
}

/** A row of the table as sentences, each standing with its date. Of a change of which there is nothing to say nothing is said. */
function sentencesOf([title, ...cells]: readonly string[], labels: readonly string[]): string {
  const said = cells.map((cell, index) => (index < labels.length ? `${labels[index]}: ${cell}` : cell));
  return `${[title, ...said].filter(Boolean).join('. ')}.`;
}

/** Lines between points on axes beside each other; with every axis placed they close the ring. */
function neighbours(points: readonly RadarPoint[], count: number): [RadarPoint, RadarPoint][] {
  const at = new Map(points.map((point) => [point.axis, point]));
  return points.flatMap((point): [RadarPoint, RadarPoint][] => {
    const next = at.get((point.axis + 1) % count);
    return next && next !== point ? [[point, next]] : [];
  });
}
