import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Framework, Placement, Profile, Taxonomy } from '@pejl/core';
import {
  layoutMatrix,
  matrixSummary,
  matrixTable,
  type MatrixFigure,
  type MatrixTableWords,
  type MatrixWords,
} from './matrix.ts';

const words: MatrixWords & MatrixTableWords = {
  level: (number, name) => name || `Level ${number}`,
  levelIn: (number, name) => (name ? `"${name}"` : `level ${number}`),
  answerIn: (answer) => `"${answer}"`,
  unanswered: 'Unanswered',
  notRelevant: 'Not relevant',
  notAgreed: 'Not agreed',
  towards: (level) => `towards ${level}`,
  change: ({ kind }, from, to) => (kind === 'unchanged' ? 'same' : `${from} > ${to}`),
  dimension: 'Dimension',
  before: 'Before',
  now: 'Now',
  since: 'Since',
  reason: 'Reason',
};
const taxonomy: Taxonomy = {
  id: 'team',
  title: { da: 'Teamet' },
  levels: [{ id: 'one' }, { id: 'two', name: { da: 'To' } }, { id: 'three' }],
  dimensions: [
    { id: 'a', title: { da: 'A' } },
    { id: 'b', title: { da: 'B', en: 'Bee' } },
  ],
  descriptors: [{ level: 'two', dimension: 'a', claims: [{ id: 'a2', text: { da: 'Vi taler.' } }] }],
};
const framework: Framework = {
  formatVersion: 1,
  id: 'school',
  edition: '1',
  languages: ['da', 'en'],
  title: { da: 'Ramme' },
  source: { institution: 'Skolen', title: 'Rammen' },
  wording: 'paraphrase',
  licence: 'CC-BY-4.0',
  taxonomies: [taxonomy],
  examples: [
    {
      id: 'film',
      on: { taxonomy: 'team', dimension: 'a', level: 'two' },
      kind: 'film',
      text: { da: 'Filmen' },
      url: 'https://example.org/film',
    },
  ],
};
const base = { framework: 'school', edition: '1', taxonomy: 'team', date: '2026-11-01' };
const placed = (dimension: string, level: string, more: object = {}): Placement => ({
  ...base,
  dimension,
  state: 'placed',
  level,
  ...more,
});
const profile = (...placements: Placement[]): Profile => ({ date: '2026-11-01', placements });
const layout = (now?: Profile, before?: Profile): MatrixFigure =>
  layoutMatrix({ framework, taxonomy, lang: 'en', words, now, before });

test('one row a level, one column a dimension, each text with the language that it was found in', () => {
  const { rows, columns } = layout();
  assert.deepEqual(
    rows.map(({ number, label, lang }) => [number, label, lang]),
    [
      [1, 'Level 1', 'en'],
      [2, 'To', 'da'],
      [3, 'Level 3', 'en'],
    ],
  );
  assert.deepEqual(
    columns.map(({ title }) => title),
    [
      { text: 'A', lang: 'da' },
      { text: 'Bee', lang: 'en' },
    ],
  );
  const [cell] = rows[1]!.cells;
  assert.deepEqual(cell!.claims, [{ id: 'a2', text: 'Vi taler.', lang: 'da', met: false, next: false }]);
  assert.deepEqual(cell!.examples, [{ text: 'Filmen', lang: 'da', url: 'https://example.org/film' }]);
  assert.deepEqual(rows[1]!.cells[1]!.claims, []);
});

test('the four kinds of answer, in words', () => {
  const [a, b] = layout(
    profile(placed('a', 'one', { towards: true }), placed('b', 'three', { towards: true })),
  ).columns;
  assert.equal(a!.standing, 'level 1, towards "To"');
  assert.equal(b!.standing, 'level 3', 'the top level has no next');
  for (const [state, text] of [
    ['not-relevant', 'Not relevant'],
    ['not-agreed', 'Not agreed'],
  ] as const) {
    const [column] = layout(profile({ ...base, dimension: 'a', state })).columns;
    assert.deepEqual([column!.state, column!.standing, column!.row], [state, text, -1]);
  }
  const [none] = layout().columns;
  assert.deepEqual([none!.state, none!.standing, none!.placement], ['', 'Unanswered', undefined]);
});

