import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';

import { drawOne } from './draw.ts';
import type { Chance, Drawn } from './draw.ts';

const pile = fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 12 });
const chance = fc.infiniteStream(fc.nat());

const pickBy =
  (numbers: Iterator<number>): Chance =>
  (left) =>
    left[(numbers.next().value as number) % left.length]!;

test('each comes once before any comes again, and none twice in a row', () => {
  fc.assert(
    fc.property(pile, chance, (ids, numbers) => {
      const pick = pickBy(numbers);
      let drawn: Drawn | undefined;
      for (let round = 0; round < 3; round++) {
        const came: string[] = [];
        for (let at = 0; at < ids.length; at++) {
          const before = drawn?.latest;
          drawn = drawOne(ids, drawn, pick);
          came.push(drawn!.latest);
          if (ids.length > 1) assert.notEqual(drawn!.latest, before);
        }
        assert.deepEqual(came.toSorted(), ids.toSorted());
      }
    }),
  );
});

test('what is no longer there is not drawn, whatever chance says', () => {
  const first = drawOne(['a', 'b', 'c'], undefined, () => 'b');
  assert.deepEqual(first, { latest: 'b', drawn: ['b'] });
  assert.equal(drawOne(['b', 'c'], first, () => 'a')?.latest, 'c');
  assert.equal(
    drawOne([], first, () => 'a'),
    undefined,
  );
  assert.deepEqual(
    drawOne(['b'], first, () => 'b'),
    { latest: 'b', drawn: ['b'] },
  );
});

test('what comes into the pile later is drawn before any comes again', () => {
  const all = drawOne(
    ['a', 'b'],
    drawOne(['a', 'b'], undefined, () => 'a'),
    () => 'b',
  );
  assert.equal(drawOne(['a', 'b', 'c'], all, () => 'a')?.latest, 'c');
});
