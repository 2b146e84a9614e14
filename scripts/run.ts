import { spawnSync } from 'node:child_process';
import { root } from './root.ts';

/** Runs a tool of the workspace in the root, its output on screen. Ends the process where the tool fails. */
export function run(tool: string, ...args: readonly string[]): void {
  const { status, error } = spawnSync(`${root}/node_modules/.bin/${tool}`, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}
