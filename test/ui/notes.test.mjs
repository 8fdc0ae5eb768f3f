// Two notes are written where the text is, as comments, and done with.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { folderOf, openWindow, stepByStep } from './session.mjs';
import { eventually } from './window.mjs';

describe('somebody writes notes beside the text', () => {
  let window;
  let folder;

  before(async () => {
    folder = folderOf();
    window = await openWindow(folder);
    await window.showSourcemark();
    await window.openSource('harbour.txt');
  });

  stepByStep('notes', () => window);

  const sidecar = () => JSON.parse(fs.readFileSync(path.join(folder, 'harbour.txt.annotations.json'), 'utf8')).items;

  it('writes a note by keyboard alone, in a window that has just been opened', async () => {
    await window.clickWord('Nobody');
    await window.press('Control+Home', 'Shift+Control+ArrowRight', 'Shift+Control+ArrowRight');
    await window.press('Control+K', 'J');
    await window.inThread();
    await window.typeText('Why *that* one?');
    await window.press('Enter');
    await window.typeText('It is old.');
    await window.screenshot('notes-00-writing');
    await window.confirmNote();
    await eventually(() => fs.existsSync(path.join(folder, 'harbour.txt.annotations.json')) && sidecar().length === 1);
    const [{ target, body }] = sidecar();
    assert.deepEqual([target.selector[0].exact, body[0].value], ['Night ferry', 'Why *that* one?\nIt is old.']);
    await eventually(async () => (await window.thread()).comments.join().includes(': Why that one?'));
    assert.deepEqual(await window.commentRows(), [], 'the Comments panel has not opened by itself');
  });

  it('comes back to the text, and leaves nothing where a note is given up', async () => {
    await window.press('Control+Home', 'ArrowDown', 'ArrowDown', 'Shift+End');
    await window.press('Control+K', 'J');
    await window.inThread(1);
    await window.giveUpThread();
    await window.noThread(1);
    assert.equal(sidecar().length, 1);
    await window.palette('Sourcemark: Undo Annotation Change');
    await eventually(() => !fs.existsSync(path.join(folder, 'harbour.txt.annotations.json')) || sidecar().length === 0);
    await window.noThread();
  });

  it('writes one note on two passages at once', async () => {
    await window.select('Brandel');
    await window.press('Control+D', 'Control+K', 'J');
    await window.inThread();
    await window.typeText('Who is that?');
    await window.confirmNote();
    await eventually(() => fs.existsSync(path.join(folder, 'harbour.txt.annotations.json')) && sidecar().length === 2);
    assert.deepEqual(sidecar().map(({ target, body }) => [target.selector[0].exact, body[0].value]), [['Brandel', 'Who is that?'], ['Brandel', 'Who is that?']]);
    await window.palette('Sourcemark: Undo Annotation Change');
    await window.noThread();
  });

  it('writes a note on the document as a whole, which stands above its text', async () => {
    await window.palette('Sourcemark: Add Note on Document…');
    await window.inThread();
    await window.typeText('From the *archive*.');
    await window.confirmNote();
    await eventually(() => fs.existsSync(path.join(folder, 'harbour.txt.annotations.json')) && sidecar().length === 1);
    const [{ target, body }] = sidecar();
    assert.deepEqual([target, body[0].value], ['file:harbour.txt', 'From the *archive*.']);
    await eventually(async () => (await window.thread()).comments.join().includes('From the archive.'));
    await window.screenshot('notes-document');
    await window.palette('Sourcemark: Undo Annotation Change');
    await window.noThread();
  });

  it('begins a thread on the selection', async () => {
    await window.select('4 million euros');
    await window.beginThread();
    await window.typeText('Who says **four**?');
    await window.clickInThread('Add Note');
    await eventually(() => sidecar().length === 1);
    const [{ target, body }] = sidecar();
    assert.deepEqual([target.selector[0].exact, body[0].value], ['4 million euros', 'Who says **four**?']);
    await eventually(async () => (await window.thread()).comments.join().endsWith(': Who says four?'));
    assert.equal((await window.thread()).label, '“4 million euros”');
    await window.palette('Comments: Focus on Comments View');
    await eventually(async () => (await window.commentRows()).some((row) => row.includes('Who says four')));
  });

  const notes = () => sidecar()[0].body.map(({ value }) => value).join(' | ');

  it('replies', async () => {
    await window.replyInThread('The *mayor*.');
    await window.clickInThread('Reply');
    await eventually(() => notes() === 'Who says **four**? | The *mayor*.');
    await eventually(async () => (await window.thread()).comments.at(-1)?.endsWith(': The mayor.'));
  });

  it('rewrites a note', async () => {
    await window.clickInThread('Edit Note');
    await window.rewriteInThread('Who says five?');
    await window.clickInThread('Save Note');
    await eventually(() => notes() === 'Who says five? | The *mayor*.');
  });

  it('is done with it, and takes that back by key', async () => {
    await window.clickInThread('Resolve Notes');
    await eventually(() => sidecar()[0]['sourcemark:resolved'] === true);
    await window.clickWord('Nobody');
    await window.press('Control+Z');
    await eventually(() => sidecar()[0]['sourcemark:resolved'] === undefined);
  });
});
