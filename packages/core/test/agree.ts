import type * as z from 'zod/mini';

/** True when the schema and the interface have the same keys, and the same of them may be left out. */
export type Agree<Interface, Schema extends z.ZodMiniType> =
  Same<keyof Interface, keyof z.output<Schema>> extends true
    ? Same<Optional<Interface>, Optional<z.output<Schema>>>
    : false;
export type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
type Optional<T> = { [Key in keyof T]-?: object extends Pick<T, Key> ? Key : never }[keyof T];

/** The compiler stops at what does not hold. */
export type Holds<Claim extends true> = Claim;
