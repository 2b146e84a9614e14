import type { Audience } from '../taxonomy/taxonomy.ts';
import type { LocalizedText } from '../text/text.ts';

/**
 * A beacon that people steer by: a statement in the first person ("Jeg ..."), with an example of what it looks like
 * in practice. It is concrete and committing, nobody lives up to all of them every day, and it carries no number:
 * the type has no numeric field, and placements and pejlemærker never add up together.
 */
export interface Pejlemaerke {
  readonly id: string;
  readonly text: LocalizedText;
  /** What it may look like in practice; opens with "Fx" / "For example" in its own words. */
  readonly example?: LocalizedText;
}

/** The pejlemærker that one audience shares, in the institution's order. */
export interface PejlemaerkeSet {
  readonly id: string;
  readonly title: LocalizedText;
  readonly audience?: Audience;
  readonly pejlemaerker: readonly Pejlemaerke[];
}
