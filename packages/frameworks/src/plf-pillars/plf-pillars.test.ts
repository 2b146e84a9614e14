import assert from 'node:assert/strict';
import { test } from 'node:test';

import { textsIn } from '../../test/texts.ts';
import { plfPillars } from './plf-pillars.ts';

const { plfHouses = [], concepts = [], relations = [] } = plfPillars;
const [kruse, hord] = plfHouses;

test('two houses: five pillars on a foundation of two parts, and five dimensions', () => {
  assert.deepEqual(
    plfHouses.map(({ id, pillars, foundation }) => [id, pillars.length, foundation?.parts.length ?? 0]),
    [
      ['kruse-louis-bryk', 5, 2],
      ['hord', 5, 0],
    ],
  );
});

test('the five ideas that other frameworks point to have these ids, and the definitions are marked as ours', () => {
  assert.deepEqual(
    concepts.slice(0, 5).map(({ id, term }) => [id, term['da']]),
    [
      ['collaboration', 'samarbejde'],
      ['reflection', 'refleksion'],
      ['data', 'data'],
      ['feedback', 'feedback'],
      ['leadership-of-learning', 'ledelse af læring'],
    ],
  );
  for (const { id, origin } of concepts) assert.equal(origin, 'editor', id);
});

test('every relation is marked as our reading', () => {
  for (const { from, to, origin } of relations) assert.equal(origin, 'editor', `${from.id} -> ${to.id}`);
});

const compared = relations.filter(({ kind }) => kind === 'compared-with');

test('the houses are compared from the first to the second, once for each pair, and every comparison says what differs', () => {
  const own = (house: typeof kruse) =>
    [...(house?.pillars ?? []), ...(house?.foundation?.parts ?? [])].map((p) => p.id);
  for (const { from, to, note } of compared) {
    assert.ok(own(kruse).includes(from.id), from.id);
    assert.ok(own(hord).includes(to.id), to.id);
    assert.ok(note, `${from.id} -> ${to.id}`);
  }
  assert.equal(new Set(compared.map(({ from, to }) => `${from.id} ${to.id}`)).size, compared.length);
  assert.deepEqual(new Set(compared.map(({ from }) => from.id)), new Set(own(kruse)));
  assert.deepEqual(new Set(compared.map(({ to }) => to.id)), new Set(own(hord)));
});

test('the comparison is several to several: no house is the other one under new names', () => {
  const partners = (end: 'from' | 'to') =>
    Math.max(...compared.map((one) => compared.filter((other) => other[end].id === one[end].id).length));
  assert.ok(partners('from') > 1);
  assert.ok(partners('to') > 1);
});

test('every sentence ends as one', () => {
  const sentences = textsIn(plfPillars).filter(({ at }) => /\/(description|definition|note)$/u.test(at));
  assert.ok(sentences.length > 20);
  for (const { at, text } of sentences) for (const words of Object.values(text)) assert.match(words, /[.?]$/u, at);
});
