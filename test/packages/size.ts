import { gzipSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';

const virtual = '\0entry';

/** How many bytes an entry of an installed package is on its way to a page, with all that it imports. */
export async function sizeOf(folder: string, entry: string): Promise<number> {
  const bundle = await rollup({
    input: virtual,
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === virtual ? id : null),
        load: (id) => (id === virtual ? `import ${JSON.stringify(entry)};` : null),
      },
      nodeResolve({ rootDir: folder, exportConditions: ['production', 'default'], browser: true }),
      terser({ module: true, ecma: 2022 }),
    ],
    onwarn(warning) {
      // What the compiler emits for decorators looks for a helper in `this`.
      if (warning.code !== 'THIS_IS_UNDEFINED') throw new Error(warning.message);
    },
  });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  return gzipSync(output.map((file) => (file.type === 'chunk' ? file.code : '')).join(''), { level: 9 }).length;
}
