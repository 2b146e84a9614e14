import * as z from 'zod/mini';

import { dateSchema, wordsSchema } from '../text/text.schema.ts';
import type { DatedStep, ProgrammeDates } from './programme-dates.ts';

export const datedStepSchema = z.strictObject({
  step: wordsSchema,
  date: dateSchema,
  until: z.exactOptional(dateSchema),
  time: z.exactOptional(z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/))),
  place: z.exactOptional(z.string()),
}) satisfies z.ZodMiniType<DatedStep>;

export const programmeDatesSchema = z.strictObject({
  framework: wordsSchema,
  edition: wordsSchema,
  programme: wordsSchema,
  steps: z.array(datedStepSchema),
}) satisfies z.ZodMiniType<ProgrammeDates>;
