import * as vscode from 'vscode';
import { equal, eventually, match, ok } from '../assert';
import { analysisOf, closeAll, fileAt, putCursor, selectedWords, show, sourcemark } from '../sourcemark';

const article = 'articles/harbour.txt';

describe('mentions in the editor', () => {
  before(async () => {
    const { workspace } = await sourcemark();
    await show(article);
    await workspace.whenIdle();
  });
  after(closeAll);

  it('hovers say who is named, how often here and elsewhere, and lead on', async () => {
    const editor = await show(article);
    const position = putCursor(editor, 'Mara Lindqvist');
    const text = await hoverText(editor.document.uri, position);
    match(text, /Mara Lindqvist.*person/);
    match(text, /also Lindqvist/);
    match(text, /\d+ mentions here, \d+ in \d+ documents/);
    match(text, /command:sourcemark\.reveal/);
    match(text, /all mentions/);
  });

  it('hovers on a quote say who said it and how', async () => {
    const editor = await show(article);
    const text = await hoverText(editor.document.uri, putCursor(editor, 'The hull is sound', 0, 6));
    match(text, /\*\*Mara Lindqvist\*\*/);
    match(text, /direct quote, cue “said”/);
    match(text, /copy with source/);
  });

  it('F7 highlights every mention of the person at the cursor, by any name', async () => {
    const editor = await show(article);
    const position = putCursor(editor, 'Okafor', 1);
    const found = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>('vscode.executeDocumentHighlights', editor.document.uri, position);
    const words = found.map(({ range }) => editor.document.getText(range));
    ok(words.includes('Tomas Okafor') && words.includes('Okafor'), words);
  });

  it('F12 goes to the first mention', async () => {
    const editor = await show(article);
    const position = putCursor(editor, 'Lindqvist does not', 0);
    const links = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>('vscode.executeDefinitionProvider', editor.document.uri, position);
    const first = links[0];
    ok(first);
    const range = 'targetUri' in first ? first.targetSelectionRange ?? first.targetRange : first.range;
    equal(editor.document.getText(range), 'Mara Lindqvist');
  });

  it('Shift+F12 finds the mentions of all documents, open or not', async () => {
    const editor = await show(article);
    const position = putCursor(editor, 'Tomas Okafor');
    const found = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', editor.document.uri, position);
    const files = new Set(found.map(({ uri }) => uri.path.split('/').at(-1)));
    ok(files.has('harbour.txt') && files.has('briefing.md'), [...files]);
  });

  it('Next Mention goes through the document, on to the next one, and round to the first', async () => {
    const editor = await show(article);
    putCursor(editor, 'Tomas Okafor');
    const visited: string[] = [];
    for (let step = 0; step < 12; step += 1) {
      await vscode.commands.executeCommand('sourcemark.nextMention');
      const active = vscode.window.activeTextEditor;
      ok(active);
      await analysisOf(active);
      visited.push(`${active.document.uri.path.split('/').at(-1)}:${selectedWords()}`);
    }
    ok(visited.includes('harbour.txt:Okafor'), visited);
    ok(visited.includes('briefing.md:Tomas Okafor'), visited);
    ok(visited.includes('harbour.txt:Tomas Okafor'), visited);
  });

  it('Previous Mention is the way back', async () => {
    const editor = await show(article);
    putCursor(editor, 'Okafor', 1);
    await vscode.commands.executeCommand('sourcemark.previousMention');
    equal(selectedWords(), 'Tomas Okafor');
  });

  it('Next Quote and Previous Quote go from quote to quote', async () => {
    const editor = await show(article);
    const analysis = await analysisOf(editor);
    ok(analysis.quotes.length >= 4, analysis.quotes);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    const forth: string[] = [];
    for (const _ of analysis.quotes) {
      await vscode.commands.executeCommand('sourcemark.nextQuote');
      forth.push(selectedWords());
    }
    ok(forth.some((words) => words.includes('The hull is sound')), forth);
    equal(new Set(forth).size, analysis.quotes.length);
    await vscode.commands.executeCommand('sourcemark.previousQuote');
    equal(selectedWords(), forth.at(-2) ?? '');
  });

  it('symbols list the quotes with their speakers, and the names', async () => {
    const editor = await show(article);
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', editor.document.uri);
    ok(symbols.some(({ name, detail }) => name.includes('The hull is sound') && detail === 'Mara Lindqvist'), symbols.map(({ name, detail }) => `${name}|${detail}`));
    ok(symbols.some(({ name }) => name === 'Tomas Okafor'), symbols.map(({ name }) => name));
  });

  it('copies a quote with its source', async () => {
    const editor = await show(article);
    putCursor(editor, 'The hull is sound', 0, 6);
    await vscode.commands.executeCommand('sourcemark.copyQuote');
    const copied = await eventually(() => vscode.env.clipboard.readText());
    match(copied, /hull is sound.*\n— Mara Lindqvist, harbour master, harbour\.txt, line 5/s);
  });

  it('names in code blocks of Markdown are not mentions', async () => {
    const editor = await show('articles/briefing.md');
    const analysis = await analysisOf(editor);
    const text = editor.document.getText();
    const code = { start: text.indexOf('```json'), end: text.lastIndexOf('```') };
    ok(analysis.mentions.every(({ start }) => start < code.start || start > code.end), analysis.mentions);
    ok(analysis.mentions.some(({ start, end }) => text.slice(start, end) === 'Mara Lindqvist'));
  });

  it('hostile text stays text: nothing of a document becomes a link or markup in a hover', async () => {
    const { live } = await sourcemark();
    const hostile = await vscode.workspace.openTextDocument({
      language: 'plaintext',
      content: '“[click](command:workbench.action.quit) <b>now</b> $(trash) http://example.invalid/x,” said Mara Lindqvist.\n',
    });
    const editor = await vscode.window.showTextDocument(hostile);
    await eventually(() => live.of(hostile));
    const text = await hoverText(hostile.uri, putCursor(editor, 'Lindqvist'));
    ok(!/\]\(command:workbench/.test(text), text);
    ok(!/<b>/.test(text.replace(/\\</g, '')), text);
  });

  async function hoverText(uri: vscode.Uri, position: vscode.Position): Promise<string> {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, position);
    return hovers.flatMap(({ contents }) => contents).map((content) => (typeof content === 'string' ? content : content.value)).join('\n---\n').replace(/\\(?=[!-/:-@[-`{-~])/g, '');
  }

  it('leaves files outside of its documents alone', async () => {
    const { live } = await sourcemark();
    const json = await vscode.workspace.openTextDocument({ language: 'json', content: '{"by": "Mara Lindqvist"}' });
    equal(live.of(json), undefined);
    ok(fileAt(article));
  });
});
