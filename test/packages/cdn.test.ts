// The files for pages without a bundler, as installed: the page of the guide, with the hash that the package names.
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { launch, type Browser } from 'puppeteer-core';
import { chromiumArgs, requireChromium } from '../../scripts/browsers.ts';
import { integrityOf } from '../../scripts/build-integrity.ts';
import { root } from '../../scripts/root.ts';
import { placeOf, samples } from '../docs/samples.ts';

const folder = join(root, 'packages/elements/cdn');
const framework = join(root, 'packages/frameworks/dist/sosu-fyn.json');
const integrity = JSON.parse(readFileSync(join(folder, 'integrity.json'), 'utf8')) as Record<string, string>;

let browser: Browser;
let server: Server;
/** What is put before the script by somebody on its way. */
let tampered = '';
let html = '';

before(async () => {
  browser = await launch({ executablePath: requireChromium(), headless: true, args: chromiumArgs() });
  server = createServer(({ url = '/' }, response) => {
    const file = url.endsWith('.json') ? framework : join(folder, url.replace('/pejl/', ''));
    const found = url.startsWith('/pejl/') && existsSync(file);
    const type = !found ? 'text/html' : url.endsWith('.json') ? 'application/json' : 'text/javascript';
    response.writeHead(200, {
      'content-type': `${type}; charset=utf-8`,
      'content-security-policy': "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'",
    });
    response.end(found ? tampered + readFileSync(file, 'utf8') : html);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
});
after(async () => {
  await browser.close();
  server.close();
});

async function textOf(markup: string, tag: string): Promise<string> {
  html = `<!doctype html><title>x</title>${markup.replace('sha384-… from integrity.json', integrity['pejl.js'] ?? '')}`;
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, { waitUntil: 'networkidle0' });
  const text = await page.$eval(tag, (element) => element.shadowRoot?.textContent ?? '');
  await page.close();
  return text;
}

test('every file has its hash', () => {
  assert.deepEqual(
    Object.entries(integrity).filter(([file, hash]) => integrityOf(readFileSync(join(folder, file))) !== hash),
    [],
  );
  assert.ok(Object.hasOwn(integrity, 'pejl.js'));
});

test('the licences of what is in the files are beside them', () => {
  const licences = readFileSync(join(folder, 'LICENSES.txt'), 'utf8');
  // By their source maps: which packages of others the files have something of.
  const within = new Set(
    globSync('*.js.map', { cwd: folder })
      .flatMap((map) => (JSON.parse(readFileSync(join(folder, map), 'utf8')) as { sources: string[] }).sources)
      .filter((source) => !source.startsWith('@pejl/'))
      .map((source) => /^(?:@[^/]+\/)?[^/]+/.exec(source)?.[0]),
  );
  assert.ok(within.has('lit-html') && within.has('zod'), [...within].join());
  for (const name of within) assert.match(licences, new RegExp(`^${name} \\d.*\\n\\n(?:.*\\n)*?.*copyright`, 'im'));
});

describe('the page of the guides', () => {
  const pages = samples.filter(({ language, text }) => language === 'html' && text.includes('src="/pejl/pejl'));
  test('is there', () => assert.ok(pages.length > 0));
  for (const sample of pages) {
    test(`${placeOf(sample)} shows a matrix`, async () => {
      tampered = '';
      assert.match(await textOf(sample.text, 'pejl-taxonomy-matrix'), /Relationel tillid/);
    });
    test(`${placeOf(sample)} runs no other file than the one that it names`, async () => {
      tampered = ';';
      assert.equal(await textOf(sample.text, 'pejl-taxonomy-matrix'), '');
    });
  }
});

test('no file says whose machine built it, and each carries the licences of what is in it', () => {
  for (const file of Object.keys(integrity)) {
    const text = readFileSync(join(folder, file), 'utf8');
    assert.ok(!text.includes(root) && !text.includes('node_modules'), file);
    assert.ok(/@license\s+Pejl, MIT/.test(text), `${file} does not carry its own licence`);
    if (text.includes('litHtmlVersions'))
      assert.ok(/@license[\s\S]*BSD-3-Clause/.test(text), `${file} does not carry Lit's`);
  }
});
