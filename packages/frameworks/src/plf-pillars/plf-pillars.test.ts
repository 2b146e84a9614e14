import assert from 'node:assert/strict';
import { test } from 'node:test';

import { findNode } from '@pejl/core';

import { textsIn } from '../../test/texts.ts';
import { plfPillars } from './plf-pillars.ts';

const { plfHouses = [], concepts = [], relations = [], languages } = plfPillars;
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

test('a concept names only concepts that are there to see also, and never itself', () => {
  const known = new Set(concepts.map(({ id }) => id));
  for (const { id, seeAlso = [] } of concepts) {
    for (const other of seeAlso) assert.ok(known.has(other) && other !== id, `${id} -> ${other}`);
  }
});

test('every relation leads from a part to a part, and is marked as our reading', () => {
  for (const { kind, from, to, origin } of relations) {
    assert.ok(findNode(plfPillars, from), `${kind} from ${from.kind} ${from.id}`);
    assert.ok(findNode(plfPillars, to), `${kind} to ${to.kind} ${to.id}`);
    assert.equal(origin, 'editor', `${from.id} -> ${to.id}`);
  }
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

test('every text is there in Danish and in English, and every sentence ends as one', () => {
  for (const { at, text } of textsIn(plfPillars)) {
    assert.deepEqual(Object.keys(text), languages, at);
    for (const words of Object.values(text)) {
      assert.match(words, /^\S.*\S$/u, at);
      assert.doesNotMatch(words, /\s{2}|\s[,.;:?]/u, at);
      if (/\/(description|definition|note)$/u.test(at)) assert.match(words, /[.?]$/u, at);
    }
  }
});
