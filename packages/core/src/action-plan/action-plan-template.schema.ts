import * as z from 'zod/mini';

import { idSchema, localizedTextSchema } from '../text/text.schema.ts';
import { planFieldKinds } from './action-plan-template.ts';
import type { ActionPlanTemplate, PlanField } from './action-plan-template.ts';

export const planFieldSchema = z.strictObject({
  id: idSchema,
  title: localizedTextSchema,
  kind: z.enum(planFieldKinds),
  help: z.exactOptional(localizedTextSchema),
}) satisfies z.ZodMiniType<PlanField>;

export const actionPlanTemplateSchema = z.strictObject({
  id: idSchema,
  title: localizedTextSchema,
  owner: localizedTextSchema,
  scope: localizedTextSchema,
  description: z.exactOptional(localizedTextSchema),
  fields: z.array(planFieldSchema).check(z.minLength(1)),
}) satisfies z.ZodMiniType<ActionPlanTemplate>;
