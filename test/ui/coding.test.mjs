// A codebook is made while coding, by keys and by dragging; what was done last is undone by the editor's own key.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { folderOf, openWindow, stepByStep } from './session.mjs';
import { eventually } from './window.mjs';

describe('somebody codes an article', () => {
  let window;
  let folder;

  before(async () => {
    folder = folderOf();
    window = await openWindow(folder);
    await window.showSourcemark();
    await window.openSource('harbour.txt');
  });

  stepByStep('coding', () => window);

  const json = (name) => JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8'));
  const sidecar = () => json('harbour.txt.annotations.json').items;
  const codebook = () => json('sourcemark.codebook.json').codes;
  const coded = () => sidecar().map(({ target, body = [] }) => [target.selector[0].exact, ...body.map(({ value }) => value)].join(': '));
  const row = async (label) => (await window.treeRows()).find((one) => one.label === label);
  const edges = async (word) => (await window.decorationsOf(word)).map(({ border }) => border).join(' ');

  it('puts a new code on a passage by key, and it comes into the codebook', async () => {
    await window.select('4 million euros');
    await window.press('Control+K', 'A');
    await window.answer('claim');
    await eventually(() => coded().join() === '4 million euros: claim');
    await eventually(() => codebook().map(({ name }) => name).join() === 'claim');
  });

  it('adds words that stand apart to it, and what lies between is not marked', async () => {
    await window.select('Lindqvist answered', 'answered');
    await window.press('Control+K', 'Shift+E');
    await eventually(() => sidecar()[0].target.selector[0].refinedBy?.length === 2);
    await eventually(async () => (await edges('answered')) !== '' && (await edges('4')) !== '');
    await window.leave();
    await window.screenshot('coding-parts');
    await window.press('Control+K', 'Backspace');
    await eventually(() => coded().join() === '4 million euros: claim');
  });

  it('repeats it with one key', async () => {
    await window.select('Night ferry');
    await window.press('Alt+.');
    await eventually(() => coded().includes('Night ferry: claim'));
  });

  it('sees a passage of the same code within it', async () => {
    const boxes = async () => (await window.decorationsOf('ferry')).filter(({ border }) => border.includes('solid')).length;
    const before = await boxes();
    await window.select('ferry');
    await window.press('Alt+.');
    await eventually(async () => await boxes() === before + 1);
    await window.leave();
    await window.screenshot('coding-nested');
    await window.press('Control+Z');
    await eventually(() => !coded().includes('ferry: claim'));
    await eventually(async () => await boxes() === before);
  });

  it('sees in the Codebook view how often it is used', async () => {
    await window.showView('Codebook');
    await eventually(async () => (await row('claim'))?.description === '2');
  });

  it('makes another code, and drags it under the first', async () => {
    await window.palette('Sourcemark: New Code…');
    await window.answer('promise');
    await window.treeRow('promise');
    // A tree that is just being filled lets a row go.
    await eventually(async () => {
      const [claim, promise] = ['claim', 'promise'].map((name) => codebook().find((code) => code.name === name));
      if (promise.parent === claim.id) return true;
      await window.dragRow('promise', 'claim');
      await window.page.waitForTimeout(500);
      return false;
    });
    await window.expand('claim');
    await eventually(async () => (await row('promise'))?.level === 2);
  });

  it('takes a code away on its row, and undoes that there, by the same keys as in the text', async () => {
    await eventually(async () => {
      await window.clickRow('promise');
      await window.press('Delete');
      await window.page.waitForTimeout(500);
      return codebook().length === 1;
    });
    await window.press('Control+Z');
    await eventually(() => codebook().length === 2);
    await window.press('Control+Y');
    await eventually(() => codebook().length === 1);
    await window.press('Control+K', 'Backspace');
    await eventually(() => codebook().length === 2);
  });

  it('gives a code a colour, and its passages have it', async () => {
    const before = await edges('million');
    await window.palette('Sourcemark: Change Colour of Code…');
    await window.answer('claim', 'Colour of claim');
    await window.choose('Vermilion');
    await eventually(async () => /213, 94, 0/.test(await edges('million')));
    assert.doesNotMatch(before, /213, 94, 0/);
  });

  it('sees the colour in every theme: as a tint with an edge, or as a wider edge alone in high contrast', async () => {
    const drawn = async (expected) => (await window.decorationsOf('million')).some(({ border, background }) =>
      expected.test(border) && /213, 94, 0/.test(border) && /213, 94, 0/.test(background) !== expected.test('2px'));
    for (const [theme, edge] of [['Dark Modern', /1px/], ['Dark High Contrast', /2px/], ['Light Modern', /1px/]]) {
      await window.chooseTheme(theme);
      await eventually(() => drawn(edge));
      await window.screenshot(`coding-${theme.replaceAll(' ', '-').toLowerCase()}`);
    }
  });

  it('gives a code a key, and codes with it', async () => {
    await window.palette('Sourcemark: Set Key of Code…');
    await window.answer('claim / promise', 'Key of promise');
    await window.answer('p');
    await eventually(async () => (await row('promise'))?.description === 'key p');
    await window.select('Not everybody');
    await window.press('Alt+,');
    await window.choices();
    await window.screenshot('coding-keys');
    await window.press('p');
    await eventually(() => coded().includes('Not everybody: promise'));
  });

  it('finds codes by their paths, with what they mean, and chooses several', async () => {
    await window.palette('Sourcemark: Edit Definition of Code…');
    await window.answer('claim', 'Definition of claim');
    await window.answer('What can be checked, whoever says it.');
    await eventually(() => codebook().find(({ name }) => name === 'claim').definition?.startsWith('What can'));
    await window.select('promised');
    await window.press('Control+K', 'A');
    const choices = await window.choices();
    assert.match(choices[0], /claim.*2 passages.*What can be checked/);
    assert.match(choices[1], /claim \/ promise.*key p/);
    await window.screenshot('coding-pick');
    await window.check('What can be checked');
    await window.check('claim / promise');
    await window.press('Enter');
    await eventually(() => coded().includes('promised: claim: promise'));
  });

  it('undoes that with Ctrl+Z, and its own typing with the same key', async () => {
    await window.clickWord('Not everybody');
    await window.press('Control+Z');
    await eventually(async () => (await window.statusBar()).some((text) => text.includes('Undone: Tagged as claim, promise')));
    assert.ok(!coded().some((words) => words.startsWith('promised')));
    await window.press('Control+Y');
    await eventually(async () => (await window.statusBar()).some((text) => text.includes('Done again: Tagged as claim, promise')));
    assert.ok(coded().includes('promised: claim: promise'));
    await window.typeText('Indeed');
    await window.press('Control+Z');
    await eventually(async () => !(await window.text()).includes('Indeed'));
    assert.ok(coded().includes('promised: claim: promise'));
  });

  it('renames a code with F2 on its row, in every sidecar', async () => {
    // The extension hears of the selected row a moment after it is clicked; until then the key asks which code is meant.
    await eventually(async () => {
      await window.clickRow('claim');
      await window.press('F2');
      const input = window.page.locator('.quick-input-widget:visible input.input');
      await input.waitFor();
      if (await input.getAttribute('placeholder') !== 'Which code?') return true;
      await window.press('Escape');
      return false;
    });
    await window.answer('assertion');
    await eventually(async () => (await row('assertion'))?.description === '3');
    await eventually(() => coded().includes('promised: assertion: promise') && coded().includes('Night ferry: assertion'));
  });

  it('reads in the hover what the code means', async () => {
    const { text } = await window.hoverWord('million');
    assert.match(text, /assertion[\s\S]*What can be checked, whoever says it\./);
  });

  it('was never interrupted, and nothing left the machine', async () => {
    assert.deepEqual(await window.notifications(), []);
    assert.deepEqual(window.foreign, []);
  });
});
