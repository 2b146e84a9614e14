import type { Framework } from '../framework/framework.ts';
import { checkedObject } from '../problem/checked.ts';
import type { Problem } from '../problem/problem.ts';
import { observationProblems } from './observation.invariants.ts';
import { signObservationsSchema } from './observation.schema.ts';
import type { SignObservations } from './observation.ts';

/** What the check of observations comes to. */
export interface CheckedObservations {
  /** The very document that came in, when it has no errors. */
  readonly observations: SignObservations | undefined;
  /** The document itself, or, where it has errors, the rest of it without the observations and fields that they block. */
  readonly readable: SignObservations | undefined;
  /** Everything that is wrong, at once, in the order of the document. */
  readonly problems: readonly Problem[];
}

/**
 * Checks a document that is to be observations of practice signs. Never throws and never changes it.
 *
 * @param document Anything: what `JSON.parse` gave, or an object of the host's own.
 * @param framework A framework that has been checked. With it, a sign or an example that it does not have, and another
 * edition, are warnings, and are kept.
 *
 * @example
 * ```ts
 * const { readable, problems } = checkObservations(JSON.parse(stored), framework);
 * ```
 */
export function checkObservations(document: unknown, framework?: Framework): CheckedObservations {
  const { whole, readable, problems } = checkedObject<SignObservations>(document, signObservationsSchema, (part) =>
    observationProblems(part, framework),
  );
  return { observations: whole, readable, problems };
}
