// Somebody reviews what is quoted: a key a quote, and where the speaker is wrong the “he said” follow.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { folderOf, openWindow, stepByStep } from './session.mjs';
import { eventually } from './window.mjs';

describe('somebody reviews the quotes of an article', () => {
  let window;
  let folder;
  let all = 0;

  before(async () => {
    folder = folderOf('speakers');
    window = await openWindow(folder);
    await window.showSourcemark();
    await window.openFile('pier.txt');
    await window.expand('pier.txt', 'Quotes');
  });

  stepByStep('quotes', () => window);

  const items = () => JSON.parse(fs.readFileSync(path.join(folder, 'pier.txt.annotations.json'), 'utf8')).items;
  const row = async (label) => (await window.treeRows()).find((one) => one.label === label);
  const edge = async (words) => (await window.decorationsOf(words)).map(({ border }) => border).find((border) => /dotted|solid/.test(border) && !/2px|3px/.test(border)) ?? '';

  it('sees them as suggestions', async () => {
    all = Number(await eventually(async () => (await row('Quotes'))?.description));
    assert.ok(all >= 10, `${all} quotes`);
    await eventually(async () => /dotted/.test(await edge('sounded like')));
    assert.equal((await row('Oskar Lindahl')).description, 'harbour master of Kalvika · 3 quotes');
  });

  it('reads why it is that speaker', async () => {
    const { text } = await window.hoverWord('sounded');
    assert.match(text, /Oskar Lindahl/);
    assert.match(text, /suggested; nobody has confirmed it/);
    assert.match(text, /confirm · correct speaker… · adjust… · not a quote/);
    await window.screenshot('quotes-00-hover');
  });

  it('corrects a speaker from the hover, and the “he said” follows', async () => {
    await window.leave();
    const { click } = await window.hoverWord('nobody said a word');
    await click('correct speaker…');
    assert.match((await window.choices())[0], /Oskar Lindahl/, 'whoever is named nearest comes first');
    await window.fill('Duart');
    await eventually(async () => (await window.choices()).some((choice) => /Duart · a person whom the text does not name/.test(choice)));
    await window.screenshot('quotes-00-speaker');
    await window.answer('Duart');
    await eventually(async () => /\b[45] quotes · 1 confirmed/.test((await row('Ines Duarte')).description));
    const [item] = items();
    assert.equal(item.motivation, 'identifying');
    assert.equal(item.body[0].value, 'Ines Duarte');
    await window.leave();
    assert.match((await window.hoverWord('sounded')).text, /Ines Duarte/);
    await window.leave();
    await eventually(async () => /solid/.test(await edge('nobody said a word')));
  });

  it('takes that back', async () => {
    await window.clickWord('Storm');
    await window.press('Control+K', 'Backspace');
    await eventually(async () => (await row('Oskar Lindahl'))?.description === 'harbour master of Kalvika · 3 quotes');
  });

  it('confirms ten quotes, a key each', async () => {
    await window.clickWord('Storm');
    await window.press('Control+F6');
    await eventually(async () => /Ln 4, .*selected/.test(await window.cursor()));
    for (let confirmed = 1; confirmed <= 10; confirmed += 1) {
      const before = await window.cursor();
      await window.press('Control+F10');
      await eventually(() => items().length === confirmed);
      if (confirmed < all) await eventually(async () => await window.cursor() !== before);
    }
    await eventually(async () => (await window.sourcemarkStatus()).includes(`10 of ${all} quotes confirmed`));
    assert.ok(items().every(({ motivation }) => motivation === 'assessing'));
    await eventually(async () => (await row('Quotes')).description === `10 of ${all} confirmed`);
    await eventually(async () => /solid/.test(await edge('sounded like')));
  });

  it('says that one is no quote, and adjusts another', async () => {
    await window.clickWord('entirely');
    await window.press('Control+K', 'Shift+Delete');
    await eventually(() => items().some(({ body }) => body[0]['sourcemark:correction'] === 'noQuote'));
    await eventually(async () => (await row('Quotes')).description.includes(`of ${all - 1} confirmed`));
    await window.select('build it again');
    await window.press('Control+K', 'F8');
    await window.choose('The words said');
    await eventually(() => items().some(({ target }) => target.selector[0].exact === 'build it again'));
  });

  it('marks one that was missed', async () => {
    await window.select('declined to say more');
    await window.press('Control+K', 'K');
    await window.choose('Nobody named');
    await eventually(() => items().some(({ target }) => target.selector[0].exact === 'declined to say more'));
    await window.expand('Corrections');
    await window.treeRow('declined to say more');
  });

  it('copies one with its source from its row', async () => {
    await window.clickRow('Nobody answered one of them');
    await eventually(async () => /selected/.test(await window.cursor()));
    await window.press('Control+1', 'Control+K', 'Q');
    await eventually(async () => (await window.statusBar()).some((text) => /Quote copied with its source/.test(text)));
  });

  it('renames a speaker whose row is selected, with F2', async () => {
    await window.clickRow('Ines Duarte');
    await window.press('F2');
    await window.answer('Inês Duarte');
    await window.treeRow('Inês Duarte');
  });

  for (const theme of ['Light Modern', 'Dark High Contrast', 'Light High Contrast']) {
    it(`${theme} tells suggested and confirmed quotes apart by more than colour`, async () => {
      await window.chooseTheme(theme);
      await window.clickWord('Storm');
      await window.press('Control+K', 'Backspace');
      await eventually(async () => /solid/.test(await edge('sounded like')));
    });
  }

  it('was never interrupted, and nothing left the machine', async () => {
    assert.deepEqual(await window.notifications(), []);
    assert.deepEqual(window.foreign, []);
  });
});
