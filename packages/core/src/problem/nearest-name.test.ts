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

test('several differences add up, and a swap is one wherever it stands', () => {
  const distances = [
    ['kitten', 'sitting'],
    ['taksonomi', 'taxonomy'],
    ['abcdef', 'badcfe'],
    ['abx', 'xba'],
    ['', 'abc'],
    ['claims', 'calmis'],
  ] as const;
  assert.deepEqual(
    distances.map(([a, b]) => editDistance(a, b)),
    [3, 3, 3, 2, 3, 2],
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

test('a third of the letters may differ, and one of a short name', () => {
  assert.equal(nearestName('abcdefxyz', ['abcdefghi']), 'abcdefghi');
  assert.equal(nearestName('abcdewxyz', ['abcdefghi']), undefined);
  assert.equal(nearestName('ax', ['ab']), 'ab');
  assert.equal(nearestName('xy', ['ab']), undefined);
  assert.equal(nearestName('abcdef', ['abcdefghi']), 'abcdefghi', 'a third of the longer of the two');
  assert.equal(nearestName('abcdefghi', ['abcdef']), 'abcdef');
});

test('the nearest wins, and the first of those that are equally near', () => {
  assert.equal(nearestName('goals', ['gools', 'goal', 'goals']), 'goals');
  assert.equal(nearestName('goals', ['goala', 'goalz']), 'goala');
});

test('what is longer than 60 letters is not compared, nor are more than 200 names', () => {
  const name = (length: number): string => 'n'.repeat(length);
  assert.equal(nearestName(name(60), [name(59)]), name(59));
  assert.equal(nearestName(name(60), [name(60)]), name(60));
  assert.equal(nearestName(name(61), [name(60)]), undefined);
  assert.equal(nearestName(name(60), [name(61)]), undefined);
  const others = (count: number): string[] => Array.from({ length: count }, () => 'quite another');
  assert.equal(nearestName('level', [...others(199), 'levels']), 'levels');
  assert.equal(nearestName('level', [...others(200), 'levels']), undefined);
});
