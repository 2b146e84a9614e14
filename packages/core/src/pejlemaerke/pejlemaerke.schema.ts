import * as z from 'zod/mini';

import { audiences } from '../taxonomy/taxonomy.ts';
import { idSchema, localizedTextSchema } from '../text/text.schema.ts';
import type { Pejlemaerke, PejlemaerkeSet } from './pejlemaerke.ts';

export const pejlemaerkeSchema = z.strictObject({
  id: idSchema,
  text: localizedTextSchema,
  example: z.exactOptional(localizedTextSchema),
}) satisfies z.ZodMiniType<Pejlemaerke>;

export const pejlemaerkeSetSchema = z.strictObject({
  id: idSchema,
  title: localizedTextSchema,
  audience: z.exactOptional(z.enum(audiences)),
  pejlemaerker: z.array(pejlemaerkeSchema),
}) satisfies z.ZodMiniType<PejlemaerkeSet>;
