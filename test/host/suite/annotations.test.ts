import * as vscode from 'vscode';
import { anchoredSpan } from '../../../src/core/anchoring/outcome';
import { needsReview, type AnchoredAnnotation } from '../../../src/core/annotations/anchored';
import { codesOf, noteOf } from '../../../src/core/annotations/contents';
import { parseSidecar } from '../../../src/core/annotations/sidecar';
import { deepEqual, equal, eventually, match, ok } from '../assert';
import { closeAll, fileAt, putCursor, read, remove, select, show, sourcemark, write } from '../sourcemark';

/** A file of its own for each test: VS Code keeps a closed document's text for a while. */
let path = '';
let sidecar = '';
let files = 0;
const text = 'The pilot came at noon.\nShe said nothing at all.\nThe pilot left at six.\nNobody had asked her anything.\n';

describe('annotations in the editor', () => {
  beforeEach(async () => {
    files += 1;
    path = `note-${files}.txt`;
    sidecar = `${path}.annotations.json`;
    await write(path, text);
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await closeAll();
    for (const file of [sidecar, path, 'sourcemark.codebook.json']) await remove(file).catch(() => undefined);
  });

  it('tags the selection with a new code and saves it beside the document as Web Annotations', async () => {
    const editor = await show(path);
    select(editor, 'said nothing at all');
    await tag('silence');
    const saved = parseSidecar(await eventually(() => read(sidecar)));
    equal(saved.kind, 'sidecar');
    const annotation = saved.kind === 'sidecar' ? saved.sidecar.annotations[0] : undefined;
    ok(annotation);
    deepEqual(codesOf(annotation), ['silence']);
    equal(annotation.selectors?.quote.exact, 'said nothing at all');
    equal(annotation.selectors?.position?.start, text.indexOf('said nothing'));
    ok(annotation.created && !Number.isNaN(Date.parse(annotation.created)));
    match(annotation.id, /^urn:uuid:/);
  });

  it('adds a note to the name or quote at the cursor', async () => {
    const editor = await show(path);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '“Nobody asked me,” said Ines Duarte on Monday.\n'));
    const { annotations, live } = await sourcemark();
    await eventually(() => live.of(editor.document)?.quotes[0]);
    putCursor(editor, 'asked me');
    await vscode.commands.executeCommand('sourcemark.addNote', { note: 'Call her back.' });
    const [one] = await eventually(() => atLeast(annotations.of(editor.document.uri), 1));
    equal(one && noteOf(one.annotation), 'Call her back.');
    ok(one?.annotation.selectors?.quote.exact.includes('Nobody asked me'), one?.annotation.selectors);
  });

  it('keeps to its words while text is typed before, within and after, and saves the new place', async () => {
    const { annotations } = await sourcemark();
    const editor = await show(path);
    select(editor, 'said nothing at all');
    await tag('silence');
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Note: 👩‍🚀 '));
    await editor.edit((edit) => edit.replace(select(editor, 'nothing'), 'absolutely nothing'));
    equal(wordsOf(editor, annotations.of(editor.document.uri)[0]), 'said absolutely nothing at all');
    await editor.document.save();
    const saved = await eventually(async () => {
      const parsed = parseSidecar(await read(sidecar) ?? '');
      const exact = parsed.kind === 'sidecar' ? parsed.sidecar.annotations[0]?.selectors?.quote.exact : undefined;
      return exact === 'said absolutely nothing at all' ? parsed : undefined;
    });
    ok(saved);
  });

  it('comes back to its words when their deletion is undone', async () => {
    const { annotations } = await sourcemark();
    const editor = await show(path);
    const range = select(editor, 'said nothing at all');
    await tag('silence');
    await editor.edit((edit) => edit.delete(editor.document.lineAt(range.start.line).rangeIncludingLineBreak));
    const [lost] = annotations.of(editor.document.uri);
    ok(lost && needsReview(lost), lost);
    await vscode.commands.executeCommand('undo');
    const words = await eventually(() => wordsOf(editor, annotations.of(editor.document.uri)[0]));
    equal(words, 'said nothing at all');
  });

  it('finds its passage after an outside edit where its words and surroundings occur once', async () => {
    const { annotations } = await sourcemark();
    const editor = await show(path);
    select(editor, 'said nothing at all');
    await tag('silence');
    await closeAll();
    await write(path, `A first line from elsewhere.\n${text}`);
    const again = await show(path);
    equal(await eventually(() => wordsOf(again, annotations.of(again.document.uri)[0])), 'said nothing at all');
  });

  it('is kept for review, not moved to a look-alike, when its passage was deleted outside', async () => {
    const { annotations } = await sourcemark();
    const editor = await show(path);
    select(editor, 'The pilot', 1);
    await tag('pilot');
    await closeAll();
    await write(path, text.replace('The pilot left at six.\n', ''));
    const again = await show(path);
    const [one] = await eventually(() => atLeast(annotations.of(again.document.uri), 1));
    await eventually(() => annotations.of(again.document.uri).every(needsReview));
    equal(one?.annotation.selectors?.quote.exact, 'The pilot');
    ok((await read(sidecar))?.includes('The pilot'));
  });

  it('leaves annotations alone that another program has put into the file meanwhile', async () => {
    const editor = await show(path);
    select(editor, 'The pilot came');
    await tag('arrival');
    const ours = await eventually(() => read(sidecar));
    await write(sidecar, ours.replaceAll('arrival', 'departure'));
    select(editor, 'left at six');
    await tag('time');
    await eventually(async () => {
      const now = await read(sidecar);
      return now?.includes('departure') && now.includes('"time"');
    });
  });

  it('removes the annotation at the cursor', async () => {
    const { annotations } = await sourcemark();
    const editor = await show(path);
    select(editor, 'said nothing at all');
    await tag('silence');
    equal(annotations.of(editor.document.uri).length, 1);
    putCursor(editor, 'nothing at all');
    await vscode.commands.executeCommand('sourcemark.removeAnnotation');
    equal(annotations.of(editor.document.uri).length, 0);
    ok(!(await read(sidecar))?.includes('silence'));
  });

  it('a broken sidecar is reported in Problems, left as it is, and nothing is lost', async () => {
    const { annotations, problems } = await sourcemark();
    const broken = '{"items": [';
    await write(sidecar, broken);
    const editor = await show(path);
    const diagnostics = await eventually(() => atLeast(vscode.languages.getDiagnostics(sidecarUri()), 1));
    match(diagnostics[0]?.message ?? '', /note-\d+\.txt\.annotations\.json cannot be read/);
    const [, line, column] = /: line (\d+), column (\d+)/.exec(diagnostics[0]?.message ?? '') ?? [];
    deepEqual([diagnostics[0]?.range.start.line, diagnostics[0]?.range.start.character], [Number(line) - 1, Number(column) - 1]);
    select(editor, 'said nothing at all');
    await tag('silence');
    equal(await read(sidecar), broken);
    equal(wordsOf(editor, annotations.of(editor.document.uri)[0]), 'said nothing at all');
    ok(problems.of(sidecarUri()).length > 0);
    await remove(sidecar);
    const mended = await eventually(async () => (await read(sidecar)) ?? '');
    match(mended, /silence/);
    await eventually(() => vscode.languages.getDiagnostics(sidecarUri()).length === 0);
  });

  it('go along when the document is renamed in VS Code', async () => {
    const { annotations } = await sourcemark();
    const editor = await show(path);
    select(editor, 'said nothing at all');
    await tag('silence');
    const edit = new vscode.WorkspaceEdit();
    const renamed = `renamed-${path}`;
    edit.renameFile(uriOf(), fileAt(renamed));
    ok(await vscode.workspace.applyEdit(edit));
    await eventually(() => read(`${renamed}.annotations.json`));
    equal(await read(sidecar), undefined);
    const again = await show(renamed);
    equal(await eventually(() => wordsOf(again, annotations.of(again.document.uri)[0])), 'said nothing at all');
    for (const file of [renamed, `${renamed}.annotations.json`]) await remove(file);
  });

  it('are listed, to be reviewed, when their document is gone', async () => {
    const { annotations } = await sourcemark();
    const editor = await show(path);
    select(editor, 'said nothing at all');
    await tag('silence');
    const absent = fileAt('absent.txt');
    await write('absent.txt.annotations.json', (await eventually(() => read(sidecar))).replaceAll(path, 'absent.txt'));
    const found = await eventually(() => annotations.annotated().find(({ uri, readable }) => uri.toString() === absent.toString() && !readable));
    ok(annotations.of(found.uri).every(needsReview));
    await remove('absent.txt.annotations.json');
    await eventually(() => annotations.of(absent).length === 0);
  });

  function uriOf(): vscode.Uri {
    const folder = vscode.workspace.workspaceFolders?.[0];
    if (!folder) throw new Error('no folder is open');
    return vscode.Uri.joinPath(folder.uri, path);
  }

  function sidecarUri(): vscode.Uri {
    const uri = uriOf();
    return uri.with({ path: `${uri.path}.annotations.json` });
  }
});

/** Tags what is selected, as a key binding with `args` does. */
async function tag(code: string): Promise<void> {
  await vscode.commands.executeCommand('sourcemark.tagPassage', { code });
}

function wordsOf(editor: vscode.TextEditor, one: AnchoredAnnotation | undefined): string | undefined {
  const span = one?.outcome && anchoredSpan(one.outcome);
  return span && editor.document.getText().slice(span.start, span.end);
}

function atLeast<Item>(items: readonly Item[], count: number): readonly Item[] | undefined {
  return items.length >= count ? items : undefined;
}
