/** When one step of a programme is held. */
export interface DatedStep {
  /** The id of a session, a practice period, a module, or one of the host's own for a meeting of a module. */
  readonly step: string;
  /** The first day, `YYYY-MM-DD`. */
  readonly date: string;
  /** The last day of something that lasts. */
  readonly until?: string;
  /** When it begins, `HH:MM`, where that is known. */
  readonly time?: string;
  /** Where, in words. */
  readonly place?: string;
}

/**
 * The dates that people have given a programme.
 *
 * Invariants: no step has two dates; nothing ends before it begins.
 */
export interface ProgrammeDates {
  readonly framework: string;
  readonly edition: string;
  readonly programme: string;
  readonly steps: readonly DatedStep[];
}
