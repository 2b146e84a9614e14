import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';

import { edited, frozen, sample, without } from '../../test/sample.ts';
import type { ProblemPath } from '../index.ts';
import { checkFramework } from '../schema.ts';

const codesOf = (document: unknown): string[] => checkFramework(document).problems.map(({ code }) => code);

test('a cell that is empty does not interrupt a claim that is carried on', () => {
  const carried = edited(
    sample,
    ['taxonomies', 0, 'descriptors', 3, 'claims', 0],
    sample.taxonomies?.[0]?.descriptors[1]?.claims[0],
  );
  assert.deepEqual(codesOf(carried), ['claim-skips-a-level']);
  assert.deepEqual(codesOf(without(carried, ['taxonomies', 0, 'descriptors', 2])), ['empty-cell']);
});

test('the order of the descriptors means nothing', () => {
  const descriptors = sample.taxonomies?.[0]?.descriptors ?? [];
  fc.assert(
    fc.property(fc.shuffledSubarray([...descriptors], { minLength: descriptors.length }), (shuffled) => {
      assert.deepEqual(codesOf(edited(sample, ['taxonomies', 0, 'descriptors'], shuffled)), []);
    }),
  );
});

test('a list that is shared by two places is read in both', () => {
  const claims = frozen([{ id: 'shared', text: { da: 'Vi deler', en: 'We share' } }]);
  const document = edited(
    edited(sample, ['taxonomies', 0, 'descriptors', 0, 'claims'], claims),
    ['taxonomies', 0, 'descriptors', 4, 'claims'],
    claims,
  );
  assert.deepEqual(codesOf(document), ['claim-in-two-dimensions']);
});

test('of cells that say the same, and of a claim that skips a level, it is told which levels', () => {
  const values = (path: ProblemPath, value: unknown): unknown =>
    checkFramework(edited(sample, ['taxonomies', 0, 'descriptors', ...path], value)).problems[0]?.values;
  assert.deepEqual(values([5, 'claims', 0, 'text'], { en: 'We guess', da: 'Vi gætter' }), { level: 2, below: 1 });
  const carried = { id: 'd1', text: { da: 'Vi gætter', en: 'We guess' } };
  assert.deepEqual(values([6, 'claims', 1], carried), { found: 'd1', level: 2 });
});

test('neighbours whose words cannot be read are told for that, and not for saying the same', () => {
  for (const text of [5, { da: 5, en: 5 }]) {
    const broken = [4, 5].reduce<unknown>(
      (document, index) =>
        edited(
          document,
          ['taxonomies', 0, 'descriptors', index, 'claims'],
          [
            { id: `x${index}`, text },
            { id: `y${index}`, text },
          ],
        ),
      sample,
    );
    assert.deepEqual(new Set(codesOf(broken)), new Set(['wrong-type']));
  }
});

test('a taxonomy has a dimension', () => {
  const document = edited(edited(sample, ['taxonomies', 1, 'dimensions'], []), ['taxonomies', 1, 'descriptors'], []);
  const { problems, readable } = checkFramework(document);
  assert.deepEqual(problems.find(({ code }) => code === 'too-few')?.path, ['taxonomies', 1, 'dimensions']);
  assert.equal(readable?.taxonomies?.length, 1);
});
