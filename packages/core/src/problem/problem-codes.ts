import type { Severity } from './problem.ts';

/**
 * Every code that the checks of `@pejl/core/schema` give, and how much it blocks. A code is never renamed and never
 * gets another meaning; what each one means, and what to do about it, is in docs/model/problems.md.
 */
export const problemSeverities = {
  'not-a-document': 'error',
  'too-large': 'error',
  'format-missing': 'error',
  'format-older': 'error',
  'format-newer': 'error',
  'missing-field': 'error',
  'wrong-type': 'error',
  'unknown-field': 'warning',
  'unknown-kind': 'warning',
  'unknown-state': 'error',
  'empty-text': 'error',
  'too-few': 'error',
  'too-many': 'error',
  'bad-id': 'error',
  'bad-url': 'error',
  'bad-language-tag': 'error',
  'bad-date': 'error',
  'bad-time': 'error',
  'out-of-range': 'error',
  'from-after-to': 'error',
  'duplicate-language': 'warning',
  'duplicate-id': 'error',
  'first-language-missing': 'error',
  'language-missing': 'warning',
  'language-not-listed': 'warning',
  'unknown-taxonomy': 'error',
  'unknown-dimension': 'error',
  'unknown-level': 'error',
  'unknown-reference': 'warning',
  'duplicate-cell': 'error',
  'empty-cell': 'warning',
  'empty-dimension': 'warning',
  'identical-cells': 'warning',
  'claim-in-two-dimensions': 'error',
  'claim-text-differs': 'error',
  'claim-skips-a-level': 'error',
  'based-on-missing': 'error',
  'url-missing': 'error',
  'url-on-text': 'warning',
  'two-placements': 'error',
  'towards-on-top-level': 'error',
  'other-edition': 'warning',
  'unknown-claim': 'warning',
  ring: 'error',
  'empty-track': 'warning',
  'in-no-track': 'warning',
  'more-than-count': 'warning',
  'nobody-named': 'error',
  'two-observations': 'error',
  'two-dates': 'error',
  'dates-collide': 'warning',
  'out-of-order': 'warning',
  'two-figures': 'error',
  'answers-missing': 'warning',
  'more-problems': 'warning',
} as const satisfies Record<string, Severity>;

/** One of the codes above. */
export type ProblemCode = keyof typeof problemSeverities;

/** The codes as a list, in the order of the table. */
export const problemCodes = Object.keys(problemSeverities) as readonly ProblemCode[];
