import { textIn, type FoundText, type Framework, type ReviewCycle } from '@pejl/core';
import { reviewMonth } from '../strategy-map/review-month.ts';
import type { ProgrammeEvent, ProgrammeFigure } from './programme.ts';

/** What the year wheel says in the reader's language. */
export interface YearWheelWords {
  /** The name of a month, 1 to 12. */
  month(month: number): string;
  /** As short as the wheel needs it. */
  shortMonth(month: number): string;
  days(from: string, until?: string): string;
  readonly yearly: string;
  /** A yearly review about then. */
  readonly aboutThen: string;
  /** More than the wheel has room for. */
  more(count: number): string;
  yearSummary(dated: number, reviews: number): string;
}

export type YearEntryKind = ProgrammeEvent['kind'] | 'review';

/** One thing in the year: what has a date, or what returns. */
export interface YearEntry {
  /** The number that its mark carries, from 1. */
  readonly number: number;
  readonly kind: YearEntryKind;
  readonly title: FoundText;
  /** When, in words; '' for what waits for a need. */
  readonly when: string;
  readonly who: FoundText | undefined;
  readonly description: FoundText | undefined;
}

export interface YearMonth {
  readonly month: number;
  readonly name: string;
  readonly entries: readonly YearEntry[];
}

/** A mark on the wheel: a point with its number, and, for what lasts or is about then, a stretch. */
export interface YearMark {
  readonly number: number;
  readonly kind: YearEntryKind;
  readonly x: number;
  readonly y: number;
  /** The path of the stretch; '' for what is a point. */
  readonly arc: string;
}

/** Twelve months in a ring, what is dated and what returns on them; and the same by month, in words. */
export interface YearWheelFigure {
  /** It is as high as it is wide, in units of which an em of text is 16. */
  readonly size: number;
  readonly centre: number;
  readonly rings: readonly number[];
  /** The lines between the months, as one path. */
  readonly spokes: string;
  readonly labels: readonly { readonly text: string; readonly x: number; readonly y: number; readonly full: boolean }[];
  readonly marks: readonly YearMark[];
  /** All twelve, from the month of the first date on; from January where nothing has one. */
  readonly months: readonly YearMonth[];
  /** What returns when there is a need for it, and in no month. */
  readonly whenNeeded: readonly YearEntry[];
  /** How many had no room on the wheel, in words; ''. They are in the list. */
  readonly more: string;
  readonly summary: string;
}

export interface YearWheelInput {
  readonly framework: Framework;
  readonly programme: ProgrammeFigure | undefined;
  readonly lang: string;
  readonly words: YearWheelWords;
}

const size = 360;
const centre = size / 2;
const [rim, inner] = [178, 144];
/** From the rim inwards: what is at the same time goes further in. */
const lanes = [125, 99, 73, 47];
/** The room that a mark takes along its lane, to each side. */
const half = 13;

/** Where it stands on the ring, in degrees from the top: a month is 30 of them. */
interface Placed {
  readonly entry: YearEntry;
  readonly month: number;
  readonly at: number;
  readonly until: number;
}

const angleOf = (day: string): number => {
  const [, month = 1, date = 1] = day.split('-').map(Number);
  return (month - 1 + (date - 1) / 31) * 30;
};

