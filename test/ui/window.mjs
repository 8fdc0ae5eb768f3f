// The words in which journeys are written. All knowledge of how VS Code's page is built lies in this file and in editorText.mjs.
import fs from 'node:fs';
import path from 'node:path';
import { inRoot } from '../../tools/checkout.mjs';
import { windowAddress } from '../../tools/host/page.mjs';
import { decorationsAt, gutterIcons, wordBox } from './editorText.mjs';

const STARTS_WITHIN_MS = 60_000;
const APPEARS_WITHIN_MS = 20_000;
/** After so long what VS Code itself has swallowed is done once more. */
const PATIENCE_MS = 4000;

const INPUT = '.quick-input-widget input.input';
const CHOICES = '.quick-input-list .monaco-list-row';
const THREAD = '.zone-widget .review-widget:visible';
const TREE_ROWS = '.pane-body .tree-explorer-viewlet-tree-view .monaco-list-row';

// Each theme with a part of the class that VS Code gives its window under it.
const THEMES = { 'Light Modern': 'light_modern', 'Dark Modern': 'dark_modern', 'Dark High Contrast': 'hc_black', 'Light High Contrast': 'hc_light' };

export class Window {
  constructor(server, { page, foreign, close }) {
    Object.assign(this, { server, page, foreign, close });
    page.setDefaultTimeout(APPEARS_WITHIN_MS);
  }

  /** Opens a folder and waits for the workbench. */
  async open(folder) {
    await this.page.goto(windowAddress(this.server, folder));
    await this.#ready();
    // On a busy machine VS Code may look into a workspace file before it can read it, and then has no folder until it is loaded anew.
    for (let tries = 0; folder.endsWith('.code-workspace') && tries < 3 && !await this.#hasFiles(); tries++) await this.reload();
  }

  #hasFiles() {
    const row = this.page.locator('.explorer-folders-view .monaco-list-row').first();
    return row.waitFor({ timeout: PATIENCE_MS }).then(() => true, () => false);
  }

  /** Loads the window anew, as after closing and opening it. */
  async reload() {
    await this.page.reload();
    await this.#ready();
  }

