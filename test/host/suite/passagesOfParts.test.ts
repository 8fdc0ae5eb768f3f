import * as vscode from 'vscode';
import { codesOf } from '../../../src/core/annotations/contents';
import { passageOf } from '../../../src/core/annotations/passage';
import { deepEqual, equal, eventually } from '../assert';
import { closeAll, fileAt, read, remove, select, show, sourcemark, write } from '../sourcemark';

const text = 'The pier was closed in March.\nTwo boats were moved to the inner basin.\nNobody has paid since.\n';

describe('passages of several parts, and whole documents', () => {
  const path = 'parts.txt';
  const sidecar = `${path}.annotations.json`;

  beforeEach(() => write(path, text));
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await closeAll();
    for (const file of [sidecar, path, 'sourcemark.codebook.json']) await remove(file).catch(() => undefined);
    const { annotations } = await sourcemark();
    await eventually(() => annotations.of(fileAt(path)).length === 0);
  });

  it('tags several selections as one passage, which stays so after an outside edit and in its file', async () => {
    const editor = await shown();
    editor.selections = ['The pier was closed', 'Nobody has paid'].map((words) => selectionOf(editor.document, words));
    await run('tagTogether', { code: 'money' });
    deepEqual(await passages(), [[['The pier was closed', 'Nobody has paid'], ['money']]]);
    const saved = await eventually(async () => { const now = await read(sidecar); return now?.includes('refinedBy') ? now : undefined; });
    equal((JSON.parse(saved) as { items: unknown[] }).items.length, 1);
    await write(path, text.replace('Two boats', 'At Easter two of the boats'));
    await eventually(() => editor.document.getText().includes('Easter'));
    await eventually(async () => JSON.stringify(await passages()) === JSON.stringify([[['The pier was closed', 'Nobody has paid'], ['money']]]));
  });

  it('adds the selection to an annotation, and undoes it', async () => {
    const editor = await shown();
    select(editor, 'inner basin');
    await run('tagPassage', { code: 'place' });
    select(editor, 'The pier');
    await run('extendAnnotation');
    deepEqual(await passages(), [[['The pier', 'inner basin'], ['place']]]);
    await run('undoAnnotationChange');
    deepEqual(await passages(), [[['inner basin'], ['place']]]);
    await run('redoAnnotationChange');
    deepEqual(await passages(), [[['The pier', 'inner basin'], ['place']]]);
  });

  it('tags the words of a quote without the cue between them, and writes notes on them', async () => {
    const quoted = '“The quay is closed,” said Ruth Kavanagh, “and nobody has been paid.”\n';
    const said = ['The quay is closed,', 'and nobody has been paid.'];
    await write(path, quoted);
    const editor = await shown(quoted);
    const { live } = await sourcemark();
    const [quote] = await eventually(() => { const quotes = live.of(editor.document)?.quotes ?? []; return quotes.length > 0 ? quotes : undefined; });
    const span = { start: quote?.content[0]?.start ?? 0, end: quote?.content.at(-1)?.end ?? 0 };
    select(editor, 'quay');
    editor.selection = new vscode.Selection(editor.selection.active, editor.selection.active);
    await run('codeAllQuotes', { code: 'said', scope: 'document' });
    await run('tagPassage', { code: 'closed' });
    await run('tagPassage', { code: 'pay', uri: fileAt(path).toString(), span });
    deepEqual(unmarked(await passages()), [[said, ['said', 'closed', 'pay']]]);
    await run('addNote', { note: 'Who says so?', uri: fileAt(path).toString(), span });
    deepEqual(unmarked(await passages()), [[said, ['said', 'closed', 'pay']], [said, []]]);
  });

  it('tags the whole document, once', async () => {
    await shown();
    await run('tagDocument', { code: 'local press' });
    await run('tagDocument', { code: 'local press' });
    await run('tagDocument', { code: 'harbour' });
    deepEqual(await passages(), [[[], ['local press', 'harbour']]]);
    await run('undoAnnotationChange');
    deepEqual(await passages(), [[[], ['local press']]]);
  });

  it('shows a note on the whole document as a thread above its text', async () => {
    await shown();
    await run('noteDocument', { note: 'From the harbour archive.' });
    const { notes } = await sourcemark();
    const [thread] = await eventually(() => { const all = notes.of(fileAt(path)); return all.length > 0 ? all : undefined; });
    equal(thread?.range, undefined);
    equal(thread?.label, 'Whole document');
    await run('replyToNote', { thread, text: 'Second box.' });
    await eventually(() => notes.of(fileAt(path))[0]?.comments.length === 2);
    deepEqual(await passages(), [[[], []]]);
  });

  /** The document's editor, once it has the text that is in the file: VS Code may still have that of the test before. */
  async function shown(words = text): Promise<vscode.TextEditor> {
    const editor = await show(path);
    await eventually(() => editor.document.getText() === words);
    return editor;
  }

  /** What each annotation is about, and its codes. */
  async function passages(): Promise<readonly (readonly (readonly string[])[])[]> {
    const { annotations } = await sourcemark();
    const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === fileAt(path).toString());
    const words = document?.getText() ?? '';
    return annotations.of(fileAt(path)).map((one) => [passageOf(one)?.map(({ start, end }) => words.slice(start, end)) ?? [], codesOf(one.annotation)]);
  }
});

/** Without quotation marks, which may belong to what is said or not. */
function unmarked(passages: readonly (readonly (readonly string[])[])[]): readonly (readonly (readonly string[])[])[] {
  return passages.map(([words = [], codes = []]) => [words.map((part) => part.replace(/[“”]/g, '')), codes]);
}

function selectionOf(document: vscode.TextDocument, words: string): vscode.Selection {
  const start = document.getText().indexOf(words);
  return new vscode.Selection(document.positionAt(start), document.positionAt(start + words.length));
}

async function run(command: string, argument?: unknown): Promise<void> {
  await vscode.commands.executeCommand(`sourcemark.${command}`, argument);
}
