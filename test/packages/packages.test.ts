// What a stranger gets: the packages are packed once, installed once outside the workspace, and used as anybody would.
import assert from 'node:assert/strict';
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { after, before, describe, test } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import type { Browser } from 'puppeteer-core';
import { root } from '../../scripts/root.ts';
import { pasteAndSend, placeAndSend } from './act.ts';
import * as consumer from './consumer.ts';
import { pack, publishedPackages, readManifest } from './pack.ts';
import { openBrowser, openPage, policies, type Opened } from './page.ts';

import { sizeOf } from './size.ts';
import { fileCeilings, sizes } from './sizes.ts';
import { start } from './start.ts';

const packages = publishedPackages();
const stage = realpathSync(mkdtempSync(join(tmpdir(), 'pejl-packages-')));
after(() => rmSync(stage, { recursive: true }));
const school = join(stage, 'school');
mkdirSync(school);
const tarballs = await pack(packages, stage);
await consumer.installConsumer(school, tarballs);
const installed = (name: string) => join(school, 'node_modules', name);
/** What a package offers, a pattern as the files that it stands for. */
const entriesOf = (name: string) =>
  Object.entries(readManifest(installed(name)).exports ?? {}).flatMap(([path, target]) => {
    const targets = typeof target === 'string' ? [target] : Object.values(target);
    const [before, after] = targets[0]!.split('*');
    if (after === undefined) return [{ entry: name + path.slice(1), targets }];
    return globSync(targets[0]!, { cwd: installed(name) }).map((file) => {
      const star = file.replaceAll(sep, '/').slice(before!.length - './'.length, -after.length);
      return { entry: name + path.slice(1).replace('*', star), targets: [file] };
    });
  });

/** The tag that an entry registers. */
const tagOf = (entry: string) =>
  /\/([^/]+)\/define$/
    .exec(entry)
    ?.slice(1)
    .map((word) => `pejl-${word}`)[0];

test('what is published is packed', () => {
  const expected = ['core', 'elements', 'figures', 'frameworks', 'interop'].map((name) => `@pejl/${name}`);
  assert.deepEqual(
    expected.filter((name) => !tarballs.has(name)),
    [],
  );
});

test('what is installed is what was packed, once each', () => {
  const found = globSync('**/@pejl/*/package.json', { cwd: join(school, 'node_modules') });
  assert.deepEqual(
    found.map((file) => file.replaceAll(sep, '/')).sort(),
    packages.map(({ name }) => `${name}/package.json`),
  );
});

