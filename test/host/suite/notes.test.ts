import * as vscode from 'vscode';
import type { Annotation } from '../../../src/core/annotations/annotation';
import { notesOf } from '../../../src/core/annotations/notes';
import { parseSidecar } from '../../../src/core/annotations/sidecar';
import { deepEqual, equal, eventually, ok } from '../assert';
import { closeAll, fileAt, read, remove, select, show, sourcemark, write } from '../sourcemark';

const text = 'The keeper lit the lamp at nine.\nNobody saw the barge.\n\nThe keeper slept till dawn.\n';
let path = '';
let sidecar = '';
let files = 0;

describe('notes as threads of comments', () => {
  beforeEach(async () => {
    files += 1;
    path = `thread-${files}.txt`;
    sidecar = `${path}.annotations.json`;
    await write(path, text);
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await closeAll();
    for (const file of [sidecar, path]) await remove(file).catch(() => undefined);
  });

  it('shows a note at its passage, and goes with the text', async () => {
    const editor = await show(path);
    const thread = await noted(editor, 'saw the barge', 'Ask **her**.');
    equal(thread.label, '“saw the barge”');
    equal(editor.document.getText(thread.range), 'saw the barge');
    equal(thread.comments[0]?.mode, vscode.CommentMode.Preview);
    ok(thread.comments[0]?.timestamp);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'At last. '.repeat(3) + '\n'));
    equal(editor.document.getText(thread.range), 'saw the barge');
    deepEqual(await threads(), [thread], 'it is the same thread');
  });

  it('replies, edits, deletes, resolves and reopens, all of which can be undone', async () => {
    const editor = await show(path);
    const thread = await noted(editor, 'saw the barge', 'Who says so?');
    await run('replyToNote', { thread, text: 'The *keeper*.' });
    deepEqual(await saved(notesIn), [['Who says so?', false], ['The *keeper*.', true]]);
    equal(thread.comments.length, 2);

    const reply = thread.comments[1]!;
    await run('editNote', reply);
    equal(reply.mode, vscode.CommentMode.Editing);
    equal(reply.body, 'The *keeper*.');
    reply.body = 'Her brother.';
    await run('saveNote', reply);
    deepEqual(await saved(notesIn), [['Who says so?', false], ['Her brother.', true]]);
    deepEqual(words(thread), ['Who says so?', 'Her brother.']);
    ok(thread.comments.every(({ mode }) => mode === vscode.CommentMode.Preview));

    await run('resolveNotes', thread);
    equal(await saved(({ resolved }) => resolved), true);
    deepEqual([thread.state, thread.contextValue], [vscode.CommentThreadState.Resolved, 'resolved']);
    await run('reopenNotes', thread);
    equal(await saved(({ resolved }) => resolved), undefined);
    equal(thread.state, vscode.CommentThreadState.Unresolved);

    await run('deleteNote', thread.comments[0]);
    deepEqual(words(thread), ['Her brother.']);
    await run('deleteNote', thread.comments[0]);
    deepEqual(await threads(), [], 'the annotation said nothing else');
    equal(await saved(({ id }) => id), undefined);

    await run('undoAnnotationChange');
    await run('undoAnnotationChange');
    deepEqual((await threads()).map(words), [['Who says so?', 'Her brother.']]);
    await run('undoAnnotationChange');
    equal(await saved(({ resolved }) => resolved), true);
  });

  it('keeps a code when its last note goes, and shows the code as the label', async () => {
    const editor = await show(path);
    const thread = await noted(editor, 'saw the barge', 'Doubtful.');
    const { annotations } = await sourcemark();
    const [one] = annotations.of(editor.document.uri);
    ok(one);
    const bodies = [{ kind: 'code' as const, code: 'sighting' }, ...one.annotation.bodies];
    await annotations.change(editor.document.uri, [{ kind: 'put', annotation: { ...one.annotation, bodies } }]);
    equal(thread.label, 'sighting');
    await run('deleteNote', thread.comments[0]);
    deepEqual(await saved(({ bodies: left }) => left.map(({ kind }) => kind)), ['code']);
    deepEqual(await threads(), []);
  });

  it('leaves the note as it was when editing is cancelled', async () => {
    const editor = await show(path);
    const thread = await noted(editor, 'saw the barge', 'Who?');
    const comment = thread.comments[0]!;
    await run('editNote', comment);
    comment.body = 'Something else';
    await run('cancelNote', comment);
    deepEqual(words(thread), ['Who?']);
    deepEqual(await saved(notesIn), [['Who?', false]]);
  });

  it('begins a thread on a line or on a range, not on an empty line', async () => {
    const editor = await show(path);
    const gutter = vscode.comments.createCommentController('test.gutter', 'Test');
    try {
      const begin = async (range: vscode.Range): Promise<void> =>
        run('beginNotes', { thread: gutter.createCommentThread(editor.document.uri, range, []), text: 'When?' });
      await begin(new vscode.Range(2, 0, 2, 0));
      deepEqual(await threads(), []);
      await begin(new vscode.Range(3, 0, 3, 0));
      await begin(new vscode.Range(0, 4, 0, 10));
      const begun = await eventually(async () => ((await threads()).length === 2 ? threads() : undefined));
      deepEqual(begun.map(({ range }) => editor.document.getText(range)), ['The keeper slept till dawn.', 'keeper']);
      equal(begun[0]?.collapsibleState, vscode.CommentThreadCollapsibleState.Expanded);
    } finally {
      gutter.dispose();
    }
  });

  it('opens the comment editor on the selection, saves what is written there, and leaves nothing when it is given up', async () => {
    const editor = await show(path);
    select(editor, 'lit the lamp');
    await writing('Who *saw*\nthat?');
    await vscode.commands.executeCommand('editor.action.submitComment');
    const [thread] = await eventually(async () => some(await threads()));
    deepEqual([editor.document.getText(thread?.range), words(thread!)], ['lit the lamp', ['Who *saw*\nthat?']]);

    await eventually(() => vscode.window.activeTextEditor?.document === editor.document);
    select(editor, 'slept till dawn');
    await writing('');
    await vscode.commands.executeCommand('workbench.action.hideComment');
    deepEqual([(await threads()).length, await saved(notesIn)], [1, [['Who *saw*\nthat?', false]]]);
  });

  it('saves it on its words, whatever is typed beside them while the comment editor opens and while the note is written', async () => {
    const editor = await show(path);
    const typed = (words: string): Thenable<boolean> => editor.edit((edit) => edit.insert(editor.document.lineAt(1).range.start, words));
    const opening = vscode.workspace.onDidOpenTextDocument(({ uri }) => void (uri.scheme === 'comment' && typed('Then ')));
    try {
      select(editor, 'saw the barge');
      await writing('One.');
      await typed('So, ');
      await vscode.commands.executeCommand('editor.action.submitComment');
      await eventually(async () => (await threads()).length === 1);
      await eventually(() => vscode.window.activeTextEditor?.document === editor.document);
      const [lamp, slept] = [select(editor, 'the lamp'), select(editor, 'slept')];
      editor.selections = [new vscode.Selection(lamp.start, lamp.end), new vscode.Selection(slept.start, slept.end)];
      await writing('Both.');
      await typed('\n');
      await vscode.commands.executeCommand('editor.action.submitComment');
      await eventually(async () => (await threads()).length === 3);
    } finally {
      opening.dispose();
    }
    deepEqual((await threads()).map(({ range }) => editor.document.getText(range)), ['saw the barge', 'the lamp', 'slept']);
  });

  it('opens it for a second passage of a line, and for several at once', async () => {
    const editor = await show(path);
    await noted(editor, 'keeper lit', 'One.');
    select(editor, 'the lamp at nine');
    await writing('Two.');
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'At last. '));
    await vscode.commands.executeCommand('editor.action.submitComment');
    await eventually(async () => (await threads()).length === 2);
    deepEqual((await threads()).map(({ range }) => editor.document.getText(range)), ['keeper lit', 'the lamp at nine']);

    await show(path);
    const range = (passage: string): vscode.Selection => {
      const found = select(editor, passage);
      return new vscode.Selection(found.start, found.end);
    };
    editor.selections = [range('saw the barge'), range('slept')];
    await writing('Both.');
    await vscode.commands.executeCommand('editor.action.submitComment');
    const four = await eventually(async () => ((await threads()).length === 4 ? threads() : undefined));
    deepEqual(four.slice(2).map((one) => [editor.document.getText(one.range), ...words(one)]), [['saw the barge', 'Both.'], ['slept', 'Both.']]);
    await run('undoAnnotationChange');
    equal((await threads()).length, 2);
  });

  it('shows the first notes of a thread in the hover, and leads to the rest', async () => {
    const editor = await show(path);
    const thread = await noted(editor, 'saw the barge', 'Who *says* so?');
    for (const text of ['One.', '[Two](command:x).', 'Three.', 'Four.', 'Five.']) await run('replyToNote', { thread, text });
    const { start } = editor.document.lineAt(1).range;
    const hovers = await vscode.commands.executeCommand<readonly vscode.Hover[]>('vscode.executeHoverProvider', editor.document.uri, start.translate(0, 10));
    const words = hovers.flatMap(({ contents }) => contents).map((content) => (typeof content === 'string' ? content : content.value)).join('\n');
    ok(words.includes('Who \\*says\\* so\\?') && words.includes('One\\.') && words.includes('\\[Two\\]\\(command\\:x\\)') && words.includes('Three\\.'), words);
    ok(!words.includes('Four') && words.includes('[and 2 more replies](command:sourcemark.showNotes?'), words);
    const { annotations } = await sourcemark();
    await run('showNotes', { uri: editor.document.uri.toString(), annotation: annotations.of(editor.document.uri)[0]?.annotation.id });
    equal(thread.collapsibleState, vscode.CommentThreadCollapsibleState.Expanded);
  });

  it('trusts no note: links run nothing, HTML is text, pictures are not fetched', async () => {
    const editor = await show(path);
    const thread = await noted(editor, 'saw the barge', '[here](command:workbench.action.quit) <b>x</b> ![x](https://example.org/x.png)');
    const body = thread.comments[0]?.body;
    ok(body instanceof vscode.MarkdownString);
    ok(!body.isTrusted && !body.supportHtml && !body.supportThemeIcons);
    ok(!body.value.includes('!['), body.value);
  });

  it('makes its threads anew when the document is closed and opened', async () => {
    const editor = await show(path);
    const before = await noted(editor, 'saw the barge', 'Who?');
    await vscode.languages.setTextDocumentLanguage(editor.document, 'markdown'); // closes it and opens it anew
    const after = await eventually(async () => (await threads()).find((one) => one !== before));
    deepEqual(words(after), ['Who?']);
    equal((await threads()).length, 1);
  });
});

