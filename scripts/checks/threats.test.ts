import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../root.ts';

const page = readFileSync(join(root, 'SECURITY.md'), 'utf8');

/** Each test that a threat names: its file, and words of its title. */
const named = (page.split('<!-- threats -->')[1] ?? '')
  .split('\n')
  .filter((line) => line.startsWith('| **'))
  .map((line) => ({
    threat: /\*\*(.+?)\*\*/.exec(line)?.[1] ?? '',
    tests: [...(line.split('|').at(-2) ?? '').matchAll(/`([^`]+\.test\.ts)` ([^;|]+)/g)].map(
      ([, file = '', title = '']) => ({
        file,
        title: title.trim(),
      }),
    ),
  }));

test('every threat names a test, and the test is there', () => {
  assert.ok(named.length > 5, 'the table of threats was found');
  for (const { threat, tests } of named) {
    assert.ok(tests.length > 0, `${threat}: no test stands behind it`);
    for (const { file, title } of tests) {
      assert.ok(existsSync(join(root, file)), `${threat}: there is no ${file}`);
      const source = readFileSync(join(root, file), 'utf8');
      assert.ok(source.includes(title), `${threat}: ${file} has no test called "${title}"`);
    }
  }
});
