/**
 * The one entry that loads zod: checks at the border of a host, where a document of unknown origin comes in.
 */
export * from './framework/check-framework.ts';
export * from './placement/check-profile.ts';
export * from './pejlemaerke/check-track.ts';
export { frameworkSchema } from './framework/framework.schema.ts';
export { profileSchema } from './placement/placement.schema.ts';
export { trackSchema } from './pejlemaerke/track.schema.ts';
