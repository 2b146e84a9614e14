import assert from 'node:assert/strict';
import { test } from 'node:test';
import { webAddress } from './web-address.ts';

test('an address of the web, in whatever case, and nothing else', () => {
  for (const address of ['https://example.org/x', 'http://example.org', 'HTTPS://example.org'])
    assert.equal(webAddress(address), address);
  for (const other of ['javascript:alert(1)', 'javascript:"https://example.org"', 'data:,x', 'example.org', ''])
    assert.equal(webAddress(other), undefined, other);
  assert.equal(webAddress(undefined), undefined);
  assert.equal(webAddress(42 as never), undefined);
});
