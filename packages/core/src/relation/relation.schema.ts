import * as z from 'zod/mini';

import { localizedTextSchema, wordsSchema } from '../text/text.schema.ts';
import { nodeKinds, origins, relationKinds } from './relation.ts';
import type { NodeRef, Relation } from './relation.ts';

export const nodeRefSchema = z.strictObject({
  kind: z.enum(nodeKinds),
  id: wordsSchema,
  in: z.exactOptional(wordsSchema),
  framework: z.exactOptional(wordsSchema),
}) satisfies z.ZodMiniType<NodeRef>;

export const relationSchema = z.strictObject({
  kind: z.enum(relationKinds),
  from: nodeRefSchema,
  to: nodeRefSchema,
  note: z.exactOptional(localizedTextSchema),
  origin: z.exactOptional(z.enum(origins)),
}) satisfies z.ZodMiniType<Relation>;
