import type { Origin } from '../relation/relation.ts';
import type { LocalizedText } from '../text/text.ts';

/** A point that a definition is made of, where the source lists them. */
export interface ConceptPoint {
  readonly id: string;
  readonly text: LocalizedText;
}

/**
 * A term and what the institution means by it.
 *
 * Invariants: ids unique among the concepts of the framework; `seeAlso` names concepts that are there.
 */
export interface Concept {
  readonly id: string;
  readonly term: LocalizedText;
  readonly definition: LocalizedText;
  readonly points?: readonly ConceptPoint[];
  /** Ids of concepts worth reading with it. */
  readonly seeAlso?: readonly string[];
  readonly origin?: Origin;
}
