import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import type { Framework } from '@pejl/core';
import { exitCodes, run } from './cli-run.ts';

const fixtures = new URL('../fixtures/', import.meta.url);

async function pejl(
  argv: readonly string[],
  {
    stdin = '',
    lang = 'da_DK.UTF-8',
    files = {},
  }: { stdin?: string; lang?: string; files?: Readonly<Record<string, string>> } = {},
) {
  let out = '';
  let err = '';
  const code = await run(argv, {
    stdin: () => Promise.resolve(new TextEncoder().encode(stdin)),
    stdout: { write: (text) => (out += text) },
    stderr: { write: (text) => (err += text) },
    env: { LANG: lang },
    readFile: (path) =>
      Object.hasOwn(files, path)
        ? Promise.resolve(new TextEncoder().encode(files[path]))
        : readFile(new URL(path, fixtures)),
  });
  return { code, out, err };
}

test('import writes a framework that check finds no errors in', async () => {
  const made = await pejl([
    'import',
    'excel-da.csv',
    '--institution',
    'Skolen',
    '--edition',
    '2026',
    '--title',
    'Vores team',
  ]);
  assert.equal(made.code, exitCodes.done);
  const framework = JSON.parse(made.out) as Framework;
  assert.deepEqual([framework.id, framework.edition, framework.source.institution], ['vores-team', '2026', 'Skolen']);
  assert.equal(framework.taxonomies?.[0]?.descriptors.length, 15);
  assert.match(made.err, /læst: Række 1: Række 1 er læst som overskrifter/);
  const checked = await pejl(['check', 'made.json'], { files: { 'made.json': made.out } });
  assert.equal(checked.code, exitCodes.done);
  assert.match(checked.out, /0 fejl, 0 spørgsmål/);
});

test('import says what it guessed, what it set aside, and what is still to say', async () => {
  const { err, code } = await pejl(['import', 'furniture.tsv', '--lang', 'en']);
  assert.equal(code, exitCodes.done);
  for (const said of ['guessed: Row 7: “SKOLEN VED”', 'Side 1 af 2', 'Skrevet af os selv', '--institution'])
    assert.ok(err.includes(said), said);
});

test('import takes html and standard input, one of several tables, levels as columns, cells unsplit', async () => {
  const page = await pejl(['import', 'word.html', '--no-split']);
  const cells = (JSON.parse(page.out) as Framework).taxonomies?.[0]?.descriptors;
  assert.ok(cells?.every(({ claims }) => claims.length === 1));
  const table = 'Mål\tVi a.\tVi b.\tVi c.\nNormer\tVi d.\tVi e.\tVi f.';
  const turned = await pejl(['import', '-', '--levels', 'columns'], { stdin: table });
  assert.equal((JSON.parse(turned.out) as Framework).taxonomies?.[0]?.dimensions.length, 2);
  const other = await pejl(['import', 'web.html', '--table', '1']);
  assert.deepEqual([other.code, other.out], [exitCodes.errors, '']);
});

test('a table that cannot be read writes nothing, and says why', async () => {
  const { code, out, err } = await pejl(['import', '-'], { stdin: 'bare tekst' });
  assert.deepEqual([code, out], [exitCodes.errors, '']);
  assert.match(err, /fejl: .*mindst 3/);
});

test('check tells every problem with its place, and each question once', async () => {
  const made = await pejl(['import', 'merged-empty.html']);
  const framework = JSON.parse(made.out) as Framework;
  const asked = await pejl(['check', 'f'], { files: { f: made.out } });
  assert.equal(asked.code, exitCodes.done);
  assert.equal(asked.out.match(/niveau 1/g)?.length, 1, asked.out);
  const broken = JSON.stringify({ ...framework, licence: '', wording: 'adapted' });
  const { code, out } = await pejl(['check', 'f'], { files: { f: broken }, lang: 'C' });
  assert.equal(code, exitCodes.errors);
  assert.match(out, /2 errors/);
  assert.match(out, /licence/);
});

test('check survives what is no framework', async () => {
  for (const text of ['', '{', 'null', '[]', '{"__proto__": 1}']) {
    assert.equal((await pejl(['check', '-'], { stdin: text })).code, exitCodes.errors, text);
  }
});

test('nothing that stands in a file reaches the terminal as a command', async () => {
  const { out } = await pejl(['check', '-'], { stdin: JSON.stringify({ formatVersion: 1, '\u001b[2J': 1 }) });
  // eslint-disable-next-line no-control-regex -- the very character that must not be there
  assert.doesNotMatch(out, /\u001b/);
});

test('wrong use is told, with another exit code', async () => {
  for (const argv of [
    ['imp', 'x'],
    ['import'],
    ['import', 'a', 'b'],
    ['import', 'x', '--levels', 'up'],
    ['import', 'x', '--table', '0'],
    ['import', '--nope'],
    ['check', 'x', '--lang', 'fr'],
    [],
  ]) {
    const { code, out, err } = await pejl(argv);
    assert.deepEqual([code, out], [exitCodes.usage, ''], argv.join(' '));
    assert.match(err, /pejl/);
  }
  assert.equal((await pejl(['import', 'findes-ikke.tsv'])).code, exitCodes.usage);
});

test('help is in the language of the user', async () => {
  assert.match((await pejl(['--help'])).out, /referenceramme/);
  assert.match((await pejl(['--help'], { lang: 'en_GB.UTF-8' })).out, /framework/);
  assert.equal((await pejl(['help'])).code, exitCodes.done);
});
