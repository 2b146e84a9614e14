// Files with everything in them, for pages without a bundler: <script type="module" src="…/cdn/pejl.js">. One file a
// family of elements; what is loaded only when it is asked for lies beside it.
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

/** A source by the package that it comes from, not by the folders of the machine that built it. */
const named = (path) =>
  path
    .replace(/^.*node_modules\//, '')
    .replace(/^(?:\.\.\/)+dist\//, '@pejl/elements/')
    .replace(/^(?:\.\.\/)+(\w+)\/dist\//, '@pejl/$1/');

const family = (name) => ({
  input: { [name]: `packages/elements/dist/cdn/${name}.js` },
  plugins: [
    nodeResolve({ exportConditions: ['production', 'default'], browser: true }),
    terser({ module: true, ecma: 2022, format: { comments: /@license|@preserve/ } }),
  ],
  output: {
    dir: 'packages/elements/cdn',
    format: 'es',
    sourcemap: true,
    // What a file is made of, for whoever finds it alone.
    banner: '/** @license Pejl, MIT. With Lit, BSD-3-Clause, © Google LLC, and Zod, MIT, © Colin McDonnell. */',
    chunkFileNames: `${name}-[name].js`,
    sourcemapPathTransform: named,
  },
  onwarn(warning) {
    // What the compiler emits for decorators looks for a helper in `this`; how a dependency is built is its own affair.
    if (
      warning.code === 'THIS_IS_UNDEFINED' ||
      [warning.id, ...(warning.ids ?? [])].some((id) => id?.includes('node_modules'))
    )
      return;
    throw new Error(warning.message);
  },
});

export default [family('pejl'), family('pejl-systems'), family('pejl-paste')];
