import type { Framework, Indicator, IndicatorFigure } from '@pejl/core';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';

import { layoutIndicator, type IndicatorSheet, type IndicatorWords } from './indicator.ts';

const words: IndicatorWords = {
  figure: (value, unit) => `${value}${unit}`,
  date: (date) => date,
  answers: (answers) => `${answers} answers`,
  noFigure: 'none',
  hidden: { 'few-answers': 'few', 'answers-unknown': 'unknown', 'protects-another': 'protects' },
  states: { 'being-developed': 'being developed', considered: 'considered' },
  change: (from, fromDate, to, toDate) => `${from} ${fromDate} to ${to} ${toDate}`,
  unchanged: (figure, fromDate, toDate) => `${figure} ${fromDate} and ${toDate}`,
  history: (shown, least, most, gaps) => `${shown} from ${least} to ${most}, ${gaps} gaps`,
  unknownBreakdown: (name) => `unknown ${name}`,
};
const indicator: Indicator = {
  id: 'trivsel',
  title: { da: 'Trivsel' },
  state: 'in-use',
  unit: { da: '%' },
  breakdowns: [
    {
      id: 'alder',
      title: { da: 'Alder' },
      parts: [
        { id: 'unge', title: { da: 'Unge' } },
        { id: 'voksne', title: { da: 'Voksne' } },
      ],
    },
  ],
};
const lay = (figures?: readonly IndicatorFigure[], change: Partial<Indicator> = {}): IndicatorSheet =>
  layoutIndicator({
    framework: { languages: ['da'] } as unknown as Framework,
    indicator: { ...indicator, ...change },
    lang: 'da',
    words,
    figures,
  });

test('the newest figure, the history with the newest first, and the last two in words, whichever way it went', () => {
  const sheet = lay([
    { date: '2025', value: 80 },
    { date: '2026', value: 70 },
    { date: '2023', value: 60 },
  ]);
  assert.equal(sheet.newest?.text, '70%');
  assert.deepEqual(
    sheet.history.map(({ label, text }) => [label.text, text]),
    [
      ['2026', '70%'],
      ['2025', '80%'],
      ['2023', '60%'],
    ],
  );
  assert.equal(sheet.change, '80% 2025 to 70% 2026');
  assert.equal(sheet.historySummary, '3 from 60% to 80%, 0 gaps');
  assert.deepEqual(sheet.notes, []);
  assert.equal(
    lay([
      { date: '2025', value: 80 },
      { date: '2026', value: 80 },
    ]).change,
    '80% 2025 and 2026',
  );
});

test('a gap is a gap: no line runs across it', () => {
  const { spark } = lay([
    { date: '2021', value: 1 },
    { date: '2022', value: 2 },
    { date: '2023' },
    { date: '2024', value: 3 },
    { date: '2025', value: 4 },
  ]);
  assert.deepEqual(
    spark!.marks.map(({ kind }) => kind),
    ['figure', 'figure', 'gap', 'figure', 'newest'],
  );
  assert.equal(spark!.line.match(/M/g)!.length, 2);
});

test('the line and the table have the same dates, all inside, higher figures higher', () => {
  const figure = fc.record({
    date: fc.integer({ min: 1990, max: 2030 }).map(String),
    value: fc.option(fc.double({ min: -1000, max: 1000, noNaN: true }), { nil: undefined }),
  });
  fc.assert(
    fc.property(fc.uniqueArray(figure, { selector: ({ date }) => date, maxLength: 12 }), (figures) => {
      const given = figures.map(({ date, value }) => ({ date, ...(value !== undefined && { value }) }));
      const { spark, history } = lay(given);
      assert.equal(history.length, given.length);
      if (!spark) return;
      const rows = history.toReversed();
      assert.equal(spark.marks.length, rows.length);
      for (const [index, { x, y, kind }] of spark.marks.entries()) {
        assert.ok(x >= 0 && x <= spark.width && y >= 0 && y <= spark.height);
        assert.equal(kind === 'gap', rows[index]!.isGap);
        if (index) assert.ok(x >= spark.marks[index - 1]!.x);
      }
    }),
  );
  const { spark } = lay([
    { date: '2024', value: 1 },
    { date: '2025', value: 9 },
    { date: '2026', value: 5 },
  ]);
  const [low, high, middle] = spark!.marks.map(({ y }) => y);
  assert.ok(high! < middle! && middle! < low!);
});

test('how many have answered is told with a figure, and with nothing else', () => {
  const { history } = lay([
    { date: '2024', value: 61, answers: 40 },
    { date: '2025', answers: 30 },
    { date: '2026', value: 62, answers: 4 },
  ]);
  assert.deepEqual(
    history.map(({ answers, isGap }) => [answers, isGap]),
    [
      ['', true],
      ['', true],
      ['40 answers', false],
    ],
  );
  assert.deepEqual(lay([{ date: '2024', value: 61 }]).history.map(({ answers }) => answers), ['']); // prettier-ignore
});

test('one figure has no line and nothing to be compared with; two alike lie in the middle, from edge to edge', () => {
  const one = lay([{ date: '2024', value: 61 }, { date: '2025' }]);
  assert.deepEqual([one.spark, one.historySummary, one.change], [undefined, '', '']);
  const { spark } = lay([
    { date: '2024', value: 61 },
    { date: '2026', value: 61 },
  ]);
  const { marks, width, height } = spark!;
  assert.deepEqual(marks.map(({ y }) => y), [height / 2, height / 2]); // prettier-ignore
  assert.equal(marks[0]!.x, width - marks[1]!.x);
  assert.ok(marks[0]!.x < 20);
});

