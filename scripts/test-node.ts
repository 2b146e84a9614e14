// Runs tests in Node and reports what was counted.
//
//   pnpm test:node                     the pure tests, on source
//   pnpm test:node source FILE ...     some of them
//   pnpm test:node repo                what the repository promises about itself
//   pnpm test:node rendered            elements rendered in Node, on what was built
//   pnpm test:node packages            packed packages in a real consumer
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reportCounts, type Counts } from './counts.ts';
import { root } from './root.ts';

interface Layer {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** On source: packages see each other's TypeScript. Otherwise: what was built. */
  readonly source: boolean;
}

const layers: Readonly<Record<string, Layer>> = {
  source: {
    include: ['packages/*/{src,test}/**/*.test.ts'],
    exclude: ['packages/elements/**', '**/node_modules/**'],
    source: true,
  },
  repo: { include: ['scripts/**/*.test.ts', 'test/docs/**/*.test.ts'], exclude: [], source: true },
  rendered: { include: ['packages/elements/{src,test}/**/*.node.test.ts'], exclude: [], source: false },
  packages: { include: ['test/packages/**/*.test.ts'], exclude: [], source: false },
};

const [first = 'source', ...rest] = process.argv.slice(2);
const layer = layers[first];
if (!layer) {
  console.error(`There is no layer called ${first}. There are: ${Object.keys(layers).join(', ')}.`);
  process.exit(2);
}
const all = globSync([...layer.include], { cwd: root, exclude: [...layer.exclude] }).sort();
const files = rest.length > 0 ? rest : all;
if (files.length === 0) {
  reportCounts(first, { passed: 0, failed: 0, skipped: 0 });
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), 'pejl-counts-'));
const countsFile = join(folder, 'counts.json');
const { status } = spawnSync(
  process.execPath,
  [
    ...(layer.source ? ['--conditions=pejl-source'] : []),
    '--test',
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    `--test-reporter=${new URL('./node-test-counts.ts', import.meta.url).href}`,
    `--test-reporter-destination=${countsFile}`,
    ...files,
  ],
  { cwd: root, stdio: 'inherit' },
);
const { counts, empty } = JSON.parse(readFileSync(countsFile, 'utf8')) as { counts: Counts; empty: string[] };
rmSync(folder, { recursive: true });
for (const file of empty) console.error(`No test in ${file}`);
reportCounts(first, counts);
process.exitCode = counts.failed > 0 ? 1 : (status ?? 1);
