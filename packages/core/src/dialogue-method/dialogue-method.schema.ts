import * as z from 'zod/mini';

import { origins } from '../relation/relation.ts';
import { idSchema, localizedTextSchema } from '../text/text.schema.ts';
import type { DialogueMethod, MethodRole, MethodStep } from './dialogue-method.ts';

export const methodRoleSchema = z.strictObject({
  id: idSchema,
  title: localizedTextSchema,
  task: z.exactOptional(localizedTextSchema),
}) satisfies z.ZodMiniType<MethodRole>;

export const methodStepSchema = z.strictObject({
  id: idSchema,
  text: localizedTextSchema,
  minutes: z.exactOptional(z.number().check(z.minimum(0))),
}) satisfies z.ZodMiniType<MethodStep>;

export const dialogueMethodSchema = z.strictObject({
  id: idSchema,
  title: localizedTextSchema,
  description: localizedTextSchema,
  roles: z.exactOptional(z.array(methodRoleSchema)),
  steps: z.exactOptional(z.array(methodStepSchema)),
  origin: z.exactOptional(z.enum(origins)),
}) satisfies z.ZodMiniType<DialogueMethod>;
