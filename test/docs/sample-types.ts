// The compiler's word on samples in TypeScript, strict and on the packages' sources.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../../scripts/root.ts';
import type { Sample } from './samples.ts';

/** Inside the repository, so that a sample finds the packages as a page of ours would. */
const folder = join(root, '.cache/samples');

/** We do not install Vue for one sample: of its own types, these are the ones that the sample uses. */
const vue = `declare module 'vue' {
  export function shallowRef<T>(): { value: T | undefined };
}
`;

/** A folder of a package that Storybook brings along, by the chain of packages that leads to it. */
export function broughtBy(...chain: readonly [string, ...string[]]): string {
  return chain.reduce(
    (from, name) => {
      const places = createRequire(join(from, 'package.json')).resolve.paths(name) ?? [];
      const found = places.map((place) => join(place, name)).find((folder) => existsSync(folder));
      if (!found) throw new Error(`${from} does not bring ${name}`);
      return realpathSync(found);
    },
    join(root, 'stories'),
  );
}

/** The TypeScript in a sample: all of it, or of a Vue component what its script says. */
export function typescriptOf({ language, text }: Sample): string {
  if (language !== 'vue') return text;
  return /<script[^>]*lang="ts"[^>]*>\n([\s\S]*?)<\/script>/.exec(text)?.[1] ?? '';
}

/**
 * What the compiler has against each sample; a sample without a word has nothing against it. What it has against the
 * packages themselves is not said here.
 */
export function typeErrors(samples: readonly Sample[]): ReadonlyMap<Sample, readonly string[]> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const files = new Map(
    samples.map((sample, at) => [`sample-${at}.${sample.language === 'tsx' ? 'tsx' : 'ts'}`, sample]),
  );
  for (const [file, sample] of files) writeFileSync(join(folder, file), `${typescriptOf(sample)}\nexport {};\n`);
  writeFileSync(join(folder, 'vue.d.ts'), vue);
  const compilerOptions = {
    composite: false,
    incremental: false,
    noEmit: true,
    module: 'esnext',
    moduleResolution: 'bundler',
    declaration: false,
    declarationMap: false,
    rewriteRelativeImportExtensions: false,
    allowImportingTsExtensions: true,
    erasableSyntaxOnly: false,
    jsx: 'react-jsx',
    lib: ['es2023', 'dom', 'dom.iterable'],
    paths: {
      react: [join(broughtBy('@storybook/addon-docs', '@mdx-js/react', '@types/react'), 'index.d.ts')],
      'react/jsx-runtime': [
        join(broughtBy('@storybook/addon-docs', '@mdx-js/react', '@types/react'), 'jsx-runtime.d.ts'),
      ],
    },
  };
  const settings = { extends: '../../tsconfig.base.json', compilerOptions, include: ['*.ts', '*.tsx'] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings));
  const { stdout, stderr } = spawnSync(join(root, 'node_modules/.bin/tsc'), ['-p', folder, '--pretty', 'false'], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const lines = stdout.split('\n');
  const settingsErrors = lines.filter((line) => /^error |tsconfig\.json/.test(line));
  if (stderr || settingsErrors.length > 0) throw new Error([stderr, ...settingsErrors].join('\n'));
  return new Map(
    [...files].map(([file, sample]) => [sample, lines.filter((line) => line.startsWith(`${file}(`))] as const),
  );
}
