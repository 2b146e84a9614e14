// Every sample of the README and the guides is run: compiled, opened on a page, or typed at a command line.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { after, test } from 'node:test';
import { describeProblem } from '@pejl/core';
import { checkFramework } from '@pejl/core/schema';
import { build } from 'esbuild';
import { readElements } from '../../scripts/build-element-docs.ts';
import { checks } from '../../scripts/checks.ts';
import { root } from '../../scripts/root.ts';
import { SamplePages, type Opened } from './sample-page.ts';
import { typeErrors, typescriptOf } from './sample-types.ts';
import { placeOf, samples, samplesIn, type Sample } from './samples.ts';

const inLanguage = (...languages: readonly string[]): readonly Sample[] =>
  samples.filter(({ language }) => languages.includes(language));

test('fences are found with their language, their name and their line', () => {
  const markdown = 'Text\n\n```ts\nconst a = 1;\n```\n\n````md\n```ts\n```\n````\n```tsv a.tsv\n1\t2\n```\n';
  assert.deepEqual(
    samplesIn('a.md', markdown).map(({ line, language, name, text }) => [line, language, name, text]),
    [
      [3, 'ts', '', 'const a = 1;\n'],
      [7, 'md', '', '```ts\n```\n'],
      [11, 'tsv', 'a.tsv', '1\t2\n'],
    ],
  );
});

test('every sample is in a language that is checked', () => {
  const checked = ['ts', 'tsx', 'js', 'json', 'vue', 'html', 'css', 'http', 'sh', 'console', 'tsv'];
  // Drawings are looked at and not run.
  const unchecked = samples.filter(({ language }) => ![...checked, 'text'].includes(language));
  assert.deepEqual(unchecked.map(placeOf), []);
  for (const language of checked)
    assert.ok(inLanguage(language).length > 0, `no sample in ${language} is left: take it out`);
});

const errors = typeErrors(inLanguage('ts', 'tsx', 'vue'));
for (const [sample, lines] of errors) {
  test(`${placeOf(sample)} passes the compiler`, () => assert.deepEqual(lines, []));
}

test('the compiler has something against a sample that is wrong', () => {
  const text =
    "import type { Profile } from '@pejl/core';\nexport const wrong: Profile = { date: 2026, placements: [] };\n";
  const wrong: Sample = { page: 'a.md', line: 1, language: 'ts', name: '', text };
  assert.match(typeErrors([wrong]).get(wrong)?.join('\n') ?? '', /'number' is not assignable to type 'string'/);
});

const [policy = ''] = inLanguage('http').flatMap(
  ({ text }) => /^Content-Security-Policy: (.*)$/m.exec(text)?.[1] ?? [],
);
const pages = new SamplePages(policy);
after(() => pages.close());

test('the policy that the guide shows is as strict as we promise', () => {
  assert.equal(policy, "default-src 'none'; script-src 'self'; style-src 'self'");
});

/** The names of our elements in a sample. */
const tagsIn = (text: string): string[] => [
  ...new Set([...text.matchAll(/<(pejl-[a-z-]+)/g)].map(([, tag = '']) => tag)),
];
const define = (tag: string): string => `import '@pejl/elements/${tag.replace('pejl-', '')}/define';`;

const allElements = readElements();
const elementsByTag = new Map(allElements.map((element) => [element.tagName, element]));
const known = new Map(
  allElements.map(({ tagName, members = [] }) => [
    tagName,
    new Set(members.flatMap(({ name, attribute }) => [`.${name}`, attribute ?? ''])),
  ]),
);
const ofEveryElement = new Set(['class', 'id', 'lang', 'name', 'slot', 'hidden']);

