#!/usr/bin/env node
// No dependencies and plain JavaScript, so that it runs on a clean clone with any Node from 20. Puts pnpm (and a newer
// Node, only where the system's is too old) into .toolchain/, installs the workspace from the lockfile, and runs
// `pnpm run <task> [args]` with both of them first on the path.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const nodeToInstall = 'node@24.21.0';
const [task, ...args] = process.argv.slice(2);
const windows = process.platform === 'win32';
const started = Date.now();

if (!task) {
  console.error('usage: node scripts/bootstrap.mjs <task> [arguments]');
  process.exit(2);
}

/** Says what is being done, so that a first run is not silent. */
const say = (text) => console.log(`pejl  ${((Date.now() - started) / 1000).toFixed(0).padStart(3)} s  ${text}`);

/** The same range as `engines` in package.json. */
function nodeIsNewEnough() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return (major === 22 && minor >= 19) || (major === 24 && minor >= 5) || major >= 26;
}

let child;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    try {
      // Without a terminal the child leads a group of its own: the signal has to reach all of it.
      if (!child) return;
      if (windows || process.stdin.isTTY) child.kill(signal);
      else process.kill(-child.pid, signal);
    } catch {
      // It has ended already.
    }
  });
}

/** Runs a command in the root; ends this process with the command's own exit code where it fails. */
function run(command, commandArgs, env = process.env) {
  return new Promise((resolve) => {
    child = spawn(command, commandArgs, {
      cwd: root,
      stdio: 'inherit',
      env,
      shell: windows,
      detached: !windows && !process.stdin.isTTY,
    });
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      process.exit(1);
    });
    child.on('exit', (code, signal) => {
      child = undefined;
      if (code !== 0) process.exit(code ?? (signal === 'SIGINT' ? 130 : 143));
      resolve();
    });
  });
}

const toolchain = join(root, '.toolchain');
// The Node that runs this may be the one that was put there: it would take itself for the system's, and go.
const isOurs = process.execPath.startsWith(toolchain);
const wanted = nodeIsNewEnough() && !isOurs ? [packageManager] : [packageManager, nodeToInstall];
const stamp = join(toolchain, 'stamp');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted.join(' ')) {
  say(`Getting ${wanted.join(' and ')} into .toolchain/ (once)`);
  mkdirSync(toolchain, { recursive: true });
  writeFileSync(join(toolchain, 'package.json'), '{"private":true}\n');
  const quiet = ['--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--loglevel=error'];
  await run('npm', ['install', '--prefix', toolchain, ...quiet, ...wanted]);
  writeFileSync(stamp, wanted.join(' '));
}

const env = { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' };
const pathKey = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
env[pathKey] = join(toolchain, 'node_modules', '.bin') + delimiter + (env[pathKey] ?? '');
// npm hands its own settings to what it runs; pnpm would take them for the user's.
for (const key of Object.keys(env)) {
  const npms = /^npm_(config|package|lifecycle|execpath|node_execpath|command)/i.test(key);
  if (npms && !/registry|cafile|proxy/i.test(key)) delete env[key];
}

say('Installing what the lockfile names (the first time takes longest)');
await run('pnpm', ['install', '--frozen-lockfile', '--reporter=append-only', '--loglevel=error'], env);
say(`Running ${[task, ...args].join(' ')}`);
// Silent: the task has the last word, also where it fails.
await run('pnpm', ['--silent', 'run', task, ...args], env);
