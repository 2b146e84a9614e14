/**
 * The one entry that loads zod: checks at the border of a host, where a document of unknown origin comes in.
 */
export * from './framework/check-framework.ts';
export * from './placement/check-profile.ts';
export { frameworkSchema } from './framework/framework.schema.ts';
export { profileSchema } from './placement/placement.schema.ts';
