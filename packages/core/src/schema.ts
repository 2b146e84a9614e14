/**
 * The one entry that loads zod: checks at the border of a host, where a document of unknown origin comes in.
 */
export * from './framework/check-framework.ts';
export * from './placement/check-profile.ts';
export * from './pejlemaerke/check-track.ts';
export * from './sign/check-observations.ts';
export * from './programme/check-programme-dates.ts';
export * from './scale/check-reflection.ts';
export * from './indicator/check-figures.ts';
export { frameworkSchema } from './framework/framework.schema.ts';
export { profileSchema } from './placement/placement.schema.ts';
export { trackSchema } from './pejlemaerke/track.schema.ts';
export { signObservationsSchema } from './sign/observation.schema.ts';
export { programmeDatesSchema } from './programme/programme-dates.schema.ts';
export { learnerReflectionSchema } from './scale/reflection.schema.ts';
export { indicatorFiguresSchema } from './indicator/indicator-figures.schema.ts';
