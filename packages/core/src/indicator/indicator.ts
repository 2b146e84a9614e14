import type { LocalizedText } from '../text/text.ts';

/** One part of a breakdown, such as adult learners. */
export interface BreakdownPart {
  readonly id: string;
  readonly title: LocalizedText;
}

/** One way to divide a figure, such as young and adult learners. */
export interface Breakdown {
  readonly id: string;
  readonly title: LocalizedText;
  /** The parts, where the source names them; a host's data may bring more. */
  readonly parts?: readonly BreakdownPart[];
}

/** Whether an indicator is in use, its method is still being made, or it is only thought of. */
export const indicatorStates = ['in-use', 'being-developed', 'considered'] as const;
export type IndicatorState = (typeof indicatorStates)[number];

/**
 * Follow-up data that an institution looks at: what is counted, which question it is to answer and where it comes
 * from. It has no target and no limit: what the figure means is for people to talk about.
 *
 * Invariants: ids unique among the indicators of the framework, among its breakdowns, and among the parts of one.
 */
export interface Indicator {
  readonly id: string;
  readonly title: LocalizedText;
  readonly question?: LocalizedText;
  /** Where the figures come from. */
  readonly dataSource?: LocalizedText;
  readonly state: IndicatorState;
  /** What is counted, as it stands after a figure: `elever`, `%`. */
  readonly unit?: LocalizedText;
  readonly description?: LocalizedText;
  readonly breakdowns?: readonly Breakdown[];
  /** The figures come from people's answers: none is shown of fewer than five (`shownFigures`). */
  readonly fromAnswers?: true;
}
