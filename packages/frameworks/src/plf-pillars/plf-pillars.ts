import type { Framework } from '@pejl/core';

import { concepts } from './concepts.ts';
import { hord, kruseLouisBryk } from './houses.ts';
import { relations } from './relations.ts';

/**
 * What a professional learning community stands on, as two much-used descriptions have it: the five pillars of Kruse,
 * Louis and Bryk, and the five dimensions of Hord, compared with each other. It also holds the five ideas that the
 * relations of other frameworks point to. Told in our own words, in Danish and English, and not endorsed by the authors.
 *
 * @example
 * ```ts
 * import { plfPillars } from '@pejl/frameworks/plf-pillars';
 *
 * plfPillars.plfHouses?.[0]?.pillars.map(({ title }) => title['da']); // ['Fælles normer og værdier', ...]
 * ```
 */
export const plfPillars: Framework = {
  formatVersion: 1,
  id: 'plf-pillars',
  edition: '1',
  languages: ['da', 'en'],
  title: { da: 'De fem PLF-søjler', en: 'The five PLC pillars' },
  source: {
    institution: 'Kruse, Louis og Bryk (1994, 1995); Hord (1997)',
    title:
      'Building Professional Community in Schools; An Emerging Framework for Analyzing School-Based Professional Community; Professional Learning Communities: Communities of Continuous Inquiry and Improvement',
  },
  wording: 'paraphrase',
  licence: 'CC-BY-4.0',
  plfHouses: [kruseLouisBryk, hord],
  concepts,
  relations,
};
