import * as vscode from 'vscode';
import { anchoredSpan } from '../../../src/core/anchoring/outcome';
import { needsReview } from '../../../src/core/annotations/anchored';
import { hashed } from '../../../src/vscode/adapters/hashing';
import { deepEqual, equal, eventually, ok } from '../assert';
import { council, first, harbour, tag, wordsOf } from '../passages';
import { closeAll, read, remove, select, show, sourcemark, write } from '../sourcemark';

/** A file of its own for each test: VS Code keeps a closed document's text for a while. */
let path = '';
let files = 0;
const written = new Set<string>();

const text = `Minutes of a long day.\n\n${harbour}\n${council}`;

/** As on a slow disk: what is asked of a document's sidecar has to wait for all these readings of it. */
const readings = 40;

describe('annotations while their sidecar is being read and written', () => {
  beforeEach(() => {
    files += 1;
    path = `meanwhile-${files}.txt`;
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await closeAll();
    for (const file of written) await remove(file).catch(() => undefined);
    written.clear();
  });

  it('get back what was taken from their passage when that is undone, though the file was read between describing and saving', async () => {
    const editor = await annotated('two new bollards and a lamp');
    const range = select(editor, 'two new ');
    await editor.edit((edit) => edit.delete(range));
    await savedSlowly(editor);
    ok((await read(`${path}.annotations.json`))?.includes('"bollards and a lamp"'));
    equal(wordsOf(editor, await first(editor)), 'bollards and a lamp');
    await vscode.commands.executeCommand('undo');
    await eventually(async () => wordsOf(editor, await first(editor)) === 'two new bollards and a lamp');
  });

  it('stay with their line among lines that say the same', async () => {
    const editor = await annotated('Yes.', 'Yes.\nYes.\nYes.\nYes.\n', 1);
    for (let lines = 2; lines < 6; lines += 1) {
      await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Yes.\n'));
      await savedSlowly(editor);
      deepEqual((await first(editor))?.outcome, { kind: 'exact', span: { start: 5 * lines, end: 5 * lines + 4 } });
    }
  });

  it('describe the text that was saved last, however soon it is saved again', async () => {
    const editor = await annotated('council met');
    for (let round = 0; round < 6; round += 1) {
      await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), `Copy ${round}, taken back soon. `));
      const saved = occupiedBySaving(editor.document);
      await editor.document.save();
      await saved;
      await pause(50);
      await editor.edit((edit) => edit.delete(select(editor, ', taken back soon')));
      await editor.document.save();
      await idle(editor.document);
      deepEqual([round, await describedText(editor)], [round, true]);
    }
  });

  it('describe the text that was saved, also where another passage was being looked for while the file was read', async () => {
    const editor = await annotated('council met');
    select(editor, 'two new bollards');
    await tag('wish');
    for (let round = 0; round < 3; round += 1) {
      await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Copy. '));
      if (round === 0) await editor.edit((edit) => edit.delete(select(editor, harbour)));
      void occupied(editor.document.uri, 2 * readings);
      await editor.document.save();
      await idle(editor.document);
      deepEqual([round, await describedText(editor)], [round, true]);
    }
  });

  it('are known to be gone, and come back, when the words are deleted after a removal that is taken back', async () => {
    const editor = await annotated('council met');
    const { annotations } = await sourcemark();
    const { uri } = editor.document;
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'The council met and met. '));
    const id = (await first(editor))?.annotation.id;
    await vscode.commands.executeCommand('sourcemark.removeAnnotation', { uri: uri.toString(), annotation: id });
    equal(annotations.of(uri).length, 0);
    await goneAndBack(editor, () => vscode.commands.executeCommand('sourcemark.undoAnnotationChange'));
  });

  it('are known to be gone, and come back, when the words are deleted before it is their turn to be saved', async () => {
    const busy = (await annotated('council met')).document.uri;
    path = `other-${path}`;
    await put(path, text);
    written.add(`${path}.annotations.json`);
    const editor = await show(path);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'The council met and met. '));
    void occupied(busy, 3 * readings);
    const { annotations } = await sourcemark();
    const [one] = annotations.of(busy);
    const earlier = vscode.commands.executeCommand('sourcemark.removeAnnotation', { uri: busy.toString(), annotation: one?.annotation.id });
    select(editor, 'council met', 1);
    const later = tag('wish');
    await pause(100);
    equal(annotations.of(editor.document.uri).length, 0);
    await goneAndBack(editor, async () => { await earlier; await later; });
  });

  it('get back what was taken from their passage at once after saving, while another passage is being looked for', async () => {
    const editor = await annotated('two new bollards and a lamp');
    select(editor, 'council met');
    await tag('gone');
    await editor.edit((edit) => edit.delete(select(editor, council)));
    for (const delay of [0, 2, 5, 10, 20, 30, 40]) {
      await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Copy. '));
      await editor.document.save();
      await pause(delay);
      await editor.edit((edit) => edit.delete(select(editor, 'two new ')));
      await idle(editor.document);
      deepEqual([delay, wordsOf(editor, await first(editor))], [delay, 'bollards and a lamp']);
      await vscode.commands.executeCommand('undo');
      await idle(editor.document);
      deepEqual([delay, wordsOf(editor, await first(editor))], [delay, 'two new bollards and a lamp']);
    }
  });

  /** Deletes the words round the first annotation's passage, then does `act`; and back. */
  async function goneAndBack(editor: vscode.TextEditor, act: () => PromiseLike<unknown>): Promise<void> {
    await editor.edit((edit) => edit.delete(select(editor, 'the council met, heard')));
    await act();
    await idle(editor.document);
    const outcome = (await eventually(async () => [await first(editor)].find((one) => one && needsReview(one))))?.outcome;
    equal(outcome?.kind === 'orphaned' && outcome.reason, 'gone');
    await vscode.commands.executeCommand('undo');
    await eventually(async () => wordsOf(editor, await first(editor)) === 'council met');
    const span = (await first(editor))?.outcome;
    equal(span && anchoredSpan(span)?.start, editor.document.getText().indexOf('council met, heard'));
  }

  /** The document in an editor, with the nth occurrence of these words tagged. */
  async function annotated(passage: string, content = text, occurrence = 0): Promise<vscode.TextEditor> {
    await put(path, content);
    written.add(`${path}.annotations.json`);
    const editor = await show(path);
    select(editor, passage, occurrence);
    await tag('wish');
    await eventually(() => read(`${path}.annotations.json`));
    return editor;
  }
});

