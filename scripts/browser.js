// Finds a Chromium for the browser tests, the handouts and the measurements, and installs one when
// there is none.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { node, run } from './command.js';

/** Works without a graphics card, without a sandbox (containers) and without calling anybody. */
export const flags = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  // Without a graphics card the whole window would be put together by the GL emulation, at four frames a second;
  // a reader's browser puts it together in plain software then, and keeps GL for what asks for it.
  '--disable-gpu-compositing',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
];

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** Where installers put it on systems that have no path for programs. */
const places = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'))
];

/**
 * Whether the program starts. A Chromium without its libraries, or a stub that only says where to get
 * one, exists and does not.
 * @param {string} program
 */
function starts(program) {
  if (!existsSync(program)) return false;
  // On Windows and macOS --version opens a window, and the libraries come with the program.
  if (process.platform !== 'linux') return true;
  return spawnSync(program, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}

/**
 * The browser to use: CHROMIUM_PATH, one that is installed, or Playwright's own.
 * Throws when CHROMIUM_PATH names something that does not start.
 * @returns {Promise<string | undefined>}
 */
export async function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!starts(named)) throw new Error(`CHROMIUM_PATH is ${named}, which does not start.`);
    return named;
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const installed = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...installed, ...places, await playwrightsOwn()].find(starts);
}

/** What a person can do when no browser can be had; one of them is enough. */
export const advice = `No Chromium was found and none could be installed. Any one of these helps:
  npx playwright install --with-deps chromium
  sudo apt-get install --yes chromium          (Debian; in a container without sudo)
  CHROMIUM_PATH=/path/to/chromium npm test     (one that is already somewhere)`;

/**
 * Finds a browser or installs one: Playwright's, or Debian's as root. Throws with advice when neither works.
 * @returns {Promise<string>}
 */
export async function needBrowser() {
  const found = await findBrowser();
  if (found) return found;
  process.stdout.write('Installing Chromium.\n');
  const superuser = process.getuid?.() === 0;
  /** @type {(() => boolean)[]} */
  const ways = [() => run(node('node_modules/@playwright/test/cli.js', 'install', 'chromium'))];
  if (superuser && existsSync('/usr/bin/apt-get')) {
    // Playwright's Chromium comes without the system libraries that it needs.
    ways.push(() => run(node('node_modules/@playwright/test/cli.js', 'install-deps', 'chromium')));
    ways.push(() => run(['apt-get', 'update']) && run(['apt-get', 'install', '--yes', 'chromium']));
  }
  for (const way of ways) {
    way();
    const now = await findBrowser();
    if (now) return now;
  }
  throw new Error(advice);
}

/** How to launch it, for Playwright. */
export const launchOptions = async () => ({ executablePath: await needBrowser(), args: flags });
