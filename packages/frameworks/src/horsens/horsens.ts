import type { Framework } from '@pejl/core';

import { concepts } from './concepts.ts';
import { relations } from './relations.ts';
import { statementSets } from './statements.ts';
import { strategy } from './strategy.ts';

/**
 * Horsens, a Danish municipality: the strategy that its day care and its schools share, with three goal areas and
 * three tracks. A paraphrase in Danish and English, based on the named source and not endorsed by it.
 *
 * @example
 * ```ts
 * import { horsens } from '@pejl/frameworks/horsens';
 *
 * horsens.strategies?.[0]?.tracks.map(({ title }) => title['da']); // ['Synlig og målstyret læring', ...]
 * ```
 */
export const horsens: Framework = {
  formatVersion: 1,
  id: 'horsens',
  edition: '1',
  languages: ['da', 'en'],
  title: {
    da: 'Horsens Kommune: Fælles læring – stærkere resultater',
    en: 'Horsens Municipality: Learning together – stronger results',
  },
  source: { institution: 'Horsens Kommune', title: 'Fælles læring – stærkere resultater' },
  wording: 'paraphrase',
  licence: 'CC-BY-4.0',
  goalAreas: [
    { id: 'laering', title: { da: 'Læring', en: 'Learning' } },
    { id: 'trivsel', title: { da: 'Trivsel', en: 'Wellbeing' } },
    { id: 'personlig-mestring', title: { da: 'Personlig mestring', en: 'Personal mastery' } },
  ],
  strategies: [strategy],
  // The source names the two areas that the strategy holds for, and none of the day cares and schools in them.
  units: [
    {
      id: 'horsens-kommune',
      title: { da: 'Horsens Kommune', en: 'Horsens Municipality' },
      kind: 'municipality',
      kindName: { da: 'kommune', en: 'municipality' },
      units: [
        {
          id: 'dagtilbudsomraadet',
          title: { da: 'Dagtilbudsområdet', en: 'Day care' },
          kind: 'department',
          kindName: { da: 'område', en: 'area' },
        },
        {
          id: 'skoleomraadet',
          title: { da: 'Skoleområdet', en: 'Schools' },
          kind: 'department',
          kindName: { da: 'område', en: 'area' },
        },
      ],
    },
  ],
  concepts,
  statementSets,
  relations,
};
