// Writes dist/framework.schema.json: the shape of a framework as JSON Schema, for editors and for other languages.
//
//   node --conditions=pejl-source packages/core/scripts/build-json-schema.ts
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';

import { frameworkSchema } from '../src/schema.ts';
import { descriptions, fieldDescriptions } from './descriptions.ts';

/** The JSON Schema of a framework, with a description of every part and every field. */
export function frameworkJsonSchema(): object {
  const schema = z.toJSONSchema(frameworkSchema, {
    target: 'draft-2020-12',
    io: 'input',
    unrepresentable: 'throw',
    metadata: descriptions,
    override: ({ jsonSchema }) => {
      // A field that is not known is kept, with a warning: it makes no document invalid.
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
    },
  });
  for (const [id, fields] of fieldDescriptions) {
    const { properties } = schema.$defs?.[id] ?? schema;
    for (const [field, description] of Object.entries(fields)) {
      const property = properties?.[field];
      if (typeof property !== 'object') throw new Error(`The schema has no ${id}.${field}.`);
      // One schema may stand in several places, and is something else in each: the description is the place's own.
      Object.assign(properties ?? {}, { [field]: { ...property, description } });
    }
  }
  return { title: 'Pejl framework', ...schema };
}

/** Writes the file and gives its path. */
export async function buildJsonSchema(): Promise<string> {
  const target = fileURLToPath(new URL('../dist/framework.schema.json', import.meta.url));
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, `${JSON.stringify(frameworkJsonSchema(), null, 2)}\n`);
  return target;
}

if (process.argv[1] === import.meta.filename) console.log(await buildJsonSchema());
