// Samples on a real page, in Chromium, under the policy that the guide shows.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sosuFyn } from '@pejl/frameworks/sosu-fyn';
import { build, type Plugin } from 'esbuild';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { chromiumArgs, requireChromium } from '../../scripts/browsers.ts';
import { root } from '../../scripts/root.ts';
import { broughtBy } from './sample-types.ts';

export interface Opened {
  readonly page: Page;
  /** Errors, warnings, violations of the policy and requests to other hosts, as they came. */
  readonly complaints: readonly string[];
}

/** A script of ours as a browser gets it from a bundler. */
async function bundle(script: string, loader: 'ts' | 'tsx'): Promise<string> {
  const react: Plugin = {
    name: 'react',
    setup: (esbuild) =>
      esbuild.onResolve({ filter: /^react(-dom)?(\/.*)?$/ }, ({ path, pluginData }) =>
        pluginData === 'ours'
          ? undefined
          : esbuild.resolve(path, {
              kind: 'import-statement',
              pluginData: 'ours',
              resolveDir: broughtBy('@storybook/addon-docs'),
            }),
      ),
  };
  const { outputFiles } = await build({
    stdin: { contents: script, loader, resolveDir: root },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    conditions: ['pejl-source'],
    define: { 'process.env.NODE_ENV': '"production"' },
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
    plugins: [react],
  });
  return outputFiles[0]!.text;
}

/** A browser that opens pages; close it when all is done. */
export class SamplePages {
  #browser: Promise<Browser> | undefined;
  readonly #policy: string;

  constructor(policy: string) {
    this.#policy = policy;
  }

  /** Opens a page of this markup. Its module scripts, and `script` after them, are files of its own, as bundled. */
  async open(
    markup: string,
    script = '',
    loader: 'ts' | 'tsx' = 'ts',
    /** The frameworks' files that the page may ask for, by name; any other is SOSU Fyn's. */
    documents: ReadonlyMap<string, string> = new Map(),
  ): Promise<Opened> {
    const files = new Map<string, string>();
    const add = async (code: string): Promise<string> => {
      const path = `/script-${files.size}.js`;
      files.set(path, await bundle(code, loader));
      return `<script type="module" src="${path}"></script>`;
    };
    let html = markup;
    for (const [whole, code = ''] of markup.matchAll(/<script type="module">([\s\S]*?)<\/script>/g)) {
      html = html.replace(whole, await add(code));
    }
    if (script) html += await add(script);

    // A page that names a framework's file has to allow the one request in its policy, as the provider's page says.
    const asks = /<pejl-provider[^>]* src=/.test(markup);
    const server = createServer(({ url = '/' }, response) => {
      const asked = documents.get(url.slice(1)) ?? JSON.stringify(sosuFyn);
      const file = asks && url.endsWith('.json') ? asked : files.get(url);
      const type = file === undefined ? 'text/html' : url.endsWith('.json') ? 'application/json' : 'text/javascript';
      response.writeHead(url === '/' || file ? 200 : 204, {
        'content-type': `${type}; charset=utf-8`,
        'content-security-policy': asks ? `${this.#policy}; connect-src 'self'` : this.#policy,
      });
      response.end(url === '/' ? html : file);
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

    this.#browser ??= launch({ executablePath: requireChromium(), headless: true, args: chromiumArgs() });
    const page = await (await this.#browser).newPage();
    page.once('close', () => server.close());
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warn') complaints.push(message.text());
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(origin)) complaints.push(`asked another host: ${request.url()}`);
    });
    await page.goto(origin, { waitUntil: 'load' });
    return { page, complaints };
  }

  async close(): Promise<void> {
    await (await this.#browser)?.close();
  }
}
