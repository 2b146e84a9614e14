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

export const emptyDeck: Framework = {
  ...withExamples,
  examples: [],
  pejlemaerkeSets: [{ id: 'tomt', title: { da: 'Et sæt uden kort', en: 'A set without cards' }, pejlemaerker: [] }],
};

export const manyCards: Framework = {
  ...withExamples,
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
