import type { Framework } from '@pejl/core';

import { leaderVisits, schoolPlan } from './action-plan.ts';
import { changeConcepts } from './concepts-change.ts';
import { learningConcepts } from './concepts-learning.ts';
import { goalAreas, learningQuestions } from './goals.ts';
import { organisation, units } from './organisation.ts';
import { phaseTwo } from './programme.ts';
import { relations } from './relations.ts';
import { leadershipSigns } from './signs-leadership.ts';
import { learnerSigns } from './signs-learner.ts';
import { staffSigns } from './signs-staff.ts';
import { statementSets } from './statements.ts';
import { visionLayers } from './vision-layers.ts';

/**
 * Gentofte, Gladsaxe and Rudersdal (3K), three Danish municipalities with one programme for the visibly learning
 * school, in its second phase: goals, signs to be seen in practice by layer, the school's own action plan, modules and
 * instructors, and how it is all organised. A paraphrase in Danish and English, based on the named source and not
 * endorsed by it. Which goal a sign may show is our suggestion, marked so.
 *
 * @example
 * ```ts
 * import { treKommuner } from '@pejl/frameworks/tre-kommuner';
 *
 * treKommuner.practiceSigns?.map(({ layer, signs }) => [layer, signs.length]); // [['learner', 5], ['staff', 6], ['leadership', 7]]
 * ```
 */
export const treKommuner: Framework = {
  formatVersion: 1,
  id: 'tre-kommuner',
  edition: '1',
  languages: ['da', 'en'],
  title: { da: '3K: Alle elever skal lære at lære mere', en: '3K: Every pupil learning how to learn more' },
  source: {
    institution: 'Gentofte, Gladsaxe og Rudersdal Kommuner (3K)',
    title: 'Revideret redegørelse til A.P. Møller Fonden: Alle elever skal lære at lære mere, anden fase',
  },
  wording: 'paraphrase',
  licence: 'CC-BY-4.0',
  goalAreas,
  practiceSigns: [learnerSigns, staffSigns, leadershipSigns],
  programmes: [phaseTwo],
  organisations: [organisation],
  units,
  concepts: [...learningConcepts, ...changeConcepts],
  actionPlanTemplates: [schoolPlan],
  dialogueMethods: [leaderVisits],
  learningQuestions,
  statementSets: [...visionLayers, ...statementSets],
  relations,
};
