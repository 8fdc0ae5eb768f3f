// Runs a test module inside the extension host of a real VS Code: the counterpart of @vscode/test-electron's runTests().
import fs from 'node:fs';
import path from 'node:path';
import { format } from 'node:util';
import { inRoot } from '../checkout.mjs';
import { openPage, windowAddress } from './page.mjs';
import { eventOf } from './verdict.mjs';

// An extension host that dies just as it ends is noticed by the server a moment later.
const SETTLES_MS = 700;

/**
 * Opens `folder` in a new window of `server` (which was started with `automation`) with the extension at `extension`, runs the
 * module `tests` in the extension host and closes the window.
 * Resolves with the run's `events` and its `ending`, both as `judge` takes them, and `foreign`, the addresses outside that were asked for.
 * `onEvent` and `onLine` see events and all other console lines as they come; `limit` is in milliseconds.
 */
export async function runInWindow({ server, browser, extension, tests, folder, limit, screenshot, onEvent, onLine }) {
  const logStart = fs.statSync(server.log).size;
  const { page, foreign, close } = await openPage(browser, server.url);
  const events = [];
  const timers = [];
  try {
    await page.exposeFunction('codeAutomationLog', (_type, args) => {
      const line = format(...args);
      const event = eventOf(line);
      if (event === undefined) return onLine?.(line);
      events.push(event);
      onEvent?.(event);
    });
    const exited = new Promise((resolve) => { void page.exposeFunction('codeAutomationExit', (code) => resolve({ kind: 'exit', code })); });
    const crashed = new Promise((resolve) => { timers.push(setInterval(() => crashIn(server.log, logStart, resolve), 300)); });
    const expired = new Promise((resolve) => { timers.push(setTimeout(() => resolve({ kind: 'timeout', ms: limit }), limit)); });
    const remote = (file) => `vscode-remote://${server.authority}${file}`;
    await page.goto(windowAddress(server, folder, { extensionDevelopmentPath: remote(extension), extensionTestsPath: remote(tests) }));
    let ending = await Promise.race([exited, crashed, expired]);
    if (ending.kind === 'exit') await settle(server.log, logStart, (crash) => { ending = crash; });
    if (screenshot && ending.kind !== 'exit') await picture(page, screenshot);
    return { events, ending, foreign };
  } finally {
    timers.forEach(clearInterval);
    await close();
  }
}

async function settle(log, from, report) {
  await new Promise((resolve) => { setTimeout(resolve, SETTLES_MS); });
  crashIn(log, from, report);
}

// The server's log is the one place that tells the death of a node extension host. (A web worker has no process; when it dies, the
// tests' end is missing.) The line reads `Extension Host Process exited with code: 3, signal: null`.
function crashIn(log, from, report) {
  const text = fs.readFileSync(log).subarray(from).toString('utf8');
  for (const [, code, signal] of text.matchAll(/Extension Host Process exited with code: (\S+), signal: (\w+)/g)) {
    if (code !== '0' || signal !== 'null') return report({ kind: 'crash', reason: signal === 'null' ? `exit code ${code}` : signal });
  }
}

async function picture(page, name) {
  const file = inRoot('artefacts', name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  await page.screenshot({ path: file }).catch(() => undefined);
}