  async #ready() {
    await this.page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: STARTS_WITHIN_MS });
    await this.page.locator('.statusbar-item[id="status.host"], .statusbar-item[id="status.problems"]').first().waitFor({ timeout: STARTS_WITHIN_MS });
  }

  // Files and editors

  /** Opens a file of the folder by its name, through Quick Open. */
  async openFile(name) {
    await this.press('Control+P');
    await this.fill(name);
    // Enter takes the row that has the focus, which is another file's until the list has heard of the name.
    await this.page.locator(`${CHOICES}.focused`, { hasText: name }).waitFor();
    await this.press('Enter');
    await this.activeTab(name);
    await this.page.locator('.editor-instance .view-line').first().waitFor();
  }

  /** Opens a source document, and waits until Sourcemark knows it: from then on its keys are there. */
  async openSource(name) {
    await this.openFile(name);
    await eventually(async () => /\d quotes/.test(await this.sourcemarkStatus()));
  }

  /** Waits until the tab of that name is the active one. */
  async activeTab(name) {
    await this.page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
  }

  /** Closes the active editor. */
  async closeEditor() {
    await this.palette('View: Close Editor');
  }

  /** Saves the active editor and waits until it is no longer marked as changed. */
  async save() {
    await this.press('Control+S');
    await this.page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
  }

  /** Puts the cursor before `word` (its nth occurrence on screen, from 0) by a click. */
  async clickWord(word, nth = 0) {
    const box = await this.#box(word, nth);
    await this.page.mouse.click(box.x + 1, box.y + box.height / 2);
  }

  /** Selects from the beginning of one word on screen to the end of another. */
  async select(first, last = first) {
    const from = await this.#box(first);
    const to = await this.#box(last);
    await this.page.mouse.click(from.x, from.y + from.height / 2);
    await this.page.keyboard.down('Shift');
    await this.page.mouse.click(to.x + to.width, to.y + to.height / 2);
    await this.page.keyboard.up('Shift');
  }

  /** The place of the cursor as the status bar tells it, `Ln 3, Col 5`, with `(12 selected)` where something is selected. */
  cursor() {
    return this.page.locator('.statusbar-item[id="status.editor.selection"]').innerText();
  }

  /** The text of the lines on screen. */
  async text() {
    const lines = await this.page.locator('.editor-instance .view-line').evaluateAll((rows) => rows
      .map((row) => [row.offsetTop, row.textContent]).sort(([a], [b]) => a - b).map(([, text]) => text));
    return lines.join('\n').replaceAll('\u00a0', ' ');
  }

  /** How the nth occurrence of a word on screen is decorated: see `decorationsAt`. */
  async decorationsOf(word, nth = 0) {
    return decorationsAt(this.page, await this.#box(word, nth));
  }

  /** The gutter icons on screen: their line numbers. */
  gutter() {
    return gutterIcons(this.page);
  }

  /** Rests the mouse on a word and returns the hover: its text, and `click(name)` for its links. */
  async hoverWord(word, nth = 0) {
    const box = await this.#box(word, nth);
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    // From below and straight up: on a way across other words their hover would open first.
    await this.page.mouse.move(x, y + 200);
    await this.page.mouse.move(x, y);
    await this.page.mouse.move(x + 1, y);
    const hover = this.page.locator('.monaco-hover:visible .hover-contents');
    await hover.first().waitFor();
    const text = (await hover.allInnerTexts()).join('\n').replaceAll('\u00a0', ' ');
    const click = (name) => this.page.locator('.monaco-hover:visible a', { hasText: name }).first().click();
    return { text, click };
  }

  /** Moves the mouse where nothing is, so that a hover closes. */
  async leave() {
    await this.page.mouse.move(200, 18); // the title bar, left of everything in it
    await this.page.locator('.monaco-hover:visible').first().waitFor({ state: 'hidden' });
  }

  // Threads of comments

  /** Begins a thread of comments on what is selected, and waits until it can be written in. */
  async beginThread() {
    await this.palette('Comments: Add Comment on Current Selection');
    await this.page.locator(`${THREAD} .comment-form .monaco-editor`).waitFor();
  }

  /** Waits until the cursor is in the comment editor of the open thread, the nth from 0. */
  async inThread(nth = 0) {
    await this.page.locator(THREAD).nth(nth).locator('.comment-form .monaco-editor.focused').waitFor();
  }

  /** Confirms by key the note that is being written, and waits until what is typed goes into the document again. */
  async confirmNote() {
    await this.press('Control+Enter');
    await this.page.locator('.editor-instance > .monaco-editor.focused').waitFor();
  }

  /** Gives up the thread that was begun last. */
  async giveUpThread() {
    await this.page.locator(`${THREAD} .review-actions .action-label`).last().click();
  }

  /** Waits until no more than `left` threads are open. */
  async noThread(left = 0) {
    await this.page.locator(THREAD).nth(left).waitFor({ state: 'detached' });
  }

  /** Clicks where a reply to the open thread is written, and types it. */
  async replyInThread(text) {
    await this.page.locator(`${THREAD} .review-thread-reply-button`).click();
    await this.typeText(text);
  }

  /** Waits until a comment of the open thread can be rewritten, and types other words for all it says. */
  async rewriteInThread(text) {
    await this.page.locator(`${THREAD} .edit-container .monaco-editor`).click();
    await this.press('Control+A');
    await this.typeText(text);
  }

  /** The rows of the Comments panel, which is open. */
  async commentRows() {
    const rows = await this.page.locator('.comments-panel .monaco-list-row').allInnerTexts();
    return rows.map((text) => text.replaceAll(/\s+/g, ' ').trim());
  }

  /** The open thread: its label and each comment as it is shown, `author: words`. */
  async thread() {
    const thread = this.page.locator(THREAD);
    const label = await thread.locator('.review-title .filename').innerText();
    const comments = await thread.locator('.review-comment').evaluateAll((all) => all.map((one) =>
      [one.querySelector('.author')?.textContent, one.querySelector('.comment-body')?.textContent.trim()].join(': ')));
    return { label, comments };
  }

  /** Clicks a button of the open thread, by its words or its tooltip. */
  async clickInThread(name) {
    const words = this.page.locator(`${THREAD} .monaco-button:visible`, { hasText: name });
    const icon = this.page.locator(`${THREAD} .action-label[aria-label^="${name}"]`);
    await words.or(icon).first().click();
  }

  // Keys, commands, choices

  press(...keys) {
    return keys.reduce((before, key) => before.then(() => this.page.keyboard.press(key)), Promise.resolve());
  }

  /** Types text as a person does, a key at a time. */
  typeText(text) {
    return this.page.keyboard.type(text, { delay: 20 });
  }

  /** Runs a command by its whole title, `Category: Title`, from the command palette. */
  async palette(title) {
    await this.press('F1');
    await this.fill(`>${title}`);
    await this.#clickChoice(title);
    // What the command asks may come up in the same input, so wait until that is no longer the palette's.
    await this.page.waitForFunction(([input, asked]) => {
      const found = document.querySelector(input);
      return !found?.checkVisibility() || found.value !== asked;
    }, [INPUT, `>${title}`]);
  }

  /** Puts text into the input at the top of the window. */
  async fill(text) {
    const input = this.page.locator(INPUT);
    await input.waitFor({ state: 'visible' });
    await input.fill(text);
  }

  /** The rows of the quick pick that is open. */
  async choices() {
    await this.page.locator(CHOICES).first().waitFor();
    return (await this.page.locator(CHOICES).allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' ').trim());
  }

  /** Chooses a row of the open quick pick, after typing `text`. */
  async choose(text) {
    await this.fill(text);
    await this.#clickChoice(text);
    await this.page.locator(INPUT).waitFor({ state: 'hidden' });
  }

  // The row of that very label where there is one: the best match is not always the first.
  async #clickChoice(label, timeout = APPEARS_WITHIN_MS) {
    const rows = this.page.locator(CHOICES, { hasText: label });
    await rows.first().waitFor({ timeout });
    const exact = rows.filter({ has: this.page.locator('.label-name', { hasText: new RegExp(`^${escaped(label)}$`) }) });
    await (await exact.count() > 0 ? exact : rows).first().click({ timeout });
  }

  /**
   * Chooses one of four themes. VS Code's own list of themes moves while it is filtered, so that a click may hit the row beside, and it closes
   * when the editor has the focus back late: it is gone through again until the window wears the theme.
   */
  async chooseTheme(name) {
    const worn = this.page.locator(`.monaco-workbench[class*="${THEMES[name]}"]`);
    await eventually(async () => {
      await this.palette('Preferences: Color Theme');
      const input = this.page.locator(`${INPUT}[placeholder^="Select Color Theme"]`);
      await input.fill(name, { timeout: PATIENCE_MS });
      await this.#clickChoice(name, PATIENCE_MS);
      await input.waitFor({ state: 'hidden', timeout: PATIENCE_MS });
      await worn.waitFor({ timeout: PATIENCE_MS });
      return true;
    }, 2 * APPEARS_WITHIN_MS);
  }

  /** Types an answer into the open input and confirms it; `next` is the title of the question that follows, where one does. */
  async answer(text, next) {
    await this.fill(text);
    await this.press('Enter');
    if (next === undefined) await this.page.locator(INPUT).waitFor({ state: 'hidden' });
    else await this.page.locator('.quick-input-widget:visible .quick-input-title', { hasText: next }).waitFor();
  }

  /** Ticks a row of the open quick pick that allows several. */
  async check(text) {
    await this.page.locator(CHOICES, { hasText: text }).first().click();
  }

  // Views

  /** Opens a view of the side bar that is closed, by its title. */
  async showView(title) {
    const header = this.page.locator(`.pane-header[aria-label^="${title}"]`);
    if (await header.getAttribute('aria-expanded') === 'false') await header.click();
    await this.page.locator(`.pane-header[aria-label^="${title}"][aria-expanded="true"]`).waitFor();
  }

  /** Shows Sourcemark's view by its icon in the activity bar. */
  async showSourcemark() {
    const icon = this.page.locator('.activitybar .action-item', { has: this.page.locator('.action-label[aria-label^="Sourcemark"]') });
    await icon.waitFor();
    if (!(await icon.getAttribute('class')).includes('checked')) await icon.click();
    await this.page.locator('.pane-body .tree-explorer-viewlet-tree-view:visible, .pane-body .welcome-view-content:visible').first().waitFor();
  }

  /** The rows of Sourcemark's tree that are on screen: `{ level, label, description, expanded }`; `expanded` is undefined for leaves. */
  treeRows() {
    return this.page.locator(TREE_ROWS).evaluateAll((rows) => rows.map((row) => ({
      level: Number(row.getAttribute('aria-level')),
      label: row.querySelector('.label-name')?.textContent ?? '',
      description: row.querySelector('.label-description')?.textContent ?? '',
      expanded: row.getAttribute('aria-expanded') === null ? undefined : row.getAttribute('aria-expanded') === 'true',
    })));
  }

  /** The names of the files and folders in the explorer that are not folded away, from top to bottom. */
  explorerRows() {
    return this.page.locator('.explorer-folders-view .monaco-list-row .label-name').allInnerTexts();
  }

  /** Shows what the explorer has nested under a file. */
  async expandFile(name) {
    const row = this.page.locator('.explorer-folders-view .monaco-list-row').filter({ hasText: name }).first();
    await row.locator('.monaco-tl-twistie').click();
    await eventually(async () => await row.getAttribute('aria-expanded') === 'true');
  }

  /** The first row of the tree whose label begins with `label`, with or without an opening quotation mark, once it is there. */
  async treeRow(label) {
    const row = this.page.locator(TREE_ROWS).filter({ has: this.page.locator('.label-name', { hasText: new RegExp(`^“?${escaped(label)}`) }) }).first();
    await row.waitFor();
    return row;
  }

  /** Opens rows of the tree one below the other. A tree that is just being filled may swallow a click, so it is looked at afterwards. */
  async expand(...labels) {
    for (const label of labels) {
      await eventually(async () => {
        const row = await this.treeRow(label);
        if (await row.getAttribute('aria-expanded') === 'true') return true;
        await row.locator('.monaco-tl-twistie').click();
        await this.page.waitForTimeout(250);
        return false;
      });
    }
  }

  /** Closes a row of the tree. */
  async collapse(label) {
    await eventually(async () => {
      const row = await this.treeRow(label);
      if (await row.getAttribute('aria-expanded') === 'false') return true;
      await row.locator('.monaco-tl-twistie').click();
      return false;
    });
  }

  async clickRow(label) {
    await (await this.treeRow(label)).click();
  }

  /** Clicks a button in the nth row of the tree (from 0) whose label begins with `label`, by its tooltip. */
  async clickInRow(label, nth, name) {
    await this.treeRow(label);
    const row = this.page.locator(TREE_ROWS).filter({ has: this.page.locator('.label-name', { hasText: label }) }).nth(nth);
    await row.hover();
    await row.locator(`.action-label[aria-label^="${name}"]`).click();
  }

  /** Drags a row of the tree onto another with the mouse. */
  async dragRow(label, onto) {
    const from = await (await this.treeRow(label)).boundingBox();
    const to = await (await this.treeRow(onto)).boundingBox();
    await this.page.mouse.move(from.x + 60, from.y + from.height / 2);
    await this.page.mouse.down();
    // The first step begins the drag; the row below is asked whether it takes what is dragged while the mouse rests on it.
    await this.page.mouse.move(from.x + 70, from.y + from.height / 2 + 4, { steps: 3 });
    await this.page.mouse.move(to.x + 60, to.y + to.height / 2, { steps: 8 });
    await this.page.waitForTimeout(200);
    await this.page.mouse.move(to.x + 62, to.y + to.height / 2);
    await this.page.mouse.up();
  }

  /** The message of a view that is empty. */
  welcome() {
    return this.page.locator('.welcome-view-content:visible').first().innerText();
  }

  /** The texts of the status bar. */
  async statusBar() {
    return (await this.page.locator('.statusbar-item:visible').allInnerTexts()).map((text) => text.trim()).filter(Boolean);
  }

  /** The entry of the status bar that Sourcemark has made, once it is there. */
  async sourcemarkStatus() {
    const entry = this.page.locator('.statusbar-item[id^="sourcemark.sourcemark"]').first();
    await entry.waitFor();
    return (await entry.innerText()).trim();
  }

  /** The rows of the Problems view. */
  async problems() {
    await this.palette('View: Focus Problems');
    const rows = this.page.locator('.markers-panel .monaco-list-row');
    await this.page.locator('.markers-panel .monaco-list-row, .markers-panel .message-box-container:visible').first().waitFor();
    return (await rows.allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' ').trim());
  }

  /** The notifications that are open. */
  notifications() {
    return this.page.locator('.notifications-toasts .notification-list-item-message').allInnerTexts();
  }

  /** Keeps a picture of the window in artefacts/ui. */
  async screenshot(name) {
    const file = path.join(inRoot('artefacts/ui'), `${name}.png`);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    await this.page.screenshot({ path: file });
  }

  async #box(word, nth = 0) {
    for (const end = Date.now() + APPEARS_WITHIN_MS; Date.now() < end; await this.page.waitForTimeout(100)) {
      const box = await wordBox(this.page, word, nth);
      if (box !== undefined) return box;
    }
    throw new Error(`“${word}” is not on screen`);
  }
}

const escaped = (text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Asks again and again until `ask` gives a truthy answer, and returns it; a throw counts as not yet. */
export async function eventually(ask, within = APPEARS_WITHIN_MS) {
  let reason;
  for (const end = Date.now() + within; ;) {
    const answer = await Promise.resolve().then(ask).catch((error) => { reason = error; });
    if (answer) return answer;
    if (Date.now() > end) throw reason ?? new Error(`not within ${within} ms: ${ask}`);
    await new Promise((resolve) => { setTimeout(resolve, 50); });
  }
}
