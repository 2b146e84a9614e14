// Runs the elements' tests in one or more engines.
//
//   pnpm test:browser                              all tests in Chromium
//   pnpm test:browser chromium,firefox FILE ...    some tests in some engines
import { once } from 'node:events';
import { globSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { startTestRunner, defaultReporter, type TestRunnerConfig } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { ensureBrowsers, engines, type Engine } from './browsers.ts';
import { isChecking, reportCounts } from './counts.ts';
import { root } from './root.ts';
import { commandsPlugin } from './wtr/commands.ts';
import { countsReporter } from './wtr/counts-reporter.ts';
import { launcher } from './wtr/launchers.ts';

const args = process.argv.slice(2);
const isEngine = (name: string): name is Engine => (engines as readonly string[]).includes(name);
const named = args[0]?.split(',') ?? [];
const wanted: readonly Engine[] = named.length > 0 && named.every(isEngine) ? named : ['chromium'];
const chosen = wanted === named ? args.slice(1) : args;

const missing = ensureBrowsers(wanted);
for (const [engine, whatToDo] of missing) console.error(`${engine} was not found. ${whatToDo}`);
if (missing.size > 0) process.exit(1);

const files =
  chosen.length > 0
    ? globSync(chosen, { cwd: root })
    : globSync('packages/elements/{src,test}/**/*.test.ts', { cwd: root, exclude: ['**/*.node.test.ts'] });
if (files.length === 0) {
  reportCounts(wanted.join(','), { passed: 0, failed: 0, skipped: 0 });
  process.exit(1);
}

/** A port that nobody has: two engines may begin at the same moment, and look for one from the same number on. */
const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};

const config: TestRunnerConfig = {
  port: await freePort(),
  rootDir: root,
  files: files.sort(),
  nodeResolve: { exportConditions: ['pejl-source', 'production', 'default'] },
  browsers: wanted.map((engine) => launcher(engine)),
  concurrentBrowsers: 1,
  // One page at a time in WebKit: only then can its driver move the mouse.
  ...(wanted.includes('webkit') && { concurrency: 1 }),
  plugins: [commandsPlugin(), esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${root}/tsconfig.base.json` })],
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: false }),
    countsReporter((counts) => reportCounts(wanted.join(','), counts)),
  ],
  testFramework: { config: { timeout: '10000', forbidOnly: isChecking() } },
  testsStartTimeout: 60_000,
  testsFinishTimeout: 600_000,
};

// The test runner ends the process itself, with 1 where a test failed.
await startTestRunner({ config, readCliArgs: false, readFileConfig: false });
