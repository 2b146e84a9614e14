// Runs every check and adds up what they counted.
//
//   pnpm check                            all of them
//   pnpm check --only node,chromium       some, with what they build on
//
// A test counts once in each engine, a lint or type check once. A layer of tests that reports none fails: it means that
// the tests are gone, not that they passed. A passing check is one line; of a failing one, all that it wrote is shown.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { parseArgs, stripVTControlCharacters } from 'node:util';
import { ensureBrowsers } from './browsers.ts';
import { checks, type Check } from './checks.ts';
import { countsVariable, type Counts } from './counts.ts';
import { root } from './root.ts';

const started = performance.now();
const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1).padStart(6)} s`;
const say = (text: string) => console.log(`${seconds(started)}  ${text}`);

const { values } = parseArgs({ options: { only: { type: 'string' } }, allowPositionals: true });
const chosen = choose(values.only?.split(','));
const folder = mkdtempSync(join(tmpdir(), 'pejl-check-'));
const done = new Map<string, Counts>();
const running = new Map<string, { since: number; alone: boolean }>();

say(`${process.version}, ${availableParallelism()} cores, checks: ${chosen.map(({ name }) => name).join(' ')}`);
const missing = ensureBrowsers([...new Set(chosen.flatMap(({ engine }) => engine ?? []))]);
for (const [engine, whatToDo] of missing) say(`${engine} was not found. ${whatToDo}`);

const heartbeat = setInterval(() => {
  for (const [name, { since }] of running) say(`  still running ${name}, for ${seconds(since).trim()}`);
}, 20_000);
await new Promise<void>((resolve) => schedule(resolve));
clearInterval(heartbeat);
rmSync(folder, { recursive: true });

const total = { passed: 0, failed: 0, skipped: 0 };
for (const { passed, failed, skipped } of done.values()) {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
}
const failures = chosen.filter(({ name }) => (done.get(name)?.failed ?? 1) > 0);
if (failures.length > 0) say(`Failed: ${failures.map(({ name }) => name).join(', ')}`);
say('Done');
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** The checks that are asked for and what they build on, in the order of the table. */
function choose(only: readonly string[] | undefined): readonly Check[] {
  if (!only) return checks;
  const names = new Set<string>();
  const add = (name: string) => {
    const check = checks.find((one) => one.name === name);
    if (!check) {
      console.error(`There is no check called ${name}. There are: ${checks.map((one) => one.name).join(', ')}.`);
      process.exit(2);
    }
    names.add(name);
    for (const before of check.after ?? []) add(before);
  };
  for (const name of only) add(name);
  return checks.filter(({ name }) => names.has(name));
}

/** Starts what can start now; calls back when all is done. */
function schedule(finished: () => void): void {
  for (const check of chosen) {
    if (done.has(check.name) || running.has(check.name)) continue;
    const waits = (check.after ?? []).some((name) => !done.has(name));
    const full = running.size >= Math.min(2, availableParallelism());
    const busy = check.alone ? running.size > 0 : [...running.values()].some(({ alone }) => alone);
    if (waits) continue;
    // In order: what has to run alone is not overtaken for ever by what need not.
    if (full || busy) break;
    void start(check).then(() => schedule(finished));
  }
  if (done.size === chosen.length) finished();
}

async function start(check: Check): Promise<void> {
  const { name, engine } = check;
  const since = performance.now();
  const finish = (counts: Counts, remark: string, output = '') => {
    running.delete(name);
    done.set(name, counts);
    const mark = counts.failed > 0 ? '✘' : counts.passed > 0 ? '✔' : '-';
    if (counts.failed > 0) console.log(`\n──── ${name} ────\n${stripVTControlCharacters(output).trim()}\n────`);
    say(`${mark} ${name.padEnd(14)}${seconds(since)}   ${remark}`);
  };
  running.set(name, { since, alone: check.alone ?? false });

  const failedBefore = (check.after ?? []).filter((before) => (done.get(before)?.failed ?? 0) > 0);
  if (failedBefore.length > 0) {
    const remark = `cannot run, because ${failedBefore.join(' and ')} failed`;
    return finish({ passed: 0, failed: 1, skipped: 0 }, remark, remark);
  }
  if (engine && missing.has(engine)) {
    const remark = `${engine} is not here. ${missing.get(engine)}`;
    if (engine === 'chromium') return finish({ passed: 0, failed: 1, skipped: 0 }, remark, remark);
    return finish({ passed: 0, failed: 0, skipped: 1 }, `skipped: ${remark}`);
  }

  say(`  ${name} …`);
  const countsFile = join(folder, `${name}.json`);
  const { code, output } = await execute(check.run, { [countsVariable]: countsFile });
  if (!check.cases) {
    if (code === 0) finish({ passed: 1, failed: 0, skipped: 0 }, 'passed');
    else finish({ passed: 0, failed: 1, skipped: 0 }, `failed with code ${code}`, output);
    return;
  }
  const counts = readCounts(countsFile);
  if (!counts) finish({ passed: 0, failed: 1, skipped: 0 }, `ended with code ${code} before it had counted`, output);
  else if (counts.passed + counts.failed + counts.skipped === 0) {
    const remark = 'failed: this layer reported 0 cases';
    finish({ passed: 0, failed: 1, skipped: 0 }, remark, `${output}\n${remark}`);
  } else {
    const failed = counts.failed === 0 && code !== 0 ? 1 : counts.failed;
    const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
    finish({ ...counts, failed }, `${counts.passed} passed, ${failed} failed${skipped}`, output);
  }
}

function execute(
  [tool, ...args]: Check['run'],
  extra: Record<string, string>,
): Promise<{ code: number; output: string }> {
  const bin = join(root, 'node_modules', '.bin');
  const env = { ...process.env, ...extra, PATH: bin + delimiter + (process.env['PATH'] ?? ''), FORCE_COLOR: '0' };
  return new Promise((resolve) => {
    const child = spawn(tool, args, {
      cwd: root,
      env,
      shell: process.platform === 'win32' && tool !== process.execPath,
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += String(chunk)));
    child.stderr.on('data', (chunk: Buffer) => (output += String(chunk)));
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

function readCounts(file: string): Counts | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Counts;
  } catch {
    return undefined;
  }
}
