// Every check of the project, in the order in which it is good to know of a failure. `pnpm check --only NAME,...`
// runs some of them.
import type { Engine } from './browsers.ts';

export interface Check {
  readonly name: string;
  /** The tool of node_modules/.bin, or a script of ours. */
  readonly run: readonly [string, ...string[]];
  /** It counts its own cases. Otherwise it counts once. */
  readonly cases?: true;
  /** What has to have passed before; runs with it where only some checks are asked for. */
  readonly after?: readonly string[];
  /** The engine without which it is skipped, or, for Chromium, fails. */
  readonly engine?: Engine;
  /** It keeps all of the machine busy, or has tests that depend on the clock: nothing runs beside it. */
  readonly alone?: true;
}

const node = (script: string, ...args: string[]): [string, ...string[]] => [
  process.execPath,
  `scripts/${script}`,
  ...args,
];

export const checks: readonly Check[] = [
  { name: 'format', run: ['prettier', '--check', '.', '--log-level', 'warn'] },
  { name: 'lint', run: ['oxlint', '--type-aware', '--deny-warnings'] },
  { name: 'lint-elements', run: ['eslint', '.', '--max-warnings', '0'] },
  // The manifest is imported by Storybook's preview: the build makes it.
  { name: 'build', run: node('build.ts') },
  // The longest of those that leave room for another beside them.
  { name: 'rendered', run: node('test-node.ts', 'rendered'), cases: true, after: ['build'] },
  { name: 'types', run: node('compile.ts'), after: ['build'] },
  { name: 'unused', run: ['knip', '--include', 'files,dependencies,unlisted,unresolved', '--no-config-hints'] },
  { name: 'repo', run: node('test-node.ts', 'repo'), cases: true, engine: 'chromium' },
  { name: 'node', run: node('test-node.ts', 'source'), cases: true },
  { name: 'storybook', run: node('build-storybook.ts'), after: ['build'] },
  { name: 'chromium', run: node('test-browser.ts', 'chromium'), cases: true, engine: 'chromium', alone: true },
  { name: 'firefox', run: node('test-browser.ts', 'firefox'), cases: true, engine: 'firefox' },
  { name: 'webkit', run: node('test-browser.ts', 'webkit'), cases: true, engine: 'webkit' },
  { name: 'stories', run: node('test-stories.ts'), cases: true, after: ['storybook'], engine: 'chromium', alone: true },
  {
    name: 'packages',
    run: node('test-node.ts', 'packages'),
    cases: true,
    after: ['build'],
    engine: 'chromium',
    alone: true,
  },
];
