// Pictures of every story as it was built last, many to a sheet, to be looked at by a person.
//
//   pnpm sheets                    every story in every surrounding, into .cache/sheets
//   pnpm sheets matrix             what has `matrix` in its id
//   pnpm sheets matrix narrow      ... in one surrounding
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { storybookFolder } from './build-storybook.ts';
import { chromiumArgs, requireChromium } from './browsers.ts';
import { root } from './root.ts';
import { serveFolder } from './serve-folder.ts';

interface Surrounding {
  readonly width: number;
  readonly language: 'da' | 'en';
  readonly theme: 'light' | 'dark';
  readonly textSize?: 200;
  readonly forced?: true;
}

const surroundings: Readonly<Record<string, Surrounding>> = {
  wide: { width: 1280, language: 'da', theme: 'light' },
  'wide-dark-english': { width: 1280, language: 'en', theme: 'dark' },
  middle: { width: 768, language: 'en', theme: 'light' },
  narrow: { width: 320, language: 'da', theme: 'light' },
  'narrow-dark': { width: 320, language: 'da', theme: 'dark' },
  forced: { width: 1280, language: 'da', theme: 'dark', forced: true },
  'narrow-double': { width: 320, language: 'da', theme: 'light', textSize: 200 },
};

/** What is longer than this is cut on the sheet: the eye needs the beginning at full size more than all of it. */
const longest = 1500;

const [only = '', where = ''] = process.argv.slice(2);
const folder = join(root, '.cache/sheets');
mkdirSync(folder, { recursive: true });
const { origin, server } = await serveFolder(join(root, storybookFolder));
const { entries } = JSON.parse(readFileSync(join(root, storybookFolder, 'index.json'), 'utf8')) as {
  entries: Readonly<Record<string, { id: string; type: string; title: string; name: string }>>;
};
const stories = Object.values(entries).filter(({ type, id }) => type === 'story' && id.includes(only));
const titles = [...new Set(stories.map(({ title }) => title))];
const browser = await launch({ executablePath: requireChromium(), headless: true, args: chromiumArgs() });

let sheets = 0;
for (const title of titles) {
  for (const [name, surrounding] of Object.entries(surroundings)) {
    if (where && name !== where) continue;
    const page = await pageIn(browser, surrounding);
    const shots: { caption: string; png: string }[] = [];
    for (const { id, name: story } of stories.filter((one) => one.title === title)) {
      shots.push({ caption: story, png: await shot(page, id, surrounding) });
    }
    await page.close();
    const perSheet = surrounding.width > 500 ? 2 : 4;
    for (let from = 0; from < shots.length; from += perSheet) {
      const slug = title.toLowerCase().replace(/[^a-z0-9]+/g, '-');
      const file = `${folder}/${slug}--${name}--${from / perSheet + 1}.png` as const;
      rmSync(file, { force: true });
      await sheet(shots.slice(from, from + perSheet), surrounding, file);
      sheets++;
    }
  }
}
await browser.close();
server.close();
console.log(`${sheets} sheets of ${stories.length} stories in ${folder}`);

async function pageIn(from: Browser, { width, forced, theme }: Surrounding): Promise<Page> {
  const page = await (await from.createBrowserContext()).newPage();
  // Tall enough that nothing waits off screen to be laid out.
  await page.setViewport({ width, height: 6000 });
  const client = await page.createCDPSession();
  await client.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: theme },
      { name: 'forced-colors', value: forced ? 'active' : 'none' },
    ],
  });
  return page;
}

async function shot(page: Page, id: string, { language, theme, textSize, width }: Surrounding): Promise<string> {
  const globals = `language:${language};theme:${theme};textSize:${textSize ?? 100}`;
  await page.goto(`${origin}/iframe.html?id=${id}&viewMode=story&globals=${globals}`, { waitUntil: 'load' });
  await page.waitForFunction(() => {
    const channel = (globalThis as { __STORYBOOK_ADDONS_CHANNEL__?: { last(event: string): unknown } })
      .__STORYBOOK_ADDONS_CHANNEL__;
    return channel?.last('storyFinished') ?? channel?.last('storyThrewException');
  });
  const height = await page.evaluate(() => {
    // What a story does may have moved the page.
    scrollTo(0, 0);
    return Math.ceil(document.querySelector('#storybook-root')!.getBoundingClientRect().bottom);
  });
  return page.screenshot({
    encoding: 'base64',
    // Resized for the picture, Chromium may leave out what it has not laid out at that size.
    captureBeyondViewport: false,
    clip: { x: 0, y: 0, width, height: Math.min(longest, Math.max(120, height + 16)) },
  });
}

async function sheet(
  shots: readonly { caption: string; png: string }[],
  { width }: Surrounding,
  path: `${string}.png`,
): Promise<void> {
  const page = await browser.newPage();
  const columns = shots.length;
  await page.setViewport({ width: columns * (width + 24) + 24, height: 800 });
  const figures = shots.map(
    ({ caption, png }) =>
      `<figure><figcaption>${caption}</figcaption><img width="${width}" src="data:image/png;base64,${png}"></figure>`,
  );
  await page.setContent(
    `<style>body{margin:24px;background:#999;font:16px system-ui;display:grid;grid-template-columns:repeat(${columns},${width}px);gap:24px;align-items:start}figure{margin:0}img{display:block}</style>${figures.join('')}`,
  );
  await page.screenshot({ path, fullPage: true });
  await page.close();
}
