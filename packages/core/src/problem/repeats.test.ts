import assert from 'node:assert/strict';
import { test } from 'node:test';

import { repeats } from './repeats.ts';

test('each part but the first of a key is a repeat; those without a key are not', () => {
  const parts = ['a1', 'b1', 'a2', '-', '-', 'a3'];
  assert.deepEqual(
    repeats(parts, (part) => (part === '-' ? undefined : part[0])),
    ['a2', 'a3'],
  );
});
