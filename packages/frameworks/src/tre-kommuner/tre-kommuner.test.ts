import assert from 'node:assert/strict';
import { test } from 'node:test';

import { learningQuestionKinds } from '@pejl/core';

import { lixOf, textsIn } from '../../test/texts.ts';
import { treKommuner } from './tre-kommuner.ts';

const {
  goalAreas = [],
  practiceSigns = [],
  programmes = [],
  organisations = [],
  concepts = [],
  statementSets = [],
  relations = [],
} = treKommuner;
const groups = organisations[0]?.groups ?? [];
const roles = organisations[0]?.roles ?? [];

const texts = textsIn(treKommuner);

const sizes = (id: string) => {
  const set = practiceSigns.find((one) => one.id === id);
  return { signs: set?.signs.length, competences: set?.competences?.length ?? 0, layer: set?.layer };
};
const modulesOf = (id: string) => programmes[0]?.moduleGroups?.find((one) => one.id === id);
const statementsOf = (id: string) => statementSets.find((one) => one.id === id);
const groupsOf = (unit: string | undefined) => groups.filter((group) => group.unit === unit).map(({ id }) => id);

test('it holds what the source holds', () => {
  const counts = {
    goals: goalAreas.map(({ goals }) => goals?.length),
    pupils: sizes('elever'),
    staff: sizes('laerere-og-paedagoger'),
    leaders: sizes('ledere'),
    learningQuestions: treKommuner.learningQuestions?.map(({ kind }) => kind),
    feedbackDirections: concepts.find(({ id }) => id === 'feedback-i-alle-retninger')?.points?.length,
    lessons: statementSets.filter(({ kind }) => kind === 'lesson').map(({ statements }) => statements.length),
    municipalities: treKommuner.units?.map(({ id, kind }) => [id, kind]),
    plans: treKommuner.actionPlanTemplates?.length,
  };
  assert.deepEqual(counts, {
    goals: [4],
    pupils: { signs: 5, competences: 0, layer: 'learner' },
    staff: { signs: 6, competences: 5, layer: 'staff' },
    leaders: { signs: 7, competences: 4, layer: 'leadership' },
    learningQuestions: [...learningQuestionKinds],
    feedbackDirections: 4,
    lessons: [4],
    municipalities: [
      ['gentofte', 'municipality'],
      ['gladsaxe', 'municipality'],
      ['rudersdal', 'municipality'],
    ],
    plans: 1,
  });
});

test('four basic modules for nearly all, six in-depth modules of which three have a name', () => {
  const basic = modulesOf('basismoduler');
  assert.deepEqual([basic?.offer, basic?.count, basic?.modules.length], ['for-nearly-all', 4, 4]);
  assert.deepEqual(basic?.course, {
    weeksApart: { from: 6, to: 8 },
    weeks: { from: 14, to: 16 },
    groupSize: { from: 22, to: 24 },
    instructors: 2,
  });
  const chosen = modulesOf('fordybelsesmoduler');
  assert.deepEqual([chosen?.offer, chosen?.count, chosen?.modules.length], ['by-choice', 6, 3]);
  assert.equal(chosen?.course, undefined, 'the source gives figures for the basic modules only');
});

test('instructors are trained term by term, once for every basic module, with the figures for SOLO only', () => {
  const courses = programmes[0]?.instructorCourses ?? [];
  assert.deepEqual(
    courses.map(({ term, modules }) => [term['da'], modules]),
    [
      ['forår 2018', ['basis-solo']],
      ['efterår 2018', ['basis-feedback']],
      ['forår 2019', ['basis-plf', 'basis-data']],
    ],
  );
  assert.deepEqual(
    courses.flatMap(({ modules }) => modules).toSorted(),
    modulesOf('basismoduler')
      ?.modules.map(({ id }) => id)
      .toSorted(),
  );
  assert.deepEqual(
    courses.map(({ trained, continuePercent }) => [trained, continuePercent]),
    [
      [
        { from: 190, to: 190, about: true },
        { from: 30, to: 30, about: true },
      ],
      [undefined, undefined],
      [undefined, undefined],
    ],
  );
});

test('the groups across, and three, two and three forums at home', () => {
  assert.deepEqual(groupsOf(undefined), [
    'styreteam',
    'operationelt-team',
    'strategisk-sparringsgruppe',
    'arbejdsgrupper',
    'skolens-synlig-laeringsteam',
  ]);
  assert.deepEqual(groupsOf('gentofte'), ['pss', 'pss-forretningsudvalg', 'det-faste-udvalg']);
  assert.deepEqual(groupsOf('gladsaxe'), ['los', 'los-arbejdsgruppe']);
  assert.deepEqual(groupsOf('rudersdal'), [
    'forvaltningens-synligt-laeringsteam',
    'lokal-styregruppe',
    'faglig-sparringsgruppe',
  ]);
});

