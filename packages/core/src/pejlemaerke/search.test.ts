import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';

import { isFoundBy, searchable } from './search.ts';

const text = searchable('Jeg hører på Ådas råd', 'Fx i lærerværelset på café Bøgen');

test('finds words in any order, and parts of words', () => {
  for (const query of ['', '  ', 'jeg', 'RÅD hør', 'værelset', 'på  ådas']) assert.ok(isFoundBy(text, query), query);
  for (const query of ['du', 'jeg du', 'hørerpå']) assert.ok(!isFoundBy(text, query), query);
});

test('finds what is typed without Danish letters or accents, either way', () => {
  for (const query of ['horer', 'hoerer', 'adas rad', 'aadas raad', 'laererv', 'cafe bogen', 'cafè boegen']) {
    assert.ok(isFoundBy(text, query), query);
  }
  const ringOfItsOwn = searchable('ra\u030Ad');
  for (const query of ['råd', 'rad', 'raad']) assert.ok(isFoundBy(ringOfItsOwn, query), query);
  assert.ok(isFoundBy(searchable('idéer'), 'ideer'));
  assert.ok(!isFoundBy(text, 'huerer'));
});

test('each word may be typed in its own way, and each letter of it', () => {
  assert.ok(isFoundBy(text, 'hoerer adas'));
  const dish = searchable('Blåbærgrød');
  for (const query of ['blabaergrød', 'blåbaergrod', 'blaabaergrød', 'blåbaergroed']) {
    assert.ok(isFoundBy(dish, query), query);
  }
});

test('no word is found across two texts', () => {
  assert.ok(!isFoundBy(searchable('hør', 'efter'), 'hørefter'));
});

test('every text finds itself and each of its words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (words) => {
      const itself = searchable(words);
      assert.ok(isFoundBy(itself, words));
      for (const word of words.split(/\s+/)) assert.ok(isFoundBy(itself, word));
    }),
  );
});
