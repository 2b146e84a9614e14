// Builds what is published: compiled packages, the JSON Schema, the frameworks as JSON, the elements' manifest and
// the file for pages without a bundler.
//
//   pnpm build
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { root } from './root.ts';

// This process and those it starts see the packages' sources.
if (!process.execArgv.includes('--conditions=pejl-source')) {
  const { status } = spawnSync(process.execPath, ['--conditions=pejl-source', import.meta.filename], { stdio: 'inherit' });
  process.exit(status ?? 1);
}
const { buildJsonSchema } = await import('./build-json-schema.ts');
const { buildFrameworks } = await import('./build-frameworks.ts');

const started = performance.now();
const say = (what: string) => console.log(`${((performance.now() - started) / 1000).toFixed(1).padStart(5)} s  ${what}`);

function run(command: string, ...args: string[]): void {
  const { status, error } = spawnSync(`${root}/node_modules/.bin/${command}`, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

const packages = globSync('packages/*/tsconfig.json', { cwd: root }).sort();
// What was compiled from a file that is gone would be published for ever.
for (const project of packages) removeOrphans(project.replace(/tsconfig\.json$/, ''));
run('tsc', '-b', ...packages);
say('compiled the packages');

const schema = await buildJsonSchema();
say(schema ? `wrote ${relative(root, schema)}` : 'no schema yet: no JSON Schema');
const frameworks = await buildFrameworks();
say(`wrote ${frameworks.map((file) => relative(root, file)).join(', ') || 'no frameworks: there are none yet'}`);

run('cem', 'analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet');
say('wrote packages/elements/custom-elements.json');

if (existsSync(`${root}/packages/elements/src/cdn.ts`)) {
  run('rollup', '--config', 'rollup.config.mjs', '--silent');
  say('wrote packages/elements/cdn/pejl.js');
} else say('no packages/elements/src/cdn.ts yet: no packages/elements/cdn/pejl.js');

function removeOrphans(folder: string): void {
  for (const file of globSync(`${folder}dist/**/*.{js,d.ts,js.map,d.ts.map}`, { cwd: root })) {
    const source = file.replace(`${folder}dist`, `${folder}src`).replace(/(\.d\.ts|\.js)(\.map)?$/, '.ts');
    if (!existsSync(`${root}/${source}`)) rmSync(`${root}/${file}`);
  }
}
