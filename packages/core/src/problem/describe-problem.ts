import { describePath } from './describe-path.ts';
import type { ProblemLanguage } from './describe-path.ts';
import type { Problem } from './problem.ts';
import { problemMessages } from './problem.messages.ts';
import { short } from './short.ts';

/** A problem in words for a person: where it is, what it is, and what to do about it. */
export interface DescribedProblem {
  readonly where: string;
  readonly what: string;
  readonly remedy: string;
}

/**
 * Puts a problem into words. They are text, to be shown as text: what was found in the document stands in them.
 *
 * @param problem A problem of one of the checks. Of a code that Pejl does not have, `what` is the code itself and
 * `remedy` is empty.
 * @param language The language of the words.
 * @param document The document that was checked, so that its parts can be called by their titles.
 * @param framework For a document that is not a framework itself, such as a profile: the one it was checked against.
 *
 * @example
 * ```ts
 * describeProblem({ code: 'empty-text', severity: 'error', path: ['licence'], values: { field: 'licence' } }, 'en');
 * // { where: 'In the field “licence”', what: 'The field “licence” is empty.', remedy: 'Write what it should say.' }
 * ```
 */
export function describeProblem(
  { code, path, values = {} }: Problem,
  language: ProblemLanguage,
  document?: unknown,
  framework?: unknown,
): DescribedProblem {
  const where = describePath(path, language, document, framework);
  const messages = problemMessages[language];
  if (!Object.hasOwn(messages, code)) return { where, what: code, remedy: '' };
  const { what, remedy } = messages[code as keyof typeof messages];
  const texts = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, short(String(value), 120)]));
  return { where, what: what(texts), remedy: remedy(texts) };
}
