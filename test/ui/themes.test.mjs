// Light, dark and both high-contrast themes: each has colours of its own, and in none is colour the only cue.
import assert from 'node:assert/strict';
import { folderOf, openWindow } from './session.mjs';
import { eventually } from './window.mjs';

const THEMES = ['Light Modern', 'Dark Modern', 'Dark High Contrast', 'Light High Contrast'];

describe('the themes', () => {
  let window;
  const seen = new Set();

  before(async () => {
    window = await openWindow(folderOf());
    await window.showSourcemark();
    await window.expand('harbour.txt', 'Quotes', 'Mara Lindqvist');
    await window.openFile('harbour.txt');
  });

  afterEach(async function () {
    if (this.currentTest.state === 'failed') await window.screenshot('theme-failed');
  });

  after(() => window?.close());

  for (const theme of THEMES) {
    it(`${theme} tells people, places and quotes apart by more than colour`, async () => {
      await window.chooseTheme(theme);
      const border = async (word) => (await window.decorationsOf(word)).map((decoration) => decoration.border).find((value) => value !== '');
      const person = await eventually(async () => {
        const drawn = await border('Tomas Brandel');
        return drawn !== undefined && !seen.has(drawn) && drawn;
      });
      const place = await eventually(() => border('Bergen'));
      assert.match(person, /solid/);
      assert.match(place, /dotted/);
      const quote = await window.decorationsOf('shown us the');
      assert.ok(quote.some(({ background, border: edge, outline, underline }) => background || edge || outline || underline), 'the quote is marked');
      seen.add(person);
      await window.screenshot(`theme-${theme.replaceAll(' ', '-').toLowerCase()}`);
    });
  }
});
