// Links within the documentation lead somewhere.
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/root.ts';

const pages = globSync(['*.md', 'docs/**/*.md', 'packages/*/*.md'], {
  cwd: root,
  exclude: ['**/node_modules/**'],
}).sort();
const withoutCode = (markdown: string): string =>
  markdown.replace(/^```+[\s\S]*?^```+[ \t]*$/gm, '').replace(/`[^`\n]*`/g, '');

/** The anchor that a heading gets, the way that GitHub makes it. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

function brokenLinks(page: string, markdown: string, read: (path: string) => string | undefined): string[] {
  const targets = [...withoutCode(markdown).matchAll(/\]\(<?([^)\s>]+)/g)].map(([, target = '']) => target);
  return targets.filter((target) => {
    if (/^[a-z]+:/i.test(target)) return false;
    const [path = '', anchor] = target.split('#');
    const text = path ? read(normalize(join(dirname(page), decodeURIComponent(path)))) : markdown;
    if (text === undefined) return true;
    const headings = [...withoutCode(text).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));
    return anchor !== undefined && !headings.includes(anchor);
  });
}

const read = (path: string): string | undefined => {
  const file = join(root, path);
  if (!existsSync(file)) return undefined;
  return path.endsWith('.md') ? readFileSync(file, 'utf8') : '';
};

for (const page of pages) {
  test(`the links of ${page} lead somewhere`, () => {
    assert.deepEqual(brokenLinks(page, readFileSync(join(root, page), 'utf8'), read), []);
  });
}

test('a file and a heading that are not there are found', () => {
  const known = (path: string): string | undefined => (path === 'docs/b.md' ? '# Vores ståsted: nu\n' : undefined);
  const markdown = '[b](b.md) [s](b.md#vores-ståsted-nu) [x](b.md#x) [c](c.md) [w](https://example.org) `[no](no.md)`';
  assert.deepEqual(brokenLinks('docs/a.md', markdown, known), ['b.md#x', 'c.md']);
});

test('the README names every package', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const names = globSync('packages/*/package.json', { cwd: root }).map(
    (file) => (JSON.parse(readFileSync(join(root, file), 'utf8')) as { name: string }).name,
  );
  assert.deepEqual(
    names.filter((name) => !readme.includes(`| \`${name}\``)),
    [],
  );
});
