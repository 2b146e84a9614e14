import * as z from 'zod/mini';

import { origins } from '../relation/relation.ts';
import { idSchema, localizedTextSchema, wordsSchema } from '../text/text.schema.ts';
import type { Composition, Group, GroupMeets, Organisation, Role } from './organisation.ts';

const countSchema = z.int().check(z.minimum(0));

export const roleSchema = z.strictObject({
  id: idSchema,
  title: localizedTextSchema,
  description: z.exactOptional(localizedTextSchema),
  count: z.exactOptional(countSchema),
}) satisfies z.ZodMiniType<Role>;

export const compositionSchema = z.strictObject({
  role: z.exactOptional(wordsSchema),
  group: z.exactOptional(wordsSchema),
  text: z.exactOptional(localizedTextSchema),
  atLeast: z.exactOptional(countSchema),
  atMost: z.exactOptional(countSchema),
  alsoIn: z.exactOptional(z.array(wordsSchema)),
}) satisfies z.ZodMiniType<Composition>;

export const groupMeetsSchema = z.strictObject({
  group: z.exactOptional(wordsSchema),
  role: z.exactOptional(wordsSchema),
  description: z.exactOptional(localizedTextSchema),
}) satisfies z.ZodMiniType<GroupMeets>;

export const groupSchema = z.strictObject({
  id: idSchema,
  title: localizedTextSchema,
  task: z.exactOptional(localizedTextSchema),
  unit: z.exactOptional(wordsSchema),
  worksFor: z.exactOptional(wordsSchema),
  composition: z.exactOptional(z.array(compositionSchema)),
  meets: z.exactOptional(z.array(groupMeetsSchema)),
  origin: z.exactOptional(z.enum(origins)),
}) satisfies z.ZodMiniType<Group>;

export const organisationSchema = z.strictObject({
  id: idSchema,
  title: localizedTextSchema,
  description: z.exactOptional(localizedTextSchema),
  roles: z.exactOptional(z.array(roleSchema)),
  groups: z.array(groupSchema),
}) satisfies z.ZodMiniType<Organisation>;
