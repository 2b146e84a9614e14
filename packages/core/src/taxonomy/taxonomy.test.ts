import assert from 'node:assert/strict';
import { test } from 'node:test';

import { sample } from '../../test/sample.ts';
import { descriptorAt, levelNumber } from '../index.ts';
import type { Taxonomy } from '../index.ts';

const taxonomy = sample.taxonomies?.[0] as Taxonomy;

test('a level’s number is its place, from 1; 0 where there is none', () => {
  assert.deepEqual(
    ['l1', 'l4', 'L1', '', '__proto__'].map((id) => levelNumber(taxonomy, id)),
    [1, 4, 0, 0, 0],
  );
});

test('a descriptor is found by both its level and its dimension', () => {
  assert.equal(descriptorAt(taxonomy, 'l3', 'data')?.claims[0]?.id, 'd3');
  assert.equal(descriptorAt(taxonomy, 'data', 'l3'), undefined);
  assert.equal(descriptorAt(taxonomy, 'l3', 'constructor'), undefined);
});
