// One file with everything in it, for a page without a bundler: <script type="module" src="…/cdn/pejl.js">.
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

export default {
  input: 'packages/elements/dist/cdn.js',
  plugins: [
    nodeResolve({ exportConditions: ['production', 'default'], browser: true }),
    terser({ module: true, ecma: 2022, format: { comments: /@license|@preserve/ } }),
  ],
  output: { file: 'packages/elements/cdn/pejl.js', format: 'es', sourcemap: true },
  onwarn(warning) {
    // What the compiler emits for decorators looks for a helper in `this`.
    if (warning.code === 'THIS_IS_UNDEFINED') return;
    throw new Error(warning.message);
  },
};
