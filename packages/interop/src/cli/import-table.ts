import type { ProblemLanguage } from '@pejl/core';
import { checkFramework } from '@pejl/core/schema';
import type { CliHost, CliOptions } from '../cli-run.ts';
import { toFramework } from '../framework/to-framework.ts';
import { decodeText } from '../grid/decode.ts';
import type { Grid } from '../grid/grid.ts';
import { readGrid } from '../grid/read-grid.ts';
import { lintTaxonomy } from '../lint/lint.ts';
import { guessTaxonomy } from '../taxonomy/guess.ts';
import type { GuessOptions } from '../taxonomy/reading.ts';
import { cliMessages } from './cli.messages.ts';
import { findingLines } from './findings.ts';
import { exitCodes, printable } from './terminal.ts';

/** `pejl import`: a table from a file becomes a framework on stdout; guesses, problems and leftovers go to stderr. */
export function importTable(
  bytes: Uint8Array,
  file: string,
  options: CliOptions,
  language: ProblemLanguage,
  { stdout, stderr }: CliHost,
): number {
  const say = cliMessages[language];
  const grid = gridOf(decodeText(bytes), file, options);
  const { taxonomy, reading, guesses, problems, unused } = guessTaxonomy(grid, guessOptionsOf(options, grid));
  for (const guess of guesses) stderr.write(findingLines(guess, language));
  for (const problem of problems) stderr.write(findingLines(problem, language));
  const left = [...unused.map(({ text }) => text), ...grid.notes.map(({ text }) => text)];
  if (taxonomy && left.length > 0) {
    stderr.write(`${say.unused(left.length)}\n${left.map((text) => `    ${printable(text)}\n`).join('')}`);
  }
  if (!taxonomy || !reading) {
    stderr.write(`${say.nothingWritten}\n`);
    return exitCodes.errors;
  }
  const framework = toFramework(taxonomy, {
    institution: options.institution ?? '',
    edition: options.edition ?? '',
    language: reading.language,
    ...(options.id === undefined ? {} : { id: options.id }),
    ...(options.licence === undefined ? {} : { licence: options.licence }),
  });
  if (!options.institution?.trim() || !options.edition?.trim()) {
    stderr.write(`${say.stillToSay(framework.source.institution, framework.edition)}\n`);
  }
  const checked = checkFramework(framework);
  const errors = checked.problems.filter(({ severity }) => severity === 'error');
  // The reading has told of empty cells already, with their places in the table.
  const asked = lintTaxonomy(taxonomy).filter(({ code }) => code !== 'empty-cell');
  for (const question of asked) stderr.write(findingLines(question, language, taxonomy));
  for (const error of errors) stderr.write(findingLines(error, language, framework));
  if (errors.length > 0) {
    stderr.write(`${say.nothingWritten}\n`);
    return exitCodes.errors;
  }
  stdout.write(`${JSON.stringify(framework, null, 2)}\n`);
  return exitCodes.done;
}

function gridOf(text: string, file: string, { table }: CliOptions): Grid {
  const chosen = table === undefined ? {} : { table: Number(table) - 1 };
  if (/\.html?$/i.test(file)) return readGrid({ html: text }, chosen);
  return readGrid({ text }, /\.tsv$/i.test(file) ? { ...chosen, delimiter: '\t' } : chosen);
}

function guessOptionsOf(options: CliOptions, grid: Grid): GuessOptions {
  const { title, id, language, levels, table } = options;
  return {
    ...(title === undefined ? {} : { title }),
    ...(id === undefined ? {} : { id }),
    ...(language === undefined ? {} : { language }),
    ...(levels === undefined ? {} : { orientation: levels === 'rows' ? 'levels-in-rows' : 'levels-in-columns' }),
    // Of several tables in a page the number has chosen one already; in plain text they stand under each other.
    ...(table === undefined || grid.tables.found > 1 ? {} : { part: Number(table) - 1 }),
    ...(options['highest-first'] ? { order: 'highest-first' } : {}),
    splitClaims: !options['no-split'],
  };
}
