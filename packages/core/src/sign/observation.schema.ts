import * as z from 'zod/mini';

import { dateSchema, wordsSchema } from '../text/text.schema.ts';
import type { ObservationState, SignObservation, SignObservations } from './observation.ts';

const observationOf = <State extends ObservationState>(state: State) =>
  z.strictObject({
    framework: wordsSchema,
    edition: wordsSchema,
    sign: wordsSchema,
    date: dateSchema,
    state: z.literal(state),
    note: z.exactOptional(z.string()),
    example: z.exactOptional(wordsSchema),
  });

/** A union by `state`: what was seen is all that an observation says, so one of an unknown state cannot be read. */
export const signObservationSchema = z.discriminatedUnion('state', [
  observationOf('seen'),
  observationOf('seen-often'),
  observationOf('not-seen'),
]) satisfies z.ZodMiniType<SignObservation>;

export const signObservationsSchema = z.strictObject({
  observations: z.array(signObservationSchema),
}) satisfies z.ZodMiniType<SignObservations>;
