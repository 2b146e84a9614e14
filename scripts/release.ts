// Publishes every package under the version that the changesets gave it. The release workflow runs it; nobody else needs to.
//
//   node scripts/release.ts --dry-run    all of it but the last step: says what would be published
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from './root.ts';

/** What is read of a package.json. */
interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: true;
  readonly repository?: unknown;
}

/** One package, and why it must not be published as it is. */
export interface Release {
  readonly name: string;
  readonly version: string;
  readonly folder: string;
  readonly faults: readonly string[];
}

/** What a release of the workspace in a folder would be. */
export function releasesIn(folder: string): readonly Release[] {
  const releases = globSync('packages/*/package.json', { cwd: folder }).map((file) => {
    const here = join(folder, dirname(file));
    return { here, manifest: JSON.parse(readFileSync(join(folder, file), 'utf8')) as Manifest };
  });
  const versions = new Set(releases.map(({ manifest }) => manifest.version));
  return releases
    .filter(({ manifest }) => !manifest.private)
    .map(({ here, manifest: { name, version, repository } }) => {
      const changes = join(here, 'CHANGELOG.md');
      const faults = [
        ...(versions.size > 1 ? [`the packages do not share one version: ${[...versions].join(', ')}`] : []),
        ...(version === '0.0.0' ? ['no changeset has given it a version'] : []),
        ...(existsSync(changes) && readFileSync(changes, 'utf8').includes(`## ${version}`)
          ? []
          : [`its changelog says nothing of ${version}`]),
        ...(repository ? [] : ['its package.json has no `repository`, and npm signs for nothing else']),
      ];
      return { name, version, folder: here, faults };
    })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function publish(): void {
  const releases = releasesIn(root);
  const faults = releases.flatMap(({ name, faults: found }) => found.map((fault) => `${name}: ${fault}`));
  if (faults.length > 0) {
    console.error(faults.join('\n'));
    process.exitCode = 1;
    return;
  }
  const into = mkdtempSync(join(tmpdir(), 'pejl-release-'));
  for (const { name, version, folder } of releases) {
    const packed = execFileSync('pnpm', ['pack', '--json', '--pack-destination', into], {
      cwd: folder,
      encoding: 'utf8',
    });
    const { filename } = JSON.parse(packed) as { filename: string };
    console.log(`${name} ${version}`);
    if (process.argv.includes('--dry-run')) continue;
    // The tarball that was checked is the one that is sent; the workflow's own identity signs where it was made.
    execFileSync('npm', ['publish', filename, '--provenance', '--access', 'public'], { stdio: 'inherit' });
  }
}

if (process.argv[1] === import.meta.filename) publish();
