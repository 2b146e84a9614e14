// Finds the browsers that the tests run in, and gets missing ones where that can be done without asking: on a Debian
// machine as root. Used by the browser tests, the story tests, the package tests and the benchmark.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, globSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const engines = ['chromium', 'firefox', 'webkit'] as const;
export type Engine = (typeof engines)[number];

/** WebKit is driven through its WebDriver server; `xvfb` is there where there is no display. */
export interface WebKit {
  readonly driver: string;
  readonly miniBrowser: string;
  readonly xvfb: string | undefined;
}

const fromPackages: Readonly<Record<Engine, readonly string[]>> = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'xauth'],
};

const advice: Readonly<Record<Engine, string>> = {
  chromium: 'Install Chromium or Google Chrome, or set CHROMIUM to the path of one.',
  firefox: 'Install Firefox, or set FIREFOX to the path of one.',
  webkit:
    "Install Debian's or Ubuntu's webkit2gtk-driver and xvfb (Linux only), or set WEBKIT_DRIVER and MINI_BROWSER.",
};

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(...names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

function firstOf(...paths: readonly (string | undefined)[]): string | undefined {
  return paths.find((path) => path !== undefined && isExecutable(path));
}

function installedUnder(...places: readonly string[]): string[] {
  const roots = [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']];
  return roots.flatMap((root) => (root ? places.map((place) => join(root, place)) : []));
}

/** The path of a Chromium or Chrome; the environment variable `CHROMIUM` goes first. */
export function findChromium(): string | undefined {
  return firstOf(
    process.env['CHROMIUM'],
    onPath('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...installedUnder('Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe'),
  );
}

/** The path of a Firefox; the environment variable `FIREFOX` goes first. */
export function findFirefox(): string | undefined {
  return firstOf(
    process.env['FIREFOX'],
    onPath('firefox-esr', 'firefox'),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...installedUnder('Mozilla Firefox/firefox.exe'),
  );
}

/** WebKitGTK's driver and its small browser; the environment variables `WEBKIT_DRIVER` and `MINI_BROWSER` go first. */
export function findWebKit(): WebKit | undefined {
  const driver = firstOf(process.env['WEBKIT_DRIVER'], onPath('WebKitWebDriver'));
  const miniBrowser = firstOf(
    process.env['MINI_BROWSER'],
    // The GTK 3 ones (4.0, 4.1) take window sizes from the driver.
    ...globSync('/usr/{lib,lib64,libexec}/{*/,}webkit2gtk-4.*/MiniBrowser').sort().reverse(),
  );
  const xvfb = onPath('Xvfb');
  const hasDisplay = Boolean(process.env['DISPLAY']);
  return driver && miniBrowser && (xvfb || hasDisplay) ? { driver, miniBrowser, xvfb } : undefined;
}

function find(engine: Engine): string | WebKit | undefined {
  return { chromium: findChromium, firefox: findFirefox, webkit: findWebKit }[engine]();
}

function isDebianAsRoot(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release') || !onPath('apt-get')) return false;
  const release = readFileSync('/etc/os-release', 'utf8');
  const ids = [...release.matchAll(/^ID(?:_LIKE)?="?([^"\n]*)/gm)].flatMap(([, value]) => value?.split(' ') ?? []);
  return ids.includes('debian') && !ids.includes('ubuntu');
}

function aptGet(...args: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const quiet = ['-q', '-o', 'Dpkg::Use-Pty=0', '-o', 'DPkg::Lock::Timeout=120'];
  const { status, stdout, stderr } = spawnSync('apt-get', [...quiet, ...args], { env, encoding: 'utf8' });
  if (status !== 0) console.error(`apt-get ${args.join(' ')} failed:\n${stdout.slice(-2000)}${stderr.slice(-2000)}`);
  return status === 0;
}

/**
 * Makes sure of the engines that are asked for, as far as it can: what is there is used, and on a Debian machine as
 * root what is missing is installed. Says what it does, and what to do about what it could not get.
 *
 * @returns The engines that are still missing, each with one sentence on what to install.
 */
export function ensureBrowsers(wanted: readonly Engine[]): Map<Engine, string> {
  const missing = () => wanted.filter((engine) => find(engine) === undefined);
  const before = missing();
  if (before.length > 0 && isDebianAsRoot()) {
    const packages = before.flatMap((engine) => fromPackages[engine]);
    console.log(`Installing with apt-get, because they are missing: ${packages.join(' ')}`);
    aptGet('update');
    const install = ['install', '-y', '--no-install-recommends'];
    if (!aptGet(...install, ...packages) && before.length > 1) {
      for (const engine of before) aptGet(...install, ...fromPackages[engine]);
    }
  }
  return new Map(missing().map((engine) => [engine, advice[engine]]));
}

/** The switches that Chromium needs here: no sandbox as root, and nothing that calls home. */
export function chromiumArgs(): string[] {
  return [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-dev-shm-usage',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--no-first-run',
  ];
}

/** The path of Chromium, for what cannot do without it. */
export function requireChromium(): string {
  const path = findChromium();
  if (!path) throw new Error(`Chromium was not found. ${advice.chromium}`);
  return path;
}
