import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { launch, type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { chromiumArgs, ensureBrowsers, requireChromium } from '../browsers.ts';

/** A page that nothing has been shown in yet, with the script of the suite loaded. */
export interface FreshPage {
  readonly page: Page;
  /** The JavaScript heap in bytes, after the garbage is collected. */
  heap(): Promise<number>;
  close(): Promise<void>;
}

/** The browser that a suite runs in. */
export interface Chromium {
  /** The browser's name and version. */
  readonly version: string;
  /** A page in a context (and so a process) of its own, 1280 by 800, with `script` loaded as a module. */
  open(script: string): Promise<FreshPage>;
  close(): Promise<void>;
}

const html =
  '<!doctype html><html lang="da"><meta charset="utf-8"><title>Bench</title><script type="module" src="/script.js"></script><div id="stage"></div>';

export async function openChromium(): Promise<Chromium> {
  for (const [, whatToDo] of ensureBrowsers(['chromium'])) throw new Error(`Chromium was not found. ${whatToDo}`);
  let script = '';
  const server = createServer((request, response) => {
    const isScript = request.url === '/script.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
    // An isolated page has a clock of 5 µs instead of 100.
    response.setHeader('cross-origin-opener-policy', 'same-origin');
    response.setHeader('cross-origin-embedder-policy', 'require-corp');
    response.end(isScript ? script : html);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const browser = await launch({ executablePath: requireChromium(), headless: true, args: chromiumArgs() });
  return {
    version: await browser.version(),
    open(code) {
      script = code;
      return open(browser, server);
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

async function open(browser: Browser, server: Server): Promise<FreshPage> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) errors.push(message.text());
  });
  await page.setViewport({ width: 1280, height: 800 });
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, { waitUntil: 'load' });
  let session: CDPSession | undefined;
  return {
    page,
    async heap() {
      session ??= await page.createCDPSession();
      // Once more for what the first time has set free by its finalizers.
      for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
      return (await session.send('Runtime.getHeapUsage')).usedSize;
    },
    async close() {
      await context.close();
      if (errors.length > 0) throw new Error(`The page of the benchmark complained:\n${errors.join('\n')}`);
    },
  };
}
