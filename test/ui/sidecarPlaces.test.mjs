// Sidecars in the explorer, and a workspace of two folders of which one keeps its sidecars in a mirrored folder.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { folderOf, openWindow } from './session.mjs';
import { eventually } from './window.mjs';

describe('somebody looks where sidecars are', () => {
  let window;

  afterEach(async function () {
    await window?.screenshot(`places-${this.currentTest.title.replaceAll(/\W+/g, '-')}`);
    await window?.close();
  });

  it('and finds them under their documents in the explorer', async () => {
    const folder = folderOf();
    const besides = ['council.md.annotations.json', 'council.md.annotations.recovery.json'];
    for (const file of [...besides, 'minutes.annotations.json']) fs.writeFileSync(path.join(folder, file), '{}');
    settle(folder, { 'explorer.fileNesting.enabled': true });
    window = await openWindow(folder);
    await window.showView('Explorer');
    // VS Code shows the files before it knows what extensions say of them.
    const files = async () => (await window.explorerRows()).filter((label) => label !== '.vscode');
    await eventually(async () => (await files()).join() === 'council.md,harbour.txt,minutes.annotations.json');
    await window.expandFile('council.md');
    assert.deepEqual(await files(), ['council.md', ...besides, 'harbour.txt', 'minutes.annotations.json']);
  });

  it('and finds them where the setting of each folder says', async () => {
    const [north, south] = [folderOf(), folderOf()];
    fs.rmSync(path.join(north, 'council.md'));
    fs.rmSync(path.join(south, 'harbour.txt'));
    settle(north, { 'sourcemark.sidecars': 'folder' });
    const workspace = path.join(south, 'both.code-workspace');
    fs.writeFileSync(workspace, JSON.stringify({ folders: [{ path: north, name: 'north' }, { path: south, name: 'south' }] }));
    window = await openWindow(workspace);
    await tagFirstWord('harbour.txt');
    await tagFirstWord('council.md');
    await eventually(() => fs.existsSync(path.join(north, '.sourcemark/annotations/harbour.txt.annotations.json')));
    await eventually(() => fs.existsSync(path.join(south, 'council.md.annotations.json')));
    assert.ok(!fs.existsSync(path.join(north, 'harbour.txt.annotations.json')) && !fs.existsSync(path.join(south, '.sourcemark')));
    assert.deepEqual(await window.notifications(), []);
  });

  function settle(folder, settings) {
    fs.mkdirSync(path.join(folder, '.vscode'));
    fs.writeFileSync(path.join(folder, '.vscode/settings.json'), JSON.stringify(settings));
  }

  async function tagFirstWord(name) {
    await window.openFile(name);
    await eventually(async () => /quote/.test(await window.sourcemarkStatus()));
    await window.select('the');
    await window.press('Control+K', 'A');
    await window.answer('claim');
  }
});
