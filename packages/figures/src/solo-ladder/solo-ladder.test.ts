import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Framework, LearnerReflection, ScaleLevel } from '@pejl/core';
import {
  ladderTable,
  layoutLadder,
  type LadderFigure,
  type LadderInput,
  type LadderTableWords,
  type LadderWords,
} from './solo-ladder.ts';

const words: LadderWords & LadderTableWords = {
  questions: { 'where-now': 'where?', 'where-to': 'where to?', how: 'how?' },
  level: 'level',
  phase: 'phase',
  means: 'means',
  mine: 'mine',
  here: 'here',
  there: 'there',
  standing: (now, towards) => `${now} > ${towards}`,
};

const level = (id: string, phase?: string): ScaleLevel => ({
  id,
  title: { da: id.toUpperCase() },
  description: { da: `Beskrivelse af ${id}` },
  learnerText: { da: `Jeg er ${id}` },
  ...(phase && { phase }),
});
const frameworkOf = (levels: readonly ScaleLevel[], more: Partial<Framework> = {}): Framework => ({
  formatVersion: 1,
  id: 'aadal',
  edition: '2026',
  languages: ['da', 'en'],
  title: { da: 'Trappen' },
  source: { institution: 'Ådal', title: 'Trappen' },
  wording: 'original',
  licence: 'CC0-1.0',
  scales: [
    {
      id: 'trappen',
      title: { da: 'Trappen' },
      phases: [
        { id: 'foer', title: { da: 'Før' } },
        { id: 'flere', title: { da: 'Flere' } },
      ],
      levels,
    },
  ],
  ...more,
});
const levels = [level('a', 'foer'), level('b', 'flere'), level('c', 'flere')];
const mine: LearnerReflection = {
  framework: 'aadal',
  edition: '2026',
  scale: 'trappen',
  date: '2026-11-12',
  now: 'a',
  towards: 'c',
  whereNow: 'Lige her',
};
const layout = (framework: Framework, more: Partial<LadderInput> = {}): LadderFigure =>
  layoutLadder({ framework, scale: '', lang: 'da', words, ...more });

test('levels stand in their phases, lowest first; a level without one the scale knows stands apart', () => {
  const stands = (shown: readonly ScaleLevel[]): unknown =>
    layout(frameworkOf(shown)).phases.map(({ title, levels: of }) => [title.text, of.map(({ id }) => id)]);
  assert.deepEqual(stands(levels), [
    ['Før', ['a']],
    ['Flere', ['b', 'c']],
  ]);
  assert.deepEqual(stands([level('a'), level('b', 'flere'), level('c', 'ukendt')]), [
    ['', ['a']],
    ['Flere', ['b']],
    ['', ['c']],
  ]);
  assert.deepEqual(stands([level('a', 'foer'), level('b', 'flere'), level('c'), level('d', 'ukendt')]), [
    ['Før', ['a']],
    ['Flere', ['b']],
    ['', ['c', 'd']],
  ]);
});

test('a learner is told what a learner says, else the description; the description is told once', () => {
  const { learnerText: _, ...plain } = level('b');
  const { levels: shown } = layout(frameworkOf([level('a'), plain]));
  assert.deepEqual(
    shown.map(({ says, description }) => [says.text, description.text]),
    [
      ['Jeg er a', 'Beskrivelse af a'],
      ['Beskrivelse af b', ''],
    ],
  );
});

test('where the learner is and where she is going, on the levels, in the table and as a sentence', () => {
  const figure = layout(frameworkOf(levels), { value: mine });
  const { levels: shown, summary } = figure;
  assert.deepEqual(
    shown.map(({ now, towards }) => [now, towards]),
    [
      [true, false],
      [false, false],
      [false, true],
    ],
  );
  assert.deepEqual(
    ladderTable(figure, words).rows.map((row) => row.at(-1)),
    ['here', '', 'there'],
  );
  assert.equal(summary, 'Jeg er a > Jeg er c');
  assert.equal(layout(frameworkOf(levels), { value: { ...mine, towards: 'væk' } }).summary, 'Jeg er a > ');
  assert.equal(layout(frameworkOf(levels), { value: { ...mine, now: 'væk' } }).summary, ' > Jeg er c');
  assert.deepEqual(ladderTable(figure, words).head, ['level', 'phase', 'means', 'mine']);
  assert.equal(layout(frameworkOf(levels)).summary, '');
  assert.deepEqual(
    ladderTable(layout(frameworkOf(levels), { value: { ...mine, towards: 'a' } }), words).rows[0]!.at(-1),
    'here, there',
  );
});

test('the questions are always three and in their order: the framework’s own words where it has them', () => {
  const learningQuestions = [{ id: 'q', kind: 'where-to' as const, text: { da: 'Hvorhen?' } }];
  const { questions } = layout(frameworkOf(levels, { learningQuestions }), { value: mine });
  assert.deepEqual(
    questions.map(({ kind, text, written }) => [kind, text, written]),
    [
      ['where-now', 'where?', 'Lige her'],
      ['where-to', 'Hvorhen?', ''],
      ['how', 'how?', ''],
    ],
  );
});

test('what the learner has written stands where it was asked for; of what is not written nothing is said', () => {
  const full: LearnerReflection = { ...mine, about: 'brøker', whereTo: 'Op', how: 'Sådan' };
  const said = layout(frameworkOf(levels), { value: full });
  assert.deepEqual(said.questions.map(({ written }) => written), ['Lige her', 'Op', 'Sådan']); // prettier-ignore
  assert.deepEqual([said.about, said.date, said.after], ['brøker', '2026-11-12', '']);
  const bare = { framework: 'aadal', scale: 'trappen' } as LearnerReflection;
  const nothing = layout(frameworkOf(levels), { value: bare });
  assert.deepEqual([nothing.about, nothing.date, ...nothing.questions.map(({ written }) => written)], ['', '', '', '', '']); // prettier-ignore
  const [scale] = frameworkOf(levels).scales!;
  assert.equal(layout(frameworkOf(levels, { scales: [{ ...scale!, after: 'Biggs' }] })).after, 'Biggs');
});

test('a reflection on another scale is not shown on this one', () => {
  for (const value of [
    { ...mine, scale: 'anden' },
    { ...mine, framework: 'anden' },
  ]) {
    const figure = layout(frameworkOf(levels), { value });
    assert.equal(figure.elsewhere, true);
    assert.equal(figure.summary, '');
    assert.equal(figure.questions[0]!.written, '');
  }
  assert.equal(layout(frameworkOf(levels), { value: mine }).elsewhere, false);
});

test('a level that the scale lacks is no level of the learner’s', () => {
  assert.equal(layout(frameworkOf(levels), { value: { ...mine, now: 'z', towards: 'y' } }).summary, '');
});

test('a scale that is not there, and a value that is no reflection, are errors', () => {
  assert.throws(() => layout(frameworkOf(levels), { scale: 'x' }), /no scale "x" among: trappen/);
  assert.throws(() => layout(frameworkOf(levels, { scales: [] })), /no scale/);
  assert.throws(() => layout(frameworkOf(levels), { value: { ...mine, now: 3 } as never }), /reflection/);
  assert.throws(() => layout(frameworkOf(levels), { value: {} as never }), /reflection/);
});
