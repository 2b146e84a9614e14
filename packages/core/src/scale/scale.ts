import type { LocalizedText } from '../text/text.ts';

/** Drawings of hand signs that Pejl has. A scale of other signs names none. */
export const handSigns = ['closed-fist', 'one-finger', 'fingers-apart', 'fingers-linked', 'hand-opens'] as const;
export type HandSign = (typeof handSigns)[number];

/** A stretch of a scale, such as the two quantitative levels. */
export interface ScalePhase {
  readonly id: string;
  readonly title: LocalizedText;
  readonly description?: LocalizedText;
}

/** One level of a scale: how somebody's understanding of a thing is, not how somebody is. */
export interface ScaleLevel {
  readonly id: string;
  readonly title: LocalizedText;
  readonly description: LocalizedText;
  /** The id of its phase. */
  readonly phase?: string;
  /** In a learner's own words: "Jeg ved ..." */
  readonly learnerText?: LocalizedText;
  /** An idea for what to do from here, in words for a learner. */
  readonly nextText?: LocalizedText;
  readonly handSign?: HandSign;
}

/**
 * A scale of another shape than a taxonomy: levels of understanding without dimensions, gathered in phases, such as SOLO.
 *
 * Invariants: 3 to 7 levels, lowest first; ids unique among the scales, the levels and the phases of the framework; a
 * level names a phase of its own scale.
 */
export interface Scale {
  readonly id: string;
  readonly title: LocalizedText;
  /** Whose it is, as a reference: names and year. */
  readonly after?: string;
  readonly description?: LocalizedText;
  readonly phases?: readonly ScalePhase[];
  readonly levels: readonly ScaleLevel[];
}

/** The three learning questions, in their order. */
export const learningQuestionKinds = ['where-now', 'where-to', 'how'] as const;
export type LearningQuestionKind = (typeof learningQuestionKinds)[number];

/** One of the three learning questions, as a learner says it and as it is asked of a plan. */
export interface LearningQuestion {
  readonly id: string;
  readonly kind: LearningQuestionKind;
  /** "Hvor er jeg?" */
  readonly text: LocalizedText;
  /** "Hvor er vi?" */
  readonly planText?: LocalizedText;
}
