import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';

import { nearestName } from '../index.ts';
import { editDistance } from './nearest-name.ts';

test('letters added, removed, exchanged and swapped count one each', () => {
  const distances = [
    ['level', 'levels'],
    ['level', 'leve'],
    ['level', 'lebel'],
    ['level', 'lveel'],
    ['level', 'text'],
  ] as const;
  assert.deepEqual(
    distances.map(([a, b]) => editDistance(a, b)),
    [1, 1, 1, 1, 4],
  );
});

test('the distance is the same both ways, 0 only to itself, and no longer than the longer word', () => {
  const word = fc.string({ maxLength: 8 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      assert.equal(editDistance(a, b), editDistance(b, a));
      assert.equal(editDistance(a, b) === 0, a === b);
      assert.ok(editDistance(a, b) <= Math.max(a.length, b.length));
    }),
  );
});

test('the name that was probably meant, and none where none is near', () => {
  const names = ['levels', 'dimensions', 'descriptors', 'title'];
  assert.equal(nearestName('dimensioner', names), 'dimensions');
  assert.equal(nearestName('Title', names), 'title');
  assert.equal(nearestName('titel', names), 'title');
  assert.equal(nearestName('colour', names), undefined);
  assert.equal(nearestName('x'.repeat(100_000), names), undefined);
  assert.equal(nearestName('levels', []), undefined);
});
