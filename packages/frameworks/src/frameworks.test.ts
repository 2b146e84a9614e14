import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import type { Framework } from '@pejl/core';
import { checkFramework } from '@pejl/core/schema';

/** What each entry point of the package holds, as its source does. A framework that is not in this table fails. */
const contents = {
  './sosu-fyn': { id: 'sosu-fyn', taxonomies: 3, descriptors: 70, pejlemaerkeSets: [10, 10, 10] },
};

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  readonly exports: Readonly<Record<string, unknown>>;
};

const entries = Object.keys(manifest.exports).filter((entry) => !entry.endsWith('.json'));

/** Every value that an entry point exports, reached by the name that a host imports it by. */
const exportsOf = async (entry: string): Promise<unknown[]> =>
  Object.values((await import(`@pejl/frameworks${entry.slice(1)}`)) as Record<string, unknown>);

const countsOf = ({ id, taxonomies = [], pejlemaerkeSets = [] }: Framework) => ({
  id,
  taxonomies: taxonomies.length,
  descriptors: taxonomies.flatMap(({ descriptors }) => descriptors).length,
  pejlemaerkeSets: pejlemaerkeSets.map(({ pejlemaerker }) => pejlemaerker.length),
});

test('each entry point exports one framework, and holds what the table says', async () => {
  const found: Record<string, unknown> = {};
  for (const entry of entries) {
    const values = await exportsOf(entry);
    assert.equal(values.length, 1, entry);
    found[entry] = countsOf(values[0] as Framework);
  }
  assert.deepEqual(found, contents);
});

for (const entry of entries) {
  test(`${entry}: the check finds nothing, neither error nor warning, and hands back the very document`, async () => {
    for (const value of await exportsOf(entry)) {
      const { framework, problems } = checkFramework(value);
      assert.deepEqual(problems, []);
      assert.equal(framework, value);
    }
  });

  test(`${entry}: written as JSON and read again it is the same, and still without a problem`, async () => {
    for (const value of await exportsOf(entry)) {
      const read: unknown = JSON.parse(JSON.stringify(value));
      assert.deepEqual(read, value);
      assert.deepEqual(checkFramework(read).problems, []);
    }
  });
}
