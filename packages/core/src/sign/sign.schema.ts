import * as z from 'zod/mini';

import { origins } from '../relation/relation.ts';
import { idSchema, localizedTextSchema } from '../text/text.schema.ts';
import { layers } from './sign.ts';
import type { Competence, PracticeSign, PracticeSignSet } from './sign.ts';

export const practiceSignSchema = z.strictObject({
  id: idSchema,
  text: localizedTextSchema,
  example: z.exactOptional(localizedTextSchema),
  origin: z.exactOptional(z.enum(origins)),
}) satisfies z.ZodMiniType<PracticeSign>;

export const competenceSchema = z.strictObject({
  id: idSchema,
  text: localizedTextSchema,
  origin: z.exactOptional(z.enum(origins)),
}) satisfies z.ZodMiniType<Competence>;

export const practiceSignSetSchema = z.strictObject({
  id: idSchema,
  title: localizedTextSchema,
  layer: z.enum(layers),
  description: z.exactOptional(localizedTextSchema),
  signs: z.array(practiceSignSchema).check(z.minLength(1)),
  competences: z.exactOptional(z.array(competenceSchema)),
}) satisfies z.ZodMiniType<PracticeSignSet>;
