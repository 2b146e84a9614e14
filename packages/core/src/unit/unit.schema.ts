import * as z from 'zod/mini';

import { idSchema, localizedTextSchema } from '../text/text.schema.ts';
import { unitKinds } from './unit.ts';
import type { Unit } from './unit.ts';

export const unitSchema = z.strictObject({
  id: idSchema,
  title: localizedTextSchema,
  kind: z.enum(unitKinds),
  kindName: z.exactOptional(localizedTextSchema),
  units: z.exactOptional(z.array(z.lazy((): z.ZodMiniType<Unit> => unitSchema))),
}) satisfies z.ZodMiniType<Unit>;
