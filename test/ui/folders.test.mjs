// Other ways to begin: an empty folder, no folder at all, a workspace of several folders.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { folderOf, openWindow } from './session.mjs';
import { eventually } from './window.mjs';

describe('somebody begins', () => {
  let window;

  afterEach(async function () {
    await window?.screenshot(`begins-${this.currentTest.title.replaceAll(/\W+/g, '-')}`);
    await window?.close();
  });

  it('with an empty folder, and reads what belongs there', async () => {
    const folder = folderOf();
    for (const file of fs.readdirSync(folder)) fs.rmSync(path.join(folder, file), { recursive: true });
    window = await openWindow(folder);
    await window.showSourcemark();
    assert.match(await window.welcome(), /no source documents in this folder/);
    fs.writeFileSync(path.join(folder, 'first.txt'), '“It begins,” said Mara Lindqvist, the mayor.\n');
    const isListed = (name) => window.treeRows().then((rows) => rows.some(({ label }) => label === name));
    await eventually(() => isListed('first.txt'));
    fs.mkdirSync(path.join(folder, '2026', 'march', 'hearing'), { recursive: true });
    fs.writeFileSync(path.join(folder, '2026', 'march', 'hearing', 'second.txt'), '“It goes on,” said Mara Lindqvist.\n');
    await eventually(() => isListed('second.txt'));
    fs.rmSync(path.join(folder, '2026'), { recursive: true });
    await eventually(async () => !await isListed('second.txt') && await isListed('first.txt'));
  });

  it('with several folders, and sees the documents of each under its name', async () => {
    const [north, south] = [folderOf(), folderOf()];
    const workspace = path.join(north, 'both.code-workspace');
    fs.writeFileSync(workspace, JSON.stringify({ folders: [{ path: north, name: 'north' }, { path: south, name: 'south' }] }));
    window = await openWindow(workspace);
    await window.showSourcemark();
    await eventually(async () => {
      const labels = (await window.treeRows()).map(({ label }) => label);
      return labels.includes('north') && labels.includes('south') && labels.filter((label) => label === 'harbour.txt').length === 2;
    });
    await eventually(async () => !(await window.page.locator('.pane-body .message').allInnerTexts()).join().includes('partial'));
    await window.openFile('harbour.txt');
    await eventually(async () => (await window.decorationsOf('Tomas Brandel')).some(({ border }) => border !== ''));
    await eventually(async () => {
      const { text } = await window.hoverWord('Brandel', 1);
      await window.leave();
      assert.match(text, /in 4 documents/, 'mentions are counted across the folders');
      return true;
    }, 20_000);
  });
});
