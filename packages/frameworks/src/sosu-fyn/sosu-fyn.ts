import type { Framework } from '@pejl/core';

import { actionPlanTemplates } from './action-plan-templates.ts';
import { concepts } from './concepts.ts';
import { dialogueMethods } from './dialogue-methods.ts';
import { indicators } from './indicators.ts';
import { leadership } from './leadership.ts';
import { pejlemaerkerLeadership } from './pejlemaerker-leadership.ts';
import { pejlemaerkerSupport } from './pejlemaerker-support.ts';
import { pejlemaerkerTeaching } from './pejlemaerker-teaching.ts';
import { programmes } from './programmes.ts';
import { relations } from './relations.ts';
import { statementSets } from './statements.ts';
import { support } from './support.ts';
import { teaching } from './teaching.ts';

/**
 * SOSU Fyn, a Danish social and health care college: three team taxonomies and three sets of ten pejlemærker, for
 * teaching staff, for administration and support, and for leaders, with what they rest on and how they are used: the
 * action plan, the follow-up data and the programme that leaders and staff share. A paraphrase in Danish and English,
 * based on the named source and not endorsed by it.
 *
 * @example
 * ```ts
 * import { sosuFyn } from '@pejl/frameworks/sosu-fyn';
 *
 * sosuFyn.pejlemaerkeSets?.[0]?.pejlemaerker[0]?.text['da']; // 'Jeg har øje for hver eneste elev ...'
 * ```
 */
export const sosuFyn: Framework = {
  formatVersion: 1,
  id: 'sosu-fyn',
  edition: '1',
  languages: ['da', 'en'],
  title: { da: 'SOSU Fyn: strategi og redskaber', en: 'SOSU Fyn: strategy and tools' },
  source: {
    institution: 'Social- og Sundhedsskolen Fyn (SOSU Fyn)',
    title: 'Strategiimplementering og redskaber',
  },
  wording: 'paraphrase',
  licence: 'CC-BY-4.0',
  taxonomies: [teaching, support, leadership],
  pejlemaerkeSets: [pejlemaerkerTeaching, pejlemaerkerSupport, pejlemaerkerLeadership],
  programmes,
  concepts,
  indicators,
  actionPlanTemplates,
  dialogueMethods,
  statementSets,
  relations,
};
