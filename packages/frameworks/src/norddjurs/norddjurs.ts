import type { Framework } from '@pejl/core';

import { concepts } from './concepts.ts';
import { goalAreas } from './goals.ts';
import { organisation } from './organisation.ts';
import { plfModel } from './plf-model.ts';
import { relations } from './relations.ts';
import { statementSets } from './statements.ts';
import { units } from './units.ts';

/**
 * Norddjurs, a Danish municipality: how the leaders of its schools and day care develop as a professional learning
 * community. Five pillars on a foundation, 24 goals, values and core task, what is worked on, and who is who. A
 * paraphrase in Danish and English, based on the named source and not endorsed by it.
 *
 * @example
 * ```ts
 * import { goalsOfPillar } from '@pejl/core';
 * import { norddjurs } from '@pejl/frameworks/norddjurs';
 *
 * goalsOfPillar(norddjurs, 'samarbejde')[0]?.goals.length; // 7
 * ```
 */
export const norddjurs: Framework = {
  formatVersion: 1,
  id: 'norddjurs',
  edition: '1',
  languages: ['da', 'en'],
  title: {
    da: 'Norddjurs: ledelsesudvikling i lederforum',
    en: 'Norddjurs: developing leadership in the leaders’ forum',
  },
  source: {
    institution: 'Norddjurs Kommune',
    title: 'Ledelsesudvikling gennem professionelle læringsfællesskaber',
  },
  wording: 'paraphrase',
  licence: 'CC-BY-4.0',
  plfHouses: [plfModel],
  goalAreas,
  statementSets,
  units,
  organisations: [organisation],
  concepts,
  relations,
};
