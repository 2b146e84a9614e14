// Packs what is published, as `pnpm publish` would.
import { globSync, existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../../scripts/root.ts';
import { start } from './start.ts';

/** What the tests read of a package.json. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: true;
  readonly license?: string;
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly customElements?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** A package of the workspace that is published. */
export interface Published {
  readonly name: string;
  readonly folder: string;
}

export const readManifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

/** The packages of the workspace that are published, by name. */
export function publishedPackages(): Published[] {
  return globSync('packages/*/package.json', { cwd: root })
    .map((file) => join(root, dirname(file)))
    .map((folder) => ({ folder, ...readManifest(folder) }))
    .filter((manifest) => !manifest.private)
    .map(({ name, folder }) => ({ name, folder }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** Packs the packages into a folder, and gives the paths of the tarballs by the packages' names. */
export async function pack(packages: readonly Published[], into: string): Promise<Map<string, string>> {
  const tarballs = new Map<string, string>();
  for (const { name, folder } of packages) {
    const { stdout } = await start('pnpm', ['pack', '--json', '--pack-destination', into], { cwd: folder });
    const { filename } = JSON.parse(stdout) as { filename: string };
    if (!existsSync(filename))
      throw new Error(`pnpm said that it packed ${name} into ${filename}, which is not there.`);
    tarballs.set(name, filename);
  }
  return tarballs;
}
