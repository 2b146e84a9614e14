import type { Framework } from '../framework/framework.ts';
import { checkedObject } from '../problem/checked.ts';
import { wordsOf } from '../problem/finding.ts';
import type { Found } from '../problem/finding.ts';
import { unknownId } from '../problem/known-ids.ts';
import { noSuchDay } from '../problem/no-such-day.ts';
import { otherEditions } from '../problem/other-editions.ts';
import type { Problem } from '../problem/problem.ts';
import { learnerReflectionSchema } from './reflection.schema.ts';
import type { LearnerReflection } from './reflection.ts';

/** What the check of a learner's reflection comes to. */
export interface CheckedReflection {
  /** The very document that came in, when it has no errors. */
  readonly reflection: LearnerReflection | undefined;
  /** The document itself, or, where it has errors, the rest of it without the fields that they block. */
  readonly readable: LearnerReflection | undefined;
  /** Everything that is wrong, at once, in the order of the document. */
  readonly problems: readonly Problem[];
}

/**
 * Checks a document that is to be a learner's reflection. Never throws and never changes it.
 *
 * @param document Anything: what `JSON.parse` gave, or an object of the host's own.
 * @param framework A framework that has been checked. With it, a scale or a level that it does not have, and another
 * edition, are warnings, and are kept.
 *
 * @example
 * ```ts
 * const { readable, problems } = checkReflection(JSON.parse(stored), framework);
 * ```
 */
export function checkReflection(document: unknown, framework?: Framework): CheckedReflection {
  const { whole, readable, problems } = checkedObject<LearnerReflection>(document, learnerReflectionSchema, (part) => [
    ...noSuchDay(part, 'date', []),
    ...(framework ? against(part, framework) : []),
  ]);
  return { reflection: whole, readable, problems };
}

function against(part: Found, framework: Framework): Problem[] {
  const other = otherEditions([[part, []]], framework);
  const name = wordsOf(part, 'scale');
  if (name === undefined) return other;
  const scales = framework.scales ?? [];
  const scale = scales.find(({ id }) => id === name);
  if (!scale)
    return [...other, ...unknownId('unknown-reference', name, new Set(scales.map(({ id }) => id)), ['scale'])];
  const levels = new Set(scale.levels.map(({ id }) => id));
  const unknown = ['now', 'towards'].flatMap((field) =>
    unknownId('unknown-reference', wordsOf(part, field), levels, [field]),
  );
  return [...other, ...unknown];
}
