import assert from 'node:assert/strict';
import { test } from 'node:test';

import { hoursOf } from '@pejl/core';

import { textsIn } from '../../test/texts.ts';
import { ledereAfMedarbejdere } from './ledere-af-medarbejdere.ts';

const { goalAreas = [], programmes = [], concepts = [], relations = [] } = ledereAfMedarbejdere;

test('ten goals in four themes, all of them for leaders', () => {
  assert.deepEqual(
    goalAreas.map(({ title, audience, goals = [] }) => [title['da'], audience, goals.length]),
    [
      ['PLF-samarbejdet', 'leadership', 5],
      ['Læringssamtaler', 'leadership', 2],
      ['Teammøder', 'leadership', 2],
      ['Data', 'leadership', 1],
    ],
  );
});

test('the source gives no levels, so no scale and no taxonomy is here, and a reader is told so', () => {
  assert.equal(ledereAfMedarbejdere.taxonomies, undefined);
  assert.equal(ledereAfMedarbejdere.scales, undefined);
  assert.match(ledereAfMedarbejdere.statementSets?.[0]?.description?.['da'] ?? '', /ingen niveauer/u);
  assert.match(programmes[0]?.description?.['en'] ?? '', /no levels/u);
});

test('the programme is five sessions of fourteen hours, with a practice period on either side of the second consultation', () => {
  assert.equal(programmes.length, 1);
  assert.deepEqual(
    programmes[0]?.steps?.map((step) => (step.kind === 'session' ? [step.id, step.hours] : [step.id])),
    [
      ['strategisk-moede', 2],
      ['faellesdag', 6],
      ['ledelsessparring-1', 2],
      ['handlinger-i-praksis-1'],
      ['ledelsessparring-2', 2],
      ['handlinger-i-praksis-2'],
      ['ledelsessparring-3', 2],
    ],
  );
  assert.deepEqual(programmes.map(hoursOf), [{ hours: 14, sessions: 5, known: 5 }]);
});

test('no step has dates or weeks: the source gives none', () => {
  for (const step of programmes.flatMap(({ steps = [] }) => steps)) assert.ok(!('weeks' in step), step.id);
});

test('what leads out of the framework is our suggestion, and a comparison says what differs', () => {
  for (const { kind, from, to, note, origin } of relations) {
    assert.equal(origin, to.framework === undefined ? undefined : 'editor', `${from.id} -> ${to.id}`);
    if (kind === 'compared-with') assert.ok(note, `${from.id} -> ${to.id}`);
  }
});

test('the definitions are ours and say so', () => {
  for (const { id, origin } of concepts) assert.equal(origin, 'editor', id);
});

test('every sentence ends as one', () => {
  const sentences = textsIn(ledereAfMedarbejdere).filter(({ at }) => /\/(text|description|definition|note)$/u.test(at));
  assert.ok(sentences.length > 20);
  for (const { at, text } of sentences) for (const words of Object.values(text)) assert.match(words, /[.?]$/u, at);
});
