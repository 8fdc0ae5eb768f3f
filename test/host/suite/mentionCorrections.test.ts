import * as vscode from 'vscode';
import type { Entity } from '../../../src/core/entities/entity';
import type { Sourcemark } from '../../../src/vscode/activate';
import { deepEqual, equal, eventually, match, ok } from '../assert';
import { analysisOf, closeAll, fileAt, putCursor, read, remove, select, show, sourcemark, write } from '../sourcemark';

const registry = 'sourcemark.entities.json';
const text = '“The dam holds,” said Oleh Marchenko, an engineer. Later Marchenko met Viktor Dolny. “It leaks,” Dolny said to Marchenko.\n';

describe('corrections of one mention', () => {
  let live: Sourcemark['live'];
  let path: string;
  let sidecar: string;
  let count = 0;

  beforeEach(async () => {
    ({ live } = await sourcemark());
    path = `one-mention-${count += 1}.txt`;
    sidecar = `${path}.annotations.json`;
    await write(path, text);
    await show(path);
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await closeAll();
    for (const file of [path, sidecar, registry]) await remove(file).catch(() => undefined);
    const { annotations, decisions } = await sourcemark();
    await eventually(() => annotations.of(fileAt(path)).length === 0 && decisions.registryFor(fileAt(path)).records.length === 0);
  });

  it('are not made of words that have come to the place while somebody is asked what they are', async () => {
    const editor = vscode.window.activeTextEditor;
    ok(editor);
    select(editor, 'engineer');
    const marked = vscode.commands.executeCommand('sourcemark.markMention');
    await new Promise((resolve) => { setTimeout(resolve, 500); });
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Later: '));
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await marked;
    const { annotations } = await sourcemark();
    deepEqual(annotations.of(fileAt(path)).map(({ annotation }) => annotation.selectors?.quote.exact), []);
  });

  it('reject one place only, through edits and every new recognition, and are undone and done again', async () => {
    const editor = vscode.window.activeTextEditor;
    ok(editor);
    equal(placesOf('Marchenko').length, 3);
    putCursor(editor, 'Marchenko', 1);
    await vscode.commands.executeCommand('sourcemark.rejectMention');
    await eventually(() => placesOf('Marchenko').length === 2);
    match(await eventually(() => read(sidecar)), /"assessing"[\s\S]*"sourcemark:correction": "noMention"/);
    equal(await read(registry), undefined);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'On Monday in Kyiv: '));
    await eventually(() => entity(editor, 'Monday'));
    equal(placesOf('Marchenko').length, 2);
    await vscode.commands.executeCommand('sourcemark.undoAnnotationChange');
    await eventually(() => placesOf('Marchenko').length === 3);
    await vscode.commands.executeCommand('sourcemark.redoAnnotationChange');
    await eventually(() => placesOf('Marchenko').length === 2);
    putCursor(editor, 'Marchenko', 1);
    await vscode.commands.executeCommand('sourcemark.takeBackCorrection');
    await eventually(() => placesOf('Marchenko').length === 3);
  });

  it('are found again after their words were deleted and typed anew', async () => {
    const editor = vscode.window.activeTextEditor;
    ok(editor);
    putCursor(editor, 'Marchenko', 1);
    await vscode.commands.executeCommand('sourcemark.rejectMention');
    await eventually(() => placesOf('Marchenko').length === 2);
    const range = select(editor, 'Marchenko', 1);
    await editor.edit((edit) => edit.replace(range, ''));
    await eventually(async () => (await analysisOf(editor)).length < text.length);
    await editor.edit((edit) => edit.insert(range.start, 'Marchenko'));
    const { annotations } = await sourcemark();
    await eventually(() => annotations.of(editor.document.uri)[0]?.outcome?.kind === 'exact');
    await eventually(async () => (await analysisOf(editor)).length === text.length && placesOf('Marchenko').length === 2);
  });

  it('hold in a document that is not open', async () => {
    const editor = vscode.window.activeTextEditor;
    ok(editor);
    putCursor(editor, 'Marchenko', 1);
    await vscode.commands.executeCommand('sourcemark.rejectMention');
    await eventually(() => placesOf('Marchenko').length === 2);
    await closeAll();
    const { workspace } = await sourcemark();
    await workspace.refresh();
    await workspace.whenIdle();
    await eventually(() => workspace.catalog.get(fileAt(path).toString())?.analysis.mentions
      .filter(({ start, end }) => text.slice(start, end).includes('Marchenko')).length === 2);
  });

  it('say that a mention is another entity, and its quote goes along', async () => {
    const editor = vscode.window.activeTextEditor;
    ok(editor);
    const oleh = await eventually(() => entity(editor, 'Oleh Marchenko'));
    putCursor(editor, 'Dolny', 1);
    await vscode.commands.executeCommand('sourcemark.reassignMention', { into: { entity: oleh } });
    await eventually(() => placesOf('Oleh Marchenko').length === 4);
    const analysis = live.of(editor.document);
    deepEqual(analysis?.quotes.map(({ speaker }) => analysis.entities.find(({ id }) => id === speaker)?.name), ['Oleh Marchenko', 'Oleh Marchenko']);
    match(await hoverAt(editor, 'Dolny', 1), /corrected here/);
    equal((await hoverAt(editor, 'Dolny', 0)).includes('corrected'), false);
  });

  it('tell a namesake apart, who can be renamed', async () => {
    const editor = vscode.window.activeTextEditor;
    ok(editor);
    putCursor(editor, 'Marchenko', 2);
    await vscode.commands.executeCommand('sourcemark.reassignMention', { into: 'another' });
    await eventually(() => entity(editor, 'Marchenko')?.record);
    match(await eventually(() => read(registry)), /"forms": \[\]/);
    putCursor(editor, 'Marchenko', 2);
    await vscode.commands.executeCommand('sourcemark.renameEntity', { name: 'Anna Marchenko' });
    await eventually(() => entity(editor, 'Anna Marchenko'));
    equal(placesOf('Oleh Marchenko').length, 2);
    putCursor(editor, 'Marchenko', 2);
    await vscode.commands.executeCommand('sourcemark.rejectEntity');
    await eventually(() => !entity(editor, 'Anna Marchenko'));
    equal(placesOf('Oleh Marchenko').length, 2, 'the words elsewhere are not rejected');
    for (let undone = 0; undone < 3; undone += 1) await vscode.commands.executeCommand('sourcemark.undoAnnotationChange');
    await eventually(() => placesOf('Oleh Marchenko').length === 3);
    equal((await read(registry))?.includes('Marchenko'), false);
  });

  it('give one place another type; renaming what it names leaves its words elsewhere alone', async () => {
    const editor = vscode.window.activeTextEditor;
    ok(editor);
    putCursor(editor, 'Marchenko', 1);
    await vscode.commands.executeCommand('sourcemark.retypeMention', { type: 'ORG' });
    await eventually(() => entity(editor, 'Marchenko')?.type === 'ORG');
    putCursor(editor, 'Marchenko', 1);
    await vscode.commands.executeCommand('sourcemark.renameEntity', { name: 'Marchenko Ltd' });
    await eventually(() => entity(editor, 'Marchenko Ltd')?.type === 'ORG');
    equal(placesOf('Oleh Marchenko').length, 2);
    match(await eventually(() => read(sidecar)), /"sourcemark:entity": "urn:uuid:/);
    putCursor(editor, 'Marchenko', 1);
    await vscode.commands.executeCommand('sourcemark.retypeEntity', { type: 'PRODUCT' });
    await eventually(() => entity(editor, 'Marchenko Ltd')?.type === 'PRODUCT');
  });

  it('mark a name that was missed, here and nowhere else', async () => {
    const editor = vscode.window.activeTextEditor;
    ok(editor);
    select(editor, 'dam');
    await vscode.commands.executeCommand('sourcemark.markMention', { type: 'FAC' });
    await eventually(() => entity(editor, 'dam')?.type === 'FAC');
    match(await hoverAt(editor, 'dam'), /corrected here/);
    putCursor(editor, 'dam');
    await vscode.commands.executeCommand('sourcemark.rejectEntity');
    await eventually(() => !entity(editor, 'dam'));
    match(await eventually(() => read(sidecar)), /noMention/);
    equal(await read(registry), undefined);
    match(await hoverAt(editor, 'dam'), /is not a name here/);
  });

  it('are taken over when somebody else writes the sidecar', async () => {
    const editor = vscode.window.activeTextEditor;
    ok(editor);
    putCursor(editor, 'Viktor Dolny');
    await vscode.commands.executeCommand('sourcemark.rejectMention');
    const written = await eventually(() => read(sidecar));
    await eventually(() => !entity(editor, 'Viktor Dolny'));
    await remove(sidecar);
    await eventually(() => entity(editor, 'Viktor Dolny'));
    await write(sidecar, written);
    await eventually(() => !entity(editor, 'Viktor Dolny'));
  });

  /** The places of an entity of the active document, as its analysis has them now. */
  function placesOf(name: string): readonly string[] {
    const editor = vscode.window.activeTextEditor;
    ok(editor);
    const analysis = live.of(editor.document);
    const ids = analysis?.entities.filter((one) => one.name.includes(name)).map(({ id }) => id) ?? [];
    return analysis?.mentions.filter((mention) => ids.includes(mention.entity)).map(({ start, end }) => editor.document.getText().slice(start, end)) ?? [];
  }

  function entity(editor: vscode.TextEditor, name: string): Entity | undefined {
    return live.of(editor.document)?.entities.find((one) => one.name === name);
  }

  async function hoverAt(editor: vscode.TextEditor, words: string, occurrence = 0): Promise<string> {
    const position = putCursor(editor, words, occurrence);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', editor.document.uri, position);
    return hovers.flatMap(({ contents }) => contents).map((part) => (typeof part === 'string' ? part : part.value)).join('\n');
  }
});
