import assert from 'node:assert/strict';
import { test } from 'node:test';

import { edited, placesIn, wholeSample } from '../../test/sample.ts';
import { checkFramework } from '../schema.ts';

test('no part of a list can have the id of another, whatever the list', () => {
  const lists = placesIn(wholeSample).flatMap((path) => {
    const parts = path.reduce<unknown>((value, step) => (value as Record<string | number, unknown>)[step], wholeSample);
    return Array.isArray(parts) && typeof parts[0] === 'object' && 'id' in (parts[0] as object)
      ? [{ path, parts }]
      : [];
  });
  assert.ok(lists.length > 50, String(lists.length));
  for (const { path, parts } of lists) {
    const twice = checkFramework(edited(wholeSample, path, [...(parts as unknown[]), parts[0]])).problems;
    assert.ok(
      twice.some(
        ({ code, path: at }) => code === 'duplicate-id' && at.join('.') === [...path, parts.length, 'id'].join('.'),
      ),
      path.join('.'),
    );
  }
});
