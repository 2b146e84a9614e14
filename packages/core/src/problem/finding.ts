import { problemSeverities } from './problem-codes.ts';
import type { ProblemCode } from './problem-codes.ts';
import type { Problem, ProblemPath } from './problem.ts';

/** What a check reads before it knows what it has: an object of whatever. */
export type Found = Readonly<Record<string, unknown>>;

export const isFound = (value: unknown): value is Found =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The objects of a list, each with its place; what is no object is left to the shape's own problems. */
export function* partsOf(owner: Found, key: string, path: ProblemPath = []): Generator<[Found, ProblemPath]> {
  const list = owner[key];
  if (!Array.isArray(list)) return;
  for (const [index, part] of list.entries()) if (isFound(part)) yield [part, [...path, key, index]];
}

/** The string that stands there, if a string does and it is not blank. */
export const wordsOf = (part: Found, key: string): string | undefined => {
  const value = part[key];
  return typeof value === 'string' && /\S/.test(value) ? value : undefined;
};

/** The strings of a list, each with its place; what is blank or no string is left to the shape's own problems. */
export function* namesIn(owner: Found, key: string, path: ProblemPath = []): Generator<[string, ProblemPath]> {
  const list = owner[key];
  if (!Array.isArray(list)) return;
  for (const [index, name] of list.entries()) {
    if (typeof name === 'string' && /\S/.test(name)) yield [name, [...path, key, index]];
  }
}

/** The value at a path, or undefined: own properties only. */
export function valueAt(document: unknown, path: ProblemPath): unknown {
  let value = document;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

/** The type in the words of JSON, as far as JSON has them. */
export function typeName(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** A problem with its code's own severity; values that are undefined are left out. */
export function problem(
  code: ProblemCode,
  path: ProblemPath,
  values: Readonly<Record<string, string | number | undefined>> = {},
): Problem {
  const known = Object.entries(values).filter((entry): entry is [string, string | number] => entry[1] !== undefined);
  return {
    code,
    severity: problemSeverities[code],
    path,
    ...(known.length > 0 && { values: Object.fromEntries(known) }),
  };
}
