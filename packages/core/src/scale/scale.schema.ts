import * as z from 'zod/mini';

import { maxLevels, minLevels } from '../taxonomy/taxonomy.ts';
import { idSchema, localizedTextSchema, wordsSchema } from '../text/text.schema.ts';
import { handSigns, learningQuestionKinds } from './scale.ts';
import type { LearningQuestion, Scale, ScaleLevel, ScalePhase } from './scale.ts';

export const scalePhaseSchema = z.strictObject({
  id: idSchema,
  title: localizedTextSchema,
  description: z.exactOptional(localizedTextSchema),
}) satisfies z.ZodMiniType<ScalePhase>;

export const scaleLevelSchema = z.strictObject({
  id: idSchema,
  title: localizedTextSchema,
  description: localizedTextSchema,
  phase: z.exactOptional(wordsSchema),
  learnerText: z.exactOptional(localizedTextSchema),
  nextText: z.exactOptional(localizedTextSchema),
  handSign: z.exactOptional(z.enum(handSigns)),
}) satisfies z.ZodMiniType<ScaleLevel>;

export const scaleSchema = z.strictObject({
  id: idSchema,
  title: localizedTextSchema,
  after: z.exactOptional(wordsSchema),
  description: z.exactOptional(localizedTextSchema),
  phases: z.exactOptional(z.array(scalePhaseSchema)),
  levels: z.array(scaleLevelSchema).check(z.minLength(minLevels), z.maxLength(maxLevels)),
}) satisfies z.ZodMiniType<Scale>;

export const learningQuestionSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(learningQuestionKinds),
  text: localizedTextSchema,
  planText: z.exactOptional(localizedTextSchema),
}) satisfies z.ZodMiniType<LearningQuestion>;
