import type * as z from 'zod/mini';

import { isFound, problem, typeName } from './finding.ts';
import type { Found } from './finding.ts';
import { inOrder } from './in-order.ts';
import type { Problem } from './problem.ts';
import { shapeProblems } from './shape-problems.ts';
import { sizeProblem } from './size.ts';
import { withoutBlocked } from './without-blocked.ts';

/** What a check of a document comes to. */
export interface Checked<T> {
  /** The document itself, when it has no errors. */
  readonly whole: T | undefined;
  /** The document, or what is left of it without the parts that errors block. */
  readonly readable: T | undefined;
  readonly problems: readonly Problem[];
}

/** A part that goes may leave something behind that stood on it; this often is enough for the depth of our documents. */
const rounds = 10;

/**
 * The problems of a document in order, the document where it has no errors, and what is readable where it has some.
 *
 * @param schema What a document of this sort looks like: it says which fields a part can do without.
 * @param find All that is wrong with a document; what is left after a round is asked about again.
 */
export function checked<T>(
  document: unknown,
  schema: z.ZodMiniType,
  find: (document: unknown) => readonly Problem[],
): Checked<T> {
  const found = find(document);
  const problems = inOrder(found, document);
  let rest = document;
  let errors = blocking(found);
  for (let round = 0; errors.length > 0 && rest !== undefined && round < rounds; round++) {
    rest = withoutBlocked(rest, errors, schema);
    errors = rest === undefined ? [] : blocking(find(rest));
  }
  const whole = found.some(({ severity }) => severity === 'error') ? undefined : (document as T);
  return { whole, readable: errors.length > 0 ? undefined : (rest as T | undefined), problems };
}

/**
 * The same for a document that is one object: the problems of its shape and those that a schema cannot say.
 *
 * @param promises What is wrong with it beyond its shape, over whatever parts can be read.
 */
export function checkedObject<T>(
  document: unknown,
  schema: z.ZodMiniType,
  promises: (document: Found) => readonly Problem[],
): Checked<T> {
  return checked<T>(document, schema, (part) => {
    if (!isFound(part)) return [problem('not-a-document', [], { found: typeName(part) })];
    const size = sizeProblem(part);
    return size ? [size] : [...shapeProblems(schema, part), ...promises(part)];
  });
}

/** The errors that something has to go for. */
const blocking = (problems: readonly Problem[]): Problem[] =>
  problems.filter(({ code, severity }) => severity === 'error' && code !== 'based-on-missing');
