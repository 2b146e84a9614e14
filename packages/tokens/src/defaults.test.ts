import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { defaultsOf } from '../scripts/build.ts';

test('the defaults that the elements carry are what the tokens say', async () => {
  for (const [file, module] of await defaultsOf()) assert.equal(readFileSync(file, 'utf8'), module, 'run: pnpm build');
});