async function put(file: string, content: string): Promise<void> {
  written.add(file);
  await write(file, content);
}

/** True when the first annotation is described in the text as it is. */
async function describedText(editor: vscode.TextEditor): Promise<boolean> {
  const { hash } = await hashed(editor.document.getText());
  return hash !== undefined && (await first(editor))?.annotation.selectors?.hash === hash;
}

/** Has the sidecar read again and again from now on; resolves when that is done. */
async function occupied(uri: vscode.Uri, times = readings): Promise<void> {
  const { annotations } = await sourcemark();
  await Promise.all(Array.from({ length: times }, () => annotations.load(uri)));
}

/** The same from the moment at which the document is saved; resolves at that moment. */
function occupiedBySaving(document: vscode.TextDocument): Promise<void> {
  return new Promise((resolve) => {
    const listener = vscode.workspace.onDidSaveTextDocument((saved) => {
      if (saved !== document) return;
      listener.dispose();
      void occupied(document.uri);
      resolve();
    });
  });
}

async function savedSlowly(editor: vscode.TextEditor): Promise<void> {
  const saved = occupiedBySaving(editor.document);
  await editor.document.save();
  await saved;
  await idle(editor.document);
}

async function pause(time: number): Promise<void> {
  await new Promise<void>((resolve) => { setTimeout(resolve, time); });
}

/** Until all that is known to be done with the document's sidecar is done. */
async function idle({ uri }: vscode.TextDocument): Promise<void> {
  const { annotations } = await sourcemark();
  for (let turn = 0; turn < 3; turn += 1) {
    await pause(250);
    await annotations.load(uri);
  }
}
