// Checks types, and compiles the packages.
//
//   pnpm types                packages, tests, stories and scripts
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { root } from './root.ts';
import { run } from './run.ts';
import { tidyTemplates } from './tidy-templates.ts';

/** Compiles the packages that are published, and nothing else. Ends the process where that fails. */
export function compilePackages(): void {
  tidy();
  run('tsc', '-b', ...packages().map((folder) => `${folder}/tsconfig.json`));
  for (const file of globSync('packages/elements/dist/**/*.js', { cwd: root })) {
    const code = readFileSync(`${root}/${file}`, 'utf8');
    const tidied = tidyTemplates(code);
    if (tidied !== code) writeFileSync(`${root}/${file}`, tidied);
  }
}

const packages = (): string[] =>
  globSync('packages/*/tsconfig.json', { cwd: root })
    .map((file) => file.replace(/[\\/]tsconfig\.json$/, ''))
    .sort();

/**
 * The compiler trusts what it noted about its last run. What was compiled from a file that is gone would be published
 * for ever, and what was deleted from dist would never come back.
 */
function tidy(): void {
  for (const folder of packages()) {
    for (const file of globSync(`${folder}/dist/**/*.{js,d.ts,js.map,d.ts.map}`, { cwd: root })) {
      const source = file.replace(/([\\/])dist\b/, '$1src').replace(/(\.d\.ts|\.js)(\.map)?$/, '.ts');
      if (!existsSync(`${root}/${source}`)) rmSync(`${root}/${file}`);
    }
    const sources = globSync(`${folder}/src/**/*.ts`, { cwd: root, exclude: ['**/*.test.ts'] });
    const outputs = sources.map((source) => source.replace(/([\\/])src\b/, '$1dist').replace(/\.ts$/, ''));
    const isLost = (output: string) => !existsSync(`${root}/${output}.js`) || !existsSync(`${root}/${output}.d.ts`);
    if (outputs.some(isLost)) rmSync(`${root}/.cache/tsc/${basename(folder)}.tsbuildinfo`, { force: true });
  }
}

if (import.meta.main) {
  tidy();
  run('tsc', '-b');
}