test('a level that the taxonomy lacks is unanswered, and an unknown dimension is passed over', () => {
  const { columns, rows } = layout(profile(placed('a', 'ninety'), placed('z', 'one')));
  assert.deepEqual(
    columns.map(({ state, row }) => [state, row]),
    [
      ['', -1],
      ['', -1],
    ],
  );
  assert.ok(rows.every(({ cells }) => cells.every(({ now }) => !now)));
});

test('now and before are marked in their own cells, and told in the table and in the summary', () => {
  const now = profile(placed('a', 'three', { reason: 'Because' }));
  const figure = layout(now, profile(placed('a', 'two')));
  const { rows } = figure;
  const table = matrixTable(figure, words);
  assert.deepEqual(
    rows.map(({ cells }) => [cells[0]!.before, cells[0]!.now]),
    [
      [false, false],
      [true, false],
      [false, true],
    ],
  );
  assert.deepEqual(table.head, ['Dimension', 'Before', 'Now', 'Since', 'Reason']);
  assert.deepEqual(table.rows[0], ['A', '"To"', 'level 3', '"To" > level 3', 'Because']);
  assert.match(matrixSummary(figure), /^A: level 3 \("To" > level 3\)\. Bee: Unanswered/);
  assert.deepEqual(matrixTable(layout(now), words).head, ['Dimension', 'Now', 'Reason']);
});

test('what a team does, and what its next step grows out of, is on the claims', () => {
  const now: Profile = { ...profile(), metClaims: ['a2'], nextStep: { dimension: 'a', claims: ['a2'] } };
  const { rows, columns } = layout(now);
  assert.deepEqual([rows[1]!.cells[0]!.claims[0]!.met, rows[1]!.cells[0]!.claims[0]!.next], [true, true]);
  assert.deepEqual(
    columns.map(({ nextStep }) => nextStep?.dimension),
    ['a', undefined],
  );
});

test('an example hangs on its own cell, and on no other', () => {
  const on = { taxonomy: 'team', dimension: 'a', level: 'two' };
  const places = [on, { ...on, taxonomy: 'other' }, { ...on, dimension: 'b' }, { ...on, level: 'one' }, { sign: 's' }];
  const examples = places.map((place, index) => ({ id: `e${index}`, on: place, kind: 'text' as const, text: { da: `E${index}` } })); // prettier-ignore
  const { rows } = layoutMatrix({ framework: { ...framework, examples }, taxonomy, lang: 'da', words });
  const hung = rows.map(({ cells }) => cells.map((cell) => cell.examples.map(({ text }) => text).join()));
  assert.deepEqual(hung, [['E3', ''], ['E0', 'E2'], ['', '']]); // prettier-ignore
});

test('astray is what was chosen from another edition, and what names a dimension or a level that is not here', () => {
  const astray = (...placements: Placement[]): boolean => layout(profile(...placements)).astray;
  assert.equal(astray(placed('a', 'one'), placed('b', 'two')), false);
  assert.equal(astray(), false);
  assert.equal(astray(placed('a', 'one'), placed('b', 'two', { edition: '0' })), true);
  assert.equal(astray(placed('a', 'one'), placed('z', 'two')), true);
  assert.equal(astray(placed('a', 'one'), placed('b', 'ninety')), true);
});

test('a team put together anew since then is said, also where one dimension only was placed both times', () => {
  const of = (constellation: string): Placement => placed('a', 'one', { constellation });
  assert.equal(layout(profile(of('x'), placed('b', 'one')), profile(of('y'))).newConstellation, true);
  assert.equal(layout(profile(of('x')), profile(of('x'))).newConstellation, false);
});
