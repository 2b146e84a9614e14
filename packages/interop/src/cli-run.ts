import { parseArgs } from 'node:util';
import type { ProblemLanguage } from '@pejl/core';
import { checkFile } from './cli/check-file.ts';
import { cliMessages } from './cli/cli.messages.ts';
import { importTable } from './cli/import-table.ts';
import { exitCodes, printable } from './cli/terminal.ts';

export { exitCodes } from './cli/terminal.ts';

/** What the command touches, so that it can be run without a process. */
export interface CliHost {
  readonly stdin: () => Promise<Uint8Array>;
  readonly stdout: { write: (text: string) => unknown };
  readonly stderr: { write: (text: string) => unknown };
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly readFile: (path: string) => Promise<Uint8Array>;
}

const options = {
  help: { type: 'boolean', short: 'h' },
  lang: { type: 'string' },
  title: { type: 'string' },
  id: { type: 'string' },
  institution: { type: 'string' },
  edition: { type: 'string' },
  licence: { type: 'string' },
  language: { type: 'string' },
  levels: { type: 'string' },
  table: { type: 'string' },
  'highest-first': { type: 'boolean' },
  'no-split': { type: 'boolean' },
} as const;

function parse(argv: readonly string[]) {
  return parseArgs({ args: [...argv], options, allowPositionals: true });
}

/** The options of the command, as they were given. */
export type CliOptions = ReturnType<typeof parse>['values'];

/** The words for a person: `--lang`, else the environment's language, Danish or English. */
function languageFor(lang: string | undefined, env: CliHost['env']): ProblemLanguage {
  return /^da/i.test(lang ?? (env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG']) ?? '') ? 'da' : 'en';
}

/**
 * The command `pejl`: `import FILE` writes a framework to stdout, `check FILE` tells all its problems. What is for
 * people goes to stderr, but the answer of `check` and the help, which go to stdout.
 *
 * @returns The exit code, one of `exitCodes`. Never throws on what a user gave.
 */
export async function run(argv: readonly string[], host: CliHost): Promise<number> {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(argv);
  } catch (error) {
    const say = cliMessages[languageFor(undefined, host.env)];
    host.stderr.write(`${say.usage(printable((error as Error).message))}\n`);
    return exitCodes.usage;
  }
  const { values, positionals } = parsed;
  const language = languageFor(values.lang, host.env);
  const say = cliMessages[language];
  const [command, file, ...more] = positionals;
  if (values.help || command === undefined || command === 'help') {
    const asked = values.help === true || command === 'help';
    (asked ? host.stdout : host.stderr).write(say.help);
    return asked ? exitCodes.done : exitCodes.usage;
  }
  const complaint = complaintAbout(command, file, more, values, say);
  if (complaint !== undefined || file === undefined) {
    host.stderr.write(`${say.usage(printable(complaint ?? ''))}\n`);
    return exitCodes.usage;
  }
  let bytes: Uint8Array;
  try {
    bytes = file === '-' ? await host.stdin() : await host.readFile(file);
  } catch {
    host.stderr.write(`${say.unreadable(printable(file))}\n`);
    return exitCodes.usage;
  }
  return command === 'import' ? importTable(bytes, file, values, language, host) : checkFile(bytes, language, host);
}

function complaintAbout(
  command: string,
  file: string | undefined,
  more: readonly string[],
  { levels, table, lang }: CliOptions,
  say: (typeof cliMessages)['da'],
): string | undefined {
  if (command !== 'import' && command !== 'check') return say.unknownCommand(command);
  if (file === undefined) return say.fileMissing;
  if (more.length > 0) return say.oneFile;
  if (levels !== undefined && levels !== 'rows' && levels !== 'columns') return say.levels(levels);
  if (table !== undefined && !/^[1-9]\d{0,3}$/.test(table)) return say.table(table);
  if (lang !== undefined && !/^(da|en)/i.test(lang)) return say.lang(lang);
  return undefined;
}
