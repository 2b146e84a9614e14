// What is made from the manifest is what lies in the package, and comes out the same every time.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { editorData } from '../../scripts/build-editor-data.ts';
import { root } from '../../scripts/root.ts';

const folder = join(root, 'packages/elements');
const { modules } = JSON.parse(readFileSync(join(folder, 'custom-elements.json'), 'utf8')) as {
  modules: readonly { declarations?: readonly { tagName?: string; attributes?: readonly { name: string }[] }[] }[];
};
const elements = modules.flatMap(({ declarations = [] }) => declarations.filter(({ tagName }) => tagName));

test('made again, the files for editors and for JSX are the same to the byte', async () => {
  for (const [name, text] of Object.entries(await editorData())) {
    assert.equal(readFileSync(join(folder, name), 'utf8'), text, name);
  }
});

test('editors know every element and every attribute, and the values of a closed list', () => {
  const { tags } = JSON.parse(readFileSync(join(folder, 'vscode.html-custom-data.json'), 'utf8')) as {
    tags: readonly {
      name: string;
      description: string;
      attributes: readonly { name: string; values?: readonly { name: string }[] }[];
    }[];
  };
  assert.deepEqual(
    tags.map(({ name, attributes }) => [name, attributes.map((one) => one.name)]),
    elements
      .map(({ tagName, attributes = [] }) => [tagName, attributes.map((one) => one.name)])
      .toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
  );
  assert.ok(tags.every(({ description }) => description));
  const matrix = tags.find(({ name }) => name === 'pejl-taxonomy-matrix');
  const mode = matrix?.attributes.find(({ name }) => name === 'mode');
  assert.deepEqual(mode?.values, [{ name: 'read' }, { name: 'place' }]);
});
