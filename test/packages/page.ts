// Serves a page as a careful host would, and notes all that goes wrong on it.
import { readFile } from 'node:fs/promises';
import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { launch, type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import { chromiumArgs, ensureBrowsers, requireChromium } from '../../scripts/browsers.ts';

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** What a careful host sends along with its pages. */
export const policies = {
  strict: "default-src 'none'; script-src 'self'; style-src 'self'",
  trusted:
    "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
} as const;

export interface Opened {
  readonly page: Page;
  /** What has been submitted to the host, as forms. */
  readonly submitted: readonly URLSearchParams[];
  /** Where the files are that the page gave to the person. */
  readonly downloads: string;
  /** Warnings and errors of the console, errors that nobody caught, and requests to other hosts. */
  readonly complaints: readonly string[];
  /** What the policy has refused. */
  readonly violations: () => Promise<string[]>;
  readonly close: () => Promise<void>;
}

interface Noted {
  refused?: string[];
}

export function openBrowser(): Promise<Browser> {
  for (const [, whatToDo] of ensureBrowsers(['chromium'])) throw new Error(`Chromium was not found. ${whatToDo}`);
  return launch({ executablePath: requireChromium(), headless: true, args: chromiumArgs() });
}

/** Serves a folder under a content security policy, sent as a header, and opens a page of it. */
export async function openPage(browser: Browser, folder: string, file: string, policy: string): Promise<Opened> {
  const submitted: URLSearchParams[] = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (request.method === 'POST') {
      let body = '';
      for await (const part of request) body += String(part);
      submitted.push(new URLSearchParams(body));
      response.writeHead(204).end();
      return;
    }
    try {
      const body = await readFile(join(folder, normalize(decodeURIComponent(pathname))));
      const type = mediaTypes[extname(pathname)] ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': type, 'content-security-policy': policy }).end(body);
    } catch {
      response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
    }
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const downloads = join(folder, 'downloads');
  rmSync(downloads, { recursive: true, force: true });
  const context = await browser.createBrowserContext({
    downloadBehavior: { policy: 'allow', downloadPath: downloads },
  });
  const page = await context.newPage();
  await page.setViewport({ width: 1200, height: 800 });
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`uncaught: ${String(error)}`));
  page.on('console', (message) => {
    if (['error', 'warn', 'assert'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) complaints.push(`asked for ${request.url()}`);
  });
  await page.evaluateOnNewDocument(() => {
    const noted = globalThis as Noted;
    noted.refused = [];
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      noted.refused?.push(`${effectiveDirective} ${blockedURI} ${sample}`);
    });
  });
  await page.goto(`${origin}/${file}`, { waitUntil: 'load' });

  return {
    page,
    submitted,
    downloads,
    complaints,
    // Violations are told in a task of their own.
    violations: () =>
      page.evaluate(
        () => new Promise<string[]>((resolve) => setTimeout(() => resolve((globalThis as Noted).refused ?? ['?']))),
      ),
    close: async () => {
      await context.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The controls of a role whose accessible name holds all of the words; shadow roots are no obstacle to it. */
export async function controls(page: Page, role: string, ...words: readonly string[]): Promise<ElementHandle[]> {
  await page.waitForSelector(`::-p-aria([role="${role}"])`, { timeout: 5_000 });
  const tree = await page.accessibility.snapshot({ interestingOnly: true });
  const all = (node: typeof tree): NonNullable<typeof tree>[] =>
    node ? [node, ...(node.children ?? []).flatMap((child) => all(child))] : [];
  const found = all(tree).filter((node) => node.role === role && words.every((word) => node.name?.includes(word)));
  const handles = await Promise.all(found.map((node) => node.elementHandle()));
  return handles.filter((handle) => handle !== null);
}
