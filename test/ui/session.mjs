// What the journeys share: one server with the packaged extension installed, one browser. Mocha loads this file with --require.
import fs from 'node:fs';
import path from 'node:path';
import { inRoot } from '../../tools/checkout.mjs';
import { launchBrowser } from '../../tools/host/browser.mjs';
import { installExtension, startServer } from '../../tools/host/server.mjs';
import { STEADY } from '../../tools/host/settings.mjs';
import { temporaryFolder } from '../../tools/run/cleanup.mjs';
import { openPage } from '../../tools/host/page.mjs';
import { Window } from './window.mjs';

let server;
let browser;

export async function mochaGlobalSetup() {
  const extensionsFolder = temporaryFolder('sm-extensions-').folder;
  await installExtension(process.env.SOURCEMARK_VSIX, { extensionsFolder });
  [server, browser] = await Promise.all([startServer({ settings: STEADY, extensionsFolder }), launchBrowser()]);
}

export async function mochaGlobalTeardown() {
  await browser?.close();
  server?.stop();
}

/** A new folder with a copy of `articles`, a folder under test/ui, or of any other by its absolute path. */
export function folderOf(articles = 'articles') {
  const { folder } = temporaryFolder('sm-folder-');
  fs.cpSync(path.resolve(inRoot('test/ui'), articles), folder, { recursive: true });
  return folder;
}

/** A window of VS Code on `folder`, with nothing remembered from other windows. */
export async function openWindow(folder) {
  const window = new Window(server, await openPage(browser, server.url));
  await window.open(folder);
  return window;
}

/**
 * To be called in a `describe` whose tests are the steps of one journey in one window: each is followed by a picture whose name begins with
 * `pictures`, and where one fails the rest of this journey is not taken. `current` gives the window, which is closed in the end.
 */
export function stepByStep(pictures, current) {
  let count = 0;
  let failed;

  beforeEach(async () => {
    if (failed) throw new Error(`not taken: “${failed}” failed`);
    await current().leave();
  });

  afterEach(async function () {
    const { title, state } = this.currentTest;
    if (state === 'failed') failed = title;
    await current().screenshot(`${pictures}-${String(++count).padStart(2, '0')}-${title.replaceAll(/\W+/g, '-')}`);
  });

  after(() => current()?.close());
}
