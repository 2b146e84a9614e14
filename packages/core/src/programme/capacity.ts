import type { CourseShape, InstructorCourse, Span } from './programme.ts';

/** Those who are to take part in a module, and those who can lead it. */
export interface CapacityInput {
  readonly participants: number;
  /** How many instructors there are. Absent: it is not asked how far they reach. */
  readonly instructors?: number;
}

/** What a module takes. Each figure is there where the course gives what it is worked out from. */
export interface Capacity {
  /** How many groups. */
  readonly groups?: Span;
  /** How many would be in one group when people are shared out evenly. */
  readonly groupSize?: Span;
  /** Whether all can be in groups of the size that the course asks for: 50 people cannot be in groups of 22 to 24. */
  readonly fits?: boolean;
  /** How many instructors it takes for all groups to run at the same time. */
  readonly instructorsNeeded?: Span;
  /** How many groups the instructors that are there can lead at the same time. */
  readonly atOnce?: number;
  /** How many times after each other the course must then run before all have been through it. */
  readonly waves?: Span;
  /** Weeks from the first meeting of the first wave to the last of the last, when one begins as another ends. */
  readonly weeks?: Span;
}

/**
 * What it takes to bring a number of people through a module, from the figures that the course gives. With p people and
 * groups of a to b:
 *
 * - fewest groups = p / b, rounded up; most groups = p / a, rounded down, and never fewer than the fewest;
 * - it fits when most x a <= p, so that no group is too small;
 * - instructors needed = groups x instructors a group;
 * - at once = instructors there / instructors a group, rounded down: an instructor leads one group at a time;
 * - waves = groups / at once, rounded up; weeks = waves x the weeks of a course.
 *
 * @param input Numbers below 0 and no numbers count as 0; parts of a person are left out.
 *
 * @example
 * ```ts
 * const course = { groupSize: { from: 22, to: 24 }, instructors: 2, weeks: { from: 14, to: 16 } };
 * capacityOf(course, { participants: 240, instructors: 8 });
 * // groups 10, groupSize 24, instructorsNeeded 20, atOnce 4, waves 3, weeks 42 to 48
 * ```
 */
export function capacityOf(course: CourseShape, { participants, instructors }: CapacityInput): Capacity {
  const people = whole(participants);
  const size = course.groupSize;
  if (!size || !(size.from > 0) || !(size.to >= size.from)) return {};
  const fewest = Math.ceil(people / size.to);
  const groups = span(fewest, Math.max(fewest, Math.floor(people / size.from)), size.about);
  const each = course.instructors ?? 0;
  const sized: Capacity = {
    groups,
    ...(people > 0 && {
      groupSize: span(Math.floor(people / groups.to), Math.ceil(people / groups.from), size.about),
    }),
    fits: groups.to * size.from <= people,
  };
  if (!(each > 0)) return sized;
  const needed = { ...sized, instructorsNeeded: times(groups, { from: each, to: each }) };
  if (instructors === undefined) return needed;
  const atOnce = Math.floor(whole(instructors) / each);
  if (atOnce === 0) return { ...needed, atOnce };
  const waves = span(Math.ceil(groups.from / atOnce), Math.ceil(groups.to / atOnce), groups.about);
  return { ...needed, atOnce, waves, ...(course.weeks && { weeks: times(waves, course.weeks) }) };
}

/**
 * How many instructors a course gives: those who are trained x the share of them that goes on, rounded down. undefined
 * where one of the two is not known.
 */
export function instructorsFrom({ trained, continuePercent }: InstructorCourse): Span | undefined {
  if (!trained || !continuePercent) return undefined;
  const { from, to, about } = times(trained, continuePercent);
  return span(Math.floor(from / 100), Math.floor(to / 100), about);
}

const whole = (number: number): number => (Number.isFinite(number) ? Math.max(0, Math.floor(number)) : 0);

const span = (from: number, to: number, about: true | undefined): Span => ({ from, to, ...(about && { about }) });

const times = (one: Span, other: Span): Span =>
  span(one.from * other.from, one.to * other.to, one.about ?? other.about);
