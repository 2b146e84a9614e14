import type { Origin } from '../relation/relation.ts';
import type { LocalizedText } from '../text/text.ts';

/** A PLF house has at least this many pillars. */
export const minPillars = 3;
/** A PLF house has at most this many pillars. */
export const maxPillars = 8;

/** One of the things that a professional learning community stands on. Goals serve it by relation (`goalsOfPillar`). */
export interface PlfPillar {
  readonly id: string;
  readonly title: LocalizedText;
  readonly description?: LocalizedText;
}

/** One of the conditions that the pillars stand on, such as time. */
export interface FoundationPart {
  readonly id: string;
  readonly title: LocalizedText;
  readonly description?: LocalizedText;
}

/** What the pillars stand on. */
export interface PlfFoundation {
  readonly title?: LocalizedText;
  readonly parts: readonly FoundationPart[];
}

/**
 * An institution's understanding of a professional learning community: pillars on a foundation. The order of the
 * pillars is the institution's and ranks nothing.
 *
 * Invariants: 3 to 8 pillars; ids unique among the pillars, and among the parts of foundations, of the framework.
 */
export interface PlfHouse {
  readonly id: string;
  readonly title: LocalizedText;
  readonly description?: LocalizedText;
  readonly pillars: readonly PlfPillar[];
  readonly foundation?: PlfFoundation;
  readonly origin?: Origin;
}
