import type { Framework, NodeRef, Relation } from '@pejl/core';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layoutPlfHouse, plfHouseTable, type PlfHouseFigure, type PlfHouseWords } from './plf-house.ts';

const words: PlfHouseWords = {
  summary: (pillars, goals, parts) => `${pillars}/${goals}/${parts}`,
};
const pillar = (id: string, framework?: string): NodeRef => ({
  kind: 'plf-pillar',
  id,
  ...(framework && { framework }),
});
const serves = (kind: 'goal-area' | 'goal', id: string, to: string): Relation => ({
  kind: 'serves',
  from: { kind, id },
  to: pillar(to),
});
const compared = (from: NodeRef, to: NodeRef): Relation => ({ kind: 'compared-with', from, to });

const framework: Framework = {
  formatVersion: 1,
  id: 'aadal',
  edition: '2026',
  languages: ['da', 'en'],
  title: { da: 'Ådal' },
  source: { institution: 'Ådal', title: 'Rammen' },
  wording: 'original',
  licence: 'CC-BY-4.0',
  plfHouses: [
    {
      id: 'hus',
      title: { da: 'Huset', en: 'The house' },
      pillars: [
        { id: 'ro', title: { da: 'Ro ' } },
        { id: 'mod', title: { da: 'Mod', en: 'Courage' }, description: { da: 'At turde' } },
        { id: 'leg', title: { da: 'Leg' } },
      ],
      foundation: { parts: [{ id: 'tid', title: { da: 'Tid' } }] },
    },
    { id: 'andet', title: { da: 'Et andet hus' }, pillars: [{ id: 'glaede', title: { da: 'Glæde' } }] },
  ],
  goalAreas: [
    {
      id: 'ro-maal',
      title: { da: 'ro' },
      goals: [
        { id: 'r1', text: { da: 'Vi hvisker' } },
        { id: 'r2', text: { da: 'Vi venter' }, origin: 'editor' },
      ],
    },
    {
      id: 'mod-maal',
      title: { da: 'Vovemod' },
      goals: [
        { id: 'm1', text: { da: 'Vi prøver' } },
        { id: 'm2', text: { da: 'Vi spørger' } },
      ],
    },
    { id: 'tom', title: { da: 'Uden mål' } },
  ],
  relations: [serves('goal-area', 'ro-maal', 'ro'), serves('goal', 'm2', 'mod'), serves('goal-area', 'tom', 'mod')],
};
const other: Framework = {
  ...framework,
  id: 'naboen',
  title: { da: 'Naboens ramme' },
  plfHouses: [{ id: 'n', title: { da: 'Naboens hus' }, pillars: [{ id: 'stilhed', title: { da: 'Stilhed' } }] }],
  goalAreas: [],
  concepts: [{ id: 'pause', term: { da: 'pause' }, definition: { da: 'Et ophold' } }],
  relations: [],
};

const laidOut = (of: Framework = framework, others?: readonly Framework[], lang = 'da'): PlfHouseFigure =>
  layoutPlfHouse({ framework: of, house: of.plfHouses![0]!, others, lang, words });
const withRelations = (...more: Relation[]): Framework => ({
  ...framework,
  relations: [...framework.relations!, ...more],
});

test('every goal stands under the pillar that it serves, and the sum is that of the table', () => {
  const figure = laidOut();
  const { pillars, summary } = figure;
  assert.deepEqual(
    pillars.map(({ areas, goals }) => [goals, ...areas.map((area) => area.goals.map(({ id }) => id).join())]),
    [[2, 'r1,r2'], [1, 'm2', ''], [0]],
  );
  assert.equal(summary, '3/3/1');
  assert.deepEqual(plfHouseTable(figure, { pillar: 'Søjle', heading: 'Overskrift', goal: 'Mål' }), {
    head: ['Søjle', 'Overskrift', 'Mål'],
    rows: [
      ['Ro ', 'ro', 'Vi hvisker'],
      ['Ro ', 'ro', 'Vi venter'],
      ['Mod', 'Vovemod', 'Vi spørger'],
      ['Leg', '', ''],
    ],
  });
});

test('a heading is told where it says something else than the pillar, or is one of several', () => {
  const { pillars } = laidOut();
  assert.deepEqual(
    pillars.map(({ areas }) => areas.map(({ headed }) => headed)),
    [[false], [true, true], []],
  );
});

test('what is ours is marked: a goal, and that goals belong to a pillar', () => {
  const { pillars } = laidOut({
    ...framework,
    relations: [{ ...serves('goal-area', 'ro-maal', 'ro'), origin: 'editor' }, serves('goal-area', 'mod-maal', 'mod')],
  });
  assert.deepEqual(
    pillars.slice(0, 2).map(({ areas: [area] }) => [area!.ours, area!.goals.map(({ ours }) => ours)]),
    [
      [true, [false, true]],
      [false, [false, false]],
    ],
  );
});

test('that one goal serves a pillar may be our suggestion, and so may a heading or the house itself', () => {
  const [house] = framework.plfHouses!;
  const figure = laidOut({
    ...framework,
    plfHouses: [{ ...house!, origin: 'editor' }],
    goalAreas: [...framework.goalAreas!.slice(0, 2), { ...framework.goalAreas![2]!, origin: 'editor' }],
    relations: [{ ...serves('goal', 'm2', 'mod'), origin: 'editor' }, serves('goal-area', 'tom', 'leg')],
  });
  assert.equal(figure.ours, true);
  assert.equal(laidOut().ours, false);
  const [, courage, play] = figure.pillars;
  assert.deepEqual([courage!.areas[0]!.ours, courage!.areas[0]!.goals.map(({ ours }) => ours)], [false, [true]]);
  assert.equal(play!.areas[0]!.ours, true);
});

