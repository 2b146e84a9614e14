import * as z from 'zod/mini';

import { dateSchema, wordsSchema } from '../text/text.schema.ts';
import type { LearnerReflection } from './reflection.ts';

export const learnerReflectionSchema = z.strictObject({
  framework: wordsSchema,
  edition: wordsSchema,
  scale: wordsSchema,
  date: dateSchema,
  about: z.exactOptional(z.string()),
  now: z.exactOptional(wordsSchema),
  towards: z.exactOptional(wordsSchema),
  whereNow: z.exactOptional(z.string()),
  whereTo: z.exactOptional(z.string()),
  how: z.exactOptional(z.string()),
}) satisfies z.ZodMiniType<LearnerReflection>;
