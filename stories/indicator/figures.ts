import type { Framework, IndicatorFigure, LocalizedText } from '@pejl/core';

const said = (da: string, en: string): LocalizedText => ({ da, en });

// Every number here is made up for the pages: no institution has them.

/** Six years, two of them without a figure that can be shown; one with a note. */
export const wellbeing: readonly IndicatorFigure[] = [
  { date: '2021', value: 3.9, answers: 412 },
  { date: '2022', value: 4.1, answers: 398 },
  { date: '2023' },
  { date: '2024', value: 4, answers: 4 },
  { date: '2025', value: 4.2, answers: 430, note: 'Nyt spørgeskema' },
  { date: '2026', value: 4.1, answers: 455 },
];

export const activity: readonly IndicatorFigure[] = [
  { date: '2023', value: 1210 },
  { date: '2024', value: 1320 },
  { date: '2025', value: 1290 },
  { date: '2025', value: 410, breakdown: 'unge-og-voksne', part: 'unge' },
  { date: '2025', value: 880, breakdown: 'unge-og-voksne', part: 'voksne' },
  { date: '2025', value: 700, breakdown: 'lokation', part: 'Byen' },
  { date: '2025', value: 590, breakdown: 'lokation', part: 'Havnen' },
];

export const completion: readonly IndicatorFigure[] = [{ date: '2026-08-31', value: 12 }];

/** One part has few answers, and the other would give it away. */
export const fewAnswers: readonly IndicatorFigure[] = [
  { date: '2025-03', value: 68, answers: 38 },
  { date: '2026-03', value: 71, answers: 41 },
  { date: '2026-03', value: 33, answers: 3, breakdown: 'klasse', part: 'a' },
  { date: '2026-03', value: 74, answers: 38, breakdown: 'klasse', part: 'b' },
];

const framework: Framework = {
  formatVersion: 1,
  id: 'aadal',
  edition: 'august 2026',
  languages: ['da', 'en'],
  title: said('Ådals ramme', 'The frame of Ådal'),
  source: { institution: 'Ådal Kommune', title: 'Vi læser sammen' },
  wording: 'original',
  licence: 'CC-BY-4.0',
  indicators: [
    {
      id: 'laeselyst',
      title: said('Lyst til at læse', 'Joy in reading'),
      question: said('Hvad gør højtlæsning ved elevernes lyst?', 'What does reading aloud do to pupils’ joy in it?'),
      dataSource: said('Et spørgeskema til 7. årgang hvert forår', 'A questionnaire in year 7 every spring'),
      description: said(
        'Andelen, der læser for deres egen skyld hver uge.',
        'Those who read for themselves every week.',
      ),
      state: 'in-use',
      unit: said('%', '%'),
      fromAnswers: true,
      breakdowns: [
        {
          id: 'klasse',
          title: said('Klasse', 'Class'),
          parts: [
            { id: 'a', title: said('7.a', '7a') },
            { id: 'b', title: said('7.b', '7b') },
          ],
        },
      ],
    },
  ],
};

export const ownWords: Framework = framework;
const [one] = framework.indicators as readonly [NonNullable<Framework['indicators']>[number]];
export const considered: Framework = { ...framework, indicators: [{ ...one, state: 'considered' }] };
export const longWords: Framework = {
  ...framework,
  indicators: [
    {
      ...one,
      title: said('Undervisningsmiljøvurderingsopfølgningsindsatsdeltagelse', 'An indicator with a long name'),
      unit: said('specialundervisningstimer', 'lessons'),
    },
  ],
};
export const englishOnly: Framework = {
  ...framework,
  languages: ['en'],
  indicators: [{ id: 'laeselyst', title: { en: 'Joy in reading' }, question: { en: 'Who reads?' }, state: 'in-use' }],
};
