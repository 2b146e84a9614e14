import type { Framework } from '@pejl/core';

import { soloConcepts } from './concepts.ts';
import { learningQuestions } from './learning-questions.ts';
import { soloScale } from './levels.ts';

/**
 * SOLO after Biggs and Collis, to be shared by every framework that speaks of it: five levels in three phases, each
 * for adults and in a learner's own words, and the three learning questions. A paraphrase in Danish and English. The
 * hand signs, the names of the phases and the questions are not the book's; the concepts `haandtegn` and
 * `laeringsspoergsmaal` say so.
 *
 * @example
 * ```ts
 * import { solo } from '@pejl/frameworks/solo';
 *
 * solo.scales?.[0]?.levels[0]?.learnerText?.['da']; // 'Jeg ved ikke endnu, hvad det handler om.'
 * ```
 */
export const solo: Framework = {
  formatVersion: 1,
  id: 'solo',
  edition: '1',
  languages: ['da', 'en'],
  title: { da: 'SOLO-taksonomien', en: 'The SOLO taxonomy' },
  source: {
    institution: 'John B. Biggs & Kevin F. Collis',
    title: 'Evaluating the Quality of Learning: The SOLO Taxonomy (1982)',
  },
  wording: 'paraphrase',
  licence: 'CC-BY-4.0',
  scales: [soloScale],
  learningQuestions,
  concepts: soloConcepts,
};
