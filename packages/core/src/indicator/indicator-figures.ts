/**
 * One figure of an indicator, as the host has it.
 *
 * Invariants: one figure of the same thing a date; a part is named with its breakdown.
 */
export interface IndicatorFigure {
  /** The day or period that it is of: `2026`, `2026-08` or `2026-08-31`. */
  readonly date: string;
  /** The figure itself. Left out where there is none. */
  readonly value?: number;
  /** The ids of a breakdown and of a part of it. Absent means the whole. */
  readonly breakdown?: string;
  readonly part?: string;
  /** How many answers it comes from, where it comes from answers. */
  readonly answers?: number;
  /** What happened then, in words. */
  readonly note?: string;
}
