// Writes the JSON Schema of a framework, for editors and for tools in other languages: packages/core/dist/framework.schema.json.
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import * as z from 'zod';
import { root } from './root.ts';

const source = `${root}/packages/core/src/schema.ts`;
const target = `${root}/packages/core/dist/framework.schema.json`;

/** Writes the file and gives its path; undefined while there is no schema to write. */
export async function buildJsonSchema(): Promise<string | undefined> {
  if (!existsSync(source)) return undefined;
  const { frameworkSchema } = (await import(source)) as { frameworkSchema?: z.core.$ZodType };
  if (!frameworkSchema) throw new Error(`${source} exports no frameworkSchema.`);
  const schema = z.toJSONSchema(frameworkSchema, { target: 'draft-2020-12', io: 'input', unrepresentable: 'throw' });
  await writeFile(target, `${JSON.stringify({ title: 'Pejl framework', ...schema }, null, 2)}\n`);
  return target;
}
