// Light, dark and both high-contrast themes: each has colours of its own, and in none is colour the only cue.
import assert from 'node:assert/strict';
import { folderOf, openWindow } from './session.mjs';
import { eventually } from './window.mjs';

// Each with the class that VS Code gives its window under it.
const THEMES = { 'Light Modern': 'vs', 'Dark Modern': 'vs-dark', 'Dark High Contrast': 'hc-black', 'Light High Contrast': 'hc-light' };

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

  for (const [theme, kind] of Object.entries(THEMES)) {
    it(`${theme} tells people, places and quotes apart by more than colour`, async () => {
      // The list of themes moves while it is filtered, and a click may hit the row beside.
      await eventually(async () => {
        await window.palette('Preferences: Color Theme');
        await window.choose(theme);
        return window.page.locator(`.monaco-workbench.${kind}`).waitFor({ timeout: 3000 }).then(() => true, () => false);
      });
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
