// Every sample renders on a server, from what was built, and a browser takes over what it was sent.
import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { checkFramework, checkProfile } from '@pejl/core/schema';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { build } from 'esbuild';
import { html, type TemplateResult } from 'lit';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { chromiumArgs, requireChromium } from '../../../scripts/browsers.ts';
import { earlierProfile, fixtureFramework, fullProfile, nowProfile } from './fixture-framework.ts';
import { eachSample, elements, type Sample } from './samples.ts';

/** A template with the sample's attributes and properties: what a page's own template would say. */
function templateOf(tag: string, { attributes = {}, properties = {}, content = '' }: Sample): TemplateResult {
  const given = [
    ...Object.entries(attributes).map(([name, value]) => [name, value] as const),
    ...Object.entries(properties).map(([name, value]) => [`.${name}`, value] as const),
  ];
  const parts = given.map(([name], index) => `${index ? '' : `<${tag}`} ${name}=`);
  const inside = content && `<p>${content}</p>`;
  const strings = given.length ? [...parts, `>${inside}</${tag}>`] : [`<${tag}>${inside}</${tag}>`];
  // The same place in the program gives the same strings; here each sample is a place of its own.
  return html(Object.assign(strings, { raw: strings }), ...given.map(([, value]) => value));
}

const unescaped: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
  '&amp;': '&',
};
const textOf = (markup: string): string =>
  markup
    .replace(/<style>.*?<\/style>/gs, ' ')
    .replace(/<!--.*?-->/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&(lt|gt|quot|#39|#x27|amp);/g, (entity) => unescaped[entity] ?? entity)
    .replace(/\s+/g, ' ');
const evened = (text: string): string => text.replace(/\s+/g, ' ').trim();

async function rendered(tag: string, sample: Sample): Promise<string> {
  await elements[tag]!.define();
  return collectResult(render(templateOf(tag, sample)));
}

test('the fixtures are right by the kit’s own check', () => {
  assert.deepEqual(checkFramework(fixtureFramework).problems, []);
  for (const profile of [nowProfile, earlierProfile, fullProfile]) {
    assert.deepEqual(checkProfile(profile, fixtureFramework).problems, []);
  }
});

describe('rendered in Node', () => {
  for (const { tag, name, sample } of eachSample()) {
    test(`${tag}, ${name}: declarative shadow DOM with its styles and every text`, async (context) => {
      const { mock } = context.mock.method(console, 'warn', () => undefined);
      const markup = await rendered(tag, sample);
      assert.equal(mock.callCount() > 0, sample.broken === true, 'warns the developer, or not');
      assert.match(
        markup,
        new RegExp(`<${tag}[^>]*>\\s*<template shadowroot="open" shadowrootmode="open"[^>]*><style>`),
      );
      const text = textOf(markup);
      assert.deepEqual(
        (sample.prepare ? [] : (sample.texts ?? [])).filter((one) => !text.includes(evened(one))),
        [],
      );
      assert.doesNotMatch(text, /\[object |undefined|\bnull\b/);
    });
  }

  test('a table is rendered where nothing is known of the width, by what can be a table', async () => {
    for (const [tag, { samples, element }] of Object.entries(elements)) {
      const layouts = Object.values(await element()).filter((value) => Array.isArray(value)) as readonly string[][];
      if (!layouts.some((list) => list.includes('auto') && list.includes('table'))) continue;
      const automatic = Object.values(samples).find(
        ({ attributes, properties, broken }) =>
          properties && !broken && !attributes?.['layout'] && !properties['layout'],
      );
      if (automatic && 'layout' in (customElements.get(tag)?.prototype ?? {}))
        assert.match(await rendered(tag, automatic), /<table/);
    }
  });
});

describe('taken over in Chromium', () => {
  let server: Server;
  let browser: Browser;
  let page: Page;
  let told: string[] = [];

  before(async () => {
    const { outputFiles } = await build({
      entryPoints: [new URL('./hydrated-page.ts', import.meta.url).pathname],
      bundle: true,
      format: 'esm',
      write: false,
      target: 'es2022',
      loader: { '.ts': 'ts' },
    });
    const script = outputFiles[0]!.text;
    const pages = new Map<string, string>();
    for (const { tag, name, sample } of eachSample()) {
      const markup = sample.broken ? '' : await rendered(tag, sample);
      pages.set(`/${encodeURIComponent(tag)}/${encodeURIComponent(name)}`, markup);
    }
    server = createServer(({ url = '' }, answer) => {
      if (url === '/page.js') {
        // Kept by the browser, compiled: it is the same for every page.
        return answer
          .writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'max-age=3600' })
          .end(script);
      }
      const markup = pages.get(url);
      if (markup === undefined) return answer.writeHead(204).end();
      answer.setHeader('content-type', 'text/html; charset=utf-8');
      return answer.end(
        `<!doctype html><html lang="da"><body><main>${markup}</main><script type="module" src="/page.js"></script>`,
      );
    });
    server.listen(0, '127.0.0.1');
    browser = await launch({ executablePath: requireChromium(), args: chromiumArgs() });
    page = await browser.newPage();
    await page.setViewport({ width: 1200, height: 900 });
    page.on('pageerror', (error) => told.push(String(error)));
    page.on('console', (message) => /^(error|warn)$/.test(message.type()) && told.push(message.text()));
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  async function open(tag: string, name: string): Promise<void> {
    const { port } = server.address() as AddressInfo;
    told = [];
    await page.goto(`http://127.0.0.1:${port}/${encodeURIComponent(tag)}/${encodeURIComponent(name)}`);
    await page.waitForFunction('globalThis.pejlHydrated !== undefined', { timeout: 10_000 });
  }

  for (const { tag, name } of eachSample().filter(({ sample }) => !sample.broken)) {
    test(`${tag}, ${name}: the same elements stay, and it reads as one that was made in the browser`, async () => {
      await open(tag, name);
      const { kept, hydrated, fresh } = (await page.evaluate('pejlHydrated.compare()')) as {
        kept: boolean;
        hydrated: unknown;
        fresh: unknown;
      };
      assert.deepEqual(told, []);
      assert.equal(kept, true, 'what the server sent was thrown away');
      assert.deepEqual(hydrated, fresh);
    });
  }

  for (const [tag, { acts }] of Object.entries(elements)) {
    for (const [name, { on }] of Object.entries(acts)) {
      test(`${tag}: to ${name} does what it does on one that was made in the browser`, async () => {
        await open(tag, on);
        const { hydrated, fresh } = (await page.evaluate(`pejlHydrated.act(${JSON.stringify(name)})`)) as {
          hydrated: unknown;
          fresh: unknown;
        };
        assert.deepEqual(told, []);
        assert.deepEqual(hydrated, fresh);
      });
    }
  }
});
