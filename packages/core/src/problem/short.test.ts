import assert from 'node:assert/strict';
import { test } from 'node:test';

import { short } from './short.ts';

test('a text that is too long is cut, between words where that is where it falls, and says so', () => {
  assert.equal(short('Vi deler', 8), 'Vi deler');
  assert.equal(short('Vi deler', 7), 'Vi del…');
  assert.equal(short('Vi deler', 4), 'Vi…');
});
