// Charts that others use for the same, to measure ours against. They are installed on demand into an ignored folder, and
// are no dependency of the workspace.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.ts';

const folder = join(root, '.cache/bench');
const wanted = ['chart.js@4.6.1', 'echarts@6.1.0'] as const;

/** The peers with their versions, as they are named to a reader. */
export const peerNames = wanted.join(' and ');

/** The peers cannot be had here and now. */
export class PeersMissing extends Error {}

/**
 * Installs the peers, once.
 *
 * @returns The folder that their modules are found from.
 * @throws {PeersMissing} Says what stood in the way.
 */
export function installPeers(): string {
  const stamp = join(folder, 'stamp');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === peerNames) return folder;
  console.log(`Getting ${peerNames} into .cache/bench (once)`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true}\n');
  const flags = [
    '--no-save',
    '--no-package-lock',
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    '--fetch-retries=1',
    '--loglevel=error',
  ];
  const { status, error, stderr } = spawnSync('npm', ['install', ...flags, ...wanted], {
    cwd: folder,
    env: ownEnvironment(),
    shell: process.platform === 'win32',
    encoding: 'utf8',
    timeout: 180_000,
  });
  if (status !== 0) {
    const why = error?.message ?? stderr.split('\n', 1)[0]?.replace(/^npm error /, '');
    throw new PeersMissing(`${peerNames} could not be installed by npm${why ? ` (${why})` : ''}`);
  }
  writeFileSync(stamp, peerNames);
  return folder;
}

/** pnpm hands its own settings to what it runs; npm would take them for the user's. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const isOurs = (key: string): boolean =>
    !/^npm_(config|package|lifecycle|execpath|node_execpath|command)/i.test(key) ||
    /registry|cafile|proxy|cache/i.test(key);
  return Object.fromEntries(Object.entries(process.env).filter(([key]) => isOurs(key)));
}
