import * as z from 'zod/mini';

import { idSchema, localizedTextSchema } from '../text/text.schema.ts';
import { indicatorStates } from './indicator.ts';
import type { Breakdown, BreakdownPart, Indicator } from './indicator.ts';

export const breakdownPartSchema = z.strictObject({
  id: idSchema,
  title: localizedTextSchema,
}) satisfies z.ZodMiniType<BreakdownPart>;

export const breakdownSchema = z.strictObject({
  id: idSchema,
  title: localizedTextSchema,
  parts: z.exactOptional(z.array(breakdownPartSchema)),
}) satisfies z.ZodMiniType<Breakdown>;

export const indicatorSchema = z.strictObject({
  id: idSchema,
  title: localizedTextSchema,
  question: z.exactOptional(localizedTextSchema),
  dataSource: z.exactOptional(localizedTextSchema),
  state: z.enum(indicatorStates),
  unit: z.exactOptional(localizedTextSchema),
  description: z.exactOptional(localizedTextSchema),
  breakdowns: z.exactOptional(z.array(breakdownSchema)),
  fromAnswers: z.exactOptional(z.literal(true)),
}) satisfies z.ZodMiniType<Indicator>;
