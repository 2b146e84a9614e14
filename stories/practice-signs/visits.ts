import type { Framework, SignObservation, SignObservations } from '@pejl/core';
import { treKommuner } from '@pejl/frameworks/tre-kommuner';

const idsOf = (layer: string): readonly string[] =>
  treKommuner.practiceSigns!.find((set) => set.layer === layer)!.signs.map(({ id }) => id);

/** The ids of the signs of each layer, in the framework's order. */
export const learner = idsOf('learner');
export const staff = idsOf('staff');

const seen = (
  sign: string,
  date: string,
  state: SignObservation['state'],
  rest: Partial<SignObservation> = {},
): SignObservation => ({ framework: treKommuner.id, edition: treKommuner.edition, sign, date, state, ...rest });

/** Three visits: before summer, in the autumn, and one this week. */
export const visits: SignObservations = {
  observations: [
    seen(learner[0]!, '2026-05-19', 'not-seen', { note: 'Målene hang på væggen, men ingen så på dem.' }),
    seen(learner[0]!, '2026-09-30', 'seen', { note: 'Tre af grupperne begyndte med at læse målet højt.' }),
    seen(learner[0]!, '2026-11-17', 'seen-often', {
      note: 'Eleverne viste os selv, hvor på arket målet stod.',
      example: 'Målarket, som 5. klasse lægger på bordet, når timen begynder',
    }),
    seen(learner[1]!, '2026-11-17', 'seen'),
    seen(learner[4]!, '2026-11-17', 'not-seen', { note: 'Vi var der kun i én time.' }),
    seen(staff[1]!, '2026-09-30', 'seen-often'),
  ],
};

/** The same framework at one school, with examples of its own hung on the signs. */
export const withLocalExamples: Framework = {
  ...treKommuner,
  examples: [
    {
      id: 'maalark',
      on: { sign: learner[0]! },
      kind: 'text',
      text: { da: 'Målarket på bordet i 5. klasse', en: 'The sheet of goals on the table in year 5' },
    },
    {
      id: 'spoergsmaal',
      on: { sign: learner[1]! },
      kind: 'film',
      text: { da: 'To elever taler om deres opgave', en: 'Two pupils talk about their work' },
      url: 'https://example.org/film',
    },
    {
      id: 'ramme',
      on: { sign: staff[0]! },
      kind: 'link',
      text: { da: 'Sådan begynder vi et forløb', en: 'How we begin a course' },
      url: 'https://example.org/ramme',
    },
  ],
};

/** A suggestion and an example that refer to what is not there. */
export const withLooseEnds: Framework = {
  ...treKommuner,
  relations: [
    ...treKommuner.relations!,
    { kind: 'may-show', from: { kind: 'sign', id: learner[0]! }, to: { kind: 'goal', id: 'maalet-der-blev-slettet' } },
  ],
  examples: [
    { id: 'e', on: { sign: 'tegnet-der-blev-slettet' }, kind: 'text', text: { da: 'Et opslag', en: 'A notice' } },
  ],
};

/** Four layers, one of them in its own words, in English alone and with words that are hard to break. */
export const longWords: Framework = {
  formatVersion: 1,
  id: 'proeve',
  edition: 'august 2026',
  languages: ['da'],
  title: { da: 'Lange ord' },
  source: { institution: 'Prøveskolen', title: 'Lange ord' },
  wording: 'original',
  licence: 'CC0-1.0',
  practiceSigns: (
    [
      ['learner', 'Undervisningsdifferentieringsafprøvninger'],
      ['staff', 'Klassekonferenceforberedelsesarbejde'],
      ['leadership', 'Ledelsesudviklingssamtaleopfølgninger'],
      ['municipality', 'Skoleforvaltningssamarbejdsrelationer'],
    ] as const
  ).map(([layer, title]) => ({
    id: layer,
    layer,
    title: { da: title },
    signs: [
      { id: `${layer}-1`, text: { da: 'Klassekonferenceforberedelsesspørgsmålene bliver brugt.' } },
      { id: `${layer}-2`, text: { da: 'Efteruddannelsesdeltagernes erfaringsopsamlingsdokument ligger fremme.' } },
    ],
    competences: [{ id: `${layer}-k`, text: { da: 'Kompetenceudviklingsstrategiarbejdsgruppeledelse' } }],
  })),
};

export const englishOnly: Framework = {
  ...longWords,
  id: 'english',
  languages: ['en'],
  title: { en: 'Signs' },
  practiceSigns: [
    {
      id: 'pupils',
      layer: 'learner',
      title: { en: 'What we look for in pupils' },
      signs: [{ id: 'ask', text: { en: 'Pupils ask each other before they ask us.' } }],
    },
  ],
};
