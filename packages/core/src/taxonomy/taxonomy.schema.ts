import * as z from 'zod/mini';

import { idSchema, localizedTextSchema, wordsSchema } from '../text/text.schema.ts';
import { audiences, claimSubjects, maxClaims, maxLevels, minLevels } from './taxonomy.ts';
import type { Claim, Descriptor, Dimension, DimensionRef, Level, Taxonomy } from './taxonomy.ts';

export const levelSchema = z.strictObject({
  id: idSchema,
  name: z.exactOptional(localizedTextSchema),
}) satisfies z.ZodMiniType<Level>;

export const dimensionRefSchema = z.strictObject({
  taxonomy: wordsSchema,
  dimension: wordsSchema,
}) satisfies z.ZodMiniType<DimensionRef>;

export const dimensionSchema = z.strictObject({
  id: idSchema,
  title: localizedTextSchema,
  sameAs: z.exactOptional(z.array(dimensionRefSchema)),
  readBeside: z.exactOptional(z.array(dimensionRefSchema)),
}) satisfies z.ZodMiniType<Dimension>;

export const claimSchema = z.strictObject({
  id: idSchema,
  text: localizedTextSchema,
  about: z.exactOptional(z.enum(claimSubjects)),
}) satisfies z.ZodMiniType<Claim>;

export const descriptorSchema = z.strictObject({
  level: wordsSchema,
  dimension: wordsSchema,
  claims: z.array(claimSchema).check(z.minLength(1), z.maxLength(maxClaims)),
}) satisfies z.ZodMiniType<Descriptor>;

export const taxonomySchema = z.strictObject({
  id: idSchema,
  title: localizedTextSchema,
  audience: z.exactOptional(z.enum(audiences)),
  levels: z.array(levelSchema).check(z.minLength(minLevels), z.maxLength(maxLevels)),
  dimensions: z.array(dimensionSchema).check(z.minLength(1)),
  descriptors: z.array(descriptorSchema),
}) satisfies z.ZodMiniType<Taxonomy>;
