import type { Origin } from '../relation/relation.ts';
import type { Audience } from '../taxonomy/taxonomy.ts';
import type { LocalizedText } from '../text/text.ts';

/** Something that an institution works towards. It has no number and no level. */
export interface Goal {
  readonly id: string;
  readonly text: LocalizedText;
  /** A short name, where the source gives one. */
  readonly title?: LocalizedText;
  readonly origin?: Origin;
}

/**
 * Goals that belong together under one heading, in the institution's order. An area may be named without goals.
 *
 * Invariants: ids unique among the goal areas, and among all goals, of the framework.
 */
export interface GoalArea {
  readonly id: string;
  readonly title: LocalizedText;
  readonly description?: LocalizedText;
  readonly audience?: Audience;
  readonly goals?: readonly Goal[];
  readonly origin?: Origin;
}
