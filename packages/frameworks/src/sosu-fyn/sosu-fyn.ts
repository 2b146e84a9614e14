import type { Framework } from '@pejl/core';

import { leadership } from './leadership.ts';
import { pejlemaerkerLeadership } from './pejlemaerker-leadership.ts';
import { pejlemaerkerSupport } from './pejlemaerker-support.ts';
import { pejlemaerkerTeaching } from './pejlemaerker-teaching.ts';
import { support } from './support.ts';
import { teaching } from './teaching.ts';

/**
 * SOSU Fyn, a Danish social and health care college: three team taxonomies and three sets of ten pejlemærker, for
 * teaching staff, for administration and support, and for leaders. A paraphrase in Danish and English, based on
 * the named source and not endorsed by it.
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
  title: { da: 'SOSU Fyn: team-taksonomier og pejlemærker', en: 'SOSU Fyn: team taxonomies and beacons' },
  source: {
    institution: 'Social- og Sundhedsskolen Fyn (SOSU Fyn)',
    title: 'Strategiimplementering og redskaber',
  },
  wording: 'paraphrase',
  licence: 'CC-BY-4.0',
  taxonomies: [teaching, support, leadership],
  pejlemaerkeSets: [pejlemaerkerTeaching, pejlemaerkerSupport, pejlemaerkerLeadership],
};
