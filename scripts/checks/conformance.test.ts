import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { conformancePage, staleConformance } from '../build-conformance.ts';
import { readElements } from '../build-element-docs.ts';
import { criteria } from '../conformance/criteria.ts';
import { limits } from '../conformance/limits.ts';
import { root } from '../root.ts';

const elements = readElements();

test('every element has its page on accessibility, as it is now', async () => {
  assert.deepEqual([...(await staleConformance(elements)).keys()], [], 'run node scripts/build-conformance.ts');
});

test('the 55 criteria of WCAG 2.2 A and AA and the one that EN 301 549 still has are answered, once and in order, by tests that are there', () => {
  const numbers = criteria.map(({ number }) => number);
  assert.equal(new Set(numbers).size, 56);
  assert.ok(numbers.includes('4.1.1'));
  const order = (number: string): number[] => number.split('.').map(Number);
  const sorted = numbers.toSorted((one, other) => {
    const [a, b] = [order(one), order(other)];
    return a[0]! - b[0]! || a[1]! - b[1]! || a[2]! - b[2]!;
  });
  assert.deepEqual(numbers, sorted);
  for (const { number, test: file } of criteria) {
    if (file) assert.ok(existsSync(join(root, file)), `${number}: there is no ${file}`);
  }
});

test('a limit belongs to an element that there is', () => {
  const tags = new Set(elements.map(({ tagName }) => tagName));
  assert.deepEqual(
    Object.keys(limits).filter((tag) => !tags.has(tag)),
    [],
  );
});

test('an element with nothing to fill in says so, and what nobody has run is said to be not run', async () => {
  const page = await conformancePage({ tagName: 'pejl-lamp' });
  assert.match(page, /3\.3\.1 Error identification +\| nothing to meet +\| There is nothing to fill in\./);
  assert.match(page, /NVDA, Firefox, Windows +\| not run/);
  const form = await conformancePage({ tagName: 'pejl-lamp', members: [{ kind: 'method', name: 'checkValidity' }] });
  assert.match(form, /3\.3\.1 Error identification +\| supports/);
});
