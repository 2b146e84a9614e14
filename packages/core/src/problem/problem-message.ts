import type { ProblemCode } from './problem-codes.ts';

/** The values of a problem as text; one that it does not have is empty. */
type ProblemValues = Readonly<Record<string, string>>;

/** What is wrong, and what to do about it. */
interface ProblemMessage {
  readonly what: (values: ProblemValues) => string;
  readonly remedy: (values: ProblemValues) => string;
}

/** The words of one language. */
export type ProblemMessages = Readonly<Record<ProblemCode, ProblemMessage>>;

/** The word for a key, or another where there is none. */
export const nameOf = (names: Readonly<Record<string, string>>, key: string | undefined, other: string): string =>
  key !== undefined && Object.hasOwn(names, key) ? (names[key] ?? other) : other;
