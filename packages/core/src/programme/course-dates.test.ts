import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';

import { daysAfter } from '../text/day.ts';
import { courseDates, meetingsOf } from './course-dates.ts';
import type { CourseShape } from './programme.ts';

const course: CourseShape = { weeksApart: { from: 6, to: 8 }, weeks: { from: 14, to: 16 } };

test('meetings and their days follow from the weeks', () => {
  assert.deepEqual(meetingsOf(course), { from: 3, to: 3 });
  assert.deepEqual(courseDates(course, '2027-01-11'), [
    { meeting: 1, earliest: '2027-01-11', latest: '2027-01-11' },
    { meeting: 2, earliest: '2027-02-22', latest: '2027-03-08' },
    { meeting: 3, earliest: '2027-04-19', latest: '2027-05-03' },
  ]);
});

test('a meeting is no later than what leaves room for those after it', () => {
  const [, second, third] = courseDates({ ...course, weeks: { from: 13, to: 13 } }, '2027-01-11');
  assert.deepEqual(second, { meeting: 2, earliest: '2027-02-22', latest: '2027-03-01' });
  assert.deepEqual(third, { meeting: 3, earliest: '2027-04-12', latest: '2027-04-12' });
});

test('weeks that are about so many make the meetings about so many', () => {
  assert.deepEqual(meetingsOf({ ...course, weeks: { from: 14, to: 16, about: true } }), {
    from: 3,
    to: 3,
    about: true,
  });
  assert.deepEqual(meetingsOf({ ...course, weeksApart: { from: 6, to: 8, about: true } }), {
    from: 3,
    to: 3,
    about: true,
  });
});

test('figures that contradict each other, that are missing, and a day that is none give no dates', () => {
  assert.equal(meetingsOf({ weeksApart: { from: 6, to: 6 }, weeks: { from: 14, to: 16 } }), undefined);
  assert.equal(meetingsOf({ weeks: { from: 14, to: 16 } }), undefined);
  assert.equal(meetingsOf({ weeksApart: { from: 0, to: 0 }, weeks: { from: 1, to: 1 } }), undefined);
  assert.deepEqual(courseDates({ weeks: { from: 14, to: 16 } }, '2027-01-11'), []);
  assert.deepEqual(courseDates(course, '2027-02-30'), []);
});

test('meetings stay in order and within the course, whatever its figures', () => {
  const weeks = fc.tuple(fc.integer({ min: 1, max: 20 }), fc.nat(20));
  fc.assert(
    fc.property(weeks, weeks, ([apart, wider], [all, longer]) => {
      const shape = { weeksApart: { from: apart, to: apart + wider }, weeks: { from: all, to: all + longer } };
      const windows = courseDates(shape, '2027-01-11');
      assert.equal(windows.length, meetingsOf(shape)?.from ?? 0);
      for (const [index, { earliest, latest }] of windows.entries()) {
        assert.ok(earliest <= latest);
        assert.ok(earliest >= (windows[index - 1]?.earliest ?? ''));
        assert.ok(latest >= (windows[index - 1]?.latest ?? ''));
      }
      const last = windows.at(-1);
      if (last) assert.ok(last.earliest >= daysAfter('2027-01-11', all * 7));
      if (last) assert.ok(last.latest <= daysAfter('2027-01-11', (all + longer) * 7));
    }),
  );
});
