// A Chromium to look at VS Code with: the one that is there, or one that is installed.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { inRoot, isMain } from '../checkout.mjs';
import { execute, executeOrThrow } from '../run/command.mjs';
import { withProgress } from '../run/progress.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'msedge', 'chrome'];
const APT = '/usr/bin/apt-get';
const MAC_APPS = ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome', 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'];
const WINDOWS_APPS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe', 'Chromium\\Application\\chrome.exe'];

/** The path of a Chromium, Chrome or Edge on this machine; `undefined`: there is none. CHROMIUM names one outright. */
export function findBrowser() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  return [...onPath(), ...installedApps(), playwrightsOwn()].find((file) => file !== undefined && fs.existsSync(file));
}

/** As `findBrowser`, but installs one where none is found, and throws with what to do where that fails. */
export async function ensureBrowser() {
  const found = findBrowser();
  if (found !== undefined) return found;
  console.error('No Chromium found (CHROMIUM, PATH, the usual folders): installing one.');
  if (canUseApt()) await aptInstall();
  const installed = findBrowser() ?? (await downloadPlaywrights(), findBrowser());
  if (installed !== undefined) return installed;
  throw new Error('A Chromium is needed and could not be installed. Install Chromium, Chrome or Edge (Debian: apt-get install chromium;'
    + ' Fedora: dnf install chromium; macOS: brew install --cask chromium), or set CHROMIUM to the path of one, and try again.');
}

/** Starts the browser without a window. It can reach this machine only, so that it needs no sandbox, which not every container allows. */
export async function launchBrowser() {
  const executablePath = await ensureBrowser();
  const flags = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update',
    '--disable-sync', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost, EXCLUDE *.localhost'];
  return chromium.launch({ executablePath, headless: true, args: flags });
}

function onPath() {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name + suffix)));
}

function installedApps() {
  if (process.platform === 'darwin') return ['/Applications', path.join(os.homedir(), 'Applications')].flatMap((top) => MAC_APPS.map((app) => path.join(top, app)));
  if (process.platform !== 'win32') return [];
  return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? [])
    .flatMap((top) => WINDOWS_APPS.map((app) => path.join(top, app)));
}

function playwrightsOwn() {
  try {
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

// Ubuntu's package of that name only starts a snap, which containers do not have.
function canUseApt() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !fs.existsSync(APT)) return false;
  return /^ID=debian$/m.test(fs.readFileSync('/etc/os-release', 'utf8'));
}

function aptInstall() {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  return attempt('apt-get install chromium', async (onLine) => {
    await execute(APT, ['update', '-q'], { env, onLine });
    await executeOrThrow(APT, ['install', '-y', '-q', '--no-install-recommends', 'chromium'], { env, onLine });
  });
}

function downloadPlaywrights() {
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  const args = [inRoot('node_modules', 'playwright-core', 'cli.js'), 'install', ...(asRoot ? ['--with-deps'] : []), 'chromium'];
  return attempt('Chromium from Playwright', (onLine) => executeOrThrow(process.execPath, args, { onLine }));
}

// One way to come by a browser: it may fail, since there are others.
async function attempt(label, work) {
  try {
    await withProgress(label, (report) => work((line) => report(line.trim().slice(0, 60))));
  } catch (error) {
    console.error(error.message.split('\n').slice(-8).join('\n'));
  }
}

if (isMain(import.meta)) {
  await ensureBrowser().then(console.log, (error) => {
    console.error(error.message);
    process.exit(1);
  });
}
