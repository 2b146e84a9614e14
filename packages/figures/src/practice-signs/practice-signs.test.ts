import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Framework, PracticeSignSet, Relation, SignObservation } from '@pejl/core';
import {
  layoutSigns,
  signsSummary,
  signsTable,
  type SignsFigure,
  type SignsInput,
  type SignsTableWords,
  type SignsWords,
} from './practice-signs.ts';

const words: SignsWords & SignsTableWords = {
  layers: { learner: 'learners', staff: 'staff', leadership: 'leaders', municipality: 'municipality' },
  state: (state) => `(${state})`,
  notYet: '(not yet)',
  date: (date) => `the ${date}`,
  layer: 'layer',
  sign: 'sign',
  seen: 'seen',
  day: 'day',
  note: 'note',
};

const set = (layer: string, ...signs: readonly string[]): PracticeSignSet => ({
  id: `set-${layer}`,
  title: { da: `Tegn: ${layer}` },
  layer: layer as PracticeSignSet['layer'],
  signs: signs.map((id) => ({ id, text: { da: `Man ser ${id}.` } })),
});
const frameworkOf = (more: Partial<Framework> = {}): Framework => ({
  formatVersion: 1,
  id: 'aadal',
  edition: '2026',
  languages: ['da'],
  title: { da: 'Tegn' },
  source: { institution: 'Ådal', title: 'Tegn' },
  wording: 'original',
  licence: 'CC0-1.0',
  goalAreas: [{ id: 'maal', title: { da: 'Mål' }, goals: [{ id: 'g1', text: { da: 'Alle spørger.' } }] }],
  practiceSigns: [set('leadership', 'a', 'b'), set('learner', 'c')],
  ...more,
});
const layout = (framework: Framework, more: Partial<SignsInput> = {}): SignsFigure =>
  layoutSigns({ framework, layer: '', lang: 'da', words, ...more });
const seen = (sign: string, date: string, more: Partial<SignObservation> = {}): SignObservation => ({
  framework: 'aadal',
  edition: '2026',
  sign,
  date,
  state: 'seen',
  ...more,
});
const mayShow = (sign: string, goal: string, more: Partial<Relation> = {}): Relation => ({
  kind: 'may-show',
  from: { kind: 'sign', id: sign },
  to: { kind: 'goal', id: goal },
  ...more,
});

test('layers come from the learners outward; one that is not known comes last, without a name', () => {
  const framework = frameworkOf({
    practiceSigns: [set('region', 'x'), set('municipality', 'm'), set('leadership', 'a'), set('learner', 'c')],
  });
  assert.deepEqual(
    layout(framework).sets.map(({ layer }) => layer),
    ['learners', 'leaders', 'municipality', ''],
  );
});

test('one layer alone; one that has no signs is an error that says which there are', () => {
  assert.deepEqual(
    layout(frameworkOf(), { layer: 'learner' }).sets.map(({ id }) => id),
    ['set-learner'],
  );
  assert.throws(() => layout(frameworkOf(), { layer: 'staff' }), /"staff".*leadership, learner/);
  assert.throws(() => layout(frameworkOf({ practiceSigns: [] })), /no practice signs/);
});

test('what was seen on the day of the visit is apart from other days, newest first', () => {
  const value = {
    observations: [
      seen('a', '2026-09-01'),
      seen('a', '2026-11-20', { state: 'not-seen', note: 'Kun én time.' }),
      seen('a', '2026-10-12', { state: 'seen-often', edition: '2025' }),
      seen('a', '2026-11-20', { framework: 'anden' }),
    ],
  };
  const [, leaders] = layout(frameworkOf(), { value, date: '2026-11-20' }).sets;
  const [a, b] = leaders!.signs;
  assert.deepEqual(a!.visit, {
    date: '2026-11-20',
    state: 'not-seen',
    text: '(not-seen)',
    note: 'Kun én time.',
    example: '',
    edition: '',
  });
  assert.deepEqual(
    a!.others.map(({ date, edition }) => [date, edition]),
    [
      ['2026-10-12', '2025'],
      ['2026-09-01', ''],
    ],
  );
  assert.equal(b!.visit, undefined);
});

test('table and summary tell the newest of each sign, and no number', () => {
  const value = {
    observations: [seen('a', '2026-11-20', { note: 'Ja' }), seen('a', '2026-10-01', { state: 'not-seen' })],
  };
  const figure = layout(frameworkOf(), { value, date: '2026-10-01' });
  assert.deepEqual(signsTable(figure, words).head, ['layer', 'sign', 'seen', 'day', 'note']);
  assert.deepEqual(signsTable(figure, words).rows, [
    ['learners', 'Man ser c.', '(not yet)', '', ''],
    ['leaders', 'Man ser a.', '(seen)', 'the 2026-11-20', 'Ja'],
    ['leaders', 'Man ser b.', '(not yet)', '', ''],
  ]);
  assert.equal(
    signsSummary(figure, words),
    'Man ser c: (not yet). Man ser a: (seen), the 2026-11-20. Man ser b: (not yet).',
  );
});

