import { describeProblem, type Framework } from '@pejl/core';
import { checkFramework } from '@pejl/core/schema';

/** A framework as it was read: what can be shown of it, and what is wrong, in words. */
export interface ReadFramework {
  readonly framework: Framework | undefined;
  /** Nothing of it can be shown, or not all of it; absent where nothing is wrong. */
  readonly kind?: 'unreadable' | 'partly';
  readonly errors: readonly string[];
}

/** Checks a document against the schema, and says what is wrong in the language of the page, or in Danish. Loaded only when a `src` is given, because the schema is large. */
export function readFramework(document: unknown, lang: string): ReadFramework {
  const { readable, problems } = checkFramework(document);
  const errors = problems
    .filter(({ severity }) => severity === 'error')
    .map((problem) => {
      const { where, what, remedy } = describeProblem(problem, /^en\b/i.test(lang) ? 'en' : 'da', document);
      return [where && `${where}:`, what, remedy].filter(Boolean).join(' ');
    });
  return { framework: readable, errors, ...(errors.length && { kind: readable ? 'partly' : 'unreadable' }) };
}
