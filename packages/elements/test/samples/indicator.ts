import type { IndicatorFigure } from '@pejl/core';
import type { ElementSamples, Sample } from '../samples.ts';
import { markup } from '../hostile-fixtures.ts';
import { aadalFigures, aadalIndicators, figuresFromAnswers } from './indicator-fixture.ts';

const sample = (properties: Readonly<Record<string, unknown>>, rest: Omit<Sample, 'properties'> = {}): Sample => ({
  properties: { framework: aadalIndicators, ...properties },
  ...rest,
});
const one = (figures: readonly IndicatorFigure[], texts: readonly string[], indicator = 'laesere'): Sample =>
  sample({ indicator, figures }, { texts });

/** The same in Danish alone, with markup after every text. */
function hostile<T>(value: T, key = ''): T {
  if (typeof value === 'string') return (/^(da|note|institution)$/.test(key) ? `${value} ${markup}` : value) as T;
  if (Array.isArray(value)) return value.map((each: unknown) => hostile(each)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([name]) => name !== 'en');
  return Object.fromEntries(entries.map(([name, each]) => [name, hostile(each, name)])) as T;
}

const about = ['Elever, der låner bøger', 'Hvem læser i fritiden?', 'Skolebibliotekets udlån'];

export const indicatorSamples: ElementSamples = {
  define: () => import('@pejl/elements/indicator/define'),
  element: () => import('@pejl/elements/indicator'),
  messages: () => import('../../src/indicator/indicator.messages.ts'),
  samples: {
    'with history and breakdowns': one(aadalFigures, [
      ...about,
      'Det nyeste tal 63',
      '2026',
      'Fra 61',
      '4 tal mellem 55',
      '1 dato uden tal',
      'Årgang, 2026',
      'Mellemtrin',
      'Ny måde at tælle på',
    ]),
    'one figure': one([{ date: '2026-08-31', value: 12.345 }], [...about, '31. august 2026', '12,3']),
    'without figures': one([], [...about, 'Her er ingen tal endnu.', 'Mellemtrin']),
    'figures from answers': one(
      figuresFromAnswers,
      [
        'Trivsel i læsetimen',
        'Metoden er under udvikling.',
        'Vises ikke: Der er færre end 5 svar.',
        'Vises ikke: Et tal',
      ],
      'trivsel',
    ),
    'all of them': sample(
      { figures: { laesere: aadalFigures, trivsel: figuresFromAnswers } },
      { texts: [...about, 'Trivsel i læsetimen', 'endnu ikke taget i brug'] },
    ),
    'all of them, with the figures of one': sample(
      { figures: aadalFigures },
      { texts: [...about, 'Tallene siger ikke, hvilken indikator de hører til.'] },
    ),
    'a breakdown that nobody knows': one(
      [
        { date: '2026', value: 63 },
        { date: '2026', value: 60, breakdown: 'findes-ikke', part: 'x' },
      ],
      [...about, 'Nogle tal er delt efter »findes-ikke«'],
    ),
    'a part of the host’s own': one(
      [{ date: '2026', value: 60, breakdown: 'skole', part: 'Å-skolen' }],
      [...about, 'Å-skolen'],
    ),
    'a framework without indicators': sample(
      { framework: { ...aadalIndicators, indicators: undefined } },
      { texts: ['Referencerammen har ingen indikatorer.'] },
    ),
    'every field left open': { texts: ['Der er ingen indikator at vise endnu.'] },
    'markup in every text, one language only': sample(
      {
        framework: { ...hostile(aadalIndicators), languages: ['da'] },
        indicator: 'laesere',
        figures: hostile(aadalFigures),
      },
      { texts: [markup] },
    ),
    'ids that every object has': sample({
      framework: {
        ...aadalIndicators,
        indicators: [
          {
            ...aadalIndicators.indicators![0]!,
            id: '__proto__',
            breakdowns: [
              { id: 'constructor', title: { da: 'Del' }, parts: [{ id: '__proto__', title: { da: 'En' } }] },
            ],
          },
        ],
      },
      figures: [
        { date: '2026', value: 1 },
        { date: '2026', value: 1, breakdown: 'constructor', part: '__proto__' },
      ],
    }),
    'an indicator that is not there': sample({ indicator: 'findes-ikke' }, { texts: [], broken: true }),
  },
  acts: {},
  nonsense: {
    framework: {
      'indicators as an object': { ...aadalIndicators, indicators: {} },
      'indicators that are not there': { ...aadalIndicators, indicators: [null] },
      'no title': { ...aadalIndicators, indicators: [{ id: 'x', state: 'in-use' }] },
      'a state of a newer edition': {
        ...aadalIndicators,
        indicators: [{ id: 'laesere', title: { da: 'X' }, state: 'retired' }],
      },
      'no languages': { ...aadalIndicators, languages: undefined },
      'no source': { ...aadalIndicators, source: null },
    },
    figures: {
      'no dates': [{ value: 3 }],
      'a date in words': [{ date: 'i går', value: 3 }],
      'a month that is none': [{ date: '2026-13', value: 3 }],
      'a value in words': [{ date: '2026', value: 'mange' }],
      'no value that can be counted': [
        { date: '2025', value: NaN },
        { date: '2026', value: Infinity },
      ],
      'answers in words': [{ date: '2026', value: 3, answers: 'tre' }],
      'a note as an object': [{ date: '2026', value: 3, note: {} }],
      'lists that are none': { laesere: 42 },
    },
  },
};
