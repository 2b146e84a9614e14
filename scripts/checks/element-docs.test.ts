import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageOf, readElements, stalePages, type ElementEntry } from '../build-element-docs.ts';

const elements = readElements();

test('the pages of the elements say what the elements say', async () => {
  assert.ok(elements.length > 0, 'the manifest names no element');
  const stale = await stalePages(elements);
  assert.deepEqual([...stale.keys()], [], 'run node scripts/build-element-docs.ts');
});

const lamp: ElementEntry = {
  tagName: 'pejl-lamp',
  summary: 'Gives light.',
  members: [
    {
      kind: 'field',
      name: 'on',
      attribute: 'on',
      type: { text: "'yes' | 'no'" },
      default: "'no'",
      description: 'Lit.',
    },
    { kind: 'method', name: 'formResetCallback' },
  ],
  events: [{ name: 'type' }, { name: 'change', type: { text: 'Event' }, description: 'It went on or off.' }],
};

test('a page keeps what was written by hand and takes its tables from the element', async () => {
  const page = await pageOf(lamp, undefined);
  const written = `${page}\n## Accessibility\n\nIt is seen.\n`;
  const later = await pageOf({ ...lamp, events: [] }, written);
  assert.match(page, /\| `on` +\| `on` +\| `'yes' \\\| 'no'` +\| `'no'` +\| Lit\. +\|/);
  assert.match(page, /\| `change` +\| `Event` +\| It went on or off\. +\|/);
  assert.doesNotMatch(page, /formResetCallback|`type`/, 'what nobody described is nobody’s to use');
  assert.doesNotMatch(later, /`change`/);
  assert.match(later, /It is seen\./);
});

test('a page without its markers is not written over', async () => {
  await assert.rejects(pageOf(lamp, '# pejl-lamp\n'), /lacks the markers/);
});
