import type { Problem, ProblemLanguage } from '@pejl/core';
import type { Guess } from '../taxonomy/reading.ts';
import { describeFinding } from '../words/describe-finding.ts';
import { cliMessages } from './cli.messages.ts';
import { printable } from './terminal.ts';

/** One finding as lines for a terminal: what it is, where, and what to do. */
export function findingLines(finding: Problem | Guess, language: ProblemLanguage, document?: unknown): string {
  const say = cliMessages[language];
  const { where, what, remedy } = describeFinding(finding, language, document);
  const kind = 'severity' in finding ? say[finding.severity] : finding.sure ? say.read : say.guess;
  return `${printable(`${kind}: ${where}: ${what}`)}\n${remedy === '' ? '' : `    ${printable(remedy)}\n`}`;
}
