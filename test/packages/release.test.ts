// What the release workflow would do with the changesets that are waiting, done on a copy of the workspace's manifests.
import assert from 'node:assert/strict';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { releasesIn } from '../../scripts/release.ts';
import { root } from '../../scripts/root.ts';
import { start } from './start.ts';

const copy = mkdtempSync(join(tmpdir(), 'pejl-release-'));
after(() => rmSync(copy, { recursive: true, force: true }));

for (const file of [
  'package.json',
  'pnpm-workspace.yaml',
  '.changeset',
  ...globSync('{packages/*,stories}/package.json', { cwd: root }),
]) {
  cpSync(join(root, file), join(copy, file), { recursive: true });
}
// Where the packages live is not known before the first release.
for (const file of globSync('packages/*/package.json', { cwd: copy })) {
  const manifest = JSON.parse(readFileSync(join(copy, file), 'utf8')) as Record<string, unknown>;
  writeFileSync(join(copy, file), JSON.stringify({ ...manifest, repository: 'https://example.dk/pejl.git' }, null, 2));
}

const faultsOf = (): string[] => releasesIn(copy).flatMap(({ faults }) => faults);

test('the changesets that wait give every package the same new version, and a changelog that tells of it', async () => {
  const waiting = globSync('.changeset/*.md', { cwd: copy }).filter((file) => !file.endsWith('README.md'));
  if (waiting.length === 0)
    writeFileSync(join(copy, '.changeset/none.md'), "---\n'@pejl/core': patch\n---\n\nA trial.\n");
  const before = releasesIn(copy).map(({ version }) => version);
  await start('git', ['init', '--quiet'], { cwd: copy });
  await start(process.execPath, [join(root, 'node_modules/@changesets/cli/bin.js'), 'version'], { cwd: copy });
  const releases = releasesIn(copy);
  assert.equal(new Set(releases.map(({ version }) => version)).size, 1);
  assert.notDeepEqual(
    releases.map(({ version }) => version),
    before,
  );
  assert.deepEqual(faultsOf(), []);
});

test('a package that fell out of step, or has no changelog, is not published', () => {
  const manifest = join(copy, 'packages/core/package.json');
  const text = readFileSync(manifest, 'utf8');
  writeFileSync(manifest, text.replace(/"version": "[^"]+"/, '"version": "99.0.0"'));
  assert.match(faultsOf().join('\n'), /do not share one version.*99\.0\.0/);
  assert.match(faultsOf().join('\n'), /its changelog says nothing of 99\.0\.0/);
  writeFileSync(manifest, text);
  assert.deepEqual(faultsOf(), []);
});

test('without an address of the repository nothing is published: npm would not sign for it', () => {
  const manifest = join(copy, 'packages/core/package.json');
  const text = readFileSync(manifest, 'utf8');
  writeFileSync(manifest, text.replace('"repository"', '"homepage"'));
  assert.match(faultsOf().join('\n'), /`repository`/);
  writeFileSync(manifest, text);
});

test('before any changeset there is nothing to publish', () => {
  const untouched = releasesIn(root).filter(({ version }) => version === '0.0.0');
  for (const { name, faults } of untouched) assert.ok(faults.includes('no changeset has given it a version'), name);
});

test('the workflow publishes by that script only, signs where the packages were made, and runs every check first', () => {
  const workflow = readFileSync(join(root, '.github/workflows/release.yml'), 'utf8');
  const script = readFileSync(join(root, 'scripts/release.ts'), 'utf8');
  assert.match(script, /'publish', filename, '--provenance'/);
  assert.match(workflow, /id-token: write/);
  assert.ok(workflow.indexOf('npm test') < workflow.indexOf('scripts/release.ts'));
  assert.doesNotMatch(workflow, /NPM_TOKEN|NODE_AUTH_TOKEN/);
});
