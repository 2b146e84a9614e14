import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';

import { frozen, placed } from '../../test/sample.ts';
import { place, placementOf, profileAt, toggleClaim, unplace } from '../index.ts';
import type { Placement, Profile } from '../index.ts';

const dimension = fc.constantFrom('aims', 'data', '__proto__', 'constructor');
const day = fc.integer({ min: 10, max: 30 }).map((number) => `2026-06-${number}`);
const placement: fc.Arbitrary<Placement> = fc
  .tuple(dimension, fc.constantFrom('l1', 'l2', 'x'), day, fc.constantFrom('teachers', 'leaders'))
  .map(([id, level, date, taxonomy]) => frozen({ ...placed(id, level, date), taxonomy }));
const placements = fc.array(placement, { maxLength: 12 });
const profile: fc.Arbitrary<Profile> = fc
  .tuple(placements, day)
  .map(([all, date]) => frozen({ ...profileAt(all, date), nextStep: { dimension: 'aims' } }));

const key = ({ taxonomy, dimension: id }: Placement): string => `${taxonomy} ${id}`;
const others = (one: Profile, than: Placement): Placement[] =>
  one.placements.filter((other) => key(other) !== key(than));

test('of each dimension the latest placement on or before the day', () => {
  const [june, july, august] = ['2026-06-30', '2026-07-31', '2026-08-31'].map((date) => placed('aims', 'l2', date)) as [
    Placement,
    Placement,
    Placement,
  ];
  assert.deepEqual(profileAt([august, june, july], '2026-07-31'), { date: '2026-07-31', placements: [july] });
  assert.deepEqual(profileAt([august, june, july], '2026-07-30').placements, [june]);
  assert.deepEqual(profileAt([august, june, july], '2026-06-29').placements, []);
});

test('of two on the same day the last in the list', () => {
  const [one, other] = [placed('aims', 'l1'), placed('aims', 'l3')];
  assert.deepEqual(profileAt([one, other], '2026-06-01').placements, [other]);
  assert.deepEqual(profileAt([other, one], '2026-06-01').placements, [one]);
});

test('a profile holds each dimension once, and nothing from after its day', () => {
  fc.assert(
    fc.property(placements, day, (all, date) => {
      const found = profileAt(all, date).placements;
      assert.equal(new Set(found.map(key)).size, found.length);
      for (const one of found) {
        assert.ok(one.date <= date && all.includes(one));
        assert.ok(!all.some((other) => key(other) === key(one) && other.date > one.date && other.date <= date));
      }
      assert.deepEqual(new Set(found.map(key)), new Set(all.filter((one) => one.date <= date).map(key)));
    }),
  );
});

test('later days take nothing away: each dimension is as it was or newer', () => {
  fc.assert(
    fc.property(placements, day, day, (all, one, other) => {
      const [early, late] = [one, other].toSorted() as [string, string];
      for (const before of profileAt(all, early).placements) {
        const now = placementOf(profileAt(all, late), before.dimension, before.taxonomy);
        assert.ok(now && now.date >= before.date);
      }
    }),
  );
});

test('what is placed is found, and all other dimensions are as they were', () => {
  fc.assert(
    fc.property(profile, placement, (before, one) => {
      const after = place(before, one);
      assert.deepEqual({ ...after, placements: [] }, { ...before, placements: [] });
      assert.equal(placementOf(after, one.dimension, one.taxonomy), one);
      assert.deepEqual(others(after, one), others(before, one));
      assert.deepEqual(place(after, one), after);
      const again = unplace(after, one.dimension, one.taxonomy);
      assert.equal(placementOf(again, one.dimension, one.taxonomy), undefined);
      assert.deepEqual({ ...again, placements: [] }, { ...before, placements: [] });
      assert.deepEqual(others(again, one), others(before, one));
    }),
  );
});

test('placing keeps the order of the dimensions, and takes doubles out', () => {
  const before = { date: '2026-06-30', placements: [placed('aims', 'l1'), placed('data', 'l1'), placed('aims', 'l2')] };
  assert.deepEqual(place(before, placed('aims', 'l3')).placements, [placed('aims', 'l3'), placed('data', 'l1')]);
  assert.deepEqual(unplace(before, 'aims').placements, [placed('data', 'l1')]);
});

test('to take away what is not there gives the very same profile', () => {
  fc.assert(
    fc.property(profile, fc.string(), (before, id) => {
      fc.pre(!before.placements.some((one) => one.dimension === id));
      assert.equal(unplace(before, id), before);
    }),
  );
});

test('a claim ticked twice is a claim not ticked', () => {
  fc.assert(
    fc.property(profile, fc.uniqueArray(fc.string()), fc.string(), (one, metClaims, id) => {
      const before = frozen(metClaims.length > 0 ? { ...one, metClaims } : one);
      const after = toggleClaim(before, id);
      assert.notEqual(after.metClaims?.includes(id) ?? false, metClaims.includes(id));
      assert.deepEqual(new Set(toggleClaim(after, id).metClaims), new Set(metClaims));
      assert.equal('metClaims' in toggleClaim(after, id), metClaims.length > 0);
    }),
  );
});
