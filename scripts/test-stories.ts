// Tests every story and every page of the built Storybook in Chromium: it renders, its play function passes, axe finds
// nothing, the console has no error, and nothing is asked of another host.
//
//   pnpm stories:test                 builds Storybook and tests all of it
//   pnpm stories:test matrix          tests, as it was built last, what has `matrix` in its id
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launch, type Page } from 'puppeteer-core';
import { chromiumArgs, ensureBrowsers, requireChromium } from './browsers.ts';
import { isChecking, reportCounts } from './counts.ts';
import { root } from './root.ts';
import { buildStorybook, storybookFolder } from './build-storybook.ts';
import { serveFolder } from './serve-folder.ts';

interface Entry {
  readonly id: string;
  readonly type: 'story' | 'docs';
}

interface Outcome {
  readonly event: string;
  readonly status?: string;
  readonly message?: string;
  readonly reports?: readonly {
    readonly type: string;
    readonly status: string;
    readonly violations: readonly string[];
  }[];
}

const patience = 20_000;

const filter = process.argv[2];
if (!isChecking() && !filter) buildStorybook();
for (const [, whatToDo] of ensureBrowsers(['chromium'])) throw new Error(`Chromium was not found. ${whatToDo}`);

const { origin, server } = await serveFolder(join(root, storybookFolder));

const index = JSON.parse(await readFile(join(root, storybookFolder, 'index.json'), 'utf8')) as {
  entries: Record<string, Entry>;
};
// Stories first: they follow each other on one page, as they do for a person who browses them.
const queue = Object.values(index.entries)
  .filter(({ id }) => !filter || id.includes(filter))
  .toSorted((one, other) => Number(one.type === 'docs') - Number(other.type === 'docs'));
const counts = { passed: 0, failed: 0, skipped: 0 };

const browser = await launch({ executablePath: requireChromium(), headless: true, args: chromiumArgs() });
await Promise.all([work(), work()]);
await browser.close();
server.close();
reportCounts('stories', counts);
process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;

async function work(): Promise<void> {
  // A context of its own: in a shared window all but one page are background tabs.
  const page = await (await browser.createBrowserContext()).newPage();
  await page.setViewport({ width: 1200, height: 800 });
  let problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (/^https?:/.test(url) && !url.startsWith(origin)) problems.push(`asked another host: ${url}`);
  });
  for (let entry = queue.shift(); entry; entry = queue.shift()) {
    const started = performance.now();
    problems = [];
    try {
      if (entry.type === 'docs' || page.url() === 'about:blank') {
        await page.goto(`${origin}/iframe.html?id=${entry.id}&viewMode=${entry.type}`, { waitUntil: 'load' });
      }
      problems.push(
        ...(entry.type === 'story' ? problemsOf(await storyOutcome(page, entry.id)) : await docsProblems(page)),
      );
    } catch (error) {
      problems.push(String(error));
      // Whatever it left behind, the next one is not to suffer from it.
      await page.goto('about:blank');
    }
    counts[problems.length > 0 ? 'failed' : 'passed']++;
    const took = Math.round(performance.now() - started);
    console.log(`${problems.length > 0 ? '✘' : '✔'} ${entry.id} (${took} ms)`);
    for (const problem of new Set(problems)) console.log(`    ${problem}`);
  }
}

function problemsOf({ event, status, message, reports = [] }: Outcome): string[] {
  if (event !== 'storyFinished') return [`${event}: ${message ?? ''}`];
  const axe = reports.filter(({ type }) => type === 'a11y');
  if (axe.length === 0) return ['axe did not run'];
  const violations = axe.flatMap((report) => report.violations);
  if (violations.length > 0) return violations.map((violation) => `axe: ${violation}`);
  return status === 'error' ? [`failed: ${JSON.stringify(reports)}`] : [];
}

/** Turns to the story, and waits for it, its play function and axe, through Storybook's own events. */
function storyOutcome(page: Page, id: string): Promise<Outcome> {
  return page.evaluate(
    async (storyId, patience): Promise<Outcome> => {
      interface Report {
        type: string;
        status: string;
        result?: { violations?: { id: string; help: string; nodes: { target: unknown; failureSummary?: string }[] }[] };
      }
      interface Payload {
        storyId?: string;
        status?: string;
        message?: string;
        description?: string;
        reporters?: Report[];
      }
      interface Channel {
        on(event: string, heard: (payload: Payload | string) => void): void;
        off(event: string, heard: (payload: Payload | string) => void): void;
        emit(event: string, payload: object): void;
      }
      const troubles = [
        'storyErrored',
        'storyThrewException',
        'playFunctionThrewException',
        'unhandledErrorsWhilePlaying',
        'storyMissing',
      ];
      const until = performance.now() + patience;
      const channelNow = () => (globalThis as { __STORYBOOK_ADDONS_CHANNEL__?: Channel }).__STORYBOOK_ADDONS_CHANNEL__;
      const pause = () => new Promise((resolve) => setTimeout(resolve, 20));
      while (!channelNow() && performance.now() < until) await pause();
      const channel = channelNow()!;
      // What went wrong is told by its own event; that the story has finished may be told as well, and comes later.
      let told: [event: string, payload: Payload | string] | undefined;
      const listeners = [...troubles, 'storyFinished'].map((event) => {
        const heard = (payload: Payload | string): void => {
          const other = typeof payload === 'object' && payload.storyId !== undefined && payload.storyId !== storyId;
          if (!other && (!told || told[0] === 'storyFinished')) told = [event, payload];
        };
        channel.on(event, heard);
        return [event, heard] as const;
      });
      channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
      while (!told && performance.now() < until) await pause();
      for (const [event, heard] of listeners) channel.off(event, heard);
      if (!told) return { event: `nothing happened for ${patience} ms` };
      const [event, last] = told;
      if (typeof last === 'string') return { event, message: last };
      const message = last.message ?? last.description;
      return {
        event,
        ...(last.status !== undefined && { status: last.status }),
        ...(message !== undefined && { message }),
        reports: (last.reporters ?? []).map(({ type, status, result }) => ({
          type,
          status,
          violations: (result?.violations ?? []).map(
            ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ target }) => JSON.stringify(target)).join(' | ')}`,
          ),
        })),
      };
    },
    id,
    patience,
  );
}

/** Waits for a page of documentation to show its content. */
function docsProblems(page: Page): Promise<string[]> {
  return page.evaluate(async (patience) => {
    const until = performance.now() + patience;
    const docs = () => document.querySelector<HTMLElement>('#storybook-docs:not([hidden])');
    const rendered = () => Boolean(docs()?.innerText.trim()) && !document.querySelector('.sb-show-preparing-docs');
    while (performance.now() < until && !document.body.matches('.sb-show-errordisplay') && !rendered()) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    // Time for the stories in the page to render and to fail.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 200)));
    if (rendered() && !document.body.matches('.sb-show-errordisplay')) return [];
    return [`the page did not render: ${document.body.innerText.slice(0, 500)}`];
  }, patience);
}
