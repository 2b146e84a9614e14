import type { Origin } from '../relation/relation.ts';
import type { LocalizedText } from '../text/text.ts';

/** The layers of a school system, each learning at its own level. */
export const layers = ['learner', 'staff', 'leadership', 'municipality'] as const;
export type Layer = (typeof layers)[number];

/** Something that can be seen in practice, said of the people of its layer. */
export interface PracticeSign {
  readonly id: string;
  readonly text: LocalizedText;
  readonly example?: LocalizedText;
  readonly origin?: Origin;
}

/** What people learn to do so that the signs can come to be seen. */
export interface Competence {
  readonly id: string;
  readonly text: LocalizedText;
  readonly origin?: Origin;
}

/**
 * The signs of one layer, listed by layer and not by goal; a relation (`may-show`) may suggest a goal.
 *
 * Invariants: at least one sign; ids unique among the sets, the signs and the competences of the framework.
 */
export interface PracticeSignSet {
  readonly id: string;
  readonly title: LocalizedText;
  readonly layer: Layer;
  readonly description?: LocalizedText;
  readonly signs: readonly PracticeSign[];
  readonly competences?: readonly Competence[];
}
