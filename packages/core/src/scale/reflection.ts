/**
 * What a learner says of one thing that she is learning: where she is, where she is going, how she gets there. Hers,
 * in her words; a level is where her understanding of that thing is today, and is never added up or compared.
 */
export interface LearnerReflection {
  /** The framework, and the edition of it, whose scale it is. */
  readonly framework: string;
  readonly edition: string;
  readonly scale: string;
  /** The day, `YYYY-MM-DD`. */
  readonly date: string;
  /** What is being learned, in the learner's words. */
  readonly about?: string;
  /** The level where the learner is, and the one to work towards. */
  readonly now?: string;
  readonly towards?: string;
  readonly whereNow?: string;
  readonly whereTo?: string;
  readonly how?: string;
}
