// What recognition got wrong is put right: by dragging, by key, from the hover; in all documents and in one place.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { folderOf, openWindow, stepByStep } from './session.mjs';
import { eventually } from './window.mjs';

describe('somebody corrects what was recognised', () => {
  let window;
  let folder;

  before(async () => {
    folder = folderOf('spellings');
    window = await openWindow(folder);
    await window.showSourcemark();
    await window.openFile('dam.txt');
    await window.expand('dam.txt');
  });

  stepByStep('corrections', () => window);

  const file = (name) => path.join(folder, name);
  const json = (name) => JSON.parse(fs.readFileSync(file(name), 'utf8'));
  const row = async (label) => (await window.treeRows()).find((one) => one.label === label);

  it('sees who is quoted without being an entity in the words of the text', async () => {
    await window.expand('Quotes');
    await window.treeRow('one resident');
    assert.equal((await row('one resident')).description, 'as written · 1 quote');
    await window.screenshot('corrections-00-speakers');
    await window.collapse('Quotes');
  });

  it('drags one person onto another, who are one from then on', async () => {
    await window.expand('People');
    await window.treeRow('Oleg Marchuk');
    assert.equal((await row('Oleh Marchenko')).description, '2 mentions');
    await window.dragRow('Oleg Marchuk', 'Oleh Marchenko');
    await eventually(async () => (await row('Oleh Marchenko'))?.description === '4 mentions · corrected');
    assert.equal(await row('Oleg Marchuk'), undefined);
    const [entity] = json('sourcemark.entities.json').entities;
    assert.equal(entity.name, 'Oleh Marchenko');
    assert.deepEqual([...entity.forms].sort(), ['Marchenko', 'Marchuk', 'Oleg Marchuk', 'Oleh Marchenko']);
  });

  it('takes that back', async () => {
    await window.clickWord('Inspectors');
    await window.palette('Sourcemark: Undo Annotation Change');
    await window.treeRow('Oleg Marchuk');
    await eventually(async () => (await row('Oleh Marchenko'))?.description === '2 mentions');
  });

  it('renames whoever is named at the cursor with F2, and the text stays as it is', async () => {
    await window.clickWord('Dolny', 1);
    await window.press('F2');
    await eventually(async () => await window.page.locator('.quick-input-widget:visible input.input').inputValue() === 'Viktor Dolny');
    await window.answer('Viktor P. Dolny');
    await window.treeRow('Viktor P. Dolny');
    assert.match(await window.text(), /Viktor Dolny, who chairs/);
    assert.equal(json('sourcemark.entities.json').entities[0].name, 'Viktor P. Dolny');
  });

  it('says in the hover that one place is not a name', async () => {
    const isMarked = async (nth) => (await window.decorationsOf('Marchuk', nth)).some(({ border }) => border !== '');
    assert.ok(await isMarked(1));
    const { text, click } = await window.hoverWord('Marchuk', 1);
    assert.match(text, /only here: somebody or something else/);
    await click('not a name');
    await eventually(async () => !(await isMarked(1)));
    assert.ok(await isMarked(0), 'the other place stays one');
    const [annotation] = json('dam.txt.annotations.json').items;
    assert.equal(annotation.motivation, 'assessing');
    assert.equal(annotation.target.selector[0].exact, 'Marchuk');
  });

  it('says that one place means somebody else', async () => {
    await window.clickWord('Dolny', 1);
    await window.palette('Sourcemark: Somebody or Something Else Here…');
    await window.choose('Oleg Marchuk');
    await eventually(async () => (await row('Oleg Marchuk'))?.description === '2 mentions');
    const { text } = await window.hoverWord('Dolny', 1);
    assert.match(text, /Oleg Marchuk/);
    assert.match(text, /corrected here/);
  });

  it('finds both in the tree, and after typing above them', async () => {
    await window.leave();
    await window.clickWord('Inspectors');
    await window.typeText('Kalvika. ');
    await window.expand('Corrections');
    await window.treeRow('Marchuk is not a name here');
    await window.treeRow('Dolny here is Oleg Marchuk, person');
    assert.ok(!(await window.decorationsOf('Marchuk', 1)).some(({ border }) => border !== ''));
  });

  it('takes back, in the hover, that it is not a name', async () => {
    const { text, click } = await window.hoverWord('Marchuk', 1);
    assert.match(text, /“Marchuk” is not a name here/);
    await click('take back');
    await eventually(async () => (await window.decorationsOf('Marchuk', 1)).some(({ border }) => border !== ''));
    await eventually(() => json('dam.txt.annotations.json').items.length === 1);
  });

  it('keeps for review what was said of words that are gone, and has it back with them', async () => {
    await window.select('below,” Dolny');
    await window.press('Delete');
    await window.expand('Needs review');
    await eventually(async () => /not there any more/.test((await row('Dolny here is Oleg Marchuk, person')).description));
    await window.screenshot('corrections-review');
    await window.clickWord('Inspectors');
    await window.press('Control+Z');
    await eventually(async () => /l\. 5/.test((await row('Dolny here is Oleg Marchuk, person')).description));
    await eventually(async () => (await row('Oleg Marchuk'))?.description === '3 mentions');
  });

  it('marks a name that was missed, and merges it with the one in the same text that all documents take for the same', async () => {
    await window.collapse('dam.txt');
    await window.openFile('gate.txt');
    await window.expand('gate.txt', 'People');
    await window.select('wiktor', 'dolnyj');
    await window.palette('Sourcemark: Mark as Entity…');
    await window.choose('person');
    await eventually(async () => (await row('wiktor dolnyj'))?.description === '1 mention · corrected');
    await window.clickWord('wiktor');
    await window.palette('Sourcemark: Merge Entity with…');
    assert.match((await window.choices())[0], /^Viktor (?:P\. )?Dolny/);
    await window.press('Enter');
    await eventually(async () => (await row('wiktor dolnyj')) === undefined);
    assert.equal((await window.treeRows()).filter(({ label }) => /Dolny/.test(label)).length, 1);
  });

  it('was never interrupted, and nothing left the machine', async () => {
    assert.deepEqual(await window.notifications(), []);
    assert.deepEqual(window.foreign, []);
  });
});
