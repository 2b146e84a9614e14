import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  moveObservations,
  observationStates,
  observe,
  type SignObservation,
  type SignObservations,
} from './observation.ts';

const seen = (sign: string, date: string, state: SignObservation['state'] = 'seen'): SignObservation => ({
  framework: 'aadal',
  edition: '2026',
  sign,
  date,
  state,
});
const of = (...observations: readonly SignObservation[]): SignObservations => ({ observations });

test('a visit is moved to another day, but never over what is written there', () => {
  const value = of(seen('a', '2026-11-20'), seen('b', '2026-11-20'), seen('b', '2026-11-19', 'not-seen'));
  assert.deepEqual(moveObservations(value, 'aadal', '2026-11-20', '2026-11-19').observations, [
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
      const value = list.reduce(observe, of());
      const moved = moveObservations(value, 'aadal', from, to);
      const undated = ({ observations }: SignObservations): unknown =>
        observations.map(({ sign, state }) => ({ sign, state }));
      assert.deepEqual(undated(moved), undated(value));
      assert.equal(new Set(keys(moved)).size, keys(moved).length);
    }),
  );
});
