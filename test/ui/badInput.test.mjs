// Sidecars that cannot be read: said in Problems and in the tree, never in a pop-up, and the files stay as they are.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { folderOf, openWindow } from './session.mjs';
import { eventually } from './window.mjs';

describe('somebody opens a folder with broken sidecars', () => {
  let window;
  let folder;
  let original;

  const contents = () => fs.readdirSync(path.join(folder, 'broken')).map((name) => [name, fs.readFileSync(path.join(folder, 'broken', name), 'utf8')]);

  before(async () => {
    folder = folderOf('../fixtures/workspace');
    original = contents();
    window = await openWindow(folder);
    await window.showSourcemark();
  });

  after(() => window?.close());

  it('and reads which file has what the matter with it, in Problems', async () => {
    await window.openFile('truncated.txt');
    const problems = await eventually(async () => {
      const rows = await window.problems();
      return rows.some((row) => row.includes('truncated.txt.annotations.json')) && rows;
    });
    await window.screenshot('bad-01-problems');
    assert.ok(problems.some((row) => row.includes('Sourcemark')), problems.join('\n'));
  });

  it('and in the tree', async () => {
    await eventually(async () => (await window.treeRows()).some(({ label, description }) => label === 'truncated.txt' && /problem/.test(description)));
    await window.expand('truncated.txt');
    await window.screenshot('bad-02-tree');
  });

  it('finds the files as they were', () => assert.deepEqual(contents(), original));

  it('goes on working with the others', async () => {
    await window.expand('harbour.txt', 'Quotes');
    await window.treeRow('Mara Lindqvist');
  });

  it('was not interrupted', async () => {
    assert.deepEqual(await window.notifications(), []);
    assert.deepEqual(window.foreign, []);
  });
});
