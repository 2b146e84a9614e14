import * as z from 'zod/mini';

import { origins } from '../relation/relation.ts';
import { audiences } from '../taxonomy/taxonomy.ts';
import { idSchema, localizedTextSchema } from '../text/text.schema.ts';
import type { Goal, GoalArea } from './goal.ts';

export const goalSchema = z.strictObject({
  id: idSchema,
  text: localizedTextSchema,
  title: z.exactOptional(localizedTextSchema),
  origin: z.exactOptional(z.enum(origins)),
}) satisfies z.ZodMiniType<Goal>;

export const goalAreaSchema = z.strictObject({
  id: idSchema,
  title: localizedTextSchema,
  description: z.exactOptional(localizedTextSchema),
  audience: z.exactOptional(z.enum(audiences)),
  goals: z.exactOptional(z.array(goalSchema)),
  origin: z.exactOptional(z.enum(origins)),
}) satisfies z.ZodMiniType<GoalArea>;
