import * as z from 'zod/mini';

import { origins } from '../relation/relation.ts';
import { idSchema, localizedTextSchema, wordsSchema } from '../text/text.schema.ts';
import { statementKinds } from './statement.ts';
import type { Statement, StatementSet } from './statement.ts';

export const statementSchema = z.strictObject({
  id: idSchema,
  text: localizedTextSchema,
  description: z.exactOptional(localizedTextSchema),
  origin: z.exactOptional(z.enum(origins)),
}) satisfies z.ZodMiniType<Statement>;

export const statementSetSchema = z.strictObject({
  id: idSchema,
  title: localizedTextSchema,
  kind: z.enum(statementKinds),
  description: z.exactOptional(localizedTextSchema),
  period: z.exactOptional(wordsSchema),
  statements: z.array(statementSchema).check(z.minLength(1)),
}) satisfies z.ZodMiniType<StatementSet>;
