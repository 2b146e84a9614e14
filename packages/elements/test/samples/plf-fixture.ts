// PLF houses of the tests' own: goals under other headings, an area without goals, and words as long as Danish makes them.
import type { Framework, LocalizedText, NodeRef, PlfHouse, Relation } from '@pejl/core';
import { fixtureFramework } from '../fixture-framework.ts';
import { markup } from '../hostile-fixtures.ts';

const said = (da: string, en: string): LocalizedText => ({ da, en });
const goals = (area: string, ...texts: readonly (readonly [string, string])[]) =>
  texts.map(([da, en], at) => ({ id: `${area}-${at + 1}`, text: said(da, en) }));
const serves = (area: string, pillar: string): Relation => ({
  kind: 'serves',
  from: { kind: 'goal-area', id: area },
  to: { kind: 'plf-pillar', id: pillar },
});
const pillar = (id: string, framework?: string): NodeRef => ({
  kind: 'plf-pillar',
  id,
  ...(framework && { framework }),
});

/** Another framework at hand, with a house that the first is compared with. */
export const otherFramework: Framework = {
  formatVersion: 1,
  id: 'nabokommunen',
  edition: '2026',
  languages: ['da', 'en'],
  title: said('Nabokommunens ramme', 'The neighbours’ framework'),
  source: { institution: 'Nabokommunen', title: 'Rammen' },
  wording: 'original',
  licence: 'CC-BY-4.0',
  plfHouses: [
    {
      id: 'naboens-hus',
      title: said('Naboens tre søjler', 'The neighbours’ three pillars'),
      pillars: [
        { id: 'aabne-doere', title: said('Åbne døre', 'Open doors') },
        { id: 'faelles-blik', title: said('Et fælles blik', 'A shared eye') },
        { id: 'roligt-tempo', title: said('Roligt tempo', 'A calm pace') },
      ],
    },
  ],
  relations: [{ kind: 'compared-with', from: pillar('faelles-blik'), to: pillar('boernenes-dag', 'testskolen') }],
};

export const goalTexts = [
  'Vi taler om børnene, før vi taler om planerne.',
  'Vi ved, hvem der mangler en ven.',
  'Vi spørger efter hjælp samme dag.',
  'Vi går med hinanden i klasse hver måned.',
  'Vi fortæller, hvad vi så.',
];

export const house: PlfHouse = {
  id: 'aadal',
  title: said('Ådals hus', 'The house of Ådal'),
  description: said('Det, vi bygger vores møder på.', 'What we build our meetings on.'),
  pillars: [
    {
      id: 'boernenes-dag',
      title: said('Blik for børnenes dag', 'An eye for the children’s day'),
      description: said('Vi begynder hos dem, det handler om.', 'We begin with those whom it is about.'),
    },
    { id: 'hjaelp', title: said('Hjælp til hinanden', 'Help for each other') },
    { id: 'besoeg', title: said('Besøg', 'Visits') },
    {
      id: 'langt-ord',
      title: said('Kompetenceudviklingsstrategiarbejdsgruppens mødekultur', 'How the working group meets'),
    },
  ],
  foundation: {
    parts: [
      { id: 'tid', title: said('Tid', 'Time') },
      { id: 'tillid', title: said('Tillid', 'Trust'), description: said('Den vokser langsomt.', 'It grows slowly.') },
      { id: 'beslutning', title: said('Beslutningskompetencefordelingen', 'Who decides what') },
    ],
  },
};

const small = (id: string, pillars: number): PlfHouse => ({
  id,
  title: said(`Et hus med ${pillars} søjler`, `A house with ${pillars} pillars`),
  pillars: Array.from({ length: pillars }, (_, at) => ({
    id: `${id}-${at + 1}`,
    title: said(`Søjle ${at + 1}`, `Pillar ${at + 1}`),
  })),
});

/** A house with goals first, then houses of 2, 3, 8 and 9 pillars without any. */
export const plfFramework: Framework = {
  ...fixtureFramework,
  id: 'testskolen',
  wording: 'paraphrase',
  plfHouses: [house, small('to', 2), small('tre', 3), small('otte', 8), small('ni', 9)],
  goalAreas: [
    {
      id: 'trivsel',
      title: said('Børnenes trivsel', 'The children’s wellbeing'),
      goals: goals(
        'trivsel',
        [goalTexts[0]!, 'We talk of the children before we talk of plans.'],
        [goalTexts[1]!, 'We know who is in need of a friend.'],
      ),
    },
    {
      id: 'hjaelpen',
      title: said('Hjælp til hinanden', 'Help for each other'),
      goals: goals('hjaelpen', [goalTexts[2]!, 'We ask for help the same day.']),
    },
    {
      id: 'besoegene',
      title: said('Besøg', 'Visits'),
      goals: goals(
        'besoegene',
        [goalTexts[3]!, 'We go to class with each other every month.'],
        [goalTexts[4]!, 'We tell what we saw.'],
      ),
    },
    { id: 'eftertanke', title: said('Eftertanke', 'Second thoughts') },
  ],
  relations: [
    serves('trivsel', 'boernenes-dag'),
    serves('hjaelpen', 'hjaelp'),
    serves('besoegene', 'besoeg'),
    { ...serves('eftertanke', 'besoeg'), origin: 'editor' },
    {
      kind: 'compared-with',
      from: pillar('besoeg'),
      to: pillar('aabne-doere', 'nabokommunen'),
      note: said('Begge steder går man ind ad døren.', 'In both places people walk in through the door.'),
      origin: 'editor',
    },
    { kind: 'compared-with', from: pillar('hjaelp'), to: pillar('ukendt', 'et-sted-vi-ikke-har') },
  ],
};

/** The texts of the house that can be read while its pillars are closed, in Danish. */
export const closedTexts = [
  house.title['da']!,
  ...house.pillars.map(({ title }) => title['da']!),
  'Fundamentet',
  ...house.foundation!.parts.map(({ title }) => title['da']!),
];

/** The same with relations to nothing: a goal area, a pillar, and a pillar of a framework at hand. */
export const lostFramework: Framework = {
  ...plfFramework,
  relations: [
    ...plfFramework.relations!,
    serves('trivsel', 'vaek'),
    serves('borte', 'besoeg'),
    { kind: 'compared-with', from: pillar('hjaelp'), to: pillar('flyttet', 'nabokommunen') },
  ],
};

function withMarkup<T>(value: T, key = ''): T {
  if (typeof value === 'string') return (/^(da|en|institution|title)$/.test(key) ? `${value} ${markup}` : value) as T;
  if (Array.isArray(value)) return value.map((one: unknown) => withMarkup(one, key)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withMarkup(one, name)])) as T;
}

export const markupPlf: Framework = withMarkup({ ...plfFramework, taxonomies: [] });
export const markupOther: Framework = withMarkup(otherFramework);

/** The names of things that every object has, as ids. */
export const prototypePlf: Framework = {
  ...plfFramework,
  plfHouses: [
    {
      id: '__proto__',
      title: said('Et hus', 'A house'),
      pillars: ['__proto__', 'constructor', 'toString'].map((id) => ({ id, title: said(`Søjlen ${id}`, id) })),
    },
  ],
  goalAreas: [{ id: 'constructor', title: said('Mål', 'Goals'), goals: goals('valueOf', ['Et mål', 'A goal']) }],
  relations: [serves('constructor', 'constructor')],
};
