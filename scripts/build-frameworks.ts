// Writes each framework as a JSON file beside its compiled module: packages/frameworks/dist/<id>.json.
import { globSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Framework } from '@pejl/core';
import { root } from './root.ts';

const isFramework = (value: unknown): value is Framework =>
  typeof value === 'object' && value !== null && 'formatVersion' in value && 'edition' in value && 'id' in value;

/** A framework is what src/<id>/<id>.ts exports. Gives the paths of the files that were written. */
export async function buildFrameworks(): Promise<string[]> {
  const written: string[] = [];
  for (const module of globSync(`${root}/packages/frameworks/src/*/*.ts`).sort()) {
    const id = basename(dirname(module));
    if (basename(module) !== `${id}.ts`) continue;
    const exported = Object.values((await import(pathToFileURL(module).href)) as Record<string, unknown>);
    const [framework, ...others] = exported.filter(isFramework);
    if (!framework || others.length > 0)
      throw new Error(`${module} must export one framework, and exports ${others.length + (framework ? 1 : 0)}.`);
    if (framework.id !== id)
      throw new Error(`${module} exports the framework ${framework.id}; its folder is called ${id}.`);
    const target = `${root}/packages/frameworks/dist/${id}.json`;
    await writeFile(target, `${JSON.stringify(framework, null, 2)}\n`);
    written.push(target);
  }
  return written;
}
