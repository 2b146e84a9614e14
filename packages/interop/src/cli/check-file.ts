import type { Framework, Problem, ProblemLanguage } from '@pejl/core';
import { checkFramework } from '@pejl/core/schema';
import type { CliHost } from '../cli-run.ts';
import { decodeText } from '../grid/decode.ts';
import { lintTaxonomy } from '../lint/lint.ts';
import { cliMessages } from './cli.messages.ts';
import { findingLines } from './findings.ts';
import { exitCodes, printable } from './terminal.ts';

/** `pejl check`: every problem of a framework file, and what lint asks, with place and remedy, on stdout. */
export function checkFile(bytes: Uint8Array, language: ProblemLanguage, { stdout }: CliHost): number {
  const say = cliMessages[language];
  let document: unknown;
  try {
    document = JSON.parse(decodeText(bytes));
  } catch (error) {
    stdout.write(`${say.notJson(printable((error as Error).message))}\n`);
    return exitCodes.errors;
  }
  const { readable, problems } = checkFramework(document);
  const questions = readable ? lintOf(readable) : [];
  const all = [
    ...problems.filter((problem) => !saidBetter(problem, questions)),
    ...questions.filter((q) => !told(q, problems)),
  ];
  for (const problem of all) stdout.write(findingLines(problem, language, document));
  const errors = all.filter(({ severity }) => severity === 'error').length;
  stdout.write(`${say.checked(errors, all.length - errors)}\n`);
  return errors > 0 ? exitCodes.errors : exitCodes.done;
}

function lintOf({ taxonomies = [] }: Framework): Problem[] {
  return taxonomies.flatMap((taxonomy, at) =>
    lintTaxonomy(taxonomy).map((problem) => ({ ...problem, path: ['taxonomies', at, ...problem.path] })),
  );
}

function placeOf({ path, values }: Problem): string {
  return JSON.stringify([path, values?.['level']]);
}

/** Core has said the very same thing. */
function told(question: Problem, problems: readonly Problem[]): boolean {
  return problems.some(
    ({ code, ...rest }) => code === question.code && placeOf({ code, ...rest }) === placeOf(question),
  );
}

/** Lint says more about the top level than that two cells are the same. */
function saidBetter(problem: Problem, questions: readonly Problem[]): boolean {
  return (
    problem.code === 'identical-cells' &&
    questions.some((question) => question.code === 'top-level-same' && placeOf(question) === placeOf(problem))
  );
}
