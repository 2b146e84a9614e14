import assert from 'node:assert/strict';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative, resolve } from 'node:path';
import { test } from 'node:test';
import { root } from '../root.ts';
import { chainTo, importsOf, modulesOf, packageOf } from './import-graph.ts';

/** Which of our packages a package may import. There is no other arrow. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  core: [],
  figures: ['core'],
  elements: ['core', 'figures', 'tokens'],
  react: ['core', 'figures', 'elements'],
  frameworks: ['core'],
  store: ['core'],
  interop: ['core'],
  tokens: [],
};

/** Where in a package one more may be imported: an element that reads a table may have the reader, no other element. */
const arrowsOfFolders: Readonly<Record<string, readonly string[]>> = {
  'packages/elements/src/taxonomy-paste/': ['interop'],
};

const folders = globSync('packages/*/package.json', { cwd: root }).map((file) => join(root, file, '..'));

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

for (const folder of folders) {
  const name = basename(folder);

  test(`${name} imports only what lies below it`, () => {
    const allowed = arrows[name];
    assert.ok(allowed, `packages/${name} is new: say in this test what it may import`);
    const wrong: string[] = [];
    for (const file of modulesOf(folder)) {
      const path = relative(root, file).replaceAll('\\', '/');
      const here = Object.entries(arrowsOfFolders).flatMap(([place, more]) => (path.startsWith(place) ? more : []));
      for (const { specifier } of importsOf(readFileSync(file, 'utf8'))) {
        const other = packageOf(specifier);
        const isOurs = other?.startsWith('@pejl/') && ![...allowed, ...here].includes(other.slice('@pejl/'.length));
        const leaves =
          other === undefined && relative(join(folder, 'src'), resolve(file, '..', specifier)).startsWith('..');
        if (isOurs || leaves) wrong.push(`${relative(root, file)} imports ${specifier}`);
      }
    }
    assert.deepEqual(wrong, []);
  });

  test(`${name} imports at run time only what it depends on`, () => {
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
    const declared = new Set(Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }));
    const wrong = modulesOf(folder).flatMap((file) =>
      importsOf(readFileSync(file, 'utf8'))
        .map(({ specifier }) => packageOf(specifier))
        .filter((other) => other !== undefined && !other.startsWith('node:') && !declared.has(other))
        .map((other) => `${relative(root, file)} imports ${other}`),
    );
    assert.deepEqual(wrong, []);
  });
}

for (const name of ['core', 'figures']) {
  test(`${name} knows neither Lit nor Node`, () => {
    const wrong = modulesOf(join(root, 'packages', name)).flatMap((file) =>
      importsOf(readFileSync(file, 'utf8'))
        .filter(({ specifier }) => /^(?:lit$|lit\/|@lit|node:)/.test(specifier))
        .map(({ specifier }) => `${relative(root, file)} imports ${specifier}`),
    );
    assert.deepEqual(wrong, []);
  });
}

test('no static import leads from an element to zod', () => {
  const chains = modulesOf(join(root, 'packages/elements'))
    .filter((file) => basename(file) === 'define.ts')
    .map((file) => chainTo('zod', file, join(root, 'packages')))
    .filter((chain) => chain !== undefined)
    .map((chain) => chain.map((file) => relative(root, file)).join(' → '));
  assert.deepEqual(chains, []);
});

test('only behind ./schema does core lead to zod', () => {
  assert.equal(chainTo('zod', join(root, 'packages/core/src/index.ts'), join(root, 'packages')), undefined);
});

test('a chain is found through a package and a relative import, and not through types and import()', () => {
  const packages = mkdtempSync(join(tmpdir(), 'pejl-graph-'));
  const write = (file: string, text: string) => {
    mkdirSync(join(packages, file, '..'), { recursive: true });
    writeFileSync(join(packages, file), text);
    return join(packages, file);
  };
  write('core/package.json', JSON.stringify({ exports: { '.': { 'pejl-source': './src/index.ts' } } }));
  write('core/src/index.ts', `export * from './schema.ts';`);
  write('core/src/schema.ts', `import * as z from 'zod/mini';`);
  const direct = write('elements/src/a.ts', `import { x } from '@pejl/core';`);
  const typed = write(
    'elements/src/b.ts',
    `import type { X } from '@pejl/core'; const y = await import('@pejl/core');`,
  );
  assert.deepEqual(
    chainTo('zod', direct, packages)?.map((file) => basename(file)),
    ['a.ts', 'index.ts', 'schema.ts', 'mini'],
  );
  assert.equal(chainTo('zod', typed, packages), undefined);
  rmSync(packages, { recursive: true });
});
