import type { ProblemCode, ProblemPath } from '../src/index.ts';

/** A document with something wrong, and all that is to be said about it: nothing more follows from it. */
export type Case = readonly [
  what: string,
  document: unknown,
  expected: readonly (readonly [ProblemCode, ProblemPath])[],
];

/** Words that say the same in both languages of the sample. */
export const text = (words: string): unknown => ({ da: words, en: words });
