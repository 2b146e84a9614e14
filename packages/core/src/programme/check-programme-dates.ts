import type { Framework } from '../framework/framework.ts';
import { checkedObject } from '../problem/checked.ts';
import type { Problem } from '../problem/problem.ts';
import { programmeDatesProblems } from './programme-dates.invariants.ts';
import { programmeDatesSchema } from './programme-dates.schema.ts';
import type { ProgrammeDates } from './programme-dates.ts';

/** What the check of a programme's dates comes to. */
export interface CheckedProgrammeDates {
  /** The very document that came in, when it has no errors. */
  readonly dates: ProgrammeDates | undefined;
  /** The document itself, or, where it has errors, the rest of it without the steps and fields that they block. */
  readonly readable: ProgrammeDates | undefined;
  /** Everything that is wrong, at once, in the order of the document. */
  readonly problems: readonly Problem[];
}

/**
 * Checks a document that is to be the dates of a programme. Never throws and never changes it.
 *
 * @param document Anything: what `JSON.parse` gave, or an object of the host's own.
 * @param framework A framework that has been checked. With it, a programme that it does not have, another edition, steps
 * that lie before those that they follow, and two sessions of the same people at the same time are warnings. A step that
 * the programme does not have is the host's own, such as a meeting of a module.
 *
 * @example
 * ```ts
 * const { readable, problems } = checkProgrammeDates(JSON.parse(stored), framework);
 * ```
 */
export function checkProgrammeDates(document: unknown, framework?: Framework): CheckedProgrammeDates {
  const { whole, readable, problems } = checkedObject<ProgrammeDates>(document, programmeDatesSchema, (part) =>
    programmeDatesProblems(part, framework),
  );
  return { dates: whole, readable, problems };
}
