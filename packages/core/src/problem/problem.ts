/** How much a problem blocks: an error the node it stands in, a warning nothing. */
export const severities = ['error', 'warning'] as const;
export type Severity = (typeof severities)[number];

/**
 * One thing that is wrong with a document, as data. `code` is public and stable; the words for people are made
 * from it by `describeProblem` (Danish and English), so that a host may word it otherwise.
 */
export interface Problem {
  readonly code: string;
  readonly severity: Severity;
  /** Where it is: the keys and indexes from the document's root. Empty means the document as a whole. */
  readonly path: readonly (string | number)[];
  /** What the words need: the text that was found, the names that were expected, the nearest known name. */
  readonly values?: Readonly<Record<string, string | number>>;
}
