import * as z from 'zod/mini';

import type { LocalizedText } from './text.ts';

/** Text that is not blank: an edition, an institution, a reference to an id. */
export const wordsSchema = z.string().check(z.regex(/\S/));

/**
 * An id of the framework's own: letters a-z, digits, full stop, hyphen and underscore, and not one of the names that
 * every object in JavaScript has, so that no careless lookup can go astray.
 */
export const idSchema = z
  .string()
  .check(
    z.regex(
      /^(?!(?:constructor|prototype|toString|toLocaleString|valueOf|hasOwnProperty|isPrototypeOf|propertyIsEnumerable)$)[A-Za-z0-9][A-Za-z0-9._-]*$/,
    ),
  );

/** An address of the web: http and https only, so that no text can become a script. */
export const urlSchema = z.string().check(z.regex(/^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s]+$/));

/** A language tag such as `da`, `en-GB` or `kl`. */
export const languageTagSchema = z.string().check(z.regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/));

/** `YYYY-MM-DD`. Whether the calendar has such a day is an invariant. */
export const dateSchema = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** The shape of a text in its languages. Which languages it must have is the framework's to say. */
export const localizedTextSchema = z.record(z.string(), z.string()) satisfies z.ZodMiniType<LocalizedText>;
