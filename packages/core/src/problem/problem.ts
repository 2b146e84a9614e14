/** How much a problem blocks: an error the node it stands in, a warning nothing. */
export const severities = ['error', 'warning'] as const;
export type Severity = (typeof severities)[number];

/** A place in a document: the keys and indexes from its root. */
export type ProblemPath = readonly (string | number)[];

/**
 * One thing that is wrong with a document, as data. `code` is public and stable; the words for people are made
 * from it by `describeProblem` (Danish and English), so that a host may word it otherwise.
 */
export interface Problem {
  readonly code: string;
  readonly severity: Severity;
  /** Where it is. Empty means the document as a whole. */
  readonly path: ProblemPath;
  /** What the words need: the text that was found, the names that were expected, the nearest known name. */
  readonly values?: Readonly<Record<string, string | number>>;
}
