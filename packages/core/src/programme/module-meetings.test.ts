import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';

import { meetingsOfModule, modulesOf, newMeetingId } from './module-meetings.ts';
import type { DatedStep, ProgrammeDates } from './programme-dates.ts';

const dates = (...steps: readonly DatedStep[]): ProgrammeDates => ({
  framework: 'aadal',
  edition: '2026',
  programme: 'forloeb',
  steps,
});

test('one more meeting has an id that none has yet, whatever the host has called the others', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.nat({ max: 9 }), fc.string())), (names) => {
      const before = dates(...names.map((name) => ({ step: `feedback/${name}`, date: '2027-01-11' })));
      const id = newMeetingId(before, 'feedback');
      assert.ok(before.steps.every(({ step }) => step !== id));
      const after = dates(...before.steps, { step: id, date: '2027-01-12' });
      assert.equal(meetingsOfModule(after, 'feedback').length, names.length + 1);
    }),
  );
});

test('a meeting belongs to the module whose id it begins with, not to one whose id only begins alike', () => {
  assert.deepEqual(meetingsOfModule(dates({ step: 'feedback-2', date: '2027-01-11' }), 'feedback'), []);
});

test('a meeting under the id of the module itself is one too', () => {
  const steps = [
    { step: 'feedback', date: '2027-01-11' },
    { step: 'feedback/extra', date: '2027-01-04' },
  ];
  assert.deepEqual(meetingsOfModule(dates(...steps), 'feedback'), steps);
});

test('meetings are numbered from 1, and before there are dates there is none', () => {
  assert.equal(newMeetingId(undefined, 'feedback'), 'feedback/1');
  assert.equal(newMeetingId(dates({ step: 'feedback/1', date: '2027-01-11' }), 'feedback'), 'feedback/2');
  assert.equal(newMeetingId(dates({ step: 'feedback/2', date: '2027-01-11' }), 'feedback'), 'feedback/3');
  assert.deepEqual(meetingsOfModule(undefined, 'feedback'), []);
});

test('a programme without modules has none', () => {
  assert.deepEqual(modulesOf({ id: 'forloeb', title: { da: 'Forløb' } }), []);
});
