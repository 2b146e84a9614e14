// Indicators and figures of the tests' own. Ådal is made up, and so are its numbers.
import type { Framework, IndicatorFigure } from '@pejl/core';

export const aadalIndicators: Framework = {
  formatVersion: 1,
  id: 'aadal',
  edition: '2026',
  languages: ['da', 'en'],
  title: { da: 'Ådals ramme', en: 'Ådal’s frame' },
  source: { institution: 'Ådal Kommune', title: 'Sammen om læring' },
  wording: 'paraphrase',
  licence: 'CC0-1.0',
  indicators: [
    {
      id: 'laesere',
      title: { da: 'Elever, der låner bøger', en: 'Pupils who borrow books' },
      question: { da: 'Hvem læser i fritiden?', en: 'Who reads in their free time?' },
      dataSource: { da: 'Skolebibliotekets udlån', en: 'Loans from the school library' },
      description: {
        da: 'Hvor mange der har lånt en bog i det sidste år.',
        en: 'How many have borrowed one this year.',
      },
      state: 'in-use',
      unit: { da: '%', en: '%' },
      breakdowns: [
        {
          id: 'aargang',
          title: { da: 'Årgang', en: 'Year group' },
          parts: [
            { id: 'mellem', title: { da: 'Mellemtrin', en: 'Middle years' } },
            { id: 'udskoling', title: { da: 'Udskoling', en: 'Last years' } },
          ],
        },
        { id: 'skole', title: { da: 'Skole', en: 'School' } },
      ],
    },
    {
      id: 'trivsel',
      title: { da: 'Trivsel i læsetimen', en: 'Wellbeing when reading' },
      state: 'being-developed',
      fromAnswers: true,
      breakdowns: [
        {
          id: 'klasse',
          title: { da: 'Klasse', en: 'Class' },
          parts: [
            { id: 'a', title: { da: '7.a', en: '7a' } },
            { id: 'b', title: { da: '7.b', en: '7b' } },
          ],
        },
      ],
    },
    {
      id: 'lyst',
      title: { da: 'Læselystundersøgelsesdeltagelsesprocent', en: 'Taking part in the survey of joy in reading' },
      state: 'considered',
    },
  ],
};

/** In no order; one year without a figure. */
export const aadalFigures: readonly IndicatorFigure[] = [
  { date: '2024', value: 61 },
  { date: '2026', value: 63, note: 'Ny måde at tælle på' },
  { date: '2021', value: 55 },
  { date: '2022', value: 58.5 },
  { date: '2023' },
  { date: '2026', value: 70, breakdown: 'aargang', part: 'mellem' },
  { date: '2026', value: 52, breakdown: 'aargang', part: 'udskoling' },
  { date: '2024', value: 66, breakdown: 'aargang', part: 'mellem' },
];

/** One part comes from few answers, and the other would give it away. */
export const figuresFromAnswers: readonly IndicatorFigure[] = [
  { date: '2025-03', value: 3.9, answers: 41 },
  { date: '2026-03', value: 4.1, answers: 43 },
  { date: '2026-03', value: 4.9876, answers: 3, breakdown: 'klasse', part: 'a' },
  { date: '2026-03', value: 4.0321, answers: 40, breakdown: 'klasse', part: 'b' },
];
