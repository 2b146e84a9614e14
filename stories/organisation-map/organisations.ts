import type { Framework, Group, LocalizedText } from '@pejl/core';
import { treKommuner } from '@pejl/frameworks/tre-kommuner';

const said = (da: string, en: string): LocalizedText => ({ da, en });

const base: Framework = {
  formatVersion: 1,
  id: 'havneskolen',
  edition: 'august 2026',
  languages: ['da', 'en'],
  title: said('Havneskolen', 'Havneskolen'),
  source: { institution: 'Havneskolen', title: 'Hvem gør hvad' },
  wording: 'original',
  licence: 'CC-BY-4.0',
};
const withGroups = (groups: readonly Group[], more: Partial<Framework> = {}): Framework => ({
  ...base,
  ...more,
  organisations: [{ id: 'hvem', title: said('Hvem gør hvad på Havneskolen', 'Who does what at Havneskolen'), groups }],
});

const lead: Group = {
  id: 'ledelse',
  title: said('Ledelsen', 'The leaders'),
  task: said('Sørger for tid og rammer.', 'See to time and frames.'),
  composition: [{ text: said('skoleleder', 'head of school'), atLeast: 1, atMost: 1 }],
};

export const oneGroup = withGroups([lead]);
export const noGroups = withGroups([]);

/** A ring, and names that lead to nothing. */
export const astray = withGroups([
  { ...lead, worksFor: 'udvalg' },
  { id: 'udvalg', title: said('Udvalget', 'The committee'), worksFor: 'ledelse', unit: 'annekset' },
  {
    id: 'team',
    title: said('Årgangsteamet', 'The year team'),
    worksFor: 'udvalg',
    meets: [{ group: 'elevraadet' }, { role: 'vejleder' }],
  },
]);

/** 25 groups in two units: whom each works for, whom it meets, and some of the same people. */
export const manyGroups = withGroups(
  Array.from({ length: 25 }, (_, index) => ({
    id: `g${index}`,
    title: said(`Gruppe ${index + 1}`, `Group ${index + 1}`),
    ...(index && { worksFor: `g${Math.floor((index - 1) / 3)}` }),
    ...(index > 12 && { unit: index % 2 ? 'indskoling' : 'udskoling' }),
    meets: index % 4 === 1 ? [{ group: `g${(index * 7) % 25}` }] : [],
    composition: [
      { text: said('kolleger', 'colleagues'), atLeast: 3, alsoIn: index % 6 ? [] : [`g${(index + 11) % 25}`] },
    ],
  })),
  {
    units: [
      { id: 'indskoling', title: said('Indskolingen', 'The early years'), kind: 'department' },
      { id: 'udskoling', title: said('Udskolingen', 'The upper years'), kind: 'department' },
    ],
  },
);

export const longWords = withGroups([
  {
    ...lead,
    title: said('Specialundervisningsvejledningskoordineringsgruppen', 'The interdepartmental coordination group'),
  },
  {
    id: 'to',
    title: said('Kompetenceudviklingsstrategiarbejdsgruppen', 'The working group on competence development'),
    task: said('Læser klasseledelsesobservationsskemaerne.', 'Reads the classroom observation sheets.'),
    worksFor: 'ledelse',
  },
]);

/** Written in English only: the words of the map follow the page, the texts say their own language. */
export const englishOnly: Framework = JSON.parse(
  JSON.stringify({ ...treKommuner, languages: ['en'] }, (key, value: unknown) => (key === 'da' ? undefined : value)),
) as Framework;
