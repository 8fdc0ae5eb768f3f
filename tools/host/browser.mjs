// A Chromium to look at VS Code with: the one that is there, or one that is installed.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { inRoot, isMain } from '../checkout.mjs';
import { execute } from '../run/command.mjs';
import { withProgress } from '../run/progress.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'msedge', 'chrome'];
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

/** Starts the browser without a window. It can reach this machine only. */
export async function launchBrowser() {
  const executablePath = await ensureBrowser();
  const flags = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update',
    '--disable-sync', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost, EXCLUDE *.localhost'];
  // Chromium refuses to run as root with its sandbox.
  return chromium.launch({ executablePath, headless: true, chromiumSandbox: process.getuid?.() !== 0, args: flags });
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
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !fs.existsSync('/usr/bin/apt-get')) return false;
  return /^ID=debian$/m.test(fs.readFileSync('/etc/os-release', 'utf8'));
}

async function aptInstall() {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await withProgress('apt-get install chromium', async (report) => {
    const onLine = (line) => report(line.trim().slice(0, 60));
    await execute('apt-get', ['update', '-q'], { env, onLine });
    const { code, output } = await execute('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], { env, onLine });
    if (code !== 0) console.error(output.split('\n').slice(-8).join('\n'));
  });
}

async function downloadPlaywrights() {
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  const args = [inRoot('node_modules', 'playwright-core', 'cli.js'), 'install', ...(asRoot ? ['--with-deps'] : []), 'chromium'];
  await withProgress('Chromium from Playwright', async (report) => {
    const { code, output } = await execute(process.execPath, args, { onLine: (line) => report(line.trim().slice(0, 60)) });
    if (code !== 0) console.error(output.split('\n').slice(-8).join('\n'));
  });
}

if (isMain(import.meta)) console.log(await ensureBrowser());
