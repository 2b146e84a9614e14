import * as z from 'zod/mini';

import { origins } from '../relation/relation.ts';
import { idSchema, localizedTextSchema, wordsSchema } from '../text/text.schema.ts';
import type { Concept, ConceptPoint } from './concept.ts';

export const conceptPointSchema = z.strictObject({
  id: idSchema,
  text: localizedTextSchema,
}) satisfies z.ZodMiniType<ConceptPoint>;

export const conceptSchema = z.strictObject({
  id: idSchema,
  term: localizedTextSchema,
  definition: localizedTextSchema,
  points: z.exactOptional(z.array(conceptPointSchema)),
  seeAlso: z.exactOptional(z.array(wordsSchema)),
  origin: z.exactOptional(z.enum(origins)),
}) satisfies z.ZodMiniType<Concept>;