test('an indicator without a unit or breakdowns has figures all the same', () => {
  const { unit: _, breakdowns: __, ...bare } = indicator;
  const sheet = layoutIndicator({
    framework: { languages: ['da'] } as unknown as Framework,
    indicator: bare,
    lang: 'da',
    words,
    figures: [
      { date: '2024', value: 1 },
      { date: '2025', value: 2 },
    ],
  });
  assert.equal(sheet.historySummary, '2 from 1 to 2, 0 gaps');
  assert.deepEqual([sheet.newest!.text, sheet.breakdowns, sheet.divisions], ['2', [], []]);
});

test('what comes from few answers is nowhere: not in a table, on the line or in a sentence', () => {
  const sheet = lay([
    { date: '2024', value: 61.5, answers: 40 },
    { date: '2025', value: 17.25, answers: 4 },
    { date: '2026', value: 62.5, answers: 40 },
    { date: '2026', value: 33.75, answers: 2, breakdown: 'alder', part: 'unge' },
    { date: '2026', value: 64.25, answers: 38, breakdown: 'alder', part: 'voksne' },
  ]);
  const said = JSON.stringify(sheet);
  for (const secret of ['17.25', '33.75', '64.25', '4 answers', '2 answers', '38 answers'])
    assert.ok(!said.includes(secret), secret);
  assert.deepEqual(
    sheet.breakdowns[0]!.rows.map(({ label, text }) => [label.text, text]),
    [
      ['Unge', 'few'],
      ['Voksne', 'protects'],
    ],
  );
  assert.equal(sheet.change, '61.5% 2024 to 62.5% 2026');
  // The line is as if the hidden figure were not there: it does not show how low it was.
  const without = lay([
    { date: '2024', value: 61.5, answers: 40 },
    { date: '2025' },
    { date: '2026', value: 62.5, answers: 40 },
  ]);
  assert.deepEqual(sheet.spark, without.spark);
});

test('figures of answers that do not say how many are hidden where the indicator says that they come from answers', () => {
  const figures = [{ date: '2026', value: 62 }];
  assert.equal(lay(figures, { fromAnswers: true }).newest?.text, 'unknown');
  assert.equal(lay(figures).newest?.text, '62%');
});

test('a breakdown has its newest date, parts of the host’s own, and one that nobody knows is noted', () => {
  const sheet = lay([
    { date: '2025', value: 1, breakdown: 'alder', part: 'unge' },
    { date: '2026', value: 2, breakdown: 'alder', part: 'unge' },
    { date: '2026', value: 3, breakdown: 'alder', part: 'Børn' },
    { date: '2026', value: 4, breakdown: 'væk', part: 'x' },
  ]);
  const [alder] = sheet.breakdowns;
  assert.deepEqual(
    [alder!.date, ...alder!.rows.map(({ label, text }) => `${label.text} ${text}`)],
    ['2026', 'Unge 2%', 'Børn 3%'],
  );
  assert.equal(sheet.breakdowns.length, 1);
  assert.deepEqual(sheet.notes, ['unknown væk']);
  assert.equal(sheet.newest, undefined);
});

test('a year lies in the middle of itself, and so does a month', () => {
  const dates = ['2026-06', '2026', '2026-08-10', '2026-08', '2026-08-31', '2026-12-31', '2027-01'];
  const { history } = lay(dates.map((date, index) => ({ date, value: index })).toReversed());
  assert.deepEqual(history.map(({ label }) => label.text).toReversed(), dates);
});

test('a figure that names no part stands without a name', () => {
  const [alder] = lay([{ date: '2026', value: 2, breakdown: 'alder' }]).breakdowns;
  assert.deepEqual(alder!.rows.map(({ label }) => label.text), ['']); // prettier-ignore
});

test('years, months and days lie in their order; of two figures of one date the last in the list counts', () => {
  const { history } = lay([
    { date: '2026-08-31', value: 3 },
    { date: '2026-01', value: 2 },
    { date: '2025', value: 9 },
    { date: '2025', value: 1 },
  ]);
  assert.deepEqual(
    history.map(({ text }) => text),
    ['3%', '2%', '1%'],
  );
});

test('without figures: what will be looked at, and its state', () => {
  const sheet = lay(undefined, { state: 'being-developed' });
  assert.equal(sheet.state, 'being developed');
  assert.equal(sheet.newest, undefined);
  assert.deepEqual(
    sheet.divisions.map(({ title, parts }) => [title.text, ...parts.map(({ text }) => text)]),
    [['Alder', 'Unge', 'Voksne']],
  );
  // A state of a newer edition is not made up.
  assert.equal(lay(undefined, { state: 'retired' as never }).state, '');
});

test('what is no list of figures with dates is refused', () => {
  for (const wrong of [
    {},
    [null],
    [{ value: 3 }],
    [{ date: 'i går' }],
    [{ date: '2026', note: {} }],
    [{ date: '2026-08-31T09' }],
  ])
    assert.throws(() => lay(wrong as never), /date/);
});
