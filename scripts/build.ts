// Builds what is published: compiled packages, the JSON Schema, the frameworks as JSON, the elements' manifest,
// what editors read of it, and the files for pages without a bundler.
//
//   pnpm build
import { spawnSync } from 'node:child_process';
import { relative } from 'node:path';
import { compilePackages } from './compile.ts';
import { root } from './root.ts';
import { run } from './run.ts';

// This process and those it starts see the packages' sources.
if (!process.execArgv.includes('--conditions=pejl-source')) {
  const { status } = spawnSync(process.execPath, ['--conditions=pejl-source', import.meta.filename], {
    stdio: 'inherit',
  });
  process.exit(status ?? 1);
}
const { buildJsonSchema } = await import('../packages/core/scripts/build-json-schema.ts');
const { buildTokens } = await import('../packages/tokens/scripts/build.ts');
const { buildFrameworks } = await import('./build-frameworks.ts');
const { buildIntegrity } = await import('./build-integrity.ts');
const { buildEditorData } = await import('./build-editor-data.ts');

const started = performance.now();
const say = (what: string) =>
  console.log(`${((performance.now() - started) / 1000).toFixed(1).padStart(5)} s  ${what}`);

say(`wrote ${relative(root, await buildTokens())}`);
compilePackages();
say('compiled the packages');

const schema = await buildJsonSchema();
say(`wrote ${relative(root, schema)}`);
const frameworks = await buildFrameworks();
say(`wrote ${frameworks.map((file) => relative(root, file)).join(', ') || 'no frameworks: there are none yet'}`);

run('cem', 'analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet');
say('wrote packages/elements/custom-elements.json');

say(`wrote ${(await buildEditorData()).map((file) => relative(root, file)).join(', ')}`);

run('rollup', '--config', 'rollup.config.mjs', '--silent');
say(`wrote packages/elements/cdn and ${relative(root, buildIntegrity())}`);
