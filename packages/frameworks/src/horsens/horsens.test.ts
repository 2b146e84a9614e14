import assert from 'node:assert/strict';
import { test } from 'node:test';

import { tracksOf } from '@pejl/core';

import { textsIn } from '../../test/texts.ts';
import { horsens } from './horsens.ts';

const { goalAreas = [], strategies = [], concepts = [], statementSets = [], relations = [] } = horsens;
const [strategy] = strategies;
assert.ok(strategy);

const texts = textsIn(horsens);

test('it holds what the source holds, to the item', () => {
  assert.deepEqual(
    {
      goalAreas: goalAreas.map(({ id }) => id),
      strategies: strategies.length,
      tracks: strategy.tracks.map(({ id, purposes, efforts }) => [id, purposes.length, efforts.length]),
      distinctPurposes: strategy.purposes.length,
      distinctEfforts: strategy.efforts.length,
      effortsWithParts: strategy.efforts.flatMap(({ id, parts }) => (parts ? [[id, parts.length]] : [])),
      throughout: strategy.throughout?.map(({ id }) => id),
      reviewCycles: strategy.reviewCycles?.map(({ rhythm, month, about }) => [rhythm, month, about]),
      statements: statementSets.map(({ kind, statements }) => [kind, statements.length]),
      dataPoints: concepts.find(({ id }) => id === 'data')?.points?.length,
    },
    {
      goalAreas: ['laering', 'trivsel', 'personlig-mestring'],
      strategies: 1,
      tracks: [
        ['synlig-og-maalstyret-laering', 3, 4],
        ['professionelle-laeringsfaellesskaber', 3, 5],
        ['ledelse-af-laering', 3, 10],
      ],
      distinctPurposes: 8,
      distinctEfforts: 18,
      effortsWithParts: [['samarbejds-og-laeringskultur', 3]],
      throughout: ['kommunikation'],
      reviewCycles: [
        ['when-needed', undefined, undefined],
        ['yearly', 10, true],
      ],
      statements: [
        ['understanding', 4],
        ['understanding', 3],
        ['core-task', 2],
        ['duty', 3],
      ],
      dataPoints: 5,
    },
  );
});

test('one purpose and one effort stand in two tracks, and everything else in one', () => {
  const places = [...strategy.purposes, ...strategy.efforts].map(({ id }) => [
    id,
    tracksOf(strategy, id).map((track) => track.id),
  ]);
  assert.deepEqual(
    places.filter(([, tracks]) => tracks?.length !== 1),
    [
      ['faelles-laeringskultur', ['professionelle-laeringsfaellesskaber', 'ledelse-af-laering']],
      ['personalets-data', ['synlig-og-maalstyret-laering', 'professionelle-laeringsfaellesskaber']],
    ],
  );
});

test('every purpose and effort that a track names is there, and the goal areas of the strategy are', () => {
  const purposes = new Set(strategy.purposes.map(({ id }) => id));
  const efforts = new Set(strategy.efforts.map(({ id }) => id));
  for (const track of strategy.tracks) {
    for (const id of track.purposes) assert.ok(purposes.has(id), `${track.id}: ${id}`);
    for (const id of track.efforts) assert.ok(efforts.has(id), `${track.id}: ${id}`);
  }
  assert.deepEqual(
    strategy.goalAreas,
    goalAreas.map(({ id }) => id),
  );
});

test('no two sentences in one language are the same', () => {
  const sentences = texts.filter(({ text }) => text['da']?.endsWith('.'));
  for (const language of horsens.languages) {
    const found = sentences.map(({ text }) => text[language]);
    assert.deepEqual(
      found.filter((words, index) => found.indexOf(words) !== index),
      [],
    );
  }
});

test('a purpose says what to do, and what leaders go on with is said of them', () => {
  for (const { id, text } of strategy.purposes) {
    assert.match(text['da'] ?? '', /^At .*\.$/u, id);
    assert.match(text['en'] ?? '', /^To .*\.$/u, id);
  }
  const led = strategy.tracks.find(({ id }) => id === 'ledelse-af-laering')?.efforts ?? [];
  for (const { id, text } of strategy.efforts) {
    assert.equal(text['da']?.startsWith('Ledelsen '), led.includes(id), id);
    assert.equal(text['en']?.startsWith('The leaders '), led.includes(id), id);
  }
});

test('each duty returns as one effort of the leaders, and says what differs', () => {
  const duties = statementSets.find(({ kind }) => kind === 'duty')?.statements ?? [];
  const led = strategy.tracks.find(({ id }) => id === 'ledelse-af-laering')?.efforts ?? [];
  for (const { id } of duties) {
    const back = relations.filter(({ kind, to }) => kind === 'builds-on' && to.kind === 'statement' && to.id === id);
    assert.equal(back.length, 1, id);
    assert.ok(back[0]?.from.kind === 'effort' && led.includes(back[0].from.id), id);
    assert.ok(back[0].note && back[0].origin === 'editor', id);
  }
});

test('a term that the source only names is defined by us, and marked', () => {
  assert.deepEqual(
    concepts.filter(({ origin }) => origin === 'editor').map(({ id }) => id),
    ['synsninger', 'selvstaendighedskultur'],
  );
});
