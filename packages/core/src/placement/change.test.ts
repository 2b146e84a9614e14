import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';

import { placed, sample } from '../../test/sample.ts';
import { changeBetween, changeKinds } from '../index.ts';
import type { ChangeKind, Placement, Profile, Taxonomy } from '../index.ts';

const taxonomy = sample.taxonomies?.[0] as Taxonomy;
const profile = (...placements: readonly (Placement | undefined)[]): Profile => ({
  date: '2026-06-30',
  placements: placements.filter((one) => one !== undefined),
});
const at = (level: string): Placement => placed('aims', level);
const towards = (level: string): Placement => ({ ...placed('aims', level), towards: true });
const other = (state: 'not-agreed' | 'not-relevant'): Placement => {
  const { level: _level, ...rest } = placed('aims', 'l1');
  return { ...rest, state };
};
const kindOf = (before: Placement | undefined, now: Placement | undefined): ChangeKind | undefined =>
  changeBetween(taxonomy, profile(before), profile(now))[0]?.kind;

test('each kind of change, by an example', () => {
  const examples: [ChangeKind, Placement | undefined, Placement | undefined][] = [
    ['unanswered', undefined, undefined],
    ['first', undefined, at('l1')],
    ['first', undefined, other('not-agreed')],
    ['cleared', at('l4'), undefined],
    ['unchanged', at('l2'), at('l2')],
    ['unchanged', towards('l2'), towards('l2')],
    ['unchanged', other('not-agreed'), other('not-agreed')],
    ['progress', at('l2'), at('l3')],
    ['progress', towards('l1'), at('l4')],
    ['setback', at('l3'), at('l2')],
    ['setback', at('l3'), towards('l2')],
    ['towards', at('l2'), towards('l2')],
    ['no-longer-towards', towards('l2'), at('l2')],
    ['other-state', at('l1'), other('not-agreed')],
    ['other-state', other('not-relevant'), other('not-agreed')],
    ['other-state', other('not-relevant'), at('l1')],
    ['incomparable', at('l9'), at('l1')],
    ['incomparable', at('l1'), at('__proto__')],
    ['unchanged', at('l9'), at('l9')],
  ];
  for (const [kind, before, now] of examples) assert.equal(kindOf(before, now), kind);
  assert.deepEqual(new Set(examples.map(([kind]) => kind)), new Set(changeKinds));
});

test('a change carries the two levels, and no number that could be taken for a score', () => {
  const [change] = changeBetween(taxonomy, profile(at('l2')), profile(at('l3')));
  assert.ok(change);
  assert.equal(change.levelBefore, taxonomy.levels[1]);
  assert.equal(change.levelNow, taxonomy.levels[2]);
  assert.deepEqual([change.before, change.now], [at('l2'), at('l3')]);
  assert.ok(Object.values(change).every((value) => typeof value !== 'number'));
});

test('a new constellation is told only where both are named', () => {
  const of = (constellation?: string): Placement => ({ ...at('l2'), ...(constellation && { constellation }) });
  const isNew = (before?: string, now?: string): boolean | undefined =>
    changeBetween(taxonomy, profile(of(before)), profile(of(now)))[0]?.newConstellation;
  assert.deepEqual(
    [isNew('a', 'b'), isNew('a', 'a'), isNew(undefined, 'b'), isNew('a'), isNew()],
    [true, false, false, false, false],
  );
});

test('another edition and another framework are told', () => {
  const isOther = (part: Partial<Placement>): boolean | undefined =>
    changeBetween(taxonomy, profile(at('l2')), profile({ ...at('l2'), ...part } as Placement))[0]?.otherEdition;
  assert.deepEqual([isOther({ edition: '2024' }), isOther({ framework: 'x' }), isOther({})], [true, true, false]);
  assert.equal(changeBetween(taxonomy, profile(), profile(at('l2')))[0]?.otherEdition, false);
});

test('a placement on another taxonomy is none on this one', () => {
  const elsewhere: Placement = { ...at('l2'), taxonomy: 'leaders' };
  assert.equal(changeBetween(taxonomy, profile(elsewhere), profile(at('l2')))[0]?.kind, 'first');
});

const state: fc.Arbitrary<Placement | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.constantFrom('not-agreed', 'not-relevant').map((one) => other(one as 'not-agreed')),
  fc
    .tuple(fc.constantFrom('l1', 'l2', 'l3', 'l4', 'zz'), fc.boolean())
    .map(([level, way]) => (way ? towards(level) : at(level))),
);

test('one change a dimension, in order; of nothing else', () => {
  fc.assert(
    fc.property(state, state, (before, now) => {
      const changes = changeBetween(taxonomy, profile(before), profile(now, placed('unheard-of', 'l1')));
      assert.deepEqual(
        changes.map(({ dimension }) => dimension),
        ['aims', 'data'],
      );
      const nothing = { dimension: 'data', kind: 'unanswered', newConstellation: false, otherEdition: false };
      assert.deepEqual(changes[1], nothing);
    }),
  );
});

test('a profile and itself: nothing has changed', () => {
  fc.assert(
    fc.property(state, (one) => {
      assert.equal(kindOf(one, one), one ? 'unchanged' : 'unanswered');
    }),
  );
});

test('the other way round is the other way', () => {
  const back: Partial<Record<ChangeKind, ChangeKind>> = {
    first: 'cleared',
    cleared: 'first',
    progress: 'setback',
    setback: 'progress',
    towards: 'no-longer-towards',
    'no-longer-towards': 'towards',
  };
  fc.assert(
    fc.property(state, state, (before, now) => {
      const kind = kindOf(before, now) as ChangeKind;
      assert.equal(kindOf(now, before), back[kind] ?? kind);
    }),
  );
});