test('what has a title or a description of its own has it in the figure, and what has none is told none', () => {
  const [area] = framework.goalAreas!;
  const [goal] = area!.goals!;
  const [house] = framework.plfHouses!;
  const figure = laidOut({
    ...framework,
    plfHouses: [{ ...house!, foundation: { ...house!.foundation!, title: { da: 'Grunden' } } }],
    goalAreas: [{ ...area!, description: { da: 'Om ro' }, goals: [{ ...goal!, title: { da: 'Hvisken' } }] }],
  });
  const [calm] = figure.pillars;
  const [titled] = calm!.areas[0]!.goals;
  assert.deepEqual([figure.foundation!.title?.text, calm!.areas[0]!.description?.text, titled!.title?.text], ['Grunden', 'Om ro', 'Hvisken']); // prettier-ignore
  const plain = laidOut();
  const [untitled] = plain.pillars[0]!.areas;
  assert.deepEqual([plain.foundation!.title, untitled!.description, untitled!.goals[0]!.title, plain.description], Array(4).fill(undefined)); // prettier-ignore
  assert.equal(laidOut(other).foundation, undefined);
});

test('a pillar may be compared with several, also with a part of a foundation; whose reading it is, is said', () => {
  const here = withRelations(
    { ...compared(pillar('ro'), pillar('stilhed', 'naboen')), origin: 'editor', note: { da: 'næsten' } },
    compared(pillar('ro'), { kind: 'foundation-part', id: 'tid' }),
    compared(pillar('ro'), pillar('glaede')),
  );
  const [calm] = laidOut(here, [other, { ...framework, title: { da: 'En ældre udgave' }, relations: [] }]).pillars;
  assert.deepEqual(
    calm!.elsewhere.map(({ text, where, note, ours }) => [text.text, where.text, note?.text, ours]),
    [
      ['Stilhed', 'Naboens hus', 'næsten', true],
      ['Tid', 'Huset', undefined, false],
      ['Glæde', 'Et andet hus', undefined, false],
    ],
  );
});

test('elsewhere is found from either side, once, in its own house; never what is not at hand', () => {
  const back: Framework = { ...other, relations: [compared(pillar('stilhed'), pillar('ro', 'aadal'))] };
  const here = withRelations(
    compared(pillar('ro'), pillar('stilhed', 'naboen')),
    compared(pillar('mod'), pillar('glaede')),
    compared(pillar('leg'), { kind: 'concept', id: 'pause', framework: 'naboen' }),
    compared(pillar('leg'), pillar('x', 'langt-vaek')),
  );
  const told = (figure: PlfHouseFigure): string[] =>
    figure.pillars.map(({ elsewhere }) =>
      elsewhere.map(({ text, where }) => `${text.text} i ${where.text}`).join('; '),
    );
  assert.deepEqual(told(laidOut(here, [back])), [
    'Stilhed i Naboens hus',
    'Glæde i Et andet hus',
    'pause i Naboens ramme',
  ]);
  assert.deepEqual(told(laidOut(framework, [back])), ['Stilhed i Naboens hus', '', '']);
  assert.deepEqual(told(laidOut(here)), ['', 'Glæde i Et andet hus', '']);
  assert.deepEqual(laidOut(here, [back]).lost, []);
});

test('what relations of pillars name and nobody has is lost, once; a framework that is not at hand loses nothing', () => {
  const here = withRelations(
    serves('goal-area', 'borte', 'ro'),
    serves('goal', 'borte', 'vaek'),
    compared(pillar('ro'), pillar('flyttet', 'naboen')),
    compared(pillar('ro'), pillar('x', 'langt-vaek')),
    { kind: 'speaks-of', from: { kind: 'goal', id: 'ogsaa-vaek' }, to: pillar('ro') },
    compared({ kind: 'concept', id: 'ukendt' }, { kind: 'concept', id: 'ogsaa-ukendt' }),
  );
  assert.deepEqual(laidOut(here, [other]).lost, ['borte', 'vaek', 'flyttet']);
  assert.deepEqual(laidOut(here).lost, ['borte', 'vaek']);
});

test('a relation of a kind, or to a kind, that a newer edition may know takes nothing away', () => {
  const dream = { kind: 'dream', id: 'flyve' } as unknown as NodeRef;
  const here = withRelations(
    { ...compared(pillar('ro'), dream), kind: 'dreams-of' } as unknown as Relation,
    compared(pillar('ro'), dream),
    { kind: 'serves', from: dream, to: pillar('ro') },
  );
  const figure = laidOut(here);
  assert.deepEqual(figure.pillars, laidOut().pillars);
  assert.deepEqual(figure.lost, ['flyve']);
});

test('a house stands on 3 to 8 pillars', () => {
  const [house] = framework.plfHouses!;
  const of = (count: number): boolean =>
    layoutPlfHouse({
      framework,
      house: {
        ...house!,
        pillars: Array.from({ length: count }, (_, at) => ({ id: `p${at}`, title: { da: `P${at}` } })),
      },
      lang: 'da',
      words,
    }).stands;
  assert.deepEqual([0, 2, 3, 8, 9].map(of), [false, false, true, true, false]);
});

test('texts are found in the language asked for, else in the first, and say which; what is no text is refused', () => {
  const { title, pillars } = laidOut(framework, [], 'en');
  assert.deepEqual(title, { text: 'The house', lang: 'en' });
  assert.deepEqual(
    pillars.map(({ title: { lang } }) => lang),
    ['da', 'en', 'da'],
  );
  const [house] = framework.plfHouses!;
  assert.throws(
    () => laidOut({ ...framework, plfHouses: [{ ...house!, title: { da: {} } as never }] }),
    /not a string/,
  );
});
