import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';

import { sample } from '../../test/sample.ts';
import { nextLevelClaims } from '../index.ts';
import type { Claim, Taxonomy } from '../index.ts';

const taxonomy = sample.taxonomies?.[0] as Taxonomy;
const ids = (claims: readonly Claim[]): string[] => claims.map(({ id }) => id);

test('the next level’s claims: carried on, met and open', () => {
  const { today, next, carried, met, open } = nextLevelClaims(taxonomy, 'aims', 'l2');
  assert.deepEqual([ids(today), next?.id, ids(carried), ids(met), ids(open)], [['a2', 'a3'], 'l3', ['a3'], [], ['a4']]);
  assert.deepEqual(ids(nextLevelClaims(taxonomy, 'aims', 'l2', ['a4', 'a3', 'zz']).met), ['a4']);
  assert.deepEqual(ids(nextLevelClaims(taxonomy, 'aims', 'l2', ['a4']).open), []);
});

test('the top level has no next: its step is to hold fast', () => {
  const { today, next, carried, met, open } = nextLevelClaims(taxonomy, 'aims', 'l4', ['a5']);
  assert.deepEqual([ids(today), next, carried, met, open], [['a5'], undefined, [], [], []]);
});

test('an empty cell above leaves the next level, without claims', () => {
  const empty = { ...taxonomy, descriptors: taxonomy.descriptors.slice(0, 1) };
  assert.deepEqual(nextLevelClaims(empty, 'aims', 'l1').next?.id, 'l2');
  assert.deepEqual(nextLevelClaims(empty, 'aims', 'l1').open, []);
});

test('from a level that is not there, nothing comes next', () => {
  const nowhere = { today: [], next: undefined, carried: [], met: [], open: [] };
  for (const level of ['l0', '', '__proto__']) assert.deepEqual(nextLevelClaims(taxonomy, 'aims', level), nowhere);
});

test('whatever is asked for, carried, met and open share out the next level’s claims', () => {
  const id = fc.oneof(fc.constantFrom('l1', 'l2', 'l3', 'l4', 'aims', 'data', '__proto__'), fc.string());
  fc.assert(
    fc.property(
      id,
      id,
      fc.array(fc.constantFrom<string>('a2', 'a3', 'a4', 'd2', 'x')),
      (dimension, level, metClaims) => {
        const { next, carried, met, open } = nextLevelClaims(taxonomy, dimension, level, metClaims);
        const cell = taxonomy.descriptors.find((one) => one.level === next?.id && one.dimension === dimension);
        assert.deepEqual(ids([...carried, ...met, ...open]).toSorted(), ids(cell?.claims ?? []).toSorted());
        assert.ok(met.every((one) => metClaims.includes(one.id)) && !open.some((one) => metClaims.includes(one.id)));
      },
    ),
  );
});