test('the strategic sparring group: three, three and at least three, drawn from four local groups', () => {
  const { composition = [], meets = [] } = groups.find(({ id }) => id === 'strategisk-sparringsgruppe') ?? {};
  assert.deepEqual(
    composition.filter(({ role }) => role !== undefined),
    [
      { role: 'skoleleder', atLeast: 3, atMost: 3 },
      { role: 'anden-faglig-leder', atLeast: 3, atMost: 3 },
      { role: 'lic', atLeast: 3 },
    ],
  );
  assert.deepEqual(
    composition.flatMap(({ group }) => group ?? []),
    ['det-faste-udvalg', 'los-arbejdsgruppe', 'lokal-styregruppe', 'faglig-sparringsgruppe'],
  );
  assert.deepEqual(
    meets.map(({ group }) => group),
    ['styreteam'],
  );
});

test('a key employee of each municipality sits in the steering team and in the operational team', () => {
  for (const [id, other] of [
    ['styreteam', 'operationelt-team'],
    ['operationelt-team', 'styreteam'],
  ] as const) {
    const seat = groups.find((group) => group.id === id)?.composition?.find(({ role }) => role === 'noeglemedarbejder');
    assert.deepEqual([seat?.atLeast, seat?.alsoIn], [3, [other]], id);
  }
});

test('whoever and whatever the organisation names is there', () => {
  const [groupIds, roleIds, unitIds] = [groups, roles, treKommuner.units ?? []].map(
    (list) => new Set(list.map(({ id }) => id)),
  );
  for (const { id, unit, worksFor, composition = [], meets = [] } of groups) {
    const named = [...composition, ...meets];
    for (const group of [worksFor, ...named.map(({ group }) => group), ...composition.flatMap((c) => c.alsoIn ?? [])]) {
      assert.ok(group === undefined || groupIds?.has(group), `${id}: ${group}`);
    }
    for (const { role } of named) assert.ok(role === undefined || roleIds?.has(role), `${id}: ${role}`);
    assert.ok(unit === undefined || unitIds?.has(unit), `${id}: ${unit}`);
  }
});

test('the plan is the school’s, asks the three questions first, and takes a stance on change agents and on practising', () => {
  const [plan] = treKommuner.actionPlanTemplates ?? [];
  assert.equal(plan?.owner['da'], 'Skolen');
  assert.deepEqual(
    plan?.fields.slice(0, 3).map(({ title }) => title['da']),
    treKommuner.learningQuestions?.map(({ planText }) => planText?.['da']),
  );
  const fields = new Map(plan?.fields.map(({ id, title }) => [id, title['da'] ?? '']));
  assert.match(fields.get('forandringsagenter') ?? '', /Organisering, tid og støtte/u);
  assert.match(fields.get('tid-til-at-oeve-sig') ?? '', /Organisering og tid/u);
  for (const id of ['hvad-hvornaar', 'hvem-hvornaar']) assert.match(fields.get(id) ?? '', /hvornår\?$/u);
});

test('a sign is said of the people of its layer', () => {
  const subjects = {
    learner: { da: /^Eleverne /u, en: /^Pupils / },
    staff: { da: /^Lærere og pædagoger /u, en: /^Teachers and pedagogues / },
    leadership: { da: /^Lederne /u, en: /^Leaders / },
  } as const;
  for (const { layer, signs } of practiceSigns) {
    assert.ok(layer in subjects);
    const subject = subjects[layer as keyof typeof subjects];
    for (const { id, text } of signs) {
      assert.match(text['da'] ?? '', subject.da, id);
      assert.match(text['en'] ?? '', subject.en, id);
    }
  }
});

test('Danish that can be read: LIX under 40 in all, under 60 in every text of more than one sentence', () => {
  const sentences = texts
    .map(({ at, text }) => ({ at, text: text['da'] ?? '' }))
    .filter(({ text }) => /[.!?]$/u.test(text));
  assert.ok(lixOf(sentences.map(({ text }) => text).join(' ')) < 40);
  for (const { at, text } of sentences.filter(({ text }) => /[.!?] /u.test(text))) {
    assert.ok(lixOf(text) < 60, `${at} (LIX ${lixOf(text).toFixed(1)})`);
  }
});

test('which goal a sign may show is our suggestion, marked so; no goal is left without one', () => {
  const suggested = relations.filter(({ kind }) => kind === 'may-show');
  for (const { origin, from, to } of suggested) {
    assert.deepEqual([origin, from.kind, to.kind], ['editor', 'sign', 'goal']);
  }
  for (const { id } of goalAreas.flatMap(({ goals = [] }) => goals)) {
    assert.ok(
      suggested.some(({ to }) => to.id === id),
      id,
    );
  }
});

test('phase 1 is told with its criticism: context, clarity, time, change agents; and with what it gave', () => {
  assert.deepEqual(
    statementsOf('evaluering-implementering')?.statements.map(({ id }) => id),
    ['eval-egen-kontekst', 'eval-klarhed', 'eval-tid', 'eval-lic', 'eval-motivation'],
  );
  for (const { id, description } of statementsOf('laert-af-fase-1')?.statements ?? []) assert.ok(description, id);
});
