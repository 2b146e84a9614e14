import * as z from 'zod/mini';

import { dateSchema, wordsSchema } from '../text/text.schema.ts';
import { nextStepKinds, setbackCauses } from './placement.ts';
import type { NextStep, NotAgreed, NotRelevant, Placed, Placement, Profile } from './placement.ts';

const base = {
  framework: wordsSchema,
  edition: wordsSchema,
  taxonomy: wordsSchema,
  dimension: wordsSchema,
  date: dateSchema,
  reason: z.exactOptional(z.string()),
  setbackCause: z.exactOptional(z.enum(setbackCauses)),
  constellation: z.exactOptional(wordsSchema),
};

export const placedSchema = z.strictObject({
  ...base,
  state: z.literal('placed'),
  level: wordsSchema,
  towards: z.exactOptional(z.literal(true)),
}) satisfies z.ZodMiniType<Placed>;

export const notRelevantSchema = z.strictObject({
  ...base,
  state: z.literal('not-relevant'),
}) satisfies z.ZodMiniType<NotRelevant>;

export const notAgreedSchema = z.strictObject({
  ...base,
  state: z.literal('not-agreed'),
}) satisfies z.ZodMiniType<NotAgreed>;

const placementSchema = z.discriminatedUnion('state', [
  placedSchema,
  notRelevantSchema,
  notAgreedSchema,
]) satisfies z.ZodMiniType<Placement>;

export const nextStepSchema = z.strictObject({
  dimension: wordsSchema,
  kind: z.exactOptional(z.enum(nextStepKinds)),
  claims: z.exactOptional(z.array(wordsSchema)),
  sentence: z.exactOptional(z.string()),
}) satisfies z.ZodMiniType<NextStep>;

export const profileSchema = z.strictObject({
  date: dateSchema,
  placements: z.array(placementSchema),
  constellation: z.exactOptional(wordsSchema),
  metClaims: z.exactOptional(z.array(wordsSchema)),
  nextStep: z.exactOptional(nextStepSchema),
}) satisfies z.ZodMiniType<Profile>;
