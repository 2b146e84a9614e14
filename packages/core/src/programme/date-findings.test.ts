import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';

import { dateFindings } from './date-findings.ts';
import { meetingsOfModule, newMeetingId } from './module-meetings.ts';
import type { DatedStep, ProgrammeDates } from './programme-dates.ts';
import type { Programme } from './programme.ts';

const programme: Programme = {
  id: 'forloeb',
  title: { da: 'Forløb' },
  steps: [
    { kind: 'session', id: 'start', title: { da: 'Start' } },
    { kind: 'practice-period', id: 'praksis', title: { da: 'Praksis' } },
    { kind: 'session', id: 'ledere', title: { da: 'Ledere' }, groups: ['ledere'] },
    { kind: 'session', id: 'laerere', title: { da: 'Lærere' }, groups: ['laerere'] },
    { kind: 'session', id: 'slut', title: { da: 'Slut' }, groups: ['ledere', 'laerere'] },
  ],
  moduleGroups: [
    {
      id: 'basis',
      title: { da: 'Basis' },
      offer: 'for-nearly-all',
      count: 1,
      modules: [{ id: 'feedback', title: { da: 'Feedback' } }],
    },
  ],
};
const dates = (...steps: readonly DatedStep[]): ProgrammeDates => ({
  framework: 'aadal',
  edition: '2026',
  programme: 'forloeb',
  steps,
});
const found = (...steps: readonly DatedStep[]) => dateFindings(programme, dates(...steps));

test('dates in order, each on a day of its own, give nothing to say', () => {
  assert.deepEqual(
    found(
      { step: 'start', date: '2026-09-01' },
      { step: 'praksis', date: '2026-09-01', until: '2026-10-01' },
      { step: 'ledere', date: '2026-10-05' },
      { step: 'slut', date: '2026-11-02' },
    ),
    [],
  );
});

test('a practice period that ends before it begins', () => {
  assert.deepEqual(found({ step: 'praksis', date: '2026-09-02', until: '2026-09-01' }), [
    { kind: 'ends-before-begins', step: 'praksis' },
  ]);
  assert.deepEqual(found({ step: 'praksis', date: '2026-09-01', until: '2026-09-01' }), []);
});

test('two sessions on one day, unless the people are apart', () => {
  assert.deepEqual(found({ step: 'ledere', date: '2026-10-05' }, { step: 'laerere', date: '2026-10-05' }), []);
  assert.deepEqual(found({ step: 'ledere', date: '2026-10-05' }, { step: 'slut', date: '2026-10-05' }), [
    { kind: 'same-day', step: 'slut', other: 'ledere' },
  ]);
  // Who is in it is not said: all.
  assert.deepEqual(found({ step: 'laerere', date: '2026-10-05' }, { step: 'start', date: '2026-10-05' }), [
    { kind: 'same-day', step: 'laerere', other: 'start' },
  ]);
});

test('out of order is told once, of the later step, whichever way the list is written', () => {
  const early = { step: 'slut', date: '2026-09-01' };
  const late = { step: 'start', date: '2026-10-01' };
  const told = [{ kind: 'out-of-order', step: 'slut', other: 'start' }];
  assert.deepEqual(found(early, late), told);
  assert.deepEqual(found(late, early), told);
});

test('what is no day is said, and disturbs nothing else', () => {
  assert.deepEqual(
    found(
      { step: 'start', date: '2026-02-30' },
      { step: 'praksis', date: '2026-03-01', until: 'jul' },
      { step: 'slut', date: '2026-04-01' },
    ),
    [
      { kind: 'no-day', step: 'start' },
      { kind: 'no-day', step: 'praksis' },
    ],
  );
});

test('meetings of a module have no order of their own, but two are not on one day', () => {
  assert.deepEqual(found({ step: 'feedback/2', date: '2027-03-01' }, { step: 'feedback/1', date: '2027-01-11' }), []);
  assert.deepEqual(found({ step: 'feedback/1', date: '2027-03-01' }, { step: 'feedback/2', date: '2027-03-01' }), [
    { kind: 'same-day', step: 'feedback/2', other: 'feedback/1' },
  ]);
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
