import type { DevelopmentTrack, Framework } from '@pejl/core';
import { sosuFyn } from '@pejl/frameworks/sosu-fyn';

/** The framework with two examples of a school's own on its first beacon for teachers. */
export const withExamples: Framework = {
  ...sosuFyn,
  examples: [
    {
      id: 'godmorgen',
      on: { pejlemaerkeSet: 'undervisere', pejlemaerke: 'positive-forventninger' },
      kind: 'text',
      text: {
        da: 'På hold 3B står én af os i døren og siger godmorgen ved navn.',
        en: 'In class 3B one of us stands in the doorway and says good morning by name.',
      },
    },
    {
      id: 'makkertime',
      on: { pejlemaerkeSet: 'undervisere', pejlemaerke: 'positive-forventninger' },
      kind: 'film',
      text: { da: 'Film fra makkertimen i uge 40', en: 'Film from the partner lesson in week 40' },
      url: 'https://example.org/makkertime',
    },
  ],
};

export const track = (kind: DevelopmentTrack['kind'], ...pejlemaerker: string[]): DevelopmentTrack => ({
  kind,
  framework: sosuFyn.id,
  edition: sosuFyn.edition,
  set: 'undervisere',
  pejlemaerker,
  period: { from: '2026-08-10' },
});

/** Words as long as Danish makes them. */
export const longWords: Framework = {
  ...withExamples,
  wording: 'original',
  languages: ['da'],
  examples: [],
  pejlemaerkeSets: [
    {
      id: 'lange-ord',
      title: { da: 'Specialundervisningstilrettelæggelseskoordinatorerne' },
      pejlemaerker: [
        {
          id: 'opfoelgning',
          text: {
            da: 'Jeg læser medarbejdertrivselsundersøgelsesopfølgningsplanen, før jeg går til årsplanlægningsmødet.',
          },
          example: { da: 'Fx står undervisningsdifferentieringsafprøvningerne øverst på dagsordenen.' },
        },
      ],
    },
  ],
};

/** Some beacons have an example and some have none; some have something that hangs on them. */
export const partly: Framework = {
  ...withExamples,
  pejlemaerkeSets: withExamples.pejlemaerkeSets!.slice(0, 1).map((set) => ({
    ...set,
    pejlemaerker: set.pejlemaerker.slice(0, 4).map(({ example, ...one }, at) => ({
      ...one,
      ...(at % 2 === 0 && example && { example }),
    })),
  })),
};

/** A beacon that many have hung an example on. */
export const manyExamples: Framework = {
  ...withExamples,
  examples: Array.from({ length: 12 }, (_, at) => ({
    id: `eksempel-${at + 1}`,
    on: { pejlemaerkeSet: 'undervisere', pejlemaerke: 'positive-forventninger' },
    kind: 'text' as const,
    text: { da: `Det, team ${at + 1} gør på mandage.`, en: `What team ${at + 1} does on Mondays.` },
  })),
};

/** A school's own set, in English alone. */
export const englishOnly: Framework = {
  ...withExamples,
  wording: 'original',
  languages: ['en'],
  title: { en: 'The beacons of Harbour School' },
  examples: [],
  pejlemaerkeSets: [
    {
      id: 'ours',
      title: { en: 'Our own' },
      pejlemaerker: [
        { id: 'doubt', text: { en: 'I say so when I doubt.' }, example: { en: 'E.g. I ask before the lesson.' } },
        { id: 'visit', text: { en: 'I open my door to a colleague.' } },
      ],
    },
  ],
};

export const emptyDeck: Framework = {
  ...withExamples,
  examples: [],
  pejlemaerkeSets: [{ id: 'tomt', title: { da: 'Et sæt uden kort', en: 'A set without cards' }, pejlemaerker: [] }],
};

export const oneCard: Framework = {
  ...withExamples,
  pejlemaerkeSets: withExamples.pejlemaerkeSets!.slice(0, 1).map((set) => ({
    ...set,
    pejlemaerker: set.pejlemaerker.slice(0, 1),
  })),
};

export const manyCards: Framework = {
  ...withExamples,
  wording: 'original',
  languages: ['da'],
  examples: [],
  pejlemaerkeSets: [1, 2, 3].map((set) => ({
    id: `saet-${set}`,
    title: { da: `Sæt ${set}` },
    pejlemaerker: Array.from({ length: 100 }, (_, at) => ({
      id: `p${at + 1}`,
      text: { da: `Jeg går efter pejlemærke ${at + 1} i sæt ${set}.` },
      example: { da: `Fx gør jeg det, som pejlemærke ${at + 1} handler om.` },
    })),
  })),
};
