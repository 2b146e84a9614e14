// The three engines for Web Test Runner, each with what it takes to run them side by side and leave nothing behind.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserLauncher } from '@web/test-runner';
import { chromeLauncher, type ChromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher, type WebdriverLauncher } from '@web/test-runner-webdriver';
import * as puppeteer from 'puppeteer-core';
import { chromiumArgs, findFirefox, findWebKit, requireChromium, type Engine } from '../browsers.ts';

/** A launcher for the engine. The engine has to be there: see `ensureBrowsers`. */
export function launcher(engine: Engine): BrowserLauncher {
  // The driver's launcher says exactly, and the test runner loosely, what may be undefined.
  return { chromium, firefox, webkit }[engine]() as BrowserLauncher;
}

function chromium(): ChromeLauncher {
  return freshPages(
    chromeLauncher({
      // A context of its own for each page: in a shared window all but one page are background tabs, where
      // requestAnimationFrame stops.
      createPage: async ({ browser }) => (await browser.createBrowserContext()).newPage(),
      concurrency: 2,
      launchOptions: {
        executablePath: requireChromium(),
        headless: true,
        // Tests wait for frames, and nobody looks at them: the next one comes as soon as it can.
        args: [...chromiumArgs(), '--disable-frame-rate-limit', '--disable-gpu-vsync'],
      },
    }),
  );
}

function firefox(): ChromeLauncher {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('Firefox was not found.');
  return freshPages(
    chromeLauncher({
      puppeteer,
      createPage: async ({ browser }) => (await browser.createBrowserContext()).newPage(),
      concurrency: 1,
      launchOptions: {
        browser: 'firefox',
        executablePath,
        headless: true,
        // As in Chromium, but with an end: without one it draws all the time.
        extraPrefsFirefox: { 'layout.frame_rate': 240 },
      },
    }),
  );
}

/**
 * Web Test Runner uses a page again for the next file, with the viewport, the emulated media and the mouse as the last
 * one left them. Here each file gets a new page.
 */
function freshPages(launcher: ChromeLauncher): ChromeLauncher {
  const stopSession = launcher.stopSession.bind(launcher);
  const internals = launcher as unknown as { inactivePages: { puppeteerPage: puppeteer.Page }[] };
  launcher.stopSession = async (id) => {
    const used = launcher.getPage(id);
    const result = await stopSession(id);
    internals.inactivePages = internals.inactivePages.filter(
      ({ puppeteerPage }) => (puppeteerPage as unknown) !== used,
    );
    await used.browserContext().close();
    return result;
  };
  return launcher;
}

function webkit(): WebdriverLauncher {
  const found = findWebKit();
  if (!found) throw new Error('WebKit was not found.');
  const options = {
    hostname: '127.0.0.1',
    port: 0,
    path: '/',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: found.miniBrowser, args: ['--automation'] },
    },
  };
  const launcher = webdriverLauncher(options);
  const initialize = launcher.initialize.bind(launcher);
  const stop = launcher.stop.bind(launcher);
  const stopSession = launcher.stopSession.bind(launcher);
  const children: ChildProcess[] = [];
  const killAll = () => children.reverse().forEach((child) => child.kill());
  launcher.initialize = async (config) => {
    options.port = await freePort();
    await initialize(config);
    launcher.name = 'WebKit';
    let display = process.env['DISPLAY'];
    if (!display) {
      // With -displayfd the server chooses a display number that is free.
      const args = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
      const xvfb = spawn(found.xvfb ?? 'Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
      children.push(xvfb);
      const [number] = (await once(xvfb.stdio[3]!, 'data')) as [Buffer];
      display = `:${String(number).trim()}`;
    }
    const env = { ...process.env, DISPLAY: display };
    const args = [`--port=${options.port}`, '--host=127.0.0.1'];
    children.push(spawn(found.driver, args, { stdio: 'ignore', env }));
    process.once('exit', killAll);
    for (let tries = 0; tries < 200 && !(await answers(options.port)); tries++) await sleep(50);
  };
  launcher.stopSession = async (id) => {
    const result = await stopSession(id);
    await driverOf(launcher)?.setWindowSize(1000, 800);
    return result;
  };
  launcher.stop = async () => {
    await stop();
    killAll();
  };
  return launcher;
}

/** The launcher's connection to its browser, which it keeps to itself; undefined until the browser has started. */
export function driverOf(
  launcher: WebdriverLauncher,
): { setWindowSize(width: number, height: number): Promise<unknown> } | undefined {
  return (launcher as unknown as { driver?: ReturnType<typeof driverOf> }).driver;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}
