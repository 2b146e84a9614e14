import type { Framework } from '../framework/framework.ts';
import { checkedObject } from '../problem/checked.ts';
import type { Problem } from '../problem/problem.ts';
import { profileProblems } from './placement.invariants.ts';
import { profileSchema } from './placement.schema.ts';
import type { Profile } from './placement.ts';

/** What the check of a profile comes to. */
export interface CheckedProfile {
  /** The very document that came in, when it has no errors. */
  readonly profile: Profile | undefined;
  /** The document itself, or, where it has errors, the rest of it without the placements and fields that they block. */
  readonly readable: Profile | undefined;
  /** Everything that is wrong, at once, in the order of the document. */
  readonly problems: readonly Problem[];
}

/**
 * Checks a document that is to be a profile: a team's placements at a date. Never throws and never changes it.
 *
 * @param document Anything: what `JSON.parse` gave, or an object of the host's own.
 * @param framework A framework that has been checked. With it, what the placements name must be there; an edition
 * other than the framework's and a claim that it does not have are warnings, and are kept.
 *
 * @example
 * ```ts
 * const { readable, problems } = checkProfile(JSON.parse(stored), framework);
 * ```
 */
export function checkProfile(document: unknown, framework?: Framework): CheckedProfile {
  const { whole, readable, problems } = checkedObject<Profile>(document, profileSchema, (part) =>
    profileProblems(part, framework),
  );
  return { profile: whole, readable, problems };
}
