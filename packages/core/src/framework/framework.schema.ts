import * as z from 'zod/mini';

import { actionPlanTemplateSchema } from '../action-plan/action-plan-template.schema.ts';
import { conceptSchema } from '../concept/concept.schema.ts';
import { dialogueMethodSchema } from '../dialogue-method/dialogue-method.schema.ts';
import { goalAreaSchema } from '../goal/goal.schema.ts';
import { indicatorSchema } from '../indicator/indicator.schema.ts';
import { organisationSchema } from '../organisation/organisation.schema.ts';
import { pejlemaerkeSetSchema } from '../pejlemaerke/pejlemaerke.schema.ts';
import { plfHouseSchema } from '../plf/plf.schema.ts';
import { programmeSchema } from '../programme/programme.schema.ts';
import { relationSchema } from '../relation/relation.schema.ts';
import { learningQuestionSchema, scaleSchema } from '../scale/scale.schema.ts';
import { practiceSignSetSchema } from '../sign/sign.schema.ts';
import { statementSetSchema } from '../statement/statement.schema.ts';
import { strategySchema } from '../strategy/strategy.schema.ts';
import { taxonomySchema } from '../taxonomy/taxonomy.schema.ts';
import { unitSchema } from '../unit/unit.schema.ts';
import { idSchema, languageTagSchema, localizedTextSchema, urlSchema, wordsSchema } from '../text/text.schema.ts';
import { exampleKinds, formatVersion, maxLanguages, wordings } from './framework.ts';
import type { Example, ExampleTarget, Framework, FrameworkRef, Source } from './framework.ts';

export const sourceSchema = z.strictObject({
  institution: wordsSchema,
  title: wordsSchema,
  url: z.exactOptional(urlSchema),
}) satisfies z.ZodMiniType<Source>;

export const frameworkRefSchema = z.strictObject({
  framework: wordsSchema,
  edition: wordsSchema,
}) satisfies z.ZodMiniType<FrameworkRef>;

export const exampleTargetSchema = z.union([
  z.strictObject({ taxonomy: wordsSchema, dimension: wordsSchema, level: wordsSchema }),
  z.strictObject({ pejlemaerkeSet: wordsSchema, pejlemaerke: wordsSchema }),
  z.strictObject({ sign: wordsSchema }),
]) satisfies z.ZodMiniType<ExampleTarget>;

export const exampleSchema = z.strictObject({
  id: idSchema,
  on: exampleTargetSchema,
  kind: z.enum(exampleKinds),
  text: localizedTextSchema,
  url: z.exactOptional(urlSchema),
}) satisfies z.ZodMiniType<Example>;

export const frameworkSchema = z.strictObject({
  formatVersion: z.literal(formatVersion),
  id: idSchema,
  edition: wordsSchema,
  languages: z.array(languageTagSchema).check(z.minLength(1), z.maxLength(maxLanguages)),
  title: localizedTextSchema,
  source: sourceSchema,
  basedOn: z.exactOptional(frameworkRefSchema),
  wording: z.enum(wordings),
  licence: wordsSchema,
  taxonomies: z.exactOptional(z.array(taxonomySchema)),
  pejlemaerkeSets: z.exactOptional(z.array(pejlemaerkeSetSchema)),
  plfHouses: z.exactOptional(z.array(plfHouseSchema)),
  goalAreas: z.exactOptional(z.array(goalAreaSchema)),
  practiceSigns: z.exactOptional(z.array(practiceSignSetSchema)),
  strategies: z.exactOptional(z.array(strategySchema)),
  programmes: z.exactOptional(z.array(programmeSchema)),
  organisations: z.exactOptional(z.array(organisationSchema)),
  units: z.exactOptional(z.array(unitSchema)),
  concepts: z.exactOptional(z.array(conceptSchema)),
  indicators: z.exactOptional(z.array(indicatorSchema)),
  actionPlanTemplates: z.exactOptional(z.array(actionPlanTemplateSchema)),
  dialogueMethods: z.exactOptional(z.array(dialogueMethodSchema)),
  scales: z.exactOptional(z.array(scaleSchema)),
  learningQuestions: z.exactOptional(z.array(learningQuestionSchema)),
  statementSets: z.exactOptional(z.array(statementSetSchema)),
  relations: z.exactOptional(z.array(relationSchema)),
  examples: z.exactOptional(z.array(exampleSchema)),
}) satisfies z.ZodMiniType<Framework>;
