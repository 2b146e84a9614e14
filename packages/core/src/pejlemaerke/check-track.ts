import type { Framework } from '../framework/framework.ts';
import { checkedObject } from '../problem/checked.ts';
import type { Problem } from '../problem/problem.ts';
import { trackProblems } from './track.invariants.ts';
import { trackSchema } from './track.schema.ts';
import type { DevelopmentTrack } from './track.ts';

/** What the check of a track comes to. */
export interface CheckedTrack {
  /** The very document that came in, when it has no errors. */
  readonly track: DevelopmentTrack | undefined;
  /** The document itself, or, where it has errors, the rest of it without the parts that they block. */
  readonly readable: DevelopmentTrack | undefined;
  /** Everything that is wrong, at once, in the order of the document. */
  readonly problems: readonly Problem[];
}

/**
 * Checks a document that is to be a development track. Never throws and never changes it.
 *
 * @param document Anything: what `JSON.parse` gave, or an object of the host's own.
 * @param framework A framework that has been checked. With it, a set or a pejlemærke that it does not have, and an
 * edition other than its own, are warnings, and are kept.
 *
 * @example
 * ```ts
 * const { readable, problems } = checkTrack(JSON.parse(stored), framework);
 * ```
 */
export function checkTrack(document: unknown, framework?: Framework): CheckedTrack {
  const { whole, readable, problems } = checkedObject<DevelopmentTrack>(document, trackSchema, (part) =>
    trackProblems(part, framework),
  );
  return { track: whole, readable, problems };
}
