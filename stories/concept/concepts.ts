import type { Framework } from '@pejl/core';

/** Concepts in a school's own words; one has points, and one refers to a concept that is not there. */
export const ownConcepts: Framework = {
  formatVersion: 1,
  id: 'aavang',
  edition: '2026',
  languages: ['da', 'en'],
  title: { da: 'Åvang', en: 'Åvang' },
  source: { institution: 'Åvang', title: 'Sådan mødes vi' },
  wording: 'original',
  licence: 'CC-BY-4.0',
  concepts: [
    {
      id: 'makkertime',
      term: { da: 'makkertime', en: 'partner lesson' },
      definition: {
        da: 'En lektion, hvor to lærere er i klassen, og den ene kun kigger.',
        en: 'A lesson with two teachers in the room, of whom one only looks.',
      },
      points: [
        {
          id: 'foer',
          text: { da: 'Først aftaler de, hvad der skal kigges efter.', en: 'First they agree on what to look for.' },
        },
        {
          id: 'efter',
          text: { da: 'Bagefter har de ti minutter sammen.', en: 'Afterwards they have ten minutes together.' },
        },
      ],
      seeAlso: ['kigger'],
    },
    {
      id: 'kigger',
      term: { da: 'kigger', en: 'looker' },
      definition: {
        da: 'Den, der ikke underviser i en makkertime.',
        en: 'The one who does not teach in a partner lesson.',
      },
      seeAlso: ['makkertime'],
      origin: 'editor',
    },
  ],
};

export const astray: Framework = {
  ...ownConcepts,
  concepts: ownConcepts.concepts!.map((concept) => ({ ...concept, seeAlso: ['makkertime', 'slettet-begreb'] })),
};

export const longWords: Framework = {
  ...ownConcepts,
  languages: ['da'],
  concepts: [
    {
      id: 'langt-ord',
      term: { da: 'Kompetenceudviklingsstrategiarbejdsgruppemedlem' },
      definition: { da: 'En, der sidder i undervisningsdifferentieringsafprøvningskoordineringsudvalget.' },
    },
  ],
};

export const englishOnly: Framework = {
  ...ownConcepts,
  languages: ['en'],
  concepts: ownConcepts.concepts!.map(({ id, term, definition }) => ({
    id,
    term: { en: term['en']! },
    definition: { en: definition['en']! },
  })),
};
