import { gzipSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup, type OutputChunk } from 'rollup';

const virtual = '\0entry';

/**
 * How many bytes an entry of an installed package is on its way to a page, with all that it imports; what it loads only
 * when it is asked for does not count.
 */
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
      // What the compiler emits for decorators looks for a helper in `this`; how a dependency is built is its own affair.
      const places = [warning.id, ...(warning.ids ?? [])];
      const theirs = places.some((id) => id?.includes('node_modules') && !id.includes('@pejl'));
      if (warning.code !== 'THIS_IS_UNDEFINED' && !theirs) throw new Error(warning.message);
    },
  });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  const chunks = output.filter((file) => file.type === 'chunk');
  const first = new Set(chunks.filter(({ isEntry }) => isEntry));
  // A set goes on over what is added to it.
  for (const { imports } of first) {
    for (const chunk of chunks) if (imports.includes(chunk.fileName)) first.add(chunk);
  }
  const code = [...first].map((chunk: OutputChunk) => chunk.code).join('');
  return gzipSync(code, { level: 9 }).length;
}
