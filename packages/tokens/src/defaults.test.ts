import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { defaults, defaultsOf } from '../scripts/build.ts';

test('the defaults that the elements carry are what the tokens say', async () => {
  assert.equal(readFileSync(defaults, 'utf8'), await defaultsOf(), 'run: pnpm build');
});
