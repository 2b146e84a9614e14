import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';

import { ringsIn } from './rings.ts';

const edges = (...pairs: readonly string[]) =>
  pairs.map((pair) => ({ from: pair[0] ?? '', to: pair[1] ?? '', place: pair }));
const places = (...pairs: readonly string[]): string[] => ringsIn(edges(...pairs)).map(({ place }) => place);

test('a ring is found at the edge that closes it, with what stands in it', () => {
  assert.deepEqual(places('ab', 'bc', 'cd'), []);
  assert.deepEqual(places('ab', 'ac', 'bd', 'cd'), []);
  assert.deepEqual(ringsIn(edges('xa', 'ab', 'bc', 'ca')), [{ place: 'ca', ring: ['a', 'b', 'c', 'a'] }]);
  assert.deepEqual(places('aa', 'bb'), ['aa', 'bb']);
  assert.deepEqual(places('ab', 'ba', 'cd', 'dc'), ['ba', 'dc']);
});

test('a long chain is no danger', () => {
  const chain = Array.from({ length: 100_000 }, (_, index) => ({ from: `${index}`, to: `${index + 1}`, place: index }));
  assert.deepEqual(ringsIn(chain), []);
  assert.equal(ringsIn([...chain, { from: '100000', to: '0', place: -1 }]).length, 1);
});

test('many ways to the same place are walked once', { timeout: 5000 }, () => {
  const layers = Array.from({ length: 60 }, (_, index) => index);
  const all = layers.flatMap((layer) =>
    ['a', 'b'].flatMap((from) =>
      ['a', 'b'].map((to) => ({ from: `${from}${layer}`, to: `${to}${layer + 1}`, place: layer })),
    ),
  );
  assert.deepEqual(ringsIn(all), []);
});

test('without the edges that are found there is no ring, and of a tree none is found', () => {
  const name = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(name, name).map((pair) => pair.join('')),
        { maxLength: 14 },
      ),
      (pairs) => {
        const all = pairs.map((pair, place) => ({ from: pair[0] ?? '', to: pair[1] ?? '', place }));
        const found = new Set(ringsIn(all).map(({ place }) => place));
        assert.deepEqual(ringsIn(all.filter(({ place }) => !found.has(place))), []);
        const upwards = all.filter(({ from, to }) => from < to);
        assert.deepEqual(ringsIn(upwards), []);
      },
    ),
  );
});