/** Lays out a year: the dated steps of a programme, and the reviews that the framework's strategies take up again. */
export function layoutYearWheel({ framework, programme, lang, words }: YearWheelInput): YearWheelFigure {
  const events = programme?.events ?? [];
  const cycles = (framework.strategies ?? []).flatMap(({ reviewCycles }) => reviewCycles ?? []);
  const first = events[0] ? Number(events[0].dated.date.slice(5, 7)) : 1;
  const order = (month: number): number => (month - first + 12) % 12;

  const review = ({ section, who, description, about }: ReviewCycle, yearly: boolean): Omit<YearEntry, 'number'> => ({
    kind: 'review',
    title: textIn(section, lang, framework.languages),
    when: !yearly ? '' : about ? words.aboutThen : words.yearly,
    who: textIn(who, lang, framework.languages),
    description: description && textIn(description, lang, framework.languages),
  });
  const unnumbered = [
    ...events.map(({ kind, title, dated: { date, until } }) => ({
      entry: { kind, title, when: words.days(date, until), who: undefined, description: undefined },
      month: Number(date.slice(5, 7)),
      at: angleOf(date),
      until: until ? angleOf(date) + stretch(date, until) : angleOf(date),
    })),
    ...cycles.flatMap((cycle) => {
      const month = reviewMonth(cycle);
      if (month === undefined) return [];
      const middle = (month - 0.5) * 30;
      const about = cycle.about ? 20 : 0;
      return [{ entry: review(cycle, true), month, at: middle - about, until: middle + about }];
    }),
  ];
  const placed: readonly Placed[] = unnumbered
    .toSorted((a, b) => order(a.month) - order(b.month))
    .map((one, index) => ({ ...one, entry: { ...one.entry, number: index + 1 } }));
  const whenNeeded = cycles
    .filter((cycle) => reviewMonth(cycle) === undefined)
    .map((cycle, index) => ({ ...review(cycle, false), number: placed.length + index + 1 }));
  const marks = marksOf(placed);
  const missing = placed.length - marks.length;

  return {
    size,
    centre,
    rings: [rim, inner],
    spokes: Array.from({ length: 12 }, (_, month) => `M${spot(month * 30, 24)}L${spot(month * 30, rim)}`).join(''),
    labels: Array.from({ length: 12 }, (_, index) => {
      const [x, y] = xy((index + 0.5) * 30, (rim + inner) / 2);
      return { text: words.shortMonth(index + 1), x, y: y + 5, full: placed.some(({ month }) => month === index + 1) };
    }),
    marks,
    months: Array.from({ length: 12 }, (_, index) => {
      const month = ((first - 1 + index) % 12) + 1;
      const entries = placed.filter((one) => one.month === month).map(({ entry }) => entry);
      return { month, name: words.month(month), entries };
    }),
    whenNeeded,
    more: missing ? words.more(missing) : '',
    summary: words.yearSummary(events.length, cycles.length),
  };
}

/** How far a stretch reaches, in degrees: at most once round. */
const stretch = (date: string, until: string): number => {
  const days = (Date.parse(until) - Date.parse(date)) / 86_400_000;
  return Math.min(359, (days * 360) / 365);
};

/** Each in the outermost lane where it has room; what has none in any is left out. */
function marksOf(placed: readonly Placed[]): readonly YearMark[] {
  const taken: (readonly [from: number, until: number])[][] = lanes.map(() => []);
  return placed.flatMap(({ entry: { number, kind }, at, until }): readonly YearMark[] => {
    const lane = lanes.findIndex((radius, index) => {
      const room = (half / radius) * (180 / Math.PI);
      return taken[index]!.every(([from, to]) => !meet(from - room, to + room, at - room, until + room));
    });
    const radius = lanes[lane];
    if (radius === undefined) return [];
    taken[lane]!.push([at, until]);
    const [x, y] = xy(until > at && kind === 'review' ? (at + until) / 2 : at, radius);
    const large = until - at > 180 ? 1 : 0;
    const arc = until > at ? `M${spot(at, radius)}A${radius} ${radius} 0 ${large} 1 ${spot(until, radius)}` : '';
    return [{ number, kind, x, y, arc }];
  });
}

/** Whether two stretches of a ring have something in common, in whichever year they are. */
const meet = (from: number, to: number, at: number, until: number): boolean =>
  [-360, 0, 360].some((turn) => at + turn < to && until + turn > from);

function xy(degrees: number, radius: number): readonly [x: number, y: number] {
  const angle = (degrees * Math.PI) / 180;
  const round = (value: number): number => Math.round(value * 10) / 10;
  return [round(centre + Math.sin(angle) * radius), round(centre - Math.cos(angle) * radius)];
}
const spot = (degrees: number, radius: number): string => xy(degrees, radius).join(' ');
