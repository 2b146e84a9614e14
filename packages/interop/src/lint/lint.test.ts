import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Problem } from '@pejl/core';
import { guessTaxonomy, lintTaxonomy, longCell, longClaim, readGrid, writeTsv } from '../index.ts';

const levels = (...texts: string[]) => {
  const { taxonomy } = guessTaxonomy(
    readGrid({ text: writeTsv([['', 'Mål'], ...texts.map((text, at) => [`Niveau ${String(at + 1)}`, text])]) }),
  );
  assert.ok(taxonomy);
  return taxonomy;
};
const codes = (problems: readonly Problem[]): string[] => problems.map(({ code }) => code);

test('a taxonomy that speaks with one voice and fills its cells is asked nothing', () => {
  assert.deepEqual(lintTaxonomy(levels('Vi samles.', 'Vi skriver.', 'Vi følger op.')), []);
});

test('empty and identical cells, and a top level like the one below', () => {
  const found = lintTaxonomy(levels('', 'Vi ser.', 'Vi ser.', 'Vi hører.', 'Vi hører.'));
  assert.deepEqual(codes(found), ['empty-cell', 'identical-cells', 'top-level-same']);
  assert.deepEqual(found[0]?.path, ['dimensions', 0]);
  assert.deepEqual(found[2]?.values, { level: 5, below: 4 });
});

test('a level without its number, and one with another', () => {
  const taxonomy = levels('Vi a.', 'Vi b.', 'Vi c.');
  const named = (...names: string[]) => ({
    ...taxonomy,
    levels: taxonomy.levels.map(({ id }, at) => ({ id, name: { da: names[at] ?? '' } })),
  });
  assert.deepEqual(codes(lintTaxonomy(named('Trin 1', 'Trin', 'Trin 4'))), [
    'level-without-number',
    'level-number-differs',
  ]);
  assert.deepEqual(lintTaxonomy(named('Spirende', 'I gang', 'Rodfæstet')), []);
});

test('a number that is not the place is told with its level, and a dimension without a word is told once', () => {
  const taxonomy = levels('Vi a.', 'Vi b.', 'Vi c.');
  const names = ['Trin 1', 'Trin 2', 'Trin 4'].map((da, at) => ({ id: `level-${String(at + 1)}`, name: { da } }));
  assert.deepEqual(
    lintTaxonomy({ ...taxonomy, levels: names }).map(({ path, values }) => [path, values]),
    [[['levels', 2, 'name'], { level: 3, name: 'Trin 4', number: 4 }]],
  );
  assert.deepEqual(
    lintTaxonomy({ ...taxonomy, descriptors: [] }).map(({ code, path }) => [code, path]),
    [['empty-dimension', ['dimensions', 0]]],
  );
});

test('the same words are the same, however they are spaced and whatever their case; the later cell is asked about', () => {
  const [found, ...others] = lintTaxonomy(levels('Vi a.', 'Vi  ser DET.', 'vi ser det.', 'Vi d.'));
  assert.deepEqual([found?.code, found?.path, others], ['identical-cells', ['descriptors', 2], []]);
});

test('where most of it says "jeg", what says "vi" is asked about', () => {
  const found = lintTaxonomy(levels('Jeg samler.', 'Jeg spørger.', 'Vi følger op.'));
  assert.deepEqual(
    found.map(({ code, path, values }) => [code, path, values]),
    [['voice-mixed', ['descriptors', 2, 'claims', 0], { voice: 'we' }]],
  );
});

test('"vi" and "jeg" mixed: whole words, and the language decides what "I" is', () => {
  assert.deepEqual(codes(lintTaxonomy(levels('Vi samles.', 'Vi spørger.', 'Jeg følger op.'))), ['voice-mixed']);
  assert.deepEqual(
    lintTaxonomy(levels('I teamet samles vi.', 'Vi taler i 30 min om visioner.', 'Vi minder om vinen.')),
    [],
  );
  assert.deepEqual(lintTaxonomy(levels('Jeg samler.', 'Jeg ser mig om.', 'Mit rum.')), []);
  const english = {
    ...levels('a', 'b', 'c'),
    descriptors: ['We meet.', 'We ask.', 'I follow up.'].map((en, at) => ({
      level: `level-${String(at + 1)}`,
      dimension: 'maal',
      claims: [{ id: `c${String(at)}`, text: { en } }],
    })),
  };
  assert.deepEqual(codes(lintTaxonomy(english)), ['voice-mixed']);
});

test('very long texts, just over the line', () => {
  const words = (count: number): string => `${Array(count).fill('ord').join(' ')}.`;
  assert.deepEqual(lintTaxonomy(levels('Vi a.', 'Vi b.', words(longClaim))), []);
  assert.deepEqual(codes(lintTaxonomy(levels('Vi a.', 'Vi b.', words(longClaim + 1)))), ['claim-long']);
  assert.deepEqual(codes(lintTaxonomy(levels('Vi a.', 'Vi b.', 'x'.repeat(longCell)))), []);
  assert.deepEqual(codes(lintTaxonomy(levels('Vi a.', 'Vi b.', 'x'.repeat(longCell + 1)))), ['cell-long']);
});

test('the same words in two dimensions', () => {
  const rows = [
    ['', 'A', 'B'],
    ['Niveau 1', 'Vi a.', 'Vi a.'],
    ['Niveau 2', 'Vi b.', 'Vi c.'],
    ['Niveau 3', 'Vi d.', 'Vi e.'],
  ];
  const { taxonomy } = guessTaxonomy(readGrid({ text: writeTsv(rows) }));
  assert.ok(taxonomy);
  assert.deepEqual(
    lintTaxonomy(taxonomy).map(({ code, values }) => [code, values]),
    [['same-in-two-dimensions', { other: 'A' }]],
  );
});
