import * as vscode from 'vscode';
import { anchoredSpan } from '../../../src/core/anchoring/outcome';
import type { Annotation } from '../../../src/core/annotations/annotation';
import { codesOf, noteOf } from '../../../src/core/annotations/contents';
import { withNote } from '../../../src/core/annotations/revise';
import { parseSidecar } from '../../../src/core/annotations/sidecar';
import { isAnnotatable } from '../../../src/vscode/services/sidecarFiles';
import { deepEqual, equal, eventually, match, ok } from '../assert';
import { closeAll, fileAt, read, remove, select, show, sourcemark, write } from '../sourcemark';

const text = 'The ferry came at noon.\nNobody on the pier had waited for it.\nThe ferry left at six.\n';
let path = '';
let sidecar = '';
let recovery = '';
let files = 0;

describe('sidecars that others write, that are broken, or cannot be written', () => {
  beforeEach(async () => {
    files += 1;
    path = `ferry-${files}.txt`;
    [sidecar, recovery] = [`${path}.annotations.json`, `${path}.annotations.recovery.json`];
    await write(path, text);
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await closeAll();
    for (const file of [sidecar, recovery, path]) await remove(file).catch(() => undefined);
  });

  it('keeps what another window has made of the same annotation meanwhile', async () => {
    const { annotations } = await sourcemark();
    const one = await noted('first');
    await write(sidecar, (await eventually(() => read(sidecar))).replace('"body": [', '"body": [{ "type": "TextualBody", "purpose": "tagging", "value": "theirs" },'));
    await annotations.change(fileAt(path), [{ kind: 'revise', id: one.id, before: one, after: withNote(one, 'ours', later) }]);
    const [saved] = await saves((all) => all.length === 1 && noteOf(all[0]!) === 'ours');
    deepEqual(codesOf(saved!), ['theirs']);
    equal(vscode.languages.getDiagnostics(fileAt(sidecar)).length, 0);
  });

  it('keeps both wordings of a note that two windows have changed, and says so until one is removed', async () => {
    const { annotations } = await sourcemark();
    const one = await noted('first');
    await write(sidecar, (await eventually(() => read(sidecar))).replace('first', 'theirs'));
    await annotations.change(fileAt(path), [{ kind: 'revise', id: one.id, before: one, after: withNote(one, 'ours', later) }]);
    const both = await saves((all) => all.length === 2);
    deepEqual(both.map(noteOf), ['ours', 'theirs']);
    const [conflict] = await eventually(() => some(vscode.languages.getDiagnostics(fileAt(sidecar))));
    match(conflict?.message ?? '', /two people have decided one annotation differently/);
    equal(conflict?.severity, vscode.DiagnosticSeverity.Warning);
    const bulb = await bulbOn(fileAt(sidecar), conflict!.range);
    deepEqual(bulb, ['Keep this version: “ours”', 'Keep this version: “theirs”', 'Keep both versions of “ours”']);
    deepEqual(await bulbOn(fileAt(path), rangeOf('on the pier')), bulb);
    match(await hoverOn('on the pier'), /keep this version.*keep both/);

    await vscode.commands.executeCommand('sourcemark.keepVersion', { uri: fileAt(path).toString(), annotation: both[1]!.id });
    deepEqual((await saves((all) => all.length === 1)).map((each) => [each.id, noteOf(each)]), [[one.id, 'theirs']]);
    await eventually(() => vscode.languages.getDiagnostics(fileAt(sidecar)).length === 0);
    await vscode.commands.executeCommand('sourcemark.undoAnnotationChange');
    deepEqual((await saves((all) => all.length === 2)).map(noteOf).sort(), ['ours', 'theirs']);
    await eventually(() => some(vscode.languages.getDiagnostics(fileAt(sidecar))));
    await vscode.commands.executeCommand('sourcemark.keepBothVersions', { uri: fileAt(path).toString(), annotation: one.id });
    await eventually(async () => !(await read(sidecar))?.includes('sourcemark:conflict'));
    await eventually(() => vscode.languages.getDiagnostics(fileAt(sidecar)).length === 0);
    equal(annotations.of(fileAt(path)).length, 2);
  });

  it('puts new work beside a sidecar that is broken, and into it once it is mended', async () => {
    const { annotations } = await sourcemark();
    await noted('first');
    const good = await eventually(() => read(sidecar));
    const broken = good.slice(0, 200);
    await write(sidecar, broken);
    await eventually(() => some(vscode.languages.getDiagnostics(fileAt(sidecar))));
    equal(annotations.of(fileAt(path)).length, 1);
    await tag('left at six', 'time');
    match(await eventually(() => read(recovery)), /"time"/);
    equal(await read(sidecar), broken);
    equal(annotations.of(fileAt(path)).length, 2);
    ok(vscode.languages.getDiagnostics(fileAt(sidecar)).some(({ message }) => message.includes(recovery)));
    equal(isAnnotatable(fileAt(recovery)), false);
    await write(sidecar, good);
    const both = await saves((all) => all.length === 2);
    deepEqual(both.map((each) => [noteOf(each), codesOf(each)]), [['first', []], [undefined, ['time']]]);
    await eventually(async () => (await read(recovery)) === undefined && vscode.languages.getDiagnostics(fileAt(sidecar)).length === 0);
  });

  it('leaves a sidecar of a newer version as it is, names both versions, and puts new work beside it', async () => {
    const { annotations } = await sourcemark();
    await noted('first');
    const newer = (await eventually(() => read(sidecar))).replace('"sourcemark:version": 1', '"sourcemark:version": 7').replace('"first"', '"of the future"');
    await write(sidecar, newer);
    const [problem] = await eventually(() => some(vscode.languages.getDiagnostics(fileAt(sidecar))));
    ok(problem?.message.startsWith(`${sidecar} cannot be read`));
    match(problem?.message ?? '', /a newer Sourcemark has written it \(format 7; this one knows formats up to 1\)/);
    await tag('left at six', 'time');
    match(await eventually(() => read(recovery)), /"time"/);
    equal(await read(sidecar), newer);
    await closeAll();
    await show(path);
    deepEqual(annotations.of(fileAt(path)).flatMap(({ annotation }) => codesOf(annotation)), ['time']);
    equal(await read(sidecar), newer);
    await remove(sidecar);
    deepEqual((await saves((all) => all.some((each) => codesOf(each).includes('time')))).flatMap(codesOf), ['time']);
    await eventually(async () => (await read(recovery)) === undefined);
  });

  it('holds what cannot be saved, says so, and saves it when it can', async () => {
    const { annotations } = await sourcemark();
    await vscode.workspace.fs.createDirectory(fileAt(sidecar));
    await show(path);
    await tag('came at noon', 'arrival');
    equal(annotations.of(fileAt(path)).length, 1);
    const [problem] = await eventually(() => some(vscode.languages.getDiagnostics(fileAt(sidecar))));
    match(problem?.message ?? '', /cannot be saved: .*kept in this window/);
    await vscode.workspace.fs.delete(fileAt(sidecar), { recursive: true });
    deepEqual((await saves((all) => all.length === 1)).map(codesOf), [['arrival']]);
    await eventually(() => vscode.languages.getDiagnostics(fileAt(sidecar)).length === 0);
  });

  it('loses nothing to a program that edits text and sidecar while somebody types', async () => {
    const { annotations } = await sourcemark();
    const editor = await show(path);
    await noted('first');
    const theirs = (await eventually(() => read(sidecar))).replace('"items": [', `"items": [{ "id": "urn:theirs", "type": "Annotation", "bodyValue": "from outside", "target": "file:${path}" },`);
    for (const [at, letter] of [...'Log: '].entries()) {
      await editor.edit((edit) => edit.insert(new vscode.Position(0, at), letter));
      if (at === 1) await write(sidecar, theirs);
      if (at === 2) await write(path, `A line from outside.\n${text}`);
    }
    await eventually(() => annotations.of(fileAt(path)).length === 2);
    equal(await wordsOf(editor, 'first'), 'on the pier');
    await tag('left at six', 'time');
    deepEqual((await saves((all) => all.length === 3)).map((each) => noteOf(each) ?? codesOf(each)[0]), ['from outside', 'first', 'time']);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await eventually(async () => editor.document.getText().startsWith('A line from outside.') && await wordsOf(editor, 'first') === 'on the pier');
    equal(annotations.of(fileAt(path)).length, 3);
  });

  async function bulbOn(uri: vscode.Uri, range: vscode.Range): Promise<readonly string[]> {
    await vscode.workspace.openTextDocument(uri);
    const actions = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, range);
    return actions.map(({ title }) => title).filter((title) => title.startsWith('Keep'));
  }

  function rangeOf(words: string): vscode.Range {
    const document = vscode.window.activeTextEditor!.document;
    const start = document.positionAt(document.getText().indexOf(words));
    return new vscode.Range(start, start.translate(0, words.length));
  }

  async function hoverOn(words: string): Promise<string> {
    const hovers = await vscode.commands.executeCommand<readonly vscode.Hover[]>('vscode.executeHoverProvider', fileAt(path), rangeOf(words).start);
    return hovers.flatMap(({ contents }) => contents).map((content) => (typeof content === 'string' ? content : content.value)).join('\n');
  }

  const later = '2040-01-01T00:00:00.000Z';

  /** An annotation of “on the pier” with this note, saved. */
  async function noted(note: string): Promise<Annotation> {
    const { annotations } = await sourcemark();
    select(await show(path), 'on the pier');
    await vscode.commands.executeCommand('sourcemark.addNote', { note });
    return (await eventually(() => annotations.of(fileAt(path)).find(({ annotation }) => noteOf(annotation) === note))).annotation;
  }

  async function tag(words: string, code: string): Promise<void> {
    select(vscode.window.activeTextEditor!, words);
    await vscode.commands.executeCommand('sourcemark.tagPassage', { code });
  }

  /** The sidecar's annotations, once they are as they should be. */
  async function saves(isRight: (annotations: readonly Annotation[]) => boolean): Promise<readonly Annotation[]> {
    return eventually(async () => {
      const parsed = parseSidecar(await read(sidecar).catch(() => undefined) ?? '');
      return parsed.kind === 'sidecar' && isRight(parsed.sidecar.annotations) ? parsed.sidecar.annotations : undefined;
    }, 10_000);
  }
});

async function wordsOf(editor: vscode.TextEditor, note: string): Promise<string | undefined> {
  const { annotations } = await sourcemark();
  const one = annotations.of(editor.document.uri).find(({ annotation }) => noteOf(annotation) === note);
  const span = one?.outcome && anchoredSpan(one.outcome);
  return span && editor.document.getText().slice(span.start, span.end);
}

function some<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length > 0 ? items : undefined;
}
