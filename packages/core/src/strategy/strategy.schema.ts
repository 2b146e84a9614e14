import * as z from 'zod/mini';

import { origins } from '../relation/relation.ts';
import { idSchema, localizedTextSchema, wordsSchema } from '../text/text.schema.ts';
import { reviewRhythms } from './strategy.ts';
import type { Effort, EffortPart, Purpose, ReviewCycle, Strategy, StrategyTrack } from './strategy.ts';

export const purposeSchema = z.strictObject({
  id: idSchema,
  text: localizedTextSchema,
}) satisfies z.ZodMiniType<Purpose>;

export const effortPartSchema = z.strictObject({
  id: idSchema,
  text: localizedTextSchema,
}) satisfies z.ZodMiniType<EffortPart>;

export const effortSchema = z.strictObject({
  id: idSchema,
  text: localizedTextSchema,
  parts: z.exactOptional(z.array(effortPartSchema)),
  origin: z.exactOptional(z.enum(origins)),
}) satisfies z.ZodMiniType<Effort>;

export const strategyTrackSchema = z.strictObject({
  id: idSchema,
  title: localizedTextSchema,
  description: z.exactOptional(localizedTextSchema),
  purposes: z.array(wordsSchema),
  efforts: z.array(wordsSchema),
}) satisfies z.ZodMiniType<StrategyTrack>;

export const reviewCycleSchema = z.strictObject({
  id: idSchema,
  section: localizedTextSchema,
  who: localizedTextSchema,
  rhythm: z.enum(reviewRhythms),
  month: z.exactOptional(z.int().check(z.minimum(1), z.maximum(12))),
  about: z.exactOptional(z.literal(true)),
  description: z.exactOptional(localizedTextSchema),
}) satisfies z.ZodMiniType<ReviewCycle>;

export const strategySchema = z.strictObject({
  id: idSchema,
  title: localizedTextSchema,
  description: z.exactOptional(localizedTextSchema),
  goalAreas: z.exactOptional(z.array(wordsSchema)),
  tracks: z.array(strategyTrackSchema).check(z.minLength(1)),
  purposes: z.array(purposeSchema),
  efforts: z.array(effortSchema),
  throughout: z.exactOptional(z.array(effortSchema)),
  reviewCycles: z.exactOptional(z.array(reviewCycleSchema)),
}) satisfies z.ZodMiniType<Strategy>;
