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
    [cycle('Hele', { rhythm: 'when-needed', month: 5 }), cycle('Uden måned', {}), cycle('Vrøvl', { month: 13 })],
  );
  assert.equal(figure.months[0]!.month, 1);
  assert.deepEqual(busy(figure), []);
  assert.deepEqual(
    figure.whenNeeded.map(({ title, when, number }) => [title.text, when, number]),
    [
      ['Hele', '', 1],
      ['Uden måned', '', 2],
      ['Vrøvl', '', 3],
    ],
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

/** How far round from the top, in degrees, clockwise. */
const degrees = ({ x, y }: { readonly x: number; readonly y: number }): number =>
  ((Math.atan2(x - 180, 180 - y) * 180) / Math.PI + 360) % 360;
const isNear = (one: number, other: number): boolean => Math.abs(one - other) < 1;
/** Where a stretch begins and ends in degrees, and whether it goes the long way round. */
const arcOf = (path: string) => {
  const [, x, y, large, to, down] = (/^M(\S+) (\S+)A\S+ \S+ 0 (\d) 1 (\S+) (\S+)$/.exec(path) ?? []).map(Number);
  return { from: degrees({ x: x!, y: y! }), to: degrees({ x: to!, y: down! }), large };
};

test('twelve months: a line before each, its name in its middle, full where something is in it', () => {
  const { spokes, labels, size, centre, rings } = lay([event('Start', '2026-09-03')], [cycle('Mål', { month: 12 })]);
  const lines = [...spokes.matchAll(/M(\S+) (\S+?)L(\S+) ([\d.]+)/g)].map((found) => found.slice(1).map(Number));
  assert.equal(lines.length, 12);
  for (const [month, [x, y, to, down]] of lines.entries()) {
    assert.ok(Math.hypot(x! - centre, y! - centre) > 20, 'the middle is free');
    assert.ok(Math.abs(degrees({ x: x!, y: y! }) - month * 30) < 2, 'a line goes straight out');
    const outer = { x: to!, y: down! };
    assert.ok(isNear(Math.hypot(outer.x - centre, outer.y - centre), rings[0]!) && rings[0]! * 2 < size);
    assert.ok(isNear(degrees(outer), month * 30));
  }
  assert.deepEqual(
    labels.map(({ text }) => text),
    Array.from({ length: 12 }, (_, index) => `m${index + 1}`),
  );
  for (const [index, { x, y }] of labels.entries()) assert.ok(Math.abs(degrees({ x, y: y - 5 }) - index * 30 - 15) < 1);
  assert.deepEqual(labels.flatMap(({ text, full }) => (full ? [text] : [])), ['m9', 'm12']); // prettier-ignore
});

test('a review stands in the middle of its month; one that is about then reaches out to both sides of it', () => {
  const [then, about] = lay([], [cycle('Mål', { month: 3 }), cycle('Budget', { month: 10, about: true })]).marks;
  assert.ok(isNear(degrees(then!), 75));
  assert.equal(then!.arc, '');
  assert.ok(isNear(degrees(about!), 285));
  const { from, to, large } = arcOf(about!.arc);
  assert.deepEqual([Math.round(from), Math.round(to), large], [265, 305, 0]);
});

test('a stretch reaches from its first day to its last; one of more than half a year the long way round, and none all round', () => {
  const spans = [
    event('kort', '2026-01-01', '2026-04-02'),
    event('lang', '2026-01-01', '2026-10-01'),
    event('evig', '2026-01-01', '2029-01-01'),
  ];
  const [short, long, whole] = spans.map((one) => arcOf(lay([one]).marks[0]!.arc));
  assert.ok(isNear(short!.from, 0) && isNear(short!.to, 90) && short!.large === 0);
  assert.ok(isNear(long!.to, 269) && long!.large === 1);
  assert.ok(whole!.to > 350 && whole!.large === 1);
});

test('what is at the same time stands further in, also across new year; what is not, does not', () => {
  const far = ({ x, y }: { readonly x: number; readonly y: number }): number => Math.hypot(x - 180, y - 180);
  const lanes = (...events: ProgrammeEvent[]): number[] => lay(events).marks.map(far).map(Math.round);
  assert.deepEqual(lanes(event('Vinter', '2026-11-15', '2027-02-15'), event('Januar', '2027-01-10')), [125, 99]);
  assert.deepEqual(lanes(event('Maj', '2026-05-10'), event('August', '2026-08-10')), [125, 125]);
});
