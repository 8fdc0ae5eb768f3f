// `npm run pictures`: takes the pictures of the README anew, from the packaged extension in a real window on the examples.
import fs from 'node:fs';
import path from 'node:path';
import { inRoot } from './checkout.mjs';
import { packageExtension } from './package.mjs';
import { fail } from './run/result.mjs';

const FOLDER = inRoot('docs/pictures');

try {
  process.env.SOURCEMARK_VSIX = await packageExtension();
  const { mochaGlobalSetup, mochaGlobalTeardown, folderOf, openWindow } = await import('../test/ui/session.mjs');
  await mochaGlobalSetup();
  try {
    fs.mkdirSync(FOLDER, { recursive: true });
    await takePictures(await openWindow(storyFolder(folderOf)));
  } finally {
    await mochaGlobalTeardown();
  }
  process.exit(0);
} catch (error) {
  fail(error);
}

/** The examples under a name that looks well in a title. */
function storyFolder(folderOf) {
  const folder = path.join(folderOf(inRoot('docs/pictures')), 'varnsund');
  fs.cpSync(inRoot('examples'), folder, { recursive: true });
  return folder;
}

async function takePictures(window) {
  const { page } = window;
  await window.openFile('2025-03-13-courier-report.txt');
  await window.showSourcemark();
  await widenSideBar(page, 420);
  await window.expand('2025-03-13-courier-report.txt', 'People');
  await window.expand('Quotes');
  await window.select('Heron', 'eelgrass');
  await window.palette('Sourcemark: Tag Passage');
  await window.answer('spoil ground');
  await window.clickWord('Thursday');
  await window.hoverWord('Hrytsenko');
  await page.waitForTimeout(500);
  await page.screenshot({ path: `${FOLDER}/window.png` });
}

// The sash between the side bar and the editor is dragged, as a person does it.
async function widenSideBar(page, width) {
  const sash = page.locator('.monaco-sash.vertical:not(.disabled)').first();
  const box = await sash.boundingBox();
  await page.mouse.move(box.x + box.width / 2, 400);
  await page.mouse.down();
  await page.mouse.move(48 + width, 400, { steps: 5 });
  await page.mouse.up();
}
