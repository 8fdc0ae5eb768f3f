// The main job from end to end: open a folder, see who is named and who said what, jump, tag a passage, find it again tomorrow.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { folderOf, openWindow, stepByStep } from './session.mjs';
import { eventually } from './window.mjs';

const SIDECAR = 'harbour.txt.annotations.json';

describe('somebody opens a folder of articles', () => {
  let window;
  let folder;

  before(async () => {
    folder = folderOf();
    window = await openWindow(folder);
  });

  stepByStep('main', () => window);

  const labels = async () => (await window.treeRows()).map(({ label }) => label);
  const sidecar = () => JSON.parse(fs.readFileSync(path.join(folder, SIDECAR), 'utf8'));

  it('and sees the documents in the tree', async () => {
    await window.showSourcemark();
    await eventually(async () => assert.deepEqual((await labels()).sort(), ['council.md', 'harbour.txt']) ?? true);
  });

  it('sees the quotes of a document by speaker', async () => {
    await window.expand('harbour.txt', 'Quotes');
    await eventually(async () => {
      const rows = await labels();
      return rows.includes('Mara Lindqvist') && rows.includes('Tomas Brandel');
    });
    await window.expand('Tomas Brandel');
    await window.treeRow('Nobody has shown us the money');
  });

  it('goes to a quote by a click on its row', async () => {
    await window.clickRow('Nobody has shown us the money');
    await window.activeTab('harbour.txt');
    await eventually(async () => /Ln 5, .*selected/.test(await window.cursor()));
  });

  it('sees names and quotes marked in the text, each in its own way', async () => {
    const person = await eventually(async () => (await window.decorationsOf('Tomas Brandel')).find(({ border }) => border !== ''));
    assert.match(person.border, /solid/, 'a person has a solid line');
    const place = await eventually(async () => (await window.decorationsOf('Bergen')).find(({ border }) => border !== ''));
    assert.match(place.border, /dotted/, 'a place has a dotted line');
    const quote = await window.decorationsOf('shown us the');
    assert.ok(quote.some(({ background }) => background !== ''), 'the quote has a background');
    const source = await window.decorationsOf('Tomas Brandel');
    assert.ok(source.some(({ underline, border }) => underline !== '' || border !== ''), 'the source is underlined');
    const plain = await window.decorationsOf('Not everybody');
    assert.deepEqual(plain, [], 'what is neither is left alone');
  });

  it('reads who that is in a hover', async () => {
    const { text } = await window.hoverWord('Brandel', 1);
    assert.match(text, /Tomas Brandel/);
    assert.match(text, /person/i);
    assert.match(text, /\b[23] mentions/);
  });

  it('reads who says a quote in a hover', async () => {
    const { text } = await window.hoverWord('promised');
    assert.match(text, /Mara Lindqvist/);
    assert.match(text, /direct/i);
  });

  it('jumps to the next mention, into the next document after the last', async () => {
    await window.clickWord('Brandel', 1);
    await window.palette('Sourcemark: Next Mention');
    await window.activeTab('council.md');
    await eventually(async () => /Ln 5, Col (14|27)/.test(await window.cursor()));
    await window.palette('Sourcemark: Previous Mention');
    await window.activeTab('harbour.txt');
  });

  it('jumps to the next quote', async () => {
    await window.clickWord('Not everybody');
    await window.palette('Sourcemark: Next Quote');
    await eventually(async () => /Ln 5, Col (29|30|60)/.test(await window.cursor()));
  });

  it('tags a passage', async () => {
    await window.select('4 million euros');
    await window.palette('Sourcemark: Tag Passage…');
    await window.answer('claim');
    await eventually(() => fs.existsSync(path.join(folder, SIDECAR)));
    assert.match(JSON.stringify(sidecar()), /4 million euros/);
    await eventually(async () => (await window.decorationsOf('million')).some(({ background }) => background !== ''));
  });

  it('sees the tag in the tree', async () => {
    await window.expand('Annotations', 'claim');
    await window.treeRow('4 million euros');
  });

  it('edits above it, and the tag moves along', async () => {
    await window.clickWord('Night ferry');
    await window.typeText('Good news: ');
    await window.press('Enter');
    await window.save();
    await eventually(async () => (await window.decorationsOf('million')).some(({ background }) => background !== ''));
    await eventually(async () => (await window.decorationsOf('Tomas Brandel')).some(({ border }) => border !== ''));
  });

  it('reads the counts in the status bar', async () => {
    assert.match(await window.sourcemarkStatus(), /\d quotes .*\d names .*1 annotation/);
  });

  it('finds the tag again after a reload', async () => {
    await window.reload();
    await window.openFile('harbour.txt');
    await eventually(async () => (await window.decorationsOf('million')).some(({ background }) => background !== ''));
    await window.showSourcemark();
    await window.expand('harbour.txt', 'Annotations', 'claim');
    await window.treeRow('4 million euros');
    assert.match(JSON.stringify(sidecar()['@context']), /www\.w3\.org\/ns\/anno/);
  });

  it('was never interrupted, and nothing left the machine', async () => {
    assert.deepEqual(await window.notifications(), []);
    assert.deepEqual(window.foreign, []);
  });
});
