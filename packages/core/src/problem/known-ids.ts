import { isFound, partsOf, problem, wordsOf } from './finding.ts';
import type { Found } from './finding.ts';
import { nearestName } from './nearest-name.ts';
import type { ProblemCode } from './problem-codes.ts';
import type { Problem, ProblemPath } from './problem.ts';

/** The ids of a list; undefined where the list cannot be read whole, so that nothing can be said to be missing from it. */
export type KnownIds = ReadonlySet<string> | undefined;

/** The ids of a list, where all of it can be named. */
export function idsOf(owner: Found, list: string): KnownIds {
  const parts = owner[list];
  if (!Array.isArray(parts)) return undefined;
  const ids = parts.map((part: unknown) => (isFound(part) ? wordsOf(part, 'id') : undefined));
  return ids.includes(undefined) ? undefined : new Set(ids as string[]);
}

/** As `idsOf`, for a list that may be left out: then it has nothing in it. */
export const idsOfOptional = (owner: Found, list: string): KnownIds =>
  Object.hasOwn(owner, list) ? idsOf(owner, list) : new Set();

/** The ids of the inner lists, by the id of the part that they stand in; not known where two parts share that id. */
export function innerIds(owner: Found, list: string, inner: string): ReadonlyMap<string, KnownIds> {
  const ids = new Map<string, KnownIds>();
  for (const [part] of partsOf(owner, list)) {
    const id = wordsOf(part, 'id') ?? '';
    ids.set(id, ids.has(id) ? undefined : idsOf(part, inner));
  }
  return ids;
}

/** Whether an id is there as far as can be told. */
export const mayBe = (id: string | undefined, ids: KnownIds): boolean => id === undefined || !ids || ids.has(id);

/** One problem where an id is not among those that are known; none without an id, or where it is not known which those are. */
export const unknownId = (code: ProblemCode, found: string | undefined, ids: KnownIds, path: ProblemPath): Problem[] =>
  found === undefined || !ids || ids.has(found)
    ? []
    : [problem(code, path, { found, nearest: nearestName(found, ids) })];
