import * as z from 'zod/mini';

import { origins } from '../relation/relation.ts';
import { idSchema, localizedTextSchema } from '../text/text.schema.ts';
import { maxPillars, minPillars } from './plf.ts';
import type { FoundationPart, PlfFoundation, PlfHouse, PlfPillar } from './plf.ts';

export const plfPillarSchema = z.strictObject({
  id: idSchema,
  title: localizedTextSchema,
  description: z.exactOptional(localizedTextSchema),
}) satisfies z.ZodMiniType<PlfPillar>;

export const foundationPartSchema = z.strictObject({
  id: idSchema,
  title: localizedTextSchema,
  description: z.exactOptional(localizedTextSchema),
}) satisfies z.ZodMiniType<FoundationPart>;

export const plfFoundationSchema = z.strictObject({
  title: z.exactOptional(localizedTextSchema),
  parts: z.array(foundationPartSchema),
}) satisfies z.ZodMiniType<PlfFoundation>;

export const plfHouseSchema = z.strictObject({
  id: idSchema,
  title: localizedTextSchema,
  description: z.exactOptional(localizedTextSchema),
  pillars: z.array(plfPillarSchema).check(z.minLength(minPillars), z.maxLength(maxPillars)),
  foundation: z.exactOptional(plfFoundationSchema),
  origin: z.exactOptional(z.enum(origins)),
}) satisfies z.ZodMiniType<PlfHouse>;