test('a goal that a sign may show stands at the sign, with whose suggestion it is; other relations do not', () => {
  const framework = frameworkOf({
    relations: [
      mayShow('a', 'g1', { origin: 'editor', note: { da: 'når de spørger' } }),
      mayShow('b', 'g1'),
      { ...mayShow('c', 'g1'), kind: 'speaks-of' },
    ],
  });
  const goals = layout(framework).sets.flatMap(({ signs }) =>
    signs.map((sign) => sign.goals.map(({ text, origin, note }) => [text, origin, note.text])),
  );
  assert.deepEqual(goals, [[], [['Alle spørger.', 'editor', 'når de spørger']], [['Alle spørger.', undefined, '']]]);
});

test('what is referred to and is not there is named, and the rest goes on; another framework’s goal is not asked for', () => {
  const framework = frameworkOf({
    relations: [
      mayShow('a', 'intet'),
      mayShow('a', 'g1'),
      mayShow('x', 'g1'),
      mayShow('a', 'langt-vaek', { to: { kind: 'goal', id: 'langt-vaek', framework: 'nabo' } }),
    ],
    examples: [{ id: 'e', on: { sign: 'y' }, kind: 'text', text: { da: 'Hænger i luften' } }],
  });
  const { missing, sets } = layout(framework);
  assert.deepEqual([...missing].sort(), ['intet', 'x', 'y']);
  assert.deepEqual(
    sets[1]!.signs[0]!.goals.map(({ id }) => id),
    ['g1'],
  );
  assert.deepEqual(layout(framework, { layer: 'learner' }).missing.includes('y'), true);
});

test('an example hangs on its sign; only an http address is an address', () => {
  const on = { sign: 'a' };
  const framework = frameworkOf({
    examples: [
      { id: 'e1', on, kind: 'film', text: { da: 'Filmen' }, url: 'https://example.org/f' },
      { id: 'e2', on, kind: 'link', text: { da: 'Ikke en adresse' }, url: 'javascript:alert(1)' },
      { id: 'e3', on: { sign: 'b' }, kind: 'text', text: { da: 'Et andet tegn' } },
      { id: 'e4', on: { taxonomy: 't', dimension: 'd', level: 'l' }, kind: 'text', text: { da: 'Et andet sted' } },
    ],
  });
  assert.deepEqual(
    layout(framework).sets[1]!.signs[0]!.examples.map(({ text, kind, url }) => [text, kind, url]),
    [
      ['Filmen', 'film', 'https://example.org/f'],
      ['Ikke en adresse', 'link', undefined],
    ],
  );
  assert.deepEqual(layout(framework).missing, []);
});

test('what was seen on the day of the visit, or on another, is the newest, whichever it is', () => {
  const last = (...observations: SignObservation[]): string | undefined =>
    signsTable(layout(frameworkOf(), { value: { observations }, date: '2026-10-12' }), words).rows[1]![3];
  assert.equal(last(seen('a', '2026-10-12')), 'the 2026-10-12');
  assert.equal(last(seen('a', '2026-10-12'), seen('a', '2026-11-20')), 'the 2026-11-20');
  assert.equal(last(seen('a', '2026-09-01'), seen('a', '2026-10-12')), 'the 2026-10-12');
  assert.equal(last(seen('a', '2026-09-01')), 'the 2026-09-01');
  const sets = layout(frameworkOf(), { value: { observations: [seen('a', '2026-11-20')] } }).sets;
  assert.deepEqual([sets[1]!.signs[0]!.others[0]!.note, sets[1]!.signs[0]!.others[0]!.example], ['', '']);
});

test('what was seen of signs that this edition lacks is said to be there', () => {
  assert.equal(layout(frameworkOf(), { value: { observations: [seen('gammelt', '2026-01-01')] } }).astray, true);
  assert.equal(
    layout(frameworkOf(), { layer: 'learner', value: { observations: [seen('a', '2026-01-01')] } }).astray,
    false,
  );
  const elsewhere = { observations: [seen('gammelt', '2026-01-01', { framework: 'nabo' })] };
  assert.equal(layout(frameworkOf(), { value: elsewhere }).astray, false);
});

test('a value that holds no observations is an error', () => {
  for (const value of [
    {},
    { observations: [{ sign: 'a' }] },
    { observations: [seen('a', '2026-01-01', { note: 42 as never })] },
  ])
    assert.throws(() => layout(frameworkOf(), { value: value as never }), /observations/);
});