for (const sample of inLanguage('html', 'vue')) {
  test(`${placeOf(sample)} uses attributes and properties that there are`, () => {
    const tags = [...sample.text.matchAll(/<(pejl-[a-z-]+)((?:\s+[^\s=/>]+(?:="[^"]*")?)*)\s*\/?>/g)];
    assert.ok(tags.length > 0);
    for (const [, tag = '', attributes = ''] of tags) {
      const names = [...attributes.matchAll(/\s([^\s="/]+)(?:="[^"]*")?/g)].map(([, name = '']) => name);
      const unknown = names.filter(
        (name) => !name.startsWith('@') && !ofEveryElement.has(name) && !known.get(tag)?.has(name),
      );
      assert.deepEqual(unknown, [], `${tag} has them not`);
    }
  });
}

// What runs a built file is opened by the packages' tests.
for (const sample of inLanguage('html').filter(({ text }) => !text.includes('src="/pejl/pejl'))) {
  test(`${placeOf(sample)} shows its elements`, async () => {
    const tags = tagsIn(sample.text);
    const hasScript = sample.text.includes('<script');
    const documents = samples.filter((one) => one.page === sample.page && one.name.endsWith('.json'));
    const { page, complaints } = await pages.open(
      sample.text,
      hasScript ? '' : tags.map(define).join('\n'),
      'ts',
      new Map(documents.map(({ name, text }) => [name, text])),
    );
    const shown = await page.evaluate(
      (tags) => tags.map((tag) => document.querySelector(tag)?.shadowRoot?.textContent?.trim() !== undefined),
      tags,
    );
    assert.ok(tags.length > 0 && shown.every(Boolean), `${tags.join(', ')} did not come to life`);
    if (hasScript && tags.includes('pejl-taxonomy-matrix')) {
      const cells = await page.$$eval('pejl-taxonomy-matrix >>> [part~=cell]', (found) => found.length);
      assert.ok(cells >= 25, `the matrix shows ${cells} cells`);
    }
    assert.deepEqual(complaints, []);
    await page.close();
  });
}

for (const sample of inLanguage('ts')) {
  test(`${placeOf(sample)} runs on a page`, async () => {
    // One of each element, for the sample to find. The first matrix is one to place a team in.
    const others = [...known.keys()].map((tag) => `<${tag}></${tag}>`).join('');
    const markup = `<!doctype html><title>x</title><form><pejl-taxonomy-matrix mode="place" name="x"></pejl-taxonomy-matrix></form>${others}`;
    const { page, complaints } = await pages.open(markup, typescriptOf(sample));
    assert.deepEqual(complaints, []);
    await page.close();
  });
}

/** Chooses the first level of the first dimension, and tells whether it stays chosen and how often `value` was set. */
async function placeATeam({ page }: Opened): Promise<{ checked: boolean; sets: number }> {
  const first = await page.waitForSelector('pejl-taxonomy-matrix >>> input[type=radio]', { timeout: 5000 });
  await page.evaluate(() => {
    const matrix = document.querySelector('pejl-taxonomy-matrix')!;
    const accessor = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(matrix), 'value')!;
    const count = (value: unknown): void => {
      matrix.setAttribute('data-sets', String(Number(matrix.getAttribute('data-sets')) + 1));
      accessor.set!.call(matrix, value);
    };
    Object.defineProperty(matrix, 'value', { get: () => accessor.get!.call(matrix) as unknown, set: count });
  });
  await first!.click();
  return page.evaluate(async () => {
    const matrix = document.querySelector('pejl-taxonomy-matrix')!;
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    const { checked } = matrix.shadowRoot!.querySelector<HTMLInputElement>('input[type=radio]')!;
    return { checked, sets: Number(matrix.getAttribute('data-sets')) };
  });
}

test('the sample that keeps a profile has it again when the page comes back', async () => {
  const keeping = inLanguage('ts').find(({ text }) => text.includes('localStorage.setItem'));
  assert.ok(keeping, 'there is no such sample');
  const markup = '<!doctype html><title>x</title><pejl-taxonomy-matrix mode="place"></pejl-taxonomy-matrix>';
  const opened = await pages.open(markup, keeping.text);
  assert.deepEqual(await placeATeam(opened), { checked: true, sets: 1 });
  await opened.page.reload({ waitUntil: 'load' });
  await opened.page.waitForSelector('pejl-taxonomy-matrix >>> input[type=radio]');
  const checked = await opened.page.$$eval('pejl-taxonomy-matrix >>> input[type=radio]', ([first]) =>
    first?.matches(':checked'),
  );
  assert.equal(checked, true);
  assert.deepEqual(opened.complaints, []);
  await opened.page.close();
});

for (const sample of inLanguage('tsx')) {
  test(`${placeOf(sample)} places a team in React`, async () => {
    const mount = `${sample.text}
      import { sosuFyn } from '@pejl/frameworks/sosu-fyn';
      import { createRoot } from 'react-dom/client';
      createRoot(document.querySelector('main')!).render(<OurTeam framework={sosuFyn} />);`;
    const opened = await pages.open('<!doctype html><title>x</title><main></main>', mount, 'tsx');
    // Once by the element, and once more by React, from the state that heard of it.
    assert.deepEqual(await placeATeam(opened), { checked: true, sets: 2 });
    assert.deepEqual(opened.complaints, []);
    await opened.page.close();
  });
}

for (const sample of inLanguage('css').filter(({ text }) => !text.includes('@page'))) {
  test(`${placeOf(sample)} sets what there is to set`, () => {
    const template = readFileSync(join(root, 'packages/tokens/dist/theme-template.css'), 'utf8');
    const properties = [...sample.text.matchAll(/^\s*(--pejl-[a-z0-9-]+):/gm)].map(([, name = '']) => name);
    const parts = [...sample.text.matchAll(/(pejl-[a-z-]+)::part\(([a-z-]+)\)/g)];
    const tags = [...sample.text.matchAll(/(?<![-\w'"/])pejl-[a-z-]+/g)].map(([tag]) => tag);
    assert.ok(properties.length + tags.length > 0);
    assert.deepEqual(
      tags.filter((tag) => !elementsByTag.has(tag)),
      [],
    );
    assert.deepEqual(
      properties.filter((name) => !template.includes(`${name}:`)),
      [],
    );
    for (const [, tag = '', part = ''] of parts) {
      const element = elementsByTag.get(tag);
      assert.ok(
        element?.cssParts?.some(({ name }) => name === part),
        `${tag} has no part ${part}`,
      );
    }
  });
}

for (const sample of inLanguage('json')) {
  // What is wrong with a file that is not finished, the command beside it says.
  test(`${placeOf(sample)} is a framework's file, as far as it has come`, () => {
    const { problems } = checkFramework(JSON.parse(sample.text));
    assert.deepEqual(
      problems.filter(({ code }) => code !== 'missing-field').map((problem) => describeProblem(problem, 'en')),
      [],
    );
  });
}

for (const sample of inLanguage('js')) {
  test(`${placeOf(sample)} runs in Node, and finds what it looks for`, async () => {
    const { outputFiles } = await build({
      stdin: { contents: sample.text, loader: 'js', resolveDir: root },
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'node',
      target: 'node22',
      conditions: ['pejl-source', 'node'],
      external: ['lit', 'lit/*', '@lit-labs/*'],
      tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
    });
    const file = join(root, '.cache', 'sample.mjs');
    writeFileSync(file, outputFiles[0]!.text);
    const { stdout, stderr, status } = spawnSync(process.execPath, [file], { encoding: 'utf8', cwd: root });
    assert.equal(status, 0, stderr);
    assert.match(stdout, /^true(?: true)*\n$/);
  });
}

for (const sample of inLanguage('css').filter(({ text }) => text.includes('@page'))) {
  const landscape = sample.text.includes('landscape');
  test(`${placeOf(sample)} gives ${landscape ? 'a landscape sheet without navigation' : 'an upright sheet'}`, async () => {
    const { page } = await pages.open('<!doctype html><title>x</title><nav>nav</nav><p>sheet</p>');
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    }, sample.text);
    await page.emulateMediaType('print');
    if (landscape) assert.equal(await page.$eval('nav', (nav) => getComputedStyle(nav).display), 'none');
    const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const [, width = '0', height = '0'] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
    // A4 in points.
    assert.deepEqual([Math.round(Number(width)), Math.round(Number(height))], landscape ? [842, 595] : [595, 842]);
    await page.close();
  });
}

for (const sample of inLanguage('sh')) {
  test(`${placeOf(sample)} asks for what there is`, () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const lines = sample.text.split('\n').map((line) => line.replace(/\s+#.*$|^#.*$/, '').trim());
    for (const line of lines.filter(Boolean)) {
      const [tool, command = '', ...words] = line.split(/\s+/);
      if (line.startsWith('npm install ')) {
        for (const name of words.filter((word) => word.startsWith('@pejl/'))) {
          assert.ok(
            existsSync(join(root, 'packages', name.slice('@pejl/'.length), 'package.json')),
            `no package ${name}`,
          );
        }
      } else if (tool === 'npm' || tool === 'pnpm') {
        assert.ok(Object.hasOwn(scripts, command), `package.json has no script ${command}`);
        const [flag, names = ''] = words;
        const known = new Set(checks.map(({ name }) => name));
        if (flag === '--only')
          assert.deepEqual(
            names.split(',').filter((name) => !known.has(name)),
            [],
          );
      } else if (tool === 'node') {
        assert.ok(existsSync(join(root, command)), `no file ${command}`);
      } else assert.ok(['git', 'cd', 'npx'].includes(tool ?? ''), `nobody checks "${line}"`);
    }
  });
}

for (const sample of inLanguage('console')) {
  test(`${placeOf(sample)} answers as it says`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'pejl-samples-'));
    try {
      for (const { page, language, name, text } of samples) {
        if (page === sample.page && name && language !== 'console') writeFileSync(join(folder, name), text);
      }
      const command = join(folder, 'pejl');
      const cli = join(root, 'packages/interop/src/cli.ts');
      writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" --conditions=pejl-source "${cli}" "$@"\n`);
      chmodSync(command, 0o755);
      const env = { ...process.env, PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}` };
      for (const part of sample.text.split(/^\$ /m).filter(Boolean)) {
        const [line = '', ...expected] = part.trimEnd().split('\n');
        const { stdout, stderr, status } = spawnSync('sh', ['-c', line.replace(/^npx /, '')], {
          cwd: folder,
          env,
          encoding: 'utf8',
        });
        assert.equal(status, 0, stderr);
        let rest = stdout + stderr;
        // Three dots stand for lines that the page leaves out.
        for (const text of expected.filter((one) => one.trim() !== '...')) {
          const at = rest.indexOf(text);
          assert.ok(at >= 0, `"${line}" does not say "${text}". It says:\n${stdout}${stderr}`);
          rest = rest.slice(at + text.length);
        }
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}
