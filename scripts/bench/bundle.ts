// Bundles from our sources, so that a benchmark measures what is written now, with nothing built first.
import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { build, transform } from 'esbuild';
import { rollup, type Plugin } from 'rollup';
import { root } from '../root.ts';

const conditions = ['pejl-source', 'production'];
const tsconfigRaw = { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } };

/** One minified script with all that a module of ours needs, Lit in its production form. */
export async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    absWorkingDir: join(root, 'packages/elements'),
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions,
    tsconfigRaw,
    legalComments: 'none',
  });
  return outputFiles[0]?.text ?? '';
}

/** The same by rollup and terser, as the file for pages without a bundler is made. */
export async function bundleWithRollup(entry: string): Promise<string> {
  const stripTypes: Plugin = {
    name: 'strip-types',
    async transform(code, id) {
      if (!id.endsWith('.ts')) return null;
      return { code: (await transform(code, { loader: 'ts', target: 'es2022', tsconfigRaw })).code, map: null };
    },
  };
  const build = await rollup({
    input: entry,
    plugins: [
      nodeResolve({
        exportConditions: [...conditions, 'default'],
        browser: true,
        rootDir: join(root, 'packages/elements'),
      }),
      stripTypes,
      terser({ module: true, ecma: 2022 }),
    ],
  });
  const { output } = await build.generate({ format: 'es' });
  await build.close();
  return output[0].code;
}

/** How many bytes travel. */
export const gzipBytes = (code: string): number => gzipSync(code, { level: 9 }).length;
