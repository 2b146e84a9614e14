import type { Framework, Programme, ProgrammeDates, Span } from '@pejl/core';
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { layoutProgramme, type ProgrammeFigure, type ProgrammeWords } from './programme.ts';

const span = ({ from, to }: Span): string => (from === to ? `${from}` : `${from}-${to}`);
const words: ProgrammeWords = {
  total: (hours, sessions, known) => `${hours} h, ${sessions} sessions, ${known} known`,
  hours: (hours) => `${hours} h`,
  weeks: (weeks) => (weeks.to ? `${span(weeks)} w` : ''),
  days: (from, until) => (until ? `${from}..${until}` : from),
  when: (days, time, place) => [days, time, place].filter(Boolean).join(' '),
  together: 'together',
  only: 'only',
  course: ({ groupSize }) => (groupSize ? `groups of ${span(groupSize)}` : ''),
  meetings: (meetings) => `${span(meetings)} meetings`,
  between: (earliest, latest) => `${earliest}/${latest}`,
  offers: { 'for-nearly-all': 'for nearly all', 'by-choice': 'by choice' },
  unnamed: (count) => `${count} unnamed`,
  trained: (trained, _percent, instructors) => `${trained && span(trained)} gives ${instructors && span(instructors)}`,
  finding: (kind, other) => `${kind} ${other}`.trim(),
  unknownKind: (step) => `unknown kind: ${step}`,
  unknownName: (part, name) => `${part} names ${name}`,
  unknownStep: (when) => `no step: ${when}`,
  summary: (title, steps, total, dated, modules) => `${title}: ${steps}, ${total}, ${dated} dated, ${modules} modules`,
};

const programme: Programme = {
  id: 'p',
  title: { da: 'Forløb', en: 'Programme' },
  participantGroups: [
    { id: 'ledere', title: { da: 'Ledere', en: 'Leaders' } },
    { id: 'laerere', title: { da: 'Lærere' } },
  ],
  steps: [
    { kind: 'session', id: 'start', title: { da: 'Start' }, hours: 2, description: { da: 'Vi begynder.' } },
    { kind: 'practice-period', id: 'praksis', title: { da: 'I praksis' }, weeks: { from: 4, to: 6 } },
    { kind: 'session', id: 'ledere', title: { da: 'For ledere' }, hours: 1.5, groups: ['ledere'] },
    { kind: 'session', id: 'slut', title: { da: 'Slut' }, groups: ['ledere', 'laerere'] },
  ],
  moduleGroups: [
    {
      id: 'basis',
      title: { da: 'Basis' },
      offer: 'for-nearly-all',
      count: 3,
      course: { weeksApart: { from: 6, to: 8 }, weeks: { from: 14, to: 16 }, groupSize: { from: 22, to: 24 } },
      modules: [{ id: 'm', title: { da: 'Modul' } }],
    },
  ],
  instructorCourses: [
    {
      id: 'i',
      title: { da: 'Instruktører' },
      term: { da: 'forår' },
      modules: ['m'],
      trained: { from: 190, to: 190 },
      continuePercent: { from: 30, to: 30 },
    },
  ],
};
const framework: Framework = {
  formatVersion: 1,
  id: 'aadal',
  edition: '2026',
  languages: ['da', 'en'],
  title: { da: 'Ramme' },
  source: { institution: 'Ådal', title: 'Rammen' },
  wording: 'original',
  licence: 'CC0-1.0',
};
const lay = (steps?: ProgrammeDates['steps'], change: Partial<Programme> = {}, lang = 'da'): ProgrammeFigure =>
  layoutProgramme({
    framework,
    programme: { ...programme, ...change },
    lang,
    words,
    dates: steps && { framework: 'aadal', edition: '2026', programme: 'p', steps },
  });

test('steps keep their order, with hours or weeks, and the hours that are known are counted', () => {
  const { steps, total, summary, notes } = lay();
  assert.deepEqual(notes, []);
  assert.deepEqual(
    steps.map(({ kind, id, length }) => [kind, id, length]),
    [
      ['session', 'start', '2 h'],
      ['practice-period', 'praksis', '4-6 w'],
      ['session', 'ledere', '1.5 h'],
      ['session', 'slut', ''],
    ],
  );
  assert.equal(total, '3.5 h, 3 sessions, 2 known');
  assert.equal(summary, 'Forløb: 4, 3.5 h, 3 sessions, 2 known, 0 dated, 1 modules');
});

test('who is together and who apart', () => {
  const who = lay().steps.map((step) => step.who && [step.who.label, ...step.who.names.map(({ text }) => text)]);
  assert.deepEqual(who, [
    ['together', 'Ledere', 'Lærere'],
    undefined,
    ['only', 'Ledere'],
    ['together', 'Ledere', 'Lærere'],
  ]);
  // With one group, or none, there is nobody to be apart from; of a group that is not there nothing is said.
  const [one] = programme.participantGroups!;
  for (const participantGroups of [[], [one!]])
    assert.equal(lay(undefined, { participantGroups }).steps[0]!.who, undefined);
  const [lost] = lay(undefined, {
    steps: [{ kind: 'session', id: 'a', title: { da: 'A' }, groups: ['væk'] }],
  }).steps;
  assert.equal(lost!.who, undefined);
});

