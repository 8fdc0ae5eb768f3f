import * as vscode from 'vscode';
import { anchoredSpan } from '../../../src/core/anchoring/outcome';
import { codesOf } from '../../../src/core/annotations/contents';
import { deepEqual, equal, eventually, match, ok } from '../assert';
import { closeAll, fileAt, putCursor, read, remove, select, selectedWords, show, sourcemark, write } from '../sourcemark';

const codebook = 'sourcemark.codebook.json';
const text = 'The ferry came late. Nobody on the quay was told why.\n\n“We promised a boat,” said Ruth Kavanagh. Kavanagh left at noon. “It comes tomorrow,” Kavanagh said.\n';
const otherText = 'Ruth Kavanagh wrote again on Monday. Her letter was long.\n';

describe('codes and the codebook', () => {
  let path = '';
  let other = '';
  let files = 0;

  // Other suites tag passages too.
  before(() => remove(codebook).then(undefined, () => undefined));
  beforeEach(async () => {
    files += 1;
    path = `coded-${files}.txt`;
    other = `coded-${files}-other.txt`;
    await write(path, text);
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await closeAll();
    for (const file of [path, other].flatMap((name) => [`${name}.annotations.json`, name])) await remove(file).catch(() => undefined);
    await remove(codebook).catch(() => undefined);
    const { annotations, codebooks } = await sourcemark();
    await eventually(() => annotations.of(fileAt(path)).length === 0 && annotations.of(fileAt(other)).length === 0);
    await eventually(() => codebooks.of(fileAt(path)).codes.length === 0);
  });

  it('brings a code that is typed into the codebook, and undoes both as one step', async () => {
    const editor = await show(path);
    select(editor, 'came late');
    await run('tagPassage', { code: 'delay' });
    await eventually(async () => (await codes()).includes('delay'));
    deepEqual(await coded(), [['came late', 'delay']]);
    await run('undoAnnotationChange');
    deepEqual(await coded(), []);
    await eventually(async () => (await codes()).length === 0);
    await run('redoAnnotationChange');
    deepEqual(await coded(), [['came late', 'delay']]);
    await eventually(async () => (await codes()).includes('delay'));
  });

  it('makes a code under another where its name is typed with that one before it', async () => {
    await show(path);
    await run('newCode', { code: 'claim' });
    await run('newCode', { code: 'claim / promise' });
    const [claim, promise] = [...(await sourcemark()).codebooks.of(fileAt(path)).codes].sort((a, b) => a.name.localeCompare(b.name));
    deepEqual([claim?.name, promise?.name], ['claim', 'promise']);
    equal(promise?.parent, claim?.id);
    await run('newCode', { code: 'nowhere / else' });
    ok((await codes()).includes('nowhere / else'));
  });

  it('codes by repeating, by key, and adds to the passage at the cursor', async () => {
    const editor = await show(path);
    await run('newCode', { code: 'claim' });
    await run('setCodeKey', { code: 'claim', key: 'c' });
    select(editor, 'came late');
    await run('tagPassage', { code: 'delay' });
    await run('codeWithKey', { key: 'c' });
    putCursor(editor, 'came late');
    await run('repeatLastCode');
    select(editor, 'Nobody on the quay');
    await run('repeatLastCode');
    deepEqual(await coded(), [['came late', 'delay', 'claim'], ['Nobody on the quay', 'claim']]);
  });

  it('highlights without a code, resizes, splits, takes codes off, and undoes every step in turn', async () => {
    const editor = await show(path);
    const steps: (readonly (readonly string[])[])[] = [await coded()];
    const step = async (command: string, argument?: unknown): Promise<void> => {
      await run(command, argument);
      steps.push(await coded());
    };
    select(editor, 'came late');
    await step('highlightPassage');
    await step('tagPassage', { code: 'delay' });
    select(editor, 'The ferry came late');
    await step('resizeAnnotation');
    putCursor(editor, 'came late', 0, 0);
    await step('splitAnnotation');
    putCursor(editor, 'came late', 0, 3);
    await step('removeCode', { code: 'delay' });
    await step('removeAnnotation');
    deepEqual(steps, [
      [], [['came late']], [['came late', 'delay']], [['The ferry came late', 'delay']],
      [['The ferry', 'delay'], ['came late', 'delay']], [['The ferry', 'delay']], [['The ferry', 'delay']],
    ]);
    putCursor(editor, 'The ferry');
    await step('removeAnnotation');
    deepEqual(steps.at(-1), []);
    const made = steps.filter((state, index) => index === 0 || JSON.stringify(state) !== JSON.stringify(steps[index - 1]));
    for (const state of [...made].reverse().slice(1)) {
      await run('undoAnnotationChange');
      deepEqual(await coded(), state);
    }
    for (const state of made.slice(1)) {
      await run('redoAnnotationChange');
      deepEqual(await coded(), state);
    }
  });

  it('takes a resize back to the words where typing has carried them', async () => {
    const editor = await show(path);
    select(editor, 'came late');
    await run('tagPassage', { code: 'delay' });
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'On Monday: '));
    select(editor, 'The ferry came late');
    await run('resizeAnnotation');
    deepEqual(await coded(), [['The ferry came late', 'delay']]);
    await run('undoAnnotationChange');
    deepEqual(await coded(), [['came late', 'delay']]);
  });

  it('undoes a change without what somebody else has added to the annotation since', async () => {
    const editor = await show(path);
    select(editor, 'came late');
    await run('tagPassage', { code: 'delay' });
    await run('tagPassage', { code: 'claim' });
    const sidecar = `${path}.annotations.json`;
    const ours = await eventually(async () => { const now = await read(sidecar); return now?.includes('claim') ? now : undefined; });
    const json = JSON.parse(ours) as { items: { body: unknown[] }[] };
    json.items[0]!.body.push({ type: 'TextualBody', purpose: 'tagging', value: 'theirs' });
    await write(sidecar, JSON.stringify(json, null, 2));
    await eventually(async () => (await coded())[0]?.includes('theirs'));
    await run('undoAnnotationChange');
    deepEqual(await coded(), [['came late', 'delay', 'theirs']]);
  });

  it('undoes an annotation without the code that somebody else has given it since', async () => {
    const editor = await show(path);
    select(editor, 'came late');
    await run('tagPassage', { code: 'delay' });
    const sidecar = `${path}.annotations.json`;
    const ours = await eventually(async () => { const now = await read(sidecar); return now?.includes('delay') ? now : undefined; });
    const json = JSON.parse(ours) as { items: { body: unknown[] }[] };
    json.items[0]!.body.push({ type: 'TextualBody', purpose: 'tagging', value: 'theirs' });
    await write(sidecar, JSON.stringify(json, null, 2));
    await eventually(async () => (await coded())[0]?.includes('theirs'));
    await run('undoAnnotationChange');
    deepEqual(await coded(), [['came late', 'theirs']]);
    await run('redoAnnotationChange');
    deepEqual((await coded()).map((words) => [...words].sort()), [['came late', 'delay', 'theirs']]);
  });

  it('binds the keys of undo to annotations only while the last change was one', async () => {
    const { lastChanges } = await sourcemark();
    const editor = await show(path);
    const { uri } = editor.document;
    const active = { document: 'active', otherwise: 'undo' };
    equal(lastChanges.canUndo(uri), false);
    select(editor, 'came late');
    await run('tagPassage', { code: 'delay' });
    equal(lastChanges.canUndo(uri), true);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'On Monday: '));
    equal(lastChanges.canUndo(uri), false);
    await run('undoAnnotationChange', active);
    await eventually(() => editor.document.getText() === text);
    deepEqual(await coded(), [['came late', 'delay']]);
    select(editor, 'was told');
    await run('highlightPassage');
    equal(lastChanges.canUndo(uri), true);
    await run('undoAnnotationChange', active);
    deepEqual(await coded(), [['came late', 'delay']]);
    deepEqual([lastChanges.canUndo(uri), lastChanges.canRedo(uri)], [false, true]);
    await run('redoAnnotationChange', { document: 'active', otherwise: 'redo' });
    deepEqual(await coded(), [['came late', 'delay'], ['was told']]);
    deepEqual([lastChanges.canUndo(uri), lastChanges.canRedo(uri)], [true, false]);
  });

  it('undoes in the active document what was done there, though another document was coded later', async () => {
    await write(other, otherText);
    const editor = await show(path);
    select(editor, 'came late');
    await run('highlightPassage');
    const elsewhere = await show(other);
    select(elsewhere, 'Her letter');
    await run('highlightPassage');
    await show(path);
    await run('undoAnnotationChange', { document: 'active', otherwise: 'undo' });
    deepEqual([await coded(), await coded(other)], [[], [['Her letter']]]);
  });

  it('renames and merges a code in the codebook and in every sidecar, as one step', async () => {
    await write(other, otherText);
    const elsewhere = await show(other);
    select(elsewhere, 'Her letter');
    await run('tagPassage', { code: 'delay' });
    const editor = await show(path);
    select(editor, 'came late');
    await run('tagPassage', { code: 'delay' });
    await run('tagPassage', { code: 'claim' });
    await run('renameCode', { code: 'delay', name: 'lateness' });
    deepEqual([await coded(), await coded(other)], [[['came late', 'lateness', 'claim']], [['Her letter', 'lateness']]]);
    await eventually(async () => (await codes()).join() === 'claim,lateness');
    match(await eventually(() => read(`${other}.annotations.json`)), /"lateness"/);
    await run('mergeCode', { code: 'lateness', into: 'claim' });
    deepEqual([await coded(), await coded(other)], [[['came late', 'claim']], [['Her letter', 'claim']]]);
    await run('undoAnnotationChange');
    deepEqual([(await coded())[0]?.slice().sort(), await coded(other)], [['came late', 'claim', 'lateness'], [['Her letter', 'lateness']]]);
    await run('undoAnnotationChange');
    deepEqual(await coded(other), [['Her letter', 'delay']]);
    await eventually(async () => (await codes()).join() === 'claim,delay');
  });

  it('keeps a deleted code on its passages, and says in the hover what codes mean', async () => {
    const editor = await show(path);
    select(editor, 'came late');
    await run('tagPassage', { code: 'delay' });
    await run('newCode', { code: 'event' });
    await run('moveCode', { code: 'delay', under: 'event' });
    await run('defineCode', { code: 'delay', definition: 'Later than *planned* [or](command:x) said.' });
    await eventually(async () => (await hover(editor, 'came late')).includes('event'));
    match(await hover(editor, 'came late'), /event \\\/ delay: Later than \\\*planned\\\* \\\[or\\\]\\\(command\\:x\\\) said\\\./);
    await run('moveCode', { code: 'delay', under: '' });
    await eventually(async () => /delay: Later/.test(await hover(editor, 'came late')) && !(await hover(editor, 'came late')).includes('event'));
    await run('deleteCode', { code: 'delay' });
    await eventually(async () => (await codes()).join() === 'event');
    deepEqual(await coded(), [['came late', 'delay']]);
    match(await hover(editor, 'came late'), /delay: not in the codebook/);
  });

  it('grows the selection to the sentence, the quote, the paragraph', async () => {
    const editor = await show(path);
    putCursor(editor, 'ferry');
    await run('expandToSentence');
    equal(selectedWords(), 'The ferry came late.');
    await run('expandToParagraph');
    equal(selectedWords(), 'The ferry came late. Nobody on the quay was told why.');
    putCursor(editor, 'promised');
    await run('expandToQuote');
    match(selectedWords(), /^“?We promised a boat,”?$/);
  });

  it('codes all mentions of an entity in all documents, and all quotes of a speaker, each as one step', async () => {
    // A name that no other document of the workspace has.
    await write(path, text.replaceAll('Ruth Kavanagh', 'Greta Holmqvist').replaceAll('Kavanagh', 'Holmqvist'));
    await write(other, otherText.replace('Ruth Kavanagh', 'Greta Holmqvist'));
    const { workspace } = await sourcemark();
    await workspace.refresh();
    await workspace.whenIdle();
    const editor = await show(path);
    putCursor(editor, 'Greta Holmqvist');
    await eventually(async () => (await workspace.catalog.mentionsOf(entityAt(workspace.catalog))).length === 2);
    await run('codeAllMentions', { code: 'holmqvist', scope: 'workspace' });
    deepEqual((await coded()).map(([, code]) => code), ['holmqvist', 'holmqvist', 'holmqvist']);
    deepEqual(await coded(other), [['Greta Holmqvist', 'holmqvist']]);
    await run('undoAnnotationChange');
    deepEqual([await coded(), await coded(other)], [[], []]);
    putCursor(editor, 'promised');
    await run('codeAllQuotes', { code: 'said', scope: 'document' });
    deepEqual((await coded()).map(([words = '', code]) => [words.replace(/[“”]/g, ''), code]), [['We promised a boat,', 'said'], ['It comes tomorrow,', 'said']]);
    await run('undoAnnotationChange');
    deepEqual(await coded(), []);
  });

  it('codes no words that have come to where mentions were while it was asked in which documents', async () => {
    await write(path, text.replaceAll('Ruth Kavanagh', 'Greta Sandqvist').replaceAll('Kavanagh', 'Sandqvist'));
    await write(other, otherText.replace('Ruth Kavanagh', 'Greta Sandqvist'));
    const { workspace } = await sourcemark();
    await workspace.refresh();
    await workspace.whenIdle();
    const editor = await show(path);
    putCursor(editor, 'Greta Sandqvist');
    const chosen = run('codeAllMentions', { code: 'who' });
    await new Promise((resolve) => { setTimeout(resolve, 500); });
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'At last. '));
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await chosen;
    deepEqual(await coded(), []);
  });

  it('reports a broken codebook and leaves it alone, and coding goes on', async () => {
    const broken = '{"version": 1, "codes": [';
    const uri = await write(codebook, broken);
    const editor = await show(path);
    const diagnostics = await eventually(() => { const found = vscode.languages.getDiagnostics(uri); return found.length > 0 ? found : undefined; });
    match(diagnostics[0]?.message ?? '', /sourcemark\.codebook\.json cannot be read: line 1/);
    select(editor, 'came late');
    await run('tagPassage', { code: 'delay' });
    deepEqual(await coded(), [['came late', 'delay']]);
    await run('renameCode', { code: 'delay', name: 'lateness' });
    deepEqual(await coded(), [['came late', 'delay']], 'what cannot be renamed in the codebook is renamed nowhere');
    equal(await read(codebook), broken);
    await write(codebook, '{"version": 1, "codes": [{"id": "urn:c", "name": "claim"}]}');
    await eventually(async () => (await codes().catch(() => [])).join() === 'claim,delay');
    await run('undoAnnotationChange');
    deepEqual(await coded(), []);
    await eventually(async () => (await codes()).join() === 'claim');
  });

  it('follows what another program writes into the codebook', async () => {
    const { codebooks } = await sourcemark();
    await show(path);
    await run('newCode', { code: 'claim' });
    const ours = await eventually(() => read(codebook));
    await write(codebook, ours.replace('"claim"', '"assertion"'));
    await eventually(() => codebooks.of(fileAt(path)).codes.some(({ name }) => name === 'assertion'));
    await run('newCode', { code: 'doubt' });
    await eventually(async () => (await codes()).join() === 'assertion,doubt');
  });

  function run(command: string, argument?: unknown): Thenable<unknown> {
    return vscode.commands.executeCommand(`sourcemark.${command}`, argument);
  }

  /** The words of every annotated passage as they stand in the text, with their codes. */
  async function coded(document = path): Promise<readonly (readonly string[])[]> {
    const { annotations } = await sourcemark();
    const uri = fileAt(document);
    const open = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
    const words = open?.getText() ?? await read(document) ?? '';
    return annotations.of(uri).map(({ annotation, outcome }) => {
      const span = outcome && anchoredSpan(outcome);
      return { at: span?.start ?? -1, row: [span ? words.slice(span.start, span.end) : 'lost', ...codesOf(annotation)] };
    }).sort((a, b) => a.at - b.at).map(({ row }) => row);
  }

  /** The names in the codebook file, in the order of the alphabet. */
  async function codes(): Promise<readonly string[]> {
    const json = JSON.parse(await read(codebook) ?? '{"codes": []}') as { codes: { name: string }[] };
    return json.codes.map(({ name }) => name).sort();
  }

  function entityAt(catalog: Awaited<ReturnType<typeof sourcemark>>['workspace']['catalog']): string {
    const uri = fileAt(path).toString();
    const entity = catalog.get(uri)?.analysis.entities.find(({ name }) => name === 'Greta Holmqvist');
    return (entity && catalog.entityOf(uri, entity.id)) ?? '';
  }

  async function hover(editor: vscode.TextEditor, words: string): Promise<string> {
    const found = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', editor.document.uri, putCursor(editor, words));
    ok(found.length > 0);
    return found.flatMap(({ contents }) => contents).map((content) => (typeof content === 'string' ? content : content.value)).join('\n');
  }
});
