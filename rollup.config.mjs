// Files with everything in them, for pages without a bundler: <script type="module" src="…/cdn/pejl.js">. One file a
// family of elements; what is loaded only when it is asked for lies beside it.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

/** A source by the package that it comes from, not by the folders of the machine that built it. */
const named = (path) =>
  path
    .replace(/^.*node_modules\//, '')
    .replace(/^(?:\.\.\/)+dist\//, '@pejl/elements/')
    .replace(/^(?:\.\.\/)+(\w+)\/dist\//, '@pejl/$1/');

/** The folder of the package that a module belongs to. */
const packageOf = (path) => {
  const folder = dirname(path);
  return existsSync(join(folder, 'package.json')) && JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).name
    ? folder
    : packageOf(folder);
};

/** Of all families: the folders of the packages of others that are in the files. */
const others = new Set();

/** Puts the licences of what is in the files beside them, as those licences ask. */
const licences = {
  name: 'licences',
  generateBundle() {
    for (const id of this.getModuleIds()) if (/node_modules.*\.m?js$/.test(id)) others.add(packageOf(id));
    const texts = [...others].map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const [file] = globSync('LICEN[CS]E*', { cwd: folder });
      const text = file ? readFileSync(join(folder, file), 'utf8').trim() : '';
      return `${name} ${version}, ${license}\n\n${text}\n`;
    });
    this.emitFile({ type: 'asset', fileName: 'LICENSES.txt', source: texts.sort().join(`\n${'-'.repeat(72)}\n\n`) });
  },
};

const family = (name) => ({
  input: { [name]: `packages/elements/dist/cdn/${name}.js` },
  plugins: [
    nodeResolve({ exportConditions: ['production', 'default'], browser: true }),
    terser({ module: true, ecma: 2022, format: { comments: /@license|@preserve/ } }),
    licences,
  ],
  output: {
    dir: 'packages/elements/cdn',
    format: 'es',
    sourcemap: true,
    // What a file is made of, for whoever finds it alone.
    banner:
      '/** @license Pejl, MIT. With Lit, BSD-3-Clause, © Google LLC, Zod, MIT, © Colin McDonnell, and ical-generator, MIT, © Sebastian Pekarek: see LICENSES.txt. */',
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
