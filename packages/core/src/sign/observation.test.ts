import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';

import { edited, frozen, wholeSample, without } from '../../test/sample.ts';
import { checkObservations } from '../schema.ts';
import { moveObservations, newestObservation, observationStates, observe, withdrawObservation } from './observation.ts';
import type { SignObservation, SignObservations } from './observation.ts';

const seen = (sign: string, date: string, state: SignObservation['state'] = 'seen'): SignObservation => ({
  framework: 'sample',
  edition: '2026',
  sign,
  date,
  state,
});

const observation = fc
  .tuple(
    fc.constantFrom('s1', 's2'),
    fc.constantFrom('2026-11-20', '2026-11-21'),
    fc.constantFrom(...observationStates),
  )
  .map(([sign, date, state]) => seen(sign, date, state));

test('however much is written down, a sign has one observation a day: the last', () => {
  fc.assert(
    fc.property(fc.array(observation, { maxLength: 12 }), (all) => {
      const value = all.reduce<SignObservations>((before, one) => observe(frozen(before), one), { observations: [] });
      assert.deepEqual(checkObservations(value, wholeSample).problems, []);
      for (const one of all) {
        const last = all.findLast(({ sign, date }) => sign === one.sign && date === one.date);
        assert.deepEqual(
          value.observations.filter(({ sign, date }) => sign === one.sign && date === one.date),
          [last],
        );
      }
    }),
  );
});

test('withdrawing takes one away and leaves the others; what was never looked for has none', () => {
  const value = frozen({ observations: [seen('s1', '2026-11-20'), seen('s2', '2026-11-20')] });
  assert.deepEqual(withdrawObservation(value, seen('s1', '2026-11-20', 'not-seen')).observations, [
    value.observations[1],
  ]);
  assert.deepEqual(withdrawObservation(value, seen('s1', '2026-11-21')), value);
  assert.equal(newestObservation(value, 'sample', 's3'), undefined);
  assert.equal(newestObservation(value, 'elsewhere', 's1'), undefined);
});

test('the same sign of two frameworks is two, and what a newer edition adds is kept', () => {
  const [own, other] = [seen('s1', '2026-11-20'), { ...seen('s1', '2026-11-20'), framework: 'elsewhere' }];
  const value = frozen({ observations: [own], place: 'Aulaen' });
  assert.deepEqual(observe(value, other), { observations: [own, other], place: 'Aulaen' });
  assert.deepEqual(withdrawObservation(observe(value, other), own), { observations: [other], place: 'Aulaen' });
  assert.deepEqual(moveObservations(value, 'elsewhere', '2026-11-20', '2026-11-19'), value);
});

test('the newest is the one of the latest day, whatever the order it was written in', () => {
  const [early, late] = [seen('s1', '2026-11-20', 'seen-often'), seen('s1', '2026-12-01', 'not-seen')];
  for (const observations of [
    [early, late],
    [late, early],
  ]) {
    assert.equal(newestObservation({ observations }, 'sample', 's1'), late);
  }
});

test('a visit is moved to another day, but never over what is written there', () => {
  const value = {
    observations: [seen('a', '2026-11-20'), seen('b', '2026-11-20'), seen('b', '2026-11-19', 'not-seen')],
  };
  assert.deepEqual(moveObservations(value, 'sample', '2026-11-20', '2026-11-19').observations, [
    seen('a', '2026-11-19'),
    seen('b', '2026-11-20'),
    seen('b', '2026-11-19', 'not-seen'),
  ]);
  assert.deepEqual(moveObservations(value, 'anden', '2026-11-20', '2026-11-19'), value);
});

test('moving loses nothing, changes nothing but days, and leaves one observation a sign and day', () => {
  const day = fc.constantFrom('2026-11-18', '2026-11-19', '2026-11-20');
  const one = fc
    .tuple(fc.constantFrom('a', 'b', 'c'), day, fc.constantFrom(...observationStates))
    .map(([sign, date, state]) => seen(sign, date, state));
  const keys = (value: SignObservations): string[] => value.observations.map(({ sign, date }) => `${sign} ${date}`);
  fc.assert(
    fc.property(fc.array(one), day, day, (list, from, to) => {
      const value: SignObservations = list.reduce(observe, { observations: [] });
      const moved = moveObservations(value, 'sample', from, to);
      const undated = ({ observations }: SignObservations): unknown =>
        observations.map(({ sign, state }) => ({ sign, state }));
      assert.deepEqual(undated(moved), undated(value));
      assert.equal(new Set(keys(moved)).size, keys(moved).length);
    }),
  );
});

test('an observation that cannot be read goes, and the others stay', () => {
  const value = { observations: [seen('s1', '2026-11-20'), seen('s2', '2026-11-20')] };
  const ids = (document: unknown): string[] | undefined => {
    const { observations, readable } = checkObservations(document, wholeSample);
    assert.equal(observations, undefined);
    return readable?.observations.map(({ sign }) => sign);
  };
  assert.deepEqual(ids(edited(value, ['observations', 0, 'state'], 'loved')), ['s2']);
  assert.deepEqual(ids(edited(value, ['observations', 0, 'date'], 'i går')), ['s2']);
  assert.deepEqual(ids(edited(value, ['observations', 0, 'note'], 5)), ['s1', 's2']);
  assert.deepEqual(ids(without(value, ['observations', 1, 'framework'])), ['s1']);
  assert.equal(ids([]), undefined);
  const whole = { observations: [seen('gone', '2026-11-20')] };
  assert.equal(checkObservations(whole, wholeSample).observations, whole);
});
