import * as vscode from 'vscode';
import { allQuotes } from '../../../src/core/analysis/quoteTree';
import type { Quote } from '../../../src/core/quotes/quote';
import type { Sourcemark } from '../../../src/vscode/activate';
import { deepEqual, equal, eventually, match, ok } from '../assert';
import { analysisOf, closeAll, fileAt, putCursor, read, remove, select, selectedWords, show, sourcemark, write } from '../sourcemark';

const text = '“The dam holds,” said Oleh Marchenko, an engineer. “It always did,” he added.\n\n'
  + 'Viktor Dolny, the mayor, disagreed. “It leaks,” Dolny said.\n\nNobody slept well – that is what she always complains about.\n';

describe('corrections of quotes', () => {
  let live: Sourcemark['live'];
  let editor: vscode.TextEditor;
  let path: string;
  let sidecar: string;
  let count = 0;

  beforeEach(async () => {
    ({ live } = await sourcemark());
    path = `one-quote-${count += 1}.txt`;
    sidecar = `${path}.annotations.json`;
    await write(path, text);
    editor = await show(path);
    await eventually(() => said().length === 3);
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await closeAll();
    for (const file of [path, sidecar]) await remove(file).catch(() => undefined);
    const { annotations } = await sourcemark();
    await eventually(() => annotations.of(fileAt(path)).length === 0);
  });

  const run = (command: string, argument?: unknown): Thenable<unknown> => vscode.commands.executeCommand(`sourcemark.${command}`, argument);

  it('correct a speaker, and the “he said” that hangs on it follows; undone and done again', async () => {
    deepEqual(speakers(), ['Oleh Marchenko', 'Oleh Marchenko', 'Viktor Dolny']);
    putCursor(editor, 'The dam holds');
    await run('correctSpeaker', { speaker: { name: 'Viktor Dolny', type: 'PERSON' } });
    await eventually(() => speakers().join() === 'Viktor Dolny,Viktor Dolny,Viktor Dolny');
    match(await eventually(() => read(sidecar)), /"identifying"[\s\S]*"sourcemark:correction": "quote"/);
    await run('undoAnnotationChange');
    await eventually(() => speakers().join() === 'Oleh Marchenko,Oleh Marchenko,Viktor Dolny');
    await run('redoAnnotationChange');
    await eventually(() => speakers().join() === 'Viktor Dolny,Viktor Dolny,Viktor Dolny');
    match(await hoverAt('The dam holds'), /corrected[\s\S]*take back/);
    match(await hoverAt('It always did'), /suggested/);
    await run('takeBackCorrection', passageOf('The dam holds,'));
    await eventually(() => speakers().join() === 'Oleh Marchenko,Oleh Marchenko,Viktor Dolny');
  });

  it('say that nobody is named, or somebody whom the text does not name', async () => {
    putCursor(editor, 'It leaks');
    await run('correctSpeaker', { speaker: null });
    await eventually(() => speakers()[2] === undefined);
    await run('correctSpeaker', { ...passageOf('It always did,'), speaker: { name: 'Ines Duarte', type: 'PERSON' } });
    await eventually(() => speakers()[1] === 'Ines Duarte');
    equal(JSON.parse(await eventually(() => read(sidecar))).items.length, 2);
  });

  it('hold through edits and every new recognition, and in a document that is not open', async () => {
    putCursor(editor, 'The dam holds');
    await run('correctSpeaker', { speaker: { name: 'Viktor Dolny', type: 'PERSON' } });
    await eventually(() => speakers()[0] === 'Viktor Dolny');
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(0, 0), 'On Monday in Kyiv: ');
      edit.replace(rangeOf('dam holds'), 'dam still holds');
    });
    await analysisOf(editor);
    await eventually(() => live.of(editor.document)?.entities.some(({ name }) => name === 'Monday'));
    deepEqual(speakers(), ['Viktor Dolny', 'Viktor Dolny', 'Viktor Dolny']);
    await editor.document.save();
    await eventually(async () => (await read(sidecar))?.includes('dam still holds'));
    await closeAll();
    const { workspace } = await sourcemark();
    await workspace.refresh();
    await workspace.whenIdle();
    await eventually(() => {
      const analysis = workspace.catalog.get(fileAt(path).toString())?.analysis;
      return analysis?.quotes.every(({ speaker }) => analysis.entities.find(({ id }) => id === speaker)?.name === 'Viktor Dolny');
    });
  });

  it('are kept for review when their words are gone, and applied again with them', async () => {
    putCursor(editor, 'It leaks');
    await run('rejectQuote');
    await eventually(() => said().length === 2);
    match(await eventually(() => read(sidecar)), /"assessing"[\s\S]*"noQuote"/);
    match(await hoverAt('It leaks'), /is not a quote here[\s\S]*take back/);
    const range = rangeOf('disagreed. “It leaks,” Dolny');
    const words = editor.document.getText(range);
    await editor.edit((edit) => edit.delete(range));
    const { annotations } = await sourcemark();
    await eventually(() => annotations.of(editor.document.uri)[0]?.outcome?.kind === 'orphaned');
    await editor.edit((edit) => edit.insert(range.start, words));
    await eventually(async () => (await analysisOf(editor)).length === text.length && said().length === 2);
    await run('takeBackCorrection', passageOf('It leaks,'));
    await eventually(() => said().length === 3);
  });

  it('mark a quote that was missed, with cue and source of its sentence', async () => {
    select(editor, 'Nobody slept well');
    await run('markQuote', { speaker: null });
    const quote = await eventually(() => quoteOf('Nobody slept well'));
    equal(quote.kind, 'indirect');
    equal(wordsAt(quote.cue), 'complains');
    equal(wordsAt(quote.source), 'she');
    await run('undoAnnotationChange');
    await eventually(() => said().length === 3);
  });

  it('adjust what is said, who says it and what attributes it', async () => {
    select(editor, '“It leaks,” Dolny said');
    await run('adjustQuote', { part: 'content' });
    await eventually(() => said().includes('“It leaks,” Dolny said'));
    equal(said().length, 3);
    select(editor, 'It leaks');
    await run('adjustQuote', { part: 'content' });
    await eventually(() => said().includes('It leaks'));
    equal(said().length, 3);
    select(editor, 'an engineer');
    await run('adjustQuote', { part: 'source' });
    await eventually(() => quoteOf('The dam holds,')?.source && wordsAt(quoteOf('The dam holds,')?.source) === 'an engineer');
    select(editor, 'added');
    await run('adjustQuote', { part: 'cue' });
    await eventually(() => wordsAt(quoteOf('It always did,')?.cue) === 'added');
    for (let undone = 0; undone < 4; undone += 1) await run('undoAnnotationChange');
    await eventually(() => said().join('|') === 'The dam holds,|It always did,|It leaks,');
  });

  it('confirm quote after quote, and none is left', async () => {
    putCursor(editor, 'Nobody');
    await run('nextUnconfirmed');
    equal(selectedWords(), 'The dam holds,', 'round the end');
    await run('confirmAndGoOn');
    equal(selectedWords(), 'It always did,');
    await run('previousUnconfirmed');
    equal(selectedWords(), 'It leaks,', 'the first one is confirmed');
    // By their passages: what is selected reaches this process a moment after it was set.
    for (const words of ['It always did,', 'It leaks,']) await run('confirmQuote', passageOf(words));
    const { annotations } = await sourcemark();
    await eventually(() => annotations.of(editor.document.uri).length === 3);
    const items = (JSON.parse(await eventually(() => read(sidecar))) as { items: { motivation: string }[] }).items;
    deepEqual(items.map(({ motivation }) => motivation), ['assessing', 'assessing', 'assessing']);
    deepEqual(speakers(), ['Oleh Marchenko', 'Oleh Marchenko', 'Viktor Dolny'], 'nothing has changed');
    match(await hoverAt('It leaks'), /confirmed/);
    await run('correctSpeaker', { ...passageOf('It leaks,'), speaker: null });
    await eventually(() => speakers()[2] === undefined);
    equal(annotations.of(editor.document.uri).length, 3, 'the same person changes what they have said');
  });

  it('say why, and whom it is said to, in the hover', async () => {
    const hover = await hoverAt('It always did');
    match(hover, /\*\*Oleh Marchenko\*\*[\s\S]*direct quote/);
    match(hover, /confirmQuote[\s\S]*correctSpeaker[\s\S]*adjustQuote[\s\S]*rejectQuote[\s\S]*copyQuote/);
  });

  it('are offered by the light bulb', async () => {
    const titles = await actionsAt(rangeOf('holds'));
    for (const wanted of [/^Confirm quote: Oleh Marchenko/, /^Correct speaker of “The dam holds,”/, /is not a quote$/, /is a quote…$/, /^Adjust the quote/]) {
      ok(titles.some((title) => wanted.test(title)), titles);
    }
  });

  it('copy a quote with its source, as text and as Markdown', async () => {
    putCursor(editor, 'It leaks');
    await run('copyQuote');
    match(await vscode.env.clipboard.readText(), new RegExp(`^“It leaks,”\n— Viktor Dolny, mayor, ${path}, line 3$`));
    await run('copyQuoteAsMarkdown');
    match(await vscode.env.clipboard.readText(), /^> “It leaks,”\n>\n> — \*\*Viktor Dolny\*\*, mayor, one-quote-\d+\.txt, line 3\n$/);
  });

  function quotes(): readonly Quote[] {
    return allQuotes(live.of(editor.document)?.quotes ?? []);
  }

  function said(): readonly string[] {
    return quotes().map(({ content }) => content.map(wordsAt).join(' … '));
  }

  function quoteOf(words: string): Quote | undefined {
    return quotes().find(({ content }) => wordsAt(content[0]) === words);
  }

  function speakers(): readonly (string | undefined)[] {
    const entities = live.of(editor.document)?.entities ?? [];
    return quotes().map(({ speaker }) => entities.find(({ id }) => id === speaker)?.name);
  }

  function wordsAt(span: { readonly start: number; readonly end: number } | undefined): string {
    return span ? editor.document.getText().slice(span.start, span.end) : '';
  }

  function rangeOf(words: string): vscode.Range {
    const start = editor.document.getText().indexOf(words);
    ok(start >= 0, words);
    return new vscode.Range(editor.document.positionAt(start), editor.document.positionAt(start + words.length));
  }

  function passageOf(words: string): { readonly uri: string; readonly span: { readonly start: number; readonly end: number } } {
    const start = editor.document.getText().indexOf(words);
    return { uri: editor.document.uri.toString(), span: { start, end: start + words.length } };
  }

  async function hoverAt(words: string): Promise<string> {
    const position = putCursor(editor, words);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', editor.document.uri, position);
    return hovers.flatMap(({ contents }) => contents).map((part) => (typeof part === 'string' ? part : part.value)).join('\n');
  }

  async function actionsAt(range: vscode.Range): Promise<readonly string[]> {
    return (await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', editor.document.uri, range)).map(({ title }) => title);
  }
});
