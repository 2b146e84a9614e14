import type { DescribedProblem, Problem, ProblemLanguage } from '@pejl/core';
import { describePath, describeProblem } from '@pejl/core';
import type { Guess } from '../taxonomy/reading.ts';
import { findingMessages, tableProblemCodes } from './finding.messages.ts';

const places = {
  da: { whole: 'I tabellen som helhed', row: 'Række', column: 'Kolonne', inRow: 'kolonne' },
  en: { whole: 'In the table as a whole', row: 'Row', column: 'Column', inRow: 'column' },
} as const;

/** Codes about a pasted table: their place is in the table, also where it is the whole of it. */
const ofTable = new Set<string>(tableProblemCodes);

/**
 * Puts a guess, a problem of a table or a question of lint into words: where it is ("Række 5, kolonne 2"), what it is,
 * and what to do about it. What core's checks find is described by core. The words are text, to be shown as text.
 *
 * @param document For lint and checks: what the path is a place in (the taxonomy, or the framework), so that its parts
 * are called by their titles.
 *
 * @example
 * ```ts
 * describeFinding({ code: 'level-number-missing', path: ['rows', 4], values: { level: 4, text: 'Niveau' }, sure: false }, 'da').where;
 * // 'Række 5'
 * ```
 */
export function describeFinding(
  finding: Problem | Guess,
  language: ProblemLanguage,
  document?: unknown,
): DescribedProblem {
  const messages = findingMessages[language];
  const { code, path, values = {} } = finding;
  const isGuess = 'sure' in finding;
  const where = isGuess || ofTable.has(code) ? tablePlace(path, language) : describePath(path, language, document);
  if (!Object.hasOwn(messages, code)) {
    return 'severity' in finding ? describeProblem(finding, language, document) : { where, what: code, remedy: '' };
  }
  const { what, remedy } = messages[code as keyof typeof messages];
  const texts = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, short(String(value))]));
  return { where, what: what(texts), remedy: remedy(texts) };
}

function tablePlace([axis, first, second]: Problem['path'], language: ProblemLanguage): string {
  const { whole, row, column, inRow } = places[language];
  if (typeof first !== 'number') return whole;
  const number = String(first + 1);
  if (axis === 'columns') return `${column} ${number}`;
  return typeof second === 'number' ? `${row} ${number}, ${inRow} ${String(second + 1)}` : `${row} ${number}`;
}

function short(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119).trimEnd()}…` : text;
}
