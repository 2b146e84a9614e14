import type * as z from 'zod/mini';

import type { ProblemPath } from './problem.ts';

/** A schema of whatever sort, as its definition says it. */
type Schema = z.core.$ZodType;

/** The schemas that a value may have to fit: what is optional, lazy or a union taken apart. */
function plain(schema: Schema): readonly z.core.$ZodTypes[] {
  const one = schema as z.core.$ZodTypes;
  const { def } = one._zod;
  if (def.type === 'optional') return plain(def.innerType);
  if (def.type === 'lazy') return plain(def.getter());
  if (def.type === 'union') return def.options.flatMap(plain);
  return [one];
}

const isOptional = (schema: Schema): boolean => (schema as z.core.$ZodTypes)._zod.def.type === 'optional';

/** What may stand under a key or an index of a value that fits the schema; none where the schema has no such place. */
function inner(schema: Schema, step: string | number): readonly Schema[] {
  return plain(schema).flatMap((one): readonly Schema[] => {
    const { def } = one._zod;
    if (def.type === 'array') return typeof step === 'number' ? [def.element] : [];
    if (def.type === 'record') return [def.valueType];
    if (def.type !== 'object' || !Object.hasOwn(def.shape, step)) return [];
    const found = def.shape[step];
    return found ? [found] : [];
  });
}

const at = (schema: Schema, path: ProblemPath): readonly Schema[] =>
  path.reduce<readonly Schema[]>((schemas, step) => schemas.flatMap((one) => inner(one, step)), [schema]);

/** The names of the fields that a value at a place may have. */
export const fieldsAt = (schema: Schema, path: ProblemPath): readonly string[] =>
  at(schema, path)
    .flatMap(plain)
    .flatMap(({ _zod: { def } }) => (def.type === 'object' ? Object.keys(def.shape) : []));

/** Whether the part that a field stands in can do without it. */
export const isOptionalAt = (schema: Schema, path: ProblemPath): boolean => at(schema, path).some(isOptional);

/** Whether a place holds text by language. */
export const isTextAt = (schema: Schema, path: ProblemPath): boolean => at(schema, path).some(isTextSchema);

const isTextSchema = (schema: Schema): boolean => plain(schema).some(({ _zod: { def } }) => def.type === 'record');

/** Every value in a part that is to be text by language, with its place, in the order of the model. */
export function* textsAt(
  schema: Schema,
  value: unknown,
  path: ProblemPath,
): Generator<readonly [unknown, ProblemPath]> {
  if (isTextSchema(schema)) yield [value, path];
  else if (Array.isArray(value)) {
    for (const [index, part] of value.entries()) {
      for (const one of inner(schema, index)) yield* textsAt(one, part, [...path, index]);
    }
  } else if (typeof value === 'object' && value !== null) {
    const fields = new Set(
      plain(schema).flatMap(({ _zod: { def } }) => (def.type === 'object' ? Object.keys(def.shape) : [])),
    );
    for (const field of fields) {
      if (!Object.hasOwn(value, field)) continue;
      // Of alternatives the first that has the field will do: no field is text in one and something else in another.
      const [one] = inner(schema, field);
      if (one) yield* textsAt(one, (value as Readonly<Record<string, unknown>>)[field], [...path, field]);
    }
  }
}
