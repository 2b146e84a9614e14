import * as z from 'zod/mini';

import { dateSchema, wordsSchema } from '../text/text.schema.ts';
import type { IndividualTrack, TeamTrack, TrackPeriod } from './track.ts';

export const trackPeriodSchema = z.strictObject({
  from: dateSchema,
  to: z.exactOptional(dateSchema),
}) satisfies z.ZodMiniType<TrackPeriod>;

const base = {
  framework: wordsSchema,
  edition: wordsSchema,
  set: wordsSchema,
  pejlemaerker: z.array(wordsSchema),
  period: z.exactOptional(trackPeriodSchema),
};

export const individualTrackSchema = z.strictObject({
  kind: z.literal('individual'),
  ...base,
}) satisfies z.ZodMiniType<IndividualTrack>;

export const teamTrackSchema = z.strictObject({ kind: z.literal('team'), ...base }) satisfies z.ZodMiniType<TeamTrack>;

/** A union by `kind`, so that what is neither is said to be neither. */
export const trackSchema = z.discriminatedUnion('kind', [individualTrackSchema, teamTrackSchema]);