for (const { name, folder } of packages) {
  describe(name, { concurrency: 2 }, () => {
    const here = installed(name);
    const files = () =>
      globSync('**/*', { cwd: here, exclude: ['node_modules'] }).map((file) => file.replaceAll(sep, '/'));

    test('its package.json is one for strangers', () => {
      const text = readFileSync(join(here, 'package.json'), 'utf8');
      assert.doesNotMatch(text, /pejl-source|workspace:|catalog:|"(?:pre|post)?install"/);
      const { version, dependencies = {} } = readManifest(here);
      assert.match(version, /^\d+\.\d+\.\d+/);
      const declared = readManifest(folder).dependencies ?? {};
      assert.deepEqual(Object.keys(dependencies), Object.keys(declared));
      for (const other of Object.keys(dependencies).filter((one) => tarballs.has(one))) {
        assert.equal(dependencies[other], `^${readManifest(installed(other)).version}`);
      }
    });

    test('it has what a stranger needs and nothing of the workshop', () => {
      const inside = files();
      const workshop = inside.filter((file) =>
        /\.test\.|\.tsbuildinfo$|(^|\/)(test|tests|fixtures|scripts|\.\w[^/]*)(\/|$)/.test(file),
      );
      assert.deepEqual(workshop, []);
      assert.match(readFileSync(join(here, 'LICENSE'), 'utf8'), /^MIT License/);
      const { license = '', customElements } = readManifest(here);
      assert.match(license, /^MIT\b/);
      if (license.includes('CC-BY-4.0')) {
        assert.match(readFileSync(join(here, 'LICENSE-texts.md'), 'utf8'), /Creative Commons/);
      }
      if (customElements) assert.ok(inside.includes(customElements.replace('./', '')), customElements);
    });

    test('no file says where it was built', () => {
      const text = files().filter((file) => /\.(js|ts|json|map|md)$/.test(file));
      assert.deepEqual(
        text.filter((file) => readFileSync(join(here, file), 'utf8').includes(root)),
        [],
      );
    });

    test('every map leads to a source that is there', () => {
      for (const file of files().filter((one) => one.endsWith('.map'))) {
        const { sources, sourcesContent = [] } = JSON.parse(readFileSync(join(here, file), 'utf8')) as {
          sources: string[];
          sourcesContent?: (string | null)[];
        };
        // A source may also lie in the map itself.
        sources.forEach((source, index) =>
          assert.ok(sourcesContent[index] ?? existsSync(join(here, file, '..', source)), `${file}: ${source}`),
        );
      }
    });

    test('every entry is a file', () => {
      const entries = entriesOf(name);
      const promised = Object.keys(readManifest(folder).exports ?? {});
      assert.deepEqual(Object.keys(readManifest(here).exports ?? {}), promised);
      assert.ok(promised.length > 0 && entries.length >= promised.length, 'a pattern stands for nothing');
      for (const { entry, targets } of entries) {
        for (const target of targets) assert.ok(existsSync(join(here, target)), `${entry}: ${target}`);
      }
      for (const command of Object.values(readManifest(here).bin ?? {})) {
        assert.match(readFileSync(join(here, command), 'utf8'), /^#!\/usr\/bin\/env node\n/);
      }
    });

    // Stylesheets and declarations are not to be run.
    const isRun = ({ targets }: { targets: string[] }) =>
      !targets.some((file) => file.endsWith('.css')) && !targets.every((file) => file.endsWith('.d.ts'));
    for (const { entry } of entriesOf(name).filter(isRun)) {
      test(`${entry} is imported in plain Node and does nothing by itself`, async () => {
        const attributes = entry.endsWith('.json') ? `, { with: { type: 'json' } }` : '';
        // What lit and zod do to Node is theirs: they come first.
        const said = await consumer.runInNode(
          school,
          `import 'lit'; import 'zod';
          const before = new Set(Reflect.ownKeys(globalThis));
          const defined = [];
          customElements.define = (tag) => void defined.push(tag);
          const exported = Object.keys(await import('${entry}'${attributes}));
          const added = Reflect.ownKeys(globalThis).filter((key) => !before.has(key)).map(String);
          console.log(JSON.stringify({ exported, added, defined }));`,
        );
        const { exported, added, defined } = JSON.parse(said) as Record<'exported' | 'added' | 'defined', string[]>;
        assert.notDeepEqual(exported, []);
        assert.deepEqual(added, []);
        const own = tagOf(entry);
        // An element may bring along those that it shows.
        const kit = entriesOf(name).map(({ entry }) => tagOf(entry));
        assert.equal(defined.at(-1), own);
        assert.ok(
          defined.every((tag) => own && kit.includes(tag)),
          defined.join(),
        );
      });
    }

    test('publint finds nothing', async () => {
      const { buffer } = new Uint8Array(readFileSync(tarballs.get(name)!));
      const { messages, pkg } = await publint({
        pack: { tarball: buffer },
        level: 'suggestion',
        strict: true,
      });
      assert.equal(pkg?.['name'], name);
      assert.deepEqual(
        messages.map((message) => formatMessage(message, pkg, { color: false })),
        [],
      );
    });

    test('are the types wrong? No', async () => {
      const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
      await start(process.execPath, [attw, '--profile', 'esm-only', '--no-emoji', tarballs.get(name)!], { cwd: stage });
    });
  });
}

describe('a strict compiler', () => {
  for (const resolution of ['bundler', 'nodenext'] as const) {
    test(`reads the installed types and no others (${resolution})`, async () => {
      const read = await consumer.compile(school, resolution);
      const typed = packages.filter(({ folder }) => JSON.stringify(readManifest(folder).exports).includes('"types"'));
      for (const { name } of typed) {
        assert.ok(
          read.some((file) => file.startsWith(installed(name).replaceAll(sep, '/'))),
          `${name} was not read`,
        );
      }
      assert.deepEqual(
        read.filter((file) => relative(school, file).startsWith('..')),
        [],
      );
      assert.deepEqual(
        read.filter((file) => /@pejl\/\w+\/src\//.test(file)),
        [],
      );
    });
  }

  test('refuses a wrong use', async () => {
    const wrong = join(school, 'src/wrong.ts');
    writeFileSync(
      wrong,
      `import '@pejl/elements/taxonomy-matrix/define';\ndocument.createElement('pejl-taxonomy-matrix').value = 3;\n`,
    );
    await assert.rejects(consumer.compile(school, 'bundler'), /src\/wrong\.ts\(2,\d+\): error TS2322/);
    rmSync(wrong);
  });
});

describe('a page', async () => {
  let browser: Browser;
  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser.close());

  /** Opens a page, and closes it whatever comes. */
  const visit = async (folder: string, file: string, policy: string, does: (opened: Opened) => Promise<void>) => {
    const opened = await openPage(browser, folder, file, policy);
    try {
      await does(opened);
    } catch (error) {
      for (const complaint of [...opened.complaints, ...(await opened.violations())]) console.error(complaint);
      throw error;
    } finally {
      await opened.close();
    }
  };
  const quiet = async ({ violations, complaints }: Opened) => {
    assert.deepEqual(await violations(), []);
    assert.deepEqual(complaints, []);
  };

  const matrix = await consumer.bundle(school, 'matrix.html');
  const paste = await consumer.bundle(school, 'paste.html');
  const checked = await consumer.bundle(school, 'checked.html');

  test('is built without a warning', () => {
    assert.deepEqual(
      [matrix, paste, checked].flatMap(({ warnings }) => warnings),
      [],
    );
  });

  for (const [name, policy] of Object.entries(policies)) {
    test(`lets a team place itself, by mouse and by keyboard, and sends it (${name} policy)`, async () => {
      await visit(matrix.folder, 'matrix.html', policy, async (opened) => {
        await placeAndSend(opened);
        await quiet(opened);
      });
    });

    test(`may check a document that comes from outside (${name} policy)`, async () => {
      await visit(checked.folder, 'checked.html', policy, async (opened) => {
        const said = await opened.page.$eval('output', (output) => output.textContent);
        assert.deepEqual(JSON.parse(said ?? ''), [[], ['edition']]);
        await quiet(opened);
      });
    });
  }

  test('takes a table from the clipboard and sends the framework that it became', async () => {
    for (const policy of Object.values(policies)) {
      await visit(paste.folder, 'paste.html', policy, async (opened) => {
        const framework = await pasteAndSend(opened);
        assert.deepEqual(framework.source.institution, 'Skolen ved Åen');
        const { dimensions, levels } = framework.taxonomies![0]!;
        assert.deepEqual(
          dimensions.map(({ title }) => title),
          [{ da: 'Samarbejde' }, { da: 'Data' }],
        );
        assert.equal(levels.length, 3);
        await quiet(opened);
        writeFileSync(join(school, 'pasted.json'), JSON.stringify(framework));
        await consumer.runCommand(school, 'pejl', ['check', 'pasted.json']);
      });
    }
  });

  test('that breaks the rules is seen to break them', async () => {
    const { folder } = await consumer.bundle(school, 'refused.html');
    await visit(folder, 'refused.html', policies.strict, async ({ violations, complaints }) => {
      assert.match((await violations()).join(), /style-src/);
      assert.match(complaints.join(), /error: An error on purpose/);
    });
    await visit(folder, 'refused.html', policies.trusted, async ({ violations }) => {
      assert.match((await violations()).join(), /require-trusted-types-for/);
    });
  });

  test('with two copies of the kit works with the first and is told so once', async () => {
    const folder = await consumer.bundleCopies(school);
    await visit(folder, 'copies.html', policies.strict, async ({ page, complaints, violations }) => {
      const [distinct, first] = await page.evaluate(() => {
        const { copies = [] } = globalThis as { copies?: unknown[] };
        const held = customElements.get('pejl-taxonomy-matrix');
        return [new Set(copies).size, copies.indexOf(held)];
      });
      assert.deepEqual([distinct, first], [2, 0]);
      assert.equal(complaints.length, 1, complaints.join('\n'));
      assert.match(complaints[0]!, /^warn: .*pejl-taxonomy-matrix/);
      await page.waitForSelector('::-p-aria([role="rowheader"])');
      assert.deepEqual(await violations(), []);
    });
  });

  test('has no zod in it, unless it checks documents', () => {
    const zods = ({ modules, code }: consumer.Built) => ({
      modules: modules.filter((module) => module.startsWith('zod/')).length > 0,
      code: code.includes('_zod'),
    });
    assert.deepEqual(zods(matrix), { modules: false, code: false });
    assert.deepEqual(zods(paste), { modules: false, code: false });
    // What is looked for is there where a page does check documents.
    assert.deepEqual(zods(checked), { modules: true, code: true });
  });
});

describe('a framework', () => {
  const frameworks = Object.keys(readManifest(join(root, 'packages/frameworks')).exports ?? {})
    .filter((path) => !path.endsWith('.json'))
    .map((path) => path.slice(2));

  for (const id of frameworks) {
    test(`${id} brings nothing along but itself`, async () => {
      const module = `src/only-${id}.ts`;
      writeFileSync(join(school, module), `import * as all from '@pejl/frameworks/${id}';\nconsole.log(all);\n`);
      const { modules } = await consumer.bundle(school, module);
      rmSync(join(school, module));
      assert.notDeepEqual(modules, []);
      assert.deepEqual(
        modules.filter((file) => !file.startsWith(`@pejl/frameworks/dist/${id}/`)),
        [],
      );
    });

    test(`${id} is the same as JSON`, async () => {
      const said = await consumer.runInNode(
        school,
        `import * as all from '@pejl/frameworks/${id}';
        const { default: json } = await import('@pejl/frameworks/${id}.json', { with: { type: 'json' } });
        const one = Object.values(all).find((value) => value.id === json.id);
        console.log(JSON.stringify([one, json]));`,
      );
      const [module, json] = JSON.parse(said) as unknown[];
      assert.equal((json as { id: string }).id, id);
      assert.deepEqual(module, json);
    });
  }
});

describe('the command pejl', () => {
  const table = [
    'Niveau\tSamarbejde\tData',
    'Niveau 1\tVi mødes, når der er brug for det.\tVi ser på data hver for sig.',
    'Niveau 2\tVi mødes efter en fast plan.\tVi lægger data frem på mødet.',
    'Niveau 3\tVi aftaler, hvad hver især prøver til næste gang.\tVi vælger sammen, hvilke data vi mangler.',
  ].join('\r\n');

  test('makes a framework of a table, and accepts it', async () => {
    writeFileSync(join(school, 'table.tsv'), table);
    const details = ['--institution', 'Skolen ved Åen', '--edition', '2025', '--lang', 'da'];
    const { stdout } = await consumer.runCommand(school, 'pejl', ['import', 'table.tsv', ...details]);
    writeFileSync(join(school, 'mine.json'), stdout);
    const words = table.split(/[\r\n\t]+/).filter((cell) => cell.startsWith('Vi '));
    assert.deepEqual(
      words.filter((cell) => !stdout.includes(cell)),
      [],
    );
    await consumer.runCommand(school, 'pejl', ['check', 'mine.json']);
  });

  test('refuses what is no framework, and what is no table', async () => {
    writeFileSync(join(school, 'wrong.json'), JSON.stringify({ formatVersion: 1, id: 'mine' }));
    const { stdout } = await consumer.runCommand(school, 'pejl', ['check', 'wrong.json', '--lang', 'en'], 1);
    assert.match(stdout, /edition/);
    writeFileSync(join(school, 'empty.tsv'), '');
    const imported = await consumer.runCommand(school, 'pejl', ['import', 'empty.tsv', '--lang', 'en'], 1);
    assert.equal(imported.stdout, '');
    assert.notEqual(imported.stderr, '');
  });
});

describe('size', () => {
  for (const { entry, ceiling } of sizes) {
    test(`${entry} is at most ${ceiling} bytes`, async (t) => {
      const bytes = await sizeOf(school, entry);
      t.diagnostic(`${entry}: ${bytes} of ${ceiling} bytes`);
      assert.ok(bytes <= ceiling, `${bytes} bytes; a ceiling moves only by a decision record`);
    });
  }

  test('every element has a ceiling', () => {
    const tags = entriesOf('@pejl/elements').flatMap(({ entry }) => (entry.endsWith('/define') ? [entry] : []));
    assert.deepEqual(
      sizes.map(({ entry }) => entry),
      tags.toSorted(),
    );
  });

  for (const [file, ceiling] of Object.entries(fileCeilings)) {
    test(`cdn/${file} is at most ${ceiling} bytes`, (t) => {
      const bytes = gzipSync(readFileSync(join(installed('@pejl/elements'), 'cdn', file)), { level: 9 }).length;
      t.diagnostic(`cdn/${file}: ${bytes} of ${ceiling} bytes`);
      assert.ok(bytes <= ceiling, `${bytes} bytes; a ceiling moves only by a decision record`);
    });
  }
});
