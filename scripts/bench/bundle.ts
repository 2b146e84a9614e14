// Bundles from our sources, so that a benchmark measures what is written now, with nothing built first.
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { build, transform, type BuildOptions, type Plugin as EsbuildPlugin } from 'esbuild';
import { rollup, type OutputChunk, type Plugin } from 'rollup';
import { root } from '../root.ts';
import { tidyTemplates } from '../tidy-templates.ts';

const conditions = ['pejl-source', 'production'];
const tsconfigRaw = { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } };

/** A source as our build leaves it: without types, its templates tidied. */
async function asBuilt(source: string, sourcefile: string): Promise<string> {
  return tidyTemplates((await transform(source, { sourcefile, loader: 'ts', target: 'es2022', tsconfigRaw })).code);
}

const tidied: EsbuildPlugin = {
  name: 'as-built',
  setup(build) {
    build.onLoad({ filter: /[\\/]packages[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: await asBuilt(await readFile(path, 'utf8'), path),
      loader: 'js',
    }));
  },
};

const options: BuildOptions = {
  absWorkingDir: join(root, 'packages/elements'),
  bundle: true,
  write: false,
  minify: true,
  format: 'esm',
  target: 'es2022',
  conditions,
  tsconfigRaw,
  legalComments: 'none',
  plugins: [tidied],
};

async function textOf(more: BuildOptions): Promise<string> {
  return (await build({ ...options, ...more })).outputFiles?.[0]?.text ?? '';
}

/** One minified script with all that a module of ours needs, Lit in its production form. */
export const bundle = (entry: string): Promise<string> => textOf({ entryPoints: [entry] });

/** The same of code that stands in no file, with what is installed in `modules`. */
export const bundleCode = (contents: string, modules: string): Promise<string> =>
  textOf({ stdin: { contents, resolveDir: modules } });

/** What travels to a page: at once, and what is loaded only when it is asked for. */
export interface Rolled {
  readonly first: string;
  readonly later: string;
}

/** The same by rollup and terser, as the file for pages without a bundler is made. */
export async function bundleWithRollup(entry: string): Promise<Rolled> {
  const built: Plugin = {
    name: 'as-built',
    async transform(code, id) {
      return id.endsWith('.ts') ? { code: await asBuilt(code, id), map: null } : null;
    },
  };
  const build = await rollup({
    input: entry,
    // What it has to say is of other people's modules.
    logLevel: 'silent',
    plugins: [
      nodeResolve({
        exportConditions: [...conditions, 'default'],
        browser: true,
        rootDir: join(root, 'packages/elements'),
      }),
      built,
      terser({ module: true, ecma: 2022 }),
    ],
  });
  const { output } = await build.generate({ format: 'es' });
  await build.close();
  const chunks = output.filter((file): file is OutputChunk => file.type === 'chunk');
  const atOnce = new Set<string>();
  const take = (name: string): void => {
    if (atOnce.has(name)) return;
    atOnce.add(name);
    chunks.find(({ fileName }) => fileName === name)?.imports.forEach(take);
  };
  take(output[0].fileName);
  const code = (first: boolean): string =>
    chunks
      .filter(({ fileName }) => atOnce.has(fileName) === first)
      .map((chunk) => chunk.code)
      .join('');
  return { first: code(true), later: code(false) };
}

/** How many bytes travel. */
export const gzipBytes = (code: string): number => gzipSync(code, { level: 9 }).length;
