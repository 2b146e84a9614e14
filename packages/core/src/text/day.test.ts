import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';

import { daysAfter, isDay } from './day.ts';

test('a day is one of the calendar, written out in full', () => {
  for (const day of ['2026-11-22', '2024-02-29', '0001-01-01']) assert.equal(isDay(day), true, day);
  for (const none of ['2026-02-30', '2023-02-29', '2026-13-01', '2026-00-10', '', 'i dag']) {
    assert.equal(isDay(none), false, none);
  }
  for (const other of ['2026', '2026-11', '2026-11-2', '+012026-11-22', '2026-11-22T00:00', ' 2026-11-22']) {
    assert.equal(isDay(other), false, other);
  }
});

test('so many days after and as many before is the same day, and the calendar is kept', () => {
  assert.equal(daysAfter('2026-12-31', 1), '2027-01-01');
  assert.equal(daysAfter('2024-03-01', -1), '2024-02-29');
  // A night when the clocks change is a day as any other.
  assert.equal(daysAfter('2026-03-28', 2), '2026-03-30');
  fc.assert(
    fc.property(fc.integer({ min: -4000, max: 4000 }), (days) => {
      const day = daysAfter('2026-11-22', days);
      assert.ok(isDay(day));
      assert.equal(daysAfter(day, -days), '2026-11-22');
      assert.equal(day > '2026-11-22', days > 0);
    }),
  );
});
