import { rmSync } from 'node:fs';
import { root } from './root.ts';
import { run } from './run.ts';

/** Where the built Storybook is, from the root. */
export const storybookFolder = 'storybook-static';

/** Builds Storybook; ends the process where that fails. The manifest has to be there: see scripts/build.ts. */
export function buildStorybook(): void {
  rmSync(`${root}/${storybookFolder}`, { recursive: true, force: true });
  run('storybook', 'build', '--output-dir', storybookFolder, '--disable-telemetry', '--quiet');
}

if (import.meta.main) buildStorybook();
