// A colleague's branch has been merged: two wordings of one note stand side by side, and somebody settles that.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { folderOf, openWindow, stepByStep } from './session.mjs';
import { eventually } from './window.mjs';

describe('somebody settles what two people have decided differently', () => {
  let window;
  let sidecar;

  const version = (id, creator, value, more = {}) => ({
    id, type: 'Annotation', motivation: 'commenting', creator: { type: 'Person', name: creator }, created: '2026-01-05T10:00:00Z', ...more,
    body: [{ type: 'TextualBody', purpose: 'commenting', value }],
    target: { type: 'SpecificResource', source: 'file:harbour.txt', selector: [{ type: 'TextQuoteSelector', exact: '4 million euros', prefix: 'would cost ', suffix: ' a year' }] },
  });
  const items = () => JSON.parse(fs.readFileSync(sidecar, 'utf8')).items;

  before(async () => {
    const folder = folderOf();
    sidecar = path.join(folder, 'harbour.txt.annotations.json');
    fs.writeFileSync(sidecar, JSON.stringify({
      '@context': 'http://www.w3.org/ns/anno.jsonld', id: 'file:harbour.txt.annotations.json', type: 'AnnotationPage', 'sourcemark:version': 1,
      items: [version('urn:note', 'Ada Quist', 'Ask for the budget.'), version('urn:other', 'Ben Okoro', 'Five, says the council.', { 'sourcemark:conflict': 'urn:note' })],
    }, null, 2));
    window = await openWindow(folder);
    await window.showSourcemark();
    await window.openSource('harbour.txt');
  });

  stepByStep('conflicts', () => window);

  it('sees both versions in the tree, and in the hover', async () => {
    await window.expand('harbour.txt');
    await window.treeRow('Decided differently');
    await window.treeRow('Five, says');
    const rows = (await window.treeRows()).filter(({ description }) => description.includes('2026')).map(({ label, description }) => [label, description]);
    assert.deepEqual(rows, [['Ask for the budget.', 'Ada Quist · 2026-01-05 · l. 7'], ['Five, says the council.', 'Ben Okoro · 2026-01-05 · l. 7']]);
    await window.screenshot('conflicts-tree');
    const { text } = await window.hoverWord('million');
    assert.match(text, /Two people have decided this differently\..*keep this version · keep both/s);
    await window.screenshot('conflicts-hover');
  });

  it('keeps one by a link of the hover, and takes that back', async () => {
    const { click } = await window.hoverWord('million');
    await click('keep this version');
    await eventually(() => items().length === 1);
    assert.equal(JSON.stringify(items()).includes('sourcemark:conflict'), false);
    await window.palette('Sourcemark: Undo Annotation Change');
    await eventually(() => items().length === 2);
  });

  it('keeps the other by a button of its row', async () => {
    await window.clickInRow('Five, says the council.', 0, 'Keep This Version');
    await eventually(() => items().length === 1);
    assert.deepEqual(items().map(({ id, body }) => [id, body[0].value]), [['urn:note', 'Five, says the council.']]);
    assert.deepEqual(await window.notifications(), []);
  });
});
