import { daysAfter, isDay } from '../text/day.ts';
import type { CourseShape, Span } from './programme.ts';

/** The days between which one meeting of a course falls, both included. */
export interface MeetingWindow {
  /** 1 for the first meeting. */
  readonly meeting: number;
  /** `YYYY-MM-DD` */
  readonly earliest: string;
  readonly latest: string;
}

/**
 * How many meetings a course has, from the weeks that it lasts and the weeks between two meetings: the weeks in all /
 * the weeks apart, and one. undefined where the course does not give both, or gives figures that no number of meetings
 * fits.
 *
 * @example
 * ```ts
 * meetingsOf({ weeksApart: { from: 6, to: 8 }, weeks: { from: 14, to: 16 } }); // { from: 3, to: 3 }
 * ```
 */
export function meetingsOf({ weeksApart, weeks }: CourseShape): Span | undefined {
  if (!weeksApart || !weeks || !(weeksApart.from > 0)) return undefined;
  const [from, to] = [Math.ceil(weeks.from / weeksApart.to), Math.floor(weeks.to / weeksApart.from)];
  if (!(from <= to)) return undefined;
  const about = weeksApart.about ?? weeks.about;
  return { from: from + 1, to: to + 1, ...(about && { about }) };
}

/**
 * When the meetings of a course fall, counted from the first of them: meeting k at least k - 1 times the fewest weeks
 * apart and at most as many times the most, so that the last one falls within the weeks that the course lasts. Of more
 * than one possible number of meetings the smallest is taken.
 *
 * @param first The day of the first meeting, `YYYY-MM-DD`.
 * @returns none where the course does not say how many meetings it has (`meetingsOf`), or where the day is none.
 *
 * @example
 * ```ts
 * courseDates({ weeksApart: { from: 6, to: 8 }, weeks: { from: 14, to: 16 } }, '2027-01-11')[1];
 * // { meeting: 2, earliest: '2027-02-22', latest: '2027-03-08' }
 * ```
 */
export function courseDates(course: CourseShape, first: string): readonly MeetingWindow[] {
  const meetings = meetingsOf(course);
  const { weeksApart, weeks } = course;
  if (!meetings || !weeksApart || !weeks || !isDay(first)) return [];
  // A course of more meetings than a school year has weeks is a slip of the pen.
  const gaps = Math.min(meetings.from - 1, 52);
  return Array.from({ length: gaps + 1 }, (_, gap) => {
    const after = gaps - gap;
    const earliest = Math.max(gap * weeksApart.from, weeks.from - after * weeksApart.to);
    const latest = Math.min(gap * weeksApart.to, weeks.to - after * weeksApart.from);
    return {
      meeting: gap + 1,
      earliest: daysAfter(first, Math.round(earliest * 7)),
      latest: daysAfter(first, Math.round(latest * 7)),
    };
  });
}
