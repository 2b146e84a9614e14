import * as z from 'zod/mini';

import { origins } from '../relation/relation.ts';
import { idSchema, localizedTextSchema, wordsSchema } from '../text/text.schema.ts';
import { moduleOffers, programmeStepKinds } from './programme.ts';
import type {
  CourseShape,
  InstructorCourse,
  Module,
  ModuleGroup,
  ParticipantGroup,
  PracticePeriod,
  Programme,
  ProgrammeAim,
  ProgrammeStep,
  Session,
  Span,
} from './programme.ts';

const amountSchema = z.number().check(z.minimum(0));
const countSchema = z.int().check(z.minimum(0));

export const spanSchema = z.strictObject({
  from: amountSchema,
  to: amountSchema,
  about: z.exactOptional(z.literal(true)),
}) satisfies z.ZodMiniType<Span>;

export const percentSpanSchema = z.strictObject({
  ...spanSchema.shape,
  to: amountSchema.check(z.maximum(100)),
}) satisfies z.ZodMiniType<Span>;

export const participantGroupSchema = z.strictObject({
  id: idSchema,
  title: localizedTextSchema,
  description: z.exactOptional(localizedTextSchema),
}) satisfies z.ZodMiniType<ParticipantGroup>;

export const programmeAimSchema = z.strictObject({
  id: idSchema,
  text: localizedTextSchema,
}) satisfies z.ZodMiniType<ProgrammeAim>;

export const sessionSchema = z.strictObject({
  kind: z.literal('session'),
  id: idSchema,
  title: localizedTextSchema,
  hours: z.exactOptional(amountSchema),
  description: z.exactOptional(localizedTextSchema),
  groups: z.exactOptional(z.array(wordsSchema)),
}) satisfies z.ZodMiniType<Session>;

export const practicePeriodSchema = z.strictObject({
  kind: z.literal('practice-period'),
  id: idSchema,
  title: localizedTextSchema,
  weeks: z.exactOptional(spanSchema),
  description: z.exactOptional(localizedTextSchema),
}) satisfies z.ZodMiniType<PracticePeriod>;

/** One shape for steps of all kinds, so that what a step of a kind yet unknown has in common with them is checked. */
export const programmeStepSchema = z.strictObject({
  ...sessionSchema.shape,
  ...practicePeriodSchema.shape,
  kind: z.enum(programmeStepKinds),
}) satisfies z.ZodMiniType<ProgrammeStep>;

export const courseShapeSchema = z.strictObject({
  weeksApart: z.exactOptional(spanSchema),
  weeks: z.exactOptional(spanSchema),
  groupSize: z.exactOptional(spanSchema),
  instructors: z.exactOptional(countSchema),
}) satisfies z.ZodMiniType<CourseShape>;

export const moduleSchema = z.strictObject({
  id: idSchema,
  title: localizedTextSchema,
  description: z.exactOptional(localizedTextSchema),
}) satisfies z.ZodMiniType<Module>;

export const moduleGroupSchema = z.strictObject({
  id: idSchema,
  title: localizedTextSchema,
  offer: z.enum(moduleOffers),
  count: countSchema,
  modules: z.array(moduleSchema),
  course: z.exactOptional(courseShapeSchema),
}) satisfies z.ZodMiniType<ModuleGroup>;

export const instructorCourseSchema = z.strictObject({
  id: idSchema,
  title: localizedTextSchema,
  term: localizedTextSchema,
  modules: z.array(wordsSchema),
  trained: z.exactOptional(spanSchema),
  continuePercent: z.exactOptional(percentSpanSchema),
}) satisfies z.ZodMiniType<InstructorCourse>;

export const programmeSchema = z.strictObject({
  id: idSchema,
  title: localizedTextSchema,
  description: z.exactOptional(localizedTextSchema),
  aims: z.exactOptional(z.array(programmeAimSchema)),
  participantGroups: z.exactOptional(z.array(participantGroupSchema)),
  steps: z.exactOptional(z.array(programmeStepSchema)),
  moduleGroups: z.exactOptional(z.array(moduleGroupSchema)),
  instructorCourses: z.exactOptional(z.array(instructorCourseSchema)),
  origin: z.exactOptional(z.enum(origins)),
}) satisfies z.ZodMiniType<Programme>;
