import * as z from 'zod/mini';

import { wordsSchema } from '../text/text.schema.ts';
import type { IndicatorFigure } from './indicator-figures.ts';

export const indicatorFigureSchema = z.strictObject({
  date: z.string().check(z.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/)),
  value: z.exactOptional(z.number()),
  breakdown: z.exactOptional(wordsSchema),
  part: z.exactOptional(wordsSchema),
  answers: z.exactOptional(z.int().check(z.minimum(0))),
  note: z.exactOptional(z.string()),
}) satisfies z.ZodMiniType<IndicatorFigure>;

export const indicatorFiguresSchema = z.array(indicatorFigureSchema);
