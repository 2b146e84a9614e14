import type * as z from 'zod/mini';

import { isFound, valueAt } from './finding.ts';
import type { Problem, ProblemPath } from './problem.ts';
import { isOptionalAt, isTextAt } from './schema-walk.ts';

/**
 * The document without the parts that its errors block: of each error the smallest part that the rest can do
 * without. An entry of a list can go, and a field that may be left out; a level cannot, for those above it would
 * change their numbers. What is left shares its untouched parts with the document, which is not changed.
 *
 * @returns undefined where an error blocks the document as a whole.
 */
export function withoutBlocked(document: unknown, problems: readonly Problem[], schema: z.ZodMiniType): unknown {
  const blocked = problems
    .filter(({ severity }) => severity === 'error')
    .map((error) => blockedBy(error.path, document, schema));
  return blocked.includes(undefined) ? undefined : without(document, blocked as ProblemPath[]);
}

/** The part that goes; undefined for the document as a whole. */
function blockedBy(path: ProblemPath, document: unknown, schema: z.ZodMiniType): ProblemPath | undefined {
  for (let length = path.length; length > 0; length--) {
    const place = path.slice(0, length);
    if (canGo(place, document, schema) && stands(place, document)) return place;
  }
  return undefined;
}

function stands(place: ProblemPath, document: unknown): boolean {
  const owner = valueAt(document, place.slice(0, -1));
  return typeof owner === 'object' && owner !== null && Object.hasOwn(owner, place.at(-1) ?? '');
}

function canGo(place: ProblemPath, document: unknown, schema: z.ZodMiniType): boolean {
  const last = place.at(-1);
  if (typeof last === 'number') return place.at(-2) !== 'levels';
  if (isTextAt(schema, place.slice(0, -1))) return last !== valueAt(document, ['languages', 0]);
  return isOptionalAt(schema, place);
}

function without(value: unknown, places: readonly ProblemPath[]): unknown {
  const inner = new Map<string, ProblemPath[]>();
  for (const [step, ...rest] of places) {
    if (step === undefined) continue;
    const known = inner.get(String(step));
    if (known) known.push(rest);
    else inner.set(String(step), [rest]);
  }
  if (inner.size === 0) return value;
  const goes = (key: string): boolean => inner.get(key)?.some((rest) => rest.length === 0) ?? false;
  const kept = (key: string, part: unknown): unknown => (inner.has(key) ? without(part, inner.get(key) ?? []) : part);
  if (Array.isArray(value)) {
    return value.flatMap((part: unknown, index) => (goes(String(index)) ? [] : [kept(String(index), part)]));
  }
  if (!isFound(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !goes(key))
      .map(([key, part]) => [key, kept(key, part)]),
  );
}