async function run(command: string, argument?: unknown): Promise<void> {
  await vscode.commands.executeCommand(`sourcemark.${command}`, argument);
}

async function threads(): Promise<readonly vscode.CommentThread[]> {
  return (await sourcemark()).notes.of(fileAt(path));
}

/** Writes a note on some words; resolves to its thread. */
async function noted(editor: vscode.TextEditor, passage: string, note: string): Promise<vscode.CommentThread> {
  select(editor, passage);
  await vscode.commands.executeCommand('sourcemark.addNote', { note });
  return eventually(async () => (await threads())[0]);
}

/** Runs *Add Note…* as somebody at the keyboard does, and types into the comment editor that opens. */
async function writing(note: string): Promise<vscode.TextDocument> {
  const before = inputs();
  await run('addNote');
  const input = await eventually(() => inputs().find((one) => !before.includes(one)));
  // What is typed before VS Code has put the cursor there goes into the document.
  await pause(500);
  if (note !== '') await vscode.commands.executeCommand('type', { text: note });
  await eventually(() => input.getText() === note);
  // The button by which a note is saved can be pressed only a moment after there are words to be saved.
  await pause(500);
  return input;
}

async function pause(time: number): Promise<void> {
  await new Promise<void>((resolve) => { setTimeout(resolve, time); });
}

/** The texts of comment editors that begin a thread, also of some that were closed a while ago. */
function inputs(): readonly vscode.TextDocument[] {
  return vscode.workspace.textDocuments.filter(({ uri }) => uri.scheme === 'comment' && !uri.path.includes('-sourcemark.notes.'));
}

function some<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length > 0 ? items : undefined;
}

/** What the sidecar on disk says of its one annotation; `undefined` when there is none. */
async function saved<Value>(ask: (annotation: Annotation) => Value): Promise<Value | undefined> {
  const parsed = parseSidecar(await read(sidecar) ?? '');
  const annotation = parsed.kind === 'sidecar' ? parsed.sidecar.annotations[0] : undefined;
  return annotation && ask(annotation);
}

/** Each note's words, and whether it has a time of its own. */
function notesIn(annotation: Annotation): readonly unknown[] {
  return notesOf(annotation).map((note) => [note.text, note.created !== undefined]);
}

function words({ comments }: vscode.CommentThread): readonly string[] {
  return comments.map(({ body }) => (typeof body === 'string' ? body : body.value));
}
