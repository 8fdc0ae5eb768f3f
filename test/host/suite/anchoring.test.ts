import * as vscode from 'vscode';
import { anchoredSpan } from '../../../src/core/anchoring/outcome';
import { needsReview, type AnchoredAnnotation } from '../../../src/core/annotations/anchored';
import { codesOf } from '../../../src/core/annotations/contents';
import { deepEqual, equal, eventually, match, ok } from '../assert';
import { council, first, harbour, tag, wordsOf } from '../passages';
import { closeAll, fileAt, read, remove, select, selectedWords, show, sourcemark, write } from '../sourcemark';

/** A file of its own for each test: VS Code keeps a closed document's text for a while. */
let path = '';
let files = 0;
const written = new Set<string>();

const ferry = 'The ferry had been late all week, and nobody on the quay expected it before dark.\n';
const text = `Minutes of a long day.\n\n${ferry}\n${harbour}\n${council}`;

describe('annotations after an outside change', () => {
  beforeEach(() => {
    files += 1;
    path = `anchored-${files}.txt`;
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await closeAll();
    for (const file of written) await remove(file).catch(() => undefined);
    written.clear();
  });

  it('stay with a passage whose words have changed, say what they were, and are described anew when the document is saved', async () => {
    const editor = await elsewhere('two new bollards and a lamp', text.replace('two new bollards', 'three bollards').replace('Minutes', 'Short minutes'));
    const one = await found(editor);
    equal(wordsOf(editor, one), 'three bollards and a lamp');
    equal(one.outcome?.kind, 'fuzzy');
    match(await hoverAt(editor, 'bollards and'), /words have changed[\s\S]*two new bollards and a lamp/);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Copy. '));
    await editor.document.save();
    await eventually(async () => (await read(`${path}.annotations.json`))?.includes('"three bollards and a lamp"'));
    await eventually(async () => (await first(editor))?.outcome?.kind === 'exact');
    ok(!/words have changed/.test(await hoverAt(editor, 'bollards and')));
  });

  it('stay with their words while the document is open, also where the change goes through the passage', async () => {
    const editor = await annotated('two new bollards and a lamp', 'wish');
    await put(path, text.replace('Minutes', 'Short minutes').replace('bollards and a lamp that', 'bollards and two lamps that').replace('heard', 'weighed'));
    await eventually(() => editor.document.getText().includes('weighed'));
    const one = await eventually(async () => {
      const now = await first(editor);
      return now?.outcome?.kind === 'fuzzy' ? now : undefined;
    });
    equal(wordsOf(editor, one), 'two new bollards and two lamps');
  });

  it('keep their place at once when somebody types within the passage of a document without unsaved changes, undoes it and does it again', async () => {
    const editor = await annotated('two new bollards and a lamp', 'wish');
    const { annotations } = await sourcemark();
    const now = (): string | undefined => wordsOf(editor, annotations.of(editor.document.uri)[0]);
    const seen: (string | undefined)[] = [];
    const listener = annotations.onDidChange(() => seen.push(now()));
    const longer = 'two brand new bollards and a lamp';
    await editor.edit((edit) => edit.replace(select(editor, 'new'), 'brand new'));
    equal(now(), longer);
    await vscode.commands.executeCommand('undo');
    await eventually(() => now() === 'two new bollards and a lamp');
    await vscode.commands.executeCommand('redo');
    await eventually(() => now() === longer);
    listener.dispose();
    ok(!seen.includes(undefined), seen);
  });

  it('are all where they were after another version and back, as when a branch is checked out', async () => {
    const editor = await annotated('two new bollards and a lamp', 'wish');
    for (const words of ['The ferry', 'heard both sides']) {
      select(editor, words);
      await tag(words);
    }
    const { annotations } = await sourcemark();
    const places = (): unknown => annotations.of(editor.document.uri).map((one) => wordsOf(editor, one) ?? '');
    const before = places();
    await put(path, `Minutes of a long day.\n\n${council.replace('heard both sides', 'listened')}\n${ferry}`);
    await eventually(() => editor.document.getText().includes('listened'));
    await eventually(() => annotations.of(editor.document.uri).some(needsReview));
    await eventually(() => annotations.of(editor.document.uri).some((one) => wordsOf(editor, one) === 'The ferry'));
    await put(path, text);
    await eventually(() => editor.document.getText() === text);
    await eventually(() => annotations.of(editor.document.uri).every(({ outcome }) => outcome?.kind === 'exact'));
    deepEqual(places(), before);
  });

  it('move along with a block that somebody has moved', async () => {
    const editor = await elsewhere('nobody on the quay', `Minutes of a long day.\n\n${harbour}\n${council}\n${ferry}`);
    const one = await found(editor);
    equal(wordsOf(editor, one), 'nobody on the quay');
    equal(one.outcome?.kind, 'moved');
  });

  it('are found by the old text, kept outside of the workspace, where their sidecar says too little', async () => {
    const editor = await elsewhere('The ferry', `The ferry again.\n${text.replace('The ferry had', 'The old ferry had')}`, (json) => {
      const sidecar = JSON.parse(json) as Bare;
      const target = sidecar.items[0]?.target;
      ok(target);
      delete target['sourcemark:surroundings'];
      target.selector = target.selector.map((each) => (each.exact === undefined ? each : { type: each.type, exact: each.exact }));
      return JSON.stringify(sidecar);
    });
    equal(wordsOf(editor, await found(editor)), 'The old ferry');
    ok((await vscode.workspace.findFiles('**/*.gz')).length === 0, 'nothing of it is in the workspace');
  });

  it('are known to be gone, and come back, when somebody deletes them while they are being described anew or saved', async () => {
    const editor = await annotated('council met', 'wish');
    const { annotations } = await sourcemark();
    for (const pause of [0, 2, 5, 10, 20, 40]) {
      await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'The council met and met. '));
      await editor.document.save();
      await new Promise((resolve) => { setTimeout(resolve, pause); });
      await editor.edit((edit) => edit.delete(select(editor, 'the council met, heard')));
      await eventually(async () => annotations.of(editor.document.uri).some(needsReview) && !await isBeingSaved());
      const outcome = (await first(editor))?.outcome;
      deepEqual([pause, outcome?.kind === 'orphaned' && outcome.reason], [pause, 'gone']);
      await vscode.commands.executeCommand('undo');
      await eventually(async () => wordsOf(editor, await first(editor)) === 'council met');
      const span = (await first(editor))?.outcome;
      equal(span && anchoredSpan(span)?.start, editor.document.getText().indexOf('council met, heard'));
    }

    /** Until what is said of it has settled. */
    async function isBeingSaved(): Promise<boolean> {
      const before = await read(`${path}.annotations.json`);
      await new Promise((resolve) => { setTimeout(resolve, 400); });
      return before !== await read(`${path}.annotations.json`);
    }
  });

  it('can be put where the guess is, and back', async () => {
    const { uri, id } = await lost();
    await vscode.commands.executeCommand('sourcemark.acceptGuess', { uri: uri.toString(), annotation: id });
    const { annotations } = await sourcemark();
    const editor = vscode.window.activeTextEditor;
    ok(editor);
    equal(wordsOf(editor, annotations.of(uri)[0]), 'The lamp');
    await eventually(async () => (await read(`${path}.annotations.json`))?.includes('"The lamp"'));
    await vscode.commands.executeCommand('sourcemark.undoAnnotationChange');
    await eventually(() => annotations.of(uri).some(needsReview));
    await vscode.commands.executeCommand('sourcemark.redoAnnotationChange');
    await eventually(() => wordsOf(editor, annotations.of(uri)[0]) === 'The lamp');
  });

  it('are not put where a place was once that somebody types before while it is being chosen', async () => {
    const { uri, id } = await lost('The lamp.\n'.repeat(3), {});
    const { annotations } = await sourcemark();
    const editor = vscode.window.activeTextEditor;
    ok(editor);
    equal(annotations.of(uri)[0]?.outcome?.kind, 'ambiguous');
    const chosen = vscode.commands.executeCommand('sourcemark.acceptGuess', { uri: uri.toString(), annotation: id });
    await new Promise((resolve) => { setTimeout(resolve, 500); });
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Look here: '));
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await chosen;
    ok([undefined, 'The lamp'].includes(wordsOf(editor, annotations.of(uri)[0])), wordsOf(editor, annotations.of(uri)[0]));
  });

  it('can be re-attached to what is selected, and back', async () => {
    const { uri, id } = await lost();
    const { annotations } = await sourcemark();
    const editor = vscode.window.activeTextEditor;
    ok(editor);
    select(editor, 'put the matter off');
    await vscode.commands.executeCommand('sourcemark.reattach', { uri: uri.toString(), annotation: id });
    equal(wordsOf(editor, annotations.of(uri)[0]), 'put the matter off');
    match(await eventually(() => read(`${path}.annotations.json`)), /"exact": "put the matter off"/);
    await vscode.commands.executeCommand('sourcemark.undoAnnotationChange');
    await eventually(() => annotations.of(uri).every(needsReview));
  });

  it('can be deleted, and the deletion undone', async () => {
    const { uri, id } = await lost();
    const { annotations } = await sourcemark();
    await vscode.commands.executeCommand('sourcemark.deleteLost', { uri: uri.toString(), annotation: id });
    equal(annotations.of(uri).length, 0);
    ok(!(await read(`${path}.annotations.json`))?.includes('"wish"'));
    await vscode.commands.executeCommand('sourcemark.undoAnnotationChange');
    await eventually(() => annotations.of(uri).length === 1);
    ok((await read(`${path}.annotations.json`))?.includes('"wish"'));
  });

  it('are offered to the document that has their text, when theirs was renamed outside', async () => {
    const { annotations, moved } = await sourcemark();
    await annotated('heard both sides', 'fair');
    await closeAll();
    const renamed = `anchored-${files}-renamed.txt`;
    written.add(renamed);
    written.add(`${renamed}.annotations.json`);
    await vscode.workspace.fs.rename(fileAt(path), fileAt(renamed));
    await eventually(() => annotations.annotated().some(({ uri, readable }) => !readable && uri.path.endsWith(`/${path}`)));
    await eventually(() => moved.of(fileAt(path)).some((uri) => uri.path.endsWith(`/${renamed}`)));
    await vscode.commands.executeCommand('sourcemark.moveAnnotations', { uri: fileAt(path).toString(), to: fileAt(renamed).toString() });
    const editor = await show(renamed);
    equal(wordsOf(editor, await found(editor)), 'heard both sides');
    equal(await read(`${path}.annotations.json`), undefined);
    await eventually(() => annotations.of(fileAt(path)).length === 0);
    await vscode.commands.executeCommand('sourcemark.undoAnnotationChange');
    equal(await read(`${renamed}.annotations.json`), undefined);
    await eventually(() => annotations.of(fileAt(path)).length === 1 && annotations.of(fileAt(renamed)).length === 0);
    await vscode.commands.executeCommand('sourcemark.redoAnnotationChange');
    await eventually(() => annotations.of(fileAt(renamed)).length === 1);
  });

  it('join those that are there, when they are moved to a document with annotations', async () => {
    const { annotations } = await sourcemark();
    await annotated('heard both sides', 'fair');
    const gone = `gone-${files}.txt.annotations.json`;
    const ours = await eventually(() => read(`${path}.annotations.json`));
    await put(gone, ours.replace(/urn:uuid:[0-9a-f]{8}/, 'urn:uuid:00000000').replaceAll('"fair"', '"even"'));
    const from = fileAt(`gone-${files}.txt`);
    await eventually(() => annotations.of(from).length === 1);
    await vscode.commands.executeCommand('sourcemark.moveAnnotations', { uri: from.toString(), to: fileAt(path).toString() });
    await eventually(() => annotations.of(fileAt(path)).length === 2);
    ok(annotations.of(fileAt(path)).every(({ outcome }) => outcome?.kind === 'exact'));
    equal(annotations.of(from).length, 0);
    await vscode.commands.executeCommand('sourcemark.undoAnnotationChange');
    deepEqual([from, fileAt(path)].map((uri) => annotations.of(uri).map(({ annotation }) => codesOf(annotation).join())), [['even'], ['fair']]);
  });

  /** The document in an editor, with these words tagged. */
  async function annotated(words: string, code: string): Promise<vscode.TextEditor> {
    await put(path, text);
    written.add(`${path}.annotations.json`);
    const editor = await show(path);
    select(editor, words);
    await tag(code);
    await eventually(() => read(`${path}.annotations.json`));
    return editor;
  }

  /** A document that has not been open before, with this text and the sidecar of another one in which these words were tagged. */
  async function elsewhere(words: string, now: string, change = (sidecar: string): string => sidecar): Promise<vscode.TextEditor> {
    await annotated(words, 'wish');
    const sidecar = await eventually(() => read(`${path}.annotations.json`));
    await closeAll();
    path = `elsewhere-${path}`;
    await put(`${path}.annotations.json`, change(sidecar));
    await put(path, now);
    return show(path);
  }

  /** An open document whose one annotation is lost, with a guess: another program has described it by words that stand elsewhere now. */
  async function lost(content = text.replace('a lamp that', 'a torch. The lamp'), context: object = { prefix: 'x', suffix: 'y' }): Promise<{ readonly uri: vscode.Uri; readonly id: string }> {
    const { annotations } = await sourcemark();
    await put(path, content);
    const id = 'urn:uuid:3f0c4a52-7d0c-4a54-9a53-52d5b1f2a001';
    const selector = { type: 'TextQuoteSelector', exact: 'The lamp', ...context };
    await put(`${path}.annotations.json`, JSON.stringify({
      '@context': 'http://www.w3.org/ns/anno.jsonld', id: 'file:page', type: 'AnnotationPage',
      items: [{ id, type: 'Annotation', body: { type: 'TextualBody', purpose: 'tagging', value: 'wish' }, target: { source: 'file:a', selector } }],
    }));
    const { document: { uri } } = await show(path);
    await eventually(() => annotations.of(uri).some(needsReview));
    return { uri, id };
  }
});

interface Bare {
  readonly items: readonly { readonly target: { 'sourcemark:surroundings'?: string; selector: readonly { readonly type: string; readonly exact?: string }[] } }[];
}

async function put(file: string, content: string): Promise<void> {
  written.add(file);
  await write(file, content);
}

/** The document's first annotation, once its passage is known. */
async function found(editor: vscode.TextEditor): Promise<AnchoredAnnotation> {
  return eventually(async () => {
    const one = await first(editor);
    return one && wordsOf(editor, one) !== undefined ? one : undefined;
  });
}

async function hoverAt(editor: vscode.TextEditor, words: string): Promise<string> {
  const { start } = select(editor, words);
  equal(selectedWords(), words);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', editor.document.uri, start.translate(0, 1));
  return hovers.flatMap(({ contents }) => contents).map((content) => (typeof content === 'string' ? content : content.value)).join('\n');
}
