// How long Sourcemark takes to activate, beside an empty extension: `npm run measure:activation`. Counts as one test.
//
// Both are installed from packages. Each of five windows has an extension host of its own; the folder has articles, and no editor
// is open. From the installed copy of Sourcemark the activation events are taken out, or VS Code would have activated it while the
// window opens (it creates plain text of its own) and nobody could tell the one from the other. Once the host has come to rest, the
// time of `await extension.activate()` is taken: loading the code and running activate(). Another empty extension goes first, since the first
// activation pays for what the host does once, and the order of the two changes from window to window.
import fs from 'node:fs';
import path from 'node:path';
import { packageEmptyExtension } from './activation/emptyExtension.mjs';
import { inRoot } from './checkout.mjs';
import { launchBrowser } from './host/browser.mjs';
import { runInWindow } from './host/extensionHost.mjs';
import { installExtension, startServer } from './host/server.mjs';
import { STEADY } from './host/settings.mjs';
import { packageExtension } from './package.mjs';
import { temporaryFolder } from './run/cleanup.mjs';
import { fail, finish } from './run/result.mjs';

const WINDOWS = 5;
const LARGEST_RATIO = 3;
const FIRST = 'sourcemark.empty-first';
const EMPTY = 'sourcemark.empty';
const SOURCEMARK = 'sourcemark.sourcemark';

try {
  const times = new Map([[FIRST, []], [EMPTY, []], [SOURCEMARK, []]]);
  const good = await measure(times);
  finish({ passed: good ? 1 : 0, failed: good ? 0 : 1 });
} catch (error) {
  fail(error);
}

async function measure(times) {
  await addWindows(times);
  const [empty, sourcemark] = [EMPTY, SOURCEMARK].map((id) => median(times.get(id)));
  const shown = (id) => times.get(id).map((ms) => ms.toFixed(1)).join(', ');
  console.log(`  empty extension  median ${empty.toFixed(1)} ms   (${shown(EMPTY)})`);
  console.log(`  Sourcemark       median ${sourcemark.toFixed(1)} ms   (${shown(SOURCEMARK)})`);
  const good = sourcemark <= LARGEST_RATIO * empty;
  console.log(`  ${good ? '✓' : '✗'} ${(sourcemark / empty).toFixed(2)} times an empty extension, at most ${LARGEST_RATIO}`);
  return good;
}

/** Adds the times in five more windows, in milliseconds by the extension's id. */
async function addWindows(times) {
  const extensionsFolder = temporaryFolder('sm-extensions-').folder;
  const packages = [process.env.SOURCEMARK_VSIX || await packageExtension({ types: false }), await packageEmptyExtension('empty'), await packageEmptyExtension('empty-first')];
  for (const vsix of packages) await installExtension(vsix, { extensionsFolder });
  withoutActivationEvents(extensionsFolder);
  const [server, browser] = await Promise.all([startServer({ settings: STEADY, extensionsFolder, automation: true }), launchBrowser()]);
  for (let window = 0; window < WINDOWS; window++) {
    const order = [FIRST, ...(window % 2 === 0 ? [EMPTY, SOURCEMARK] : [SOURCEMARK, EMPTY])];
    for (const { id, ms } of await oneWindow(server, browser, order)) times.get(id).push(ms);
  }
  await browser.close();
  server.stop();
}

function withoutActivationEvents(extensionsFolder) {
  const installed = fs.readdirSync(extensionsFolder).find((name) => name.startsWith(`${SOURCEMARK}-`));
  const file = path.join(extensionsFolder, installed, 'package.json');
  fs.writeFileSync(file, JSON.stringify({ ...JSON.parse(fs.readFileSync(file, 'utf8')), activationEvents: [] }));
}

async function oneWindow(server, browser, order) {
  const { folder, remove } = temporaryFolder('sm-');
  fs.cpSync(inRoot('test/ui/articles'), folder, { recursive: true });
  fs.writeFileSync(path.join(folder, '.activation-order'), JSON.stringify(order));
  const said = [];
  const { events, ending } = await runInWindow({
    server, browser, folder, extension: inRoot('test/harness/nothing'), tests: inRoot('tools/activation/inHost.cjs'), limit: 60_000, onLine: (line) => said.push(line),
  });
  remove();
  const activations = events.filter(({ kind }) => kind === 'activation');
  if (ending.code !== 0 || activations.length !== order.length) throw new Error(`The activations were not measured: ${JSON.stringify(ending)}\n${said.join('\n')}`);
  return activations;
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