test('dates in words, with what may be worth a second look; what is no day is in no calendar', () => {
  const { steps, events, summary } = lay([
    { step: 'start', date: '2026-10-08', time: '13:00', place: 'Aulaen' },
    { step: 'praksis', date: '2026-10-09', until: '2026-10-01' },
    { step: 'ledere', date: '2026-10-08' },
    { step: 'slut', date: '2026-02-30' },
  ]);
  assert.deepEqual(
    steps.map(({ when, findings }) => [when, ...findings]),
    [
      ['2026-10-08 13:00 Aulaen'],
      ['2026-10-09..2026-10-01', 'ends-before-begins'],
      ['2026-10-08', 'same-day Start', 'out-of-order I praksis'],
      ['2026-02-30', 'no-day 2026-02-30'],
    ],
  );
  assert.deepEqual(
    events.map(({ id, hours, description }) => [id, hours, description]),
    [
      ['ledere', 1.5, ''],
      ['start', 2, 'Vi begynder.'],
    ],
  );
  assert.match(summary, /4 dated/);
});

test('a module has the meetings that are dated, and the windows that its own course gives for the rest', () => {
  const [module] = lay([{ step: 'm/1', date: '2027-01-11' }]).moduleGroups[0]!.modules;
  assert.deepEqual(
    module!.meetings.map(({ id, number, when }) => [id, number, when]),
    [['m/1', 1, '2027-01-11']],
  );
  assert.deepEqual(module!.windows, ['2027-02-22/2027-03-08', '2027-04-19/2027-05-03']);
  assert.deepEqual(lay().moduleGroups[0]!.modules[0]!.windows, []);
});

test('a calendar has the meetings of modules too, by day and time of day; none of a day that is none', () => {
  const { events, notes, moduleGroups } = lay([
    { step: 'm/1', date: '2027-03-01', time: '13:00' },
    { step: 'm/2', date: '2027-02-30' },
    { step: 'm/3', date: '2027-01-11', until: '2027-01-10' },
    { step: 'slut', date: '2027-03-01', time: '09:00' },
    { step: 'start', date: '2027-03-01', until: '2027-03-01' },
  ]);
  assert.deepEqual(
    events.map(({ id, kind, title }) => [id, kind, title.text]),
    [
      ['start', 'session', 'Start'],
      ['slut', 'session', 'Slut'],
      ['m/1', 'meeting', 'Modul'],
    ],
  );
  assert.deepEqual(notes, []);
  assert.equal(moduleGroups[0]!.modules[0]!.meetings.length, 3);
  assert.deepEqual(moduleGroups[0]!.modules[0]!.windows, [], 'as many are dated as there are');
});

test('a finding calls a step by its title, and a meeting of a module by its day', () => {
  const { moduleGroups } = lay([
    { step: 'm/1', date: '2027-03-02' },
    { step: 'm/2', date: '2027-03-02' },
  ]);
  assert.deepEqual(
    moduleGroups[0]!.modules[0]!.meetings.map(({ findings }) => findings),
    [[], ['same-day 2027-03-02']],
  );
});

test('windows are counted from the first right day, whichever is written first', () => {
  const windows = (...dates: string[]): readonly string[] =>
    lay(dates.map((date, index) => ({ step: `m/${index + 1}`, date }))).moduleGroups[0]!.modules[0]!.windows;
  assert.deepEqual(windows('2027-02-22', '2027-01-11'), ['2027-04-19/2027-05-03']);
  assert.deepEqual(windows('2026-02-30', '2027-01-11'), ['2027-04-19/2027-05-03']);
});

test('a group whose modules all have names counts none without', () => {
  const [group] = programme.moduleGroups!;
  const unnamed = (count: number) => lay(undefined, { moduleGroups: [{ ...group!, count }] }).moduleGroups[0]!.unnamed;
  assert.deepEqual([unnamed(1), unnamed(2)], ['', '1 unnamed']);
});

test('what the source counts without a name, and whom it trains first', () => {
  const { moduleGroups, instructorCourses } = lay();
  const [{ course, meetings, offer, unnamed }] = moduleGroups as [ProgrammeFigure['moduleGroups'][number]];
  assert.deepEqual(
    [offer, course, meetings, unnamed],
    ['for nearly all', 'groups of 22-24', '3 meetings', '2 unnamed'],
  );
  assert.equal(instructorCourses[0]!.trained, '190 gives 57');
  assert.deepEqual(
    instructorCourses[0]!.modules.map(({ text }) => text),
    ['Modul'],
  );
});

test('what nobody has, and what is of a newer kind, is noted, and everything else is laid out', () => {
  const { notes, steps, instructorCourses } = lay([{ step: 'væk', date: '2026-12-24' }], {
    steps: [
      { kind: 'session', id: 'a', title: { da: 'A' }, groups: ['væk'] },
      { kind: 'ekskursion', id: 'b', title: { da: 'B' } } as never,
    ],
    instructorCourses: [{ id: 'i', title: { da: 'I' }, term: { da: 'nu' }, modules: ['m', 'væk'] }],
  });
  assert.deepEqual(notes, ['A names væk', 'unknown kind: B', 'I names væk', 'no step: 2026-12-24']);
  assert.deepEqual(
    steps.map(({ title }) => title.text),
    ['A', 'B'],
  );
  assert.equal(instructorCourses[0]!.modules.length, 1);
});

test('a text that the language lacks is told in the first that the framework has, and says so', () => {
  const { title, steps } = lay(undefined, {}, 'en');
  assert.deepEqual(title, { text: 'Programme', lang: 'en' });
  assert.deepEqual(steps[0]!.title, { text: 'Start', lang: 'da' });
});

test('an empty programme is no error', () => {
  const figure = layoutProgramme({ framework, programme: { id: 'x', title: { da: 'X' } }, lang: 'da', words });
  assert.deepEqual([figure.steps, figure.moduleGroups, figure.total, figure.notes], [[], [], '', []]);
});
