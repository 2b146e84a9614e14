import type { Framework } from '@pejl/core';

import { concepts } from './concepts.ts';
import { goalAreas, statementSets } from './goals.ts';
import { programme } from './programme.ts';
import { relations } from './relations.ts';

/**
 * "Ledere af medarbejdere 2.0": ten goals for leadership teams in four themes, and a programme of fourteen hours. The
 * document names no institution, calls the goals taxonomic and gives no levels; so none are here. A paraphrase in
 * Danish and English, based on the named source and not endorsed by it.
 *
 * @example
 * ```ts
 * import { hoursOf } from '@pejl/core';
 * import { ledereAfMedarbejdere } from '@pejl/frameworks/ledere-af-medarbejdere';
 *
 * for (const programme of ledereAfMedarbejdere.programmes ?? []) console.log(hoursOf(programme).hours); // 14
 * ```
 */
export const ledereAfMedarbejdere: Framework = {
  formatVersion: 1,
  id: 'ledere-af-medarbejdere',
  edition: '1',
  languages: ['da', 'en'],
  title: { da: 'Ledere af medarbejdere 2.0', en: 'Leaders of Staff 2.0' },
  source: {
    institution: 'en kommune, som dokumentet ikke navngiver',
    title: 'Ledere af medarbejdere 2.0',
  },
  wording: 'paraphrase',
  licence: 'CC-BY-4.0',
  goalAreas,
  statementSets,
  programmes: [programme],
  concepts,
  relations,
};
