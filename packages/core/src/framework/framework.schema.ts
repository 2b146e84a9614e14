import * as z from 'zod/mini';

import { pejlemaerkeSetSchema } from '../pejlemaerke/pejlemaerke.schema.ts';
import { taxonomySchema } from '../taxonomy/taxonomy.schema.ts';
import { idSchema, languageTagSchema, localizedTextSchema, urlSchema, wordsSchema } from '../text/text.schema.ts';
import { exampleKinds, formatVersion, maxLanguages, wordings } from './framework.ts';
import type { Example, ExampleTarget, Framework, FrameworkRef, Source } from './framework.ts';

export const sourceSchema = z.strictObject({
  institution: wordsSchema,
  title: wordsSchema,
  url: z.exactOptional(urlSchema),
}) satisfies z.ZodMiniType<Source>;

export const frameworkRefSchema = z.strictObject({
  framework: wordsSchema,
  edition: wordsSchema,
}) satisfies z.ZodMiniType<FrameworkRef>;

export const exampleTargetSchema = z.union([
  z.strictObject({ taxonomy: wordsSchema, dimension: wordsSchema, level: wordsSchema }),
  z.strictObject({ pejlemaerkeSet: wordsSchema, pejlemaerke: wordsSchema }),
]) satisfies z.ZodMiniType<ExampleTarget>;

export const exampleSchema = z.strictObject({
  id: idSchema,
  on: exampleTargetSchema,
  kind: z.enum(exampleKinds),
  text: localizedTextSchema,
  url: z.exactOptional(urlSchema),
}) satisfies z.ZodMiniType<Example>;

export const frameworkSchema = z.strictObject({
  formatVersion: z.literal(formatVersion),
  id: idSchema,
  edition: wordsSchema,
  languages: z.array(languageTagSchema).check(z.minLength(1), z.maxLength(maxLanguages)),
  title: localizedTextSchema,
  source: sourceSchema,
  basedOn: z.exactOptional(frameworkRefSchema),
  wording: z.enum(wordings),
  licence: wordsSchema,
  taxonomies: z.exactOptional(z.array(taxonomySchema)),
  pejlemaerkeSets: z.exactOptional(z.array(pejlemaerkeSetSchema)),
  examples: z.exactOptional(z.array(exampleSchema)),
}) satisfies z.ZodMiniType<Framework>;
