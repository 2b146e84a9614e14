import type { Origin } from '../relation/relation.ts';
import type { LocalizedText } from '../text/text.ts';

/** From and to, both included. A figure that the source gives as one number has both alike. */
export interface Span {
  readonly from: number;
  readonly to: number;
  /** The source says "about". */
  readonly about?: true;
}

/** People who take part, such as leaders, or staff whom leaders have appointed. */
export interface ParticipantGroup {
  readonly id: string;
  readonly title: LocalizedText;
  readonly description?: LocalizedText;
}

/** What a programme wants to achieve. */
export interface ProgrammeAim {
  readonly id: string;
  readonly text: LocalizedText;
}

/** People come together for some hours. */
export interface Session {
  readonly kind: 'session';
  readonly id: string;
  readonly title: LocalizedText;
  readonly hours?: number;
  readonly description?: LocalizedText;
  /** Ids of the participant groups that are in it. Absent means all, together. */
  readonly groups?: readonly string[];
}

/** Action in practice between two sessions. */
export interface PracticePeriod {
  readonly kind: 'practice-period';
  readonly id: string;
  readonly title: LocalizedText;
  readonly weeks?: Span;
  readonly description?: LocalizedText;
}

/** The kinds of steps that a programme is made of. */
export const programmeStepKinds = ['session', 'practice-period'] as const;
export type ProgrammeStep = Session | PracticePeriod;

/** How every course of a group of modules runs. Each figure only where the source gives it. */
export interface CourseShape {
  /** Weeks from one meeting to the next. */
  readonly weeksApart?: Span;
  /** Weeks from the first meeting to the last. */
  readonly weeks?: Span;
  /** How many take part in one group. */
  readonly groupSize?: Span;
  /** Instructors for each group. */
  readonly instructors?: number;
}

/** One module that people take part in. */
export interface Module {
  readonly id: string;
  readonly title: LocalizedText;
  readonly description?: LocalizedText;
}

/** Whom a group of modules is for: nearly everybody, or those who choose it. */
export const moduleOffers = ['for-nearly-all', 'by-choice'] as const;
export type ModuleOffer = (typeof moduleOffers)[number];

/** Modules of one sort. `count` may be more than are named. */
export interface ModuleGroup {
  readonly id: string;
  readonly title: LocalizedText;
  readonly offer: ModuleOffer;
  readonly count: number;
  readonly modules: readonly Module[];
  readonly course?: CourseShape;
}

/** A course that trains the institution's own instructors before the others begin. */
export interface InstructorCourse {
  readonly id: string;
  readonly title: LocalizedText;
  /** When, in words: `forår 2018`. */
  readonly term: LocalizedText;
  /** Ids of the modules that they are trained for. */
  readonly modules: readonly string[];
  /** How many are trained. */
  readonly trained?: Span;
  /** How many of a hundred go on as instructors. */
  readonly continuePercent?: Span;
}

/**
 * A programme of development: steps in order, or modules, or both. It has no dates of its own; those who hold it
 * date it (`ProgrammeDates`).
 *
 * Invariants: ids unique among the programmes, the steps, the modules and the participant groups of the framework, those
 * of the aims, the groups of modules and the instructor courses within the programme; a session names participant
 * groups, and an instructor course modules, of its own programme; a group of modules has at most as many as its count
 * says. A step of a kind that this edition of Pejl does not know is kept and not shown.
 */
export interface Programme {
  readonly id: string;
  readonly title: LocalizedText;
  readonly description?: LocalizedText;
  readonly aims?: readonly ProgrammeAim[];
  readonly participantGroups?: readonly ParticipantGroup[];
  readonly steps?: readonly ProgrammeStep[];
  readonly moduleGroups?: readonly ModuleGroup[];
  readonly instructorCourses?: readonly InstructorCourse[];
  readonly origin?: Origin;
}

/** The hours of all sessions together, and of how many sessions they are known. */
export function hoursOf(programme: Programme): {
  readonly hours: number;
  readonly sessions: number;
  readonly known: number;
} {
  const sessions = (programme.steps ?? []).filter((step) => step.kind === 'session');
  const known = sessions.filter(({ hours }) => hours !== undefined);
  return {
    hours: known.reduce((sum, { hours }) => sum + (hours ?? 0), 0),
    sessions: sessions.length,
    known: known.length,
  };
}
