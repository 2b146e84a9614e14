import type { Framework, ReviewCycle } from '@pejl/core';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';

import type { ProgrammeEvent, ProgrammeFigure } from './programme.ts';
import { layoutYearWheel, type YearWheelFigure, type YearWheelWords } from './year-wheel.ts';

const words: YearWheelWords = {
  month: (month) => `month ${month}`,
  shortMonth: (month) => `m${month}`,
  days: (from, until) => (until ? `${from}..${until}` : from),
  yearly: 'yearly',
  aboutThen: 'about then',
  more: (count) => `${count} more`,
  yearSummary: (dated, reviews) => `${dated} dated, ${reviews} return`,
};
const event = (id: string, date: string, until?: string): ProgrammeEvent => ({
  id,
  kind: until ? 'practice-period' : 'session',
  title: { text: id, lang: 'da' },
  description: '',
  dated: { step: id, date, ...(until && { until }) },
  hours: undefined,
});
const cycle = (id: string, rest: Partial<ReviewCycle>): ReviewCycle => ({
  id,
  section: { da: id },
  who: { da: 'Cheferne' },
  rhythm: 'yearly',
  ...rest,
});
const lay = (events: readonly ProgrammeEvent[], cycles: readonly ReviewCycle[] = []): YearWheelFigure =>
  layoutYearWheel({
    framework: {
      languages: ['da'],
      strategies: [{ id: 's', title: { da: 'S' }, tracks: [], purposes: [], efforts: [], reviewCycles: cycles }],
    } as unknown as Framework,
    programme: { events } as ProgrammeFigure,
    lang: 'da',
    words,
  });

const busy = ({ months }: YearWheelFigure) =>
  months.flatMap(({ month, entries }) => entries.map(({ title, when }) => [month, title.text, when]));

test('what is dated and what returns, by month, from the month of the first date on', () => {
  const figure = lay(
    [event('Start', '2026-09-03'), event('Praksis', '2026-10-23', '2026-12-04'), event('Slut', '2027-02-01')],
    [cycle('Målene', { month: 10, about: true }), cycle('Budgettet', { month: 3 })],
  );
  assert.deepEqual(busy(figure), [
    [9, 'Start', '2026-09-03'],
    [10, 'Praksis', '2026-10-23..2026-12-04'],
    [10, 'Målene', 'about then'],
    [2, 'Slut', '2027-02-01'],
    [3, 'Budgettet', 'yearly'],
  ]);
  assert.equal(figure.months[0]!.month, 9);
  assert.equal(figure.months.length, 12);
  assert.equal(figure.summary, '3 dated, 2 return');
});

test('without a date the year begins in January; what waits for a need is in no month', () => {
  const figure = lay(
    [],
    [cycle('Hele', { rhythm: 'when-needed' }), cycle('Uden måned', {}), cycle('Vrøvl', { month: 13 })],
  );
  assert.equal(figure.months[0]!.month, 1);
  assert.deepEqual(busy(figure), []);
  assert.deepEqual(
    figure.whenNeeded.map(({ title }) => title.text),
    ['Hele', 'Uden måned', 'Vrøvl'],
  );
});

test('the wheel has the numbers of the list, no mark covers another, and all is inside', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 364 }), { maxLength: 30 }), (days) => {
      const dates = days.map((day) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10));
      const figure = lay(dates.map((date, index) => event(`e${index}`, date)));
      const listed = figure.months.flatMap(({ entries }) => entries.map(({ number }) => number));
      assert.deepEqual(
        listed,
        dates.map((_, index) => index + 1),
      );
      const { marks, size } = figure;
      assert.equal(figure.more, marks.length < listed.length ? `${listed.length - marks.length} more` : '');
      for (const [index, one] of marks.entries()) {
        assert.ok(one.x > 11 && one.x < size - 11 && one.y > 11 && one.y < size - 11);
        for (const other of marks.slice(index + 1))
          assert.ok(Math.hypot(one.x - other.x, one.y - other.y) > 21, `${one.number} covers ${other.number}`);
      }
    }),
  );
});

test('January is at the top, to the right; a stretch is an arc and a day is none', () => {
  const [first, second] = lay([event('Nytår', '2026-01-02'), event('Praksis', '2026-06-01', '2026-08-01')]).marks;
  assert.ok(first!.y < 100 && first!.x > 180);
  assert.equal(first!.arc, '');
  assert.match(second!.arc, /^M.+A/);
});
