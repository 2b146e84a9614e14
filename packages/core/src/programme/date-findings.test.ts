import assert from 'node:assert/strict';
import { test } from 'node:test';

import { dateFindings } from './date-findings.ts';
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

test('of two steps that it should follow, the nearer one is named', () => {
  const [start, practice] = [
    { step: 'start', date: '2026-10-01' },
    { step: 'praksis', date: '2026-10-02' },
  ];
  assert.deepEqual(found(start, practice, { step: 'slut', date: '2026-09-01' }), [
    { kind: 'out-of-order', step: 'slut', other: 'praksis' },
  ]);
});

test('of two dates of one step the first counts', () => {
  const twice = [
    { step: 'start', date: '2026-09-01' },
    { step: 'start', date: '2026-12-01' },
  ];
  assert.deepEqual(found(...twice, { step: 'slut', date: '2026-11-02' }), []);
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
