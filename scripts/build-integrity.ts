// Writes packages/elements/cdn/integrity.json: the hash of each file for pages without a bundler, as the `integrity`
// attribute takes it. A page that names the hash runs that very file and no other.
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from './root.ts';

/** Hashes every script in the folder, and gives the path of the list. */
export function buildIntegrity(): string {
  const folder = join(root, 'packages/elements/cdn');
  const hashes = globSync('*.js', { cwd: folder })
    .toSorted()
    .map((file) => [basename(file), integrityOf(readFileSync(join(folder, file)))]);
  const target = join(folder, 'integrity.json');
  writeFileSync(target, `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
  return target;
}

/** The hash of a file's bytes, as browsers compare it (Subresource Integrity). */
export const integrityOf = (bytes: Uint8Array): string =>
  `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
