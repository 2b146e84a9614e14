import { execFile } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { promisify, stripVTControlCharacters } from 'node:util';
import { root } from '../../scripts/root.ts';

export interface Ended {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface StartOptions {
  readonly cwd: string;
  /** The exit status that is expected; without one 0. */
  readonly status?: number;
}

const windows = process.platform === 'win32';

// The bootstrap's pnpm and Node go first, as in every script; what a package manager tells its children does not go on.
const env: NodeJS.ProcessEnv = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(npm|pnpm)_(package|lifecycle)/i.test(name))),
  PATH: [join(root, '.toolchain/node_modules/.bin'), process.env['PATH']].join(delimiter),
  NODE_TEST_CONTEXT: undefined,
  NO_COLOR: '1',
  FORCE_COLOR: undefined,
};

/** Runs a command to its end. Throws, with all that it wrote, where it ends with another status than the expected. */
export async function start(command: string, args: readonly string[], options: StartOptions): Promise<Ended> {
  const { cwd, status: expected = 0 } = options;
  const ended = await promisify(execFile)(command, args, {
    cwd,
    env,
    shell: windows,
    maxBuffer: 64 * 1024 * 1024,
  }).then(
    ({ stdout, stderr }) => ({ status: 0, stdout, stderr }),
    (error: Error & { code?: number | string; stdout?: string; stderr?: string }) => {
      if (typeof error.code !== 'number') throw error;
      return { status: error.code, stdout: error.stdout ?? '', stderr: error.stderr ?? '' };
    },
  );
  if (ended.status === expected) return ended;
  const wrote = stripVTControlCharacters(`${ended.stdout}${ended.stderr}`);
  throw new Error(`${command} ${args.join(' ')} ended with ${ended.status}, not ${expected}:\n${wrote}`);
}
