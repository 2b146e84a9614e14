// What is committed names no package registry, and every published package says what a publisher needs.
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../root.ts';

type Entry = string | Readonly<Record<string, string>>;

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, Entry>>;
  readonly publishConfig: { readonly exports: Readonly<Record<string, Entry>> };
  readonly [field: string]: unknown;
}

const read = (file: string) => readFileSync(join(root, file), 'utf8');

test('the lockfile and the settings name no host', () => {
  const files = [
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    ...globSync('{,packages/*/,stories/}package.json', { cwd: root }),
  ];
  assert.deepEqual(
    files.filter((file) => /https?:\/\/|^\s*"?registry"?\s*[:=]/im.test(read(file))),
    [],
  );
  assert.ok(!existsSync(join(root, 'package-lock.json')), 'package-lock.json names the registry: remove it');
});

for (const file of globSync('packages/*/package.json', { cwd: root })) {
  const manifest = JSON.parse(read(file)) as Manifest;

  test(`${manifest.name} publishes its entry points without the sources' condition`, () => {
    const published = Object.fromEntries(
      Object.entries(manifest.exports).map(([path, entry]) => {
        if (typeof entry === 'string') return [path, entry];
        const { 'pejl-source': _source, ...rest } = entry;
        return [path, rest];
      }),
    );
    assert.deepEqual(manifest.publishConfig.exports, published);
  });

  test(`${manifest.name} has a description, a licence, files and a version in step with the others`, () => {
    for (const field of ['description', 'license', 'files', 'sideEffects']) assert.ok(field in manifest, field);
    assert.equal(manifest['version'], (JSON.parse(read('packages/core/package.json')) as Manifest)['version']);
  });
}
