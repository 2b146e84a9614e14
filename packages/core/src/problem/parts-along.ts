import type * as z from 'zod/mini';

import { isFound, problem, wordsOf } from './finding.ts';
import type { Found } from './finding.ts';
import type { KnownIds } from './known-ids.ts';
import type { Problem, ProblemPath } from './problem.ts';
import { repeats } from './repeats.ts';
import { isOptionalAt } from './schema-walk.ts';

/** The lists on the way from a document to parts of one kind: `['strategies', 'tracks']`. */
export type Way = readonly string[];

/** One part on a way, where it stands, and the first part that was met on the way to it. */
export interface PartAlong {
  readonly part: Found;
  readonly path: ProblemPath;
  readonly top: Found;
}

const entriesOf = (owner: Found, list: string, path: ProblemPath): readonly (readonly [unknown, ProblemPath])[] => {
  if (!Object.hasOwn(owner, list)) return [];
  const value = owner[list];
  if (!Array.isArray(value)) return [[value, [...path, list]]];
  return value.map((part: unknown, index) => [part, [...path, list, index]] as const);
};

/**
 * The objects at the end of a way, in the document's order. An object on the way counts as a list of one; units are
 * followed into the units in them.
 */
export function* partsAlong(owner: Found, way: Way, path: ProblemPath = [], top?: Found): Generator<PartAlong> {
  const [list = '', ...rest] = way;
  for (const [part, place] of entriesOf(owner, list, path)) {
    if (!isFound(part)) continue;
    if (rest.length > 0) yield* partsAlong(part, rest, place, top ?? part);
    else {
      yield { part, path: place, top: top ?? part };
      if (list === 'units') yield* partsAlong(part, way, place, top ?? part);
    }
  }
}

/** One problem for each part at the end of some ways whose id an earlier one has. */
export const duplicateIds = (owner: Found, ways: readonly Way[], path: ProblemPath = []): Problem[] =>
  repeats(
    ways.flatMap((way) => [...partsAlong(owner, way, path)]),
    ({ part }) => wordsOf(part, 'id'),
  ).map(({ part, path: place }) => problem('duplicate-id', [...place, 'id'], { found: wordsOf(part, 'id') }));

/**
 * The ids at the end of some ways; undefined where one of the lists cannot be read whole, so that nothing can be said to
 * be missing from them.
 *
 * @param schema What the document looks like: a list that it may leave out has nothing in it.
 */
export function idsAlong(owner: Found, ways: readonly Way[], schema: z.ZodMiniType, path: ProblemPath = []): KnownIds {
  const ids = new Set<string>();
  const isRead = (from: Found, [list = '', ...rest]: Way, at: ProblemPath): boolean => {
    if (!Object.hasOwn(from, list)) return isOptionalAt(schema, [...at, list]);
    return entriesOf(from, list, at).every(([part, place]) => {
      if (!isFound(part)) return false;
      if (rest.length > 0) return isRead(part, rest, place);
      const id = wordsOf(part, 'id');
      if (id !== undefined) ids.add(id);
      return id !== undefined && (list !== 'units' || isRead(part, ['units'], place));
    });
  };
  return ways.every((way) => isRead(owner, way, path)) ? ids : undefined;
}
