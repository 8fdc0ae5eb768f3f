import * as vscode from 'vscode';
import type { SidecarPlace } from '../../../src/core/annotations/sidecarPath';
import { codesOf } from '../../../src/core/annotations/contents';
import { parseSidecar } from '../../../src/core/annotations/sidecar';
import { isAnnotatable } from '../../../src/vscode/services/sidecarFiles';
import { deepEqual, equal, eventually, match, ok } from '../assert';
import { closeAll, fileAt, read, remove, select, show, sourcemark, write } from '../sourcemark';

const text = 'The lighthouse was sold in spring.\nNobody had told the keeper.\nHe left in autumn.\n';
const mirror = '.sourcemark/annotations';
let folder = '';
let path = '';
let files = 0;

describe('where sidecars are kept', () => {
  beforeEach(async () => {
    files += 1;
    folder = `places-${files}`;
    path = `${folder}/talks/keeper.txt`;
    await write(path, text);
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await closeAll();
    await choose(undefined);
    for (const each of [folder, `${folder}-renamed`, '.sourcemark']) await vscode.workspace.fs.delete(fileAt(each), { recursive: true }).then(undefined, () => undefined);
  });

  it('is a mirrored folder when the setting says so, whose folders are made when they are needed', async () => {
    await choose('folder');
    await tagIn(path, 'told the keeper', 'silence');
    deepEqual(codesIn(await eventually(() => read(`${mirror}/${path}.annotations.json`))), ['silence']);
    equal(await read(`${path}.annotations.json`), undefined);
    equal(isAnnotatable(fileAt(`${mirror}/${path}`)), false);
    await tagIn(path, 'sold in spring', 'sale');
    await eventually(async () => codesIn(await read(`${mirror}/${path}.annotations.json`)).length === 2);
  });

  it('stays the same for a sidecar that is there when the setting is changed', async () => {
    const other = `${folder}/talks/other.txt`;
    await write(other, text);
    await tagIn(path, 'told the keeper', 'silence');
    await choose('folder');
    await tagIn(path, 'sold in spring', 'sale');
    deepEqual(codesIn(await read(`${path}.annotations.json`)), ['silence', 'sale']);
    await tagIn(other, 'sold in spring', 'elsewhere');
    deepEqual(codesIn(await read(`${mirror}/${other}.annotations.json`)), ['elsewhere']);
    await choose('beside');
    await tagIn(other, 'told the keeper', 'again');
    deepEqual(codesIn(await read(`${mirror}/${other}.annotations.json`)), ['elsewhere', 'again']);
    deepEqual([await read(`${mirror}/${path}.annotations.json`), await read(`${other}.annotations.json`)], [undefined, undefined]);
  });

  it('takes broken sidecars, and a recovery file beside them, as everywhere', async () => {
    await choose('folder');
    await tagIn(path, 'told the keeper', 'silence');
    const [sidecar, recovery] = ['json', 'recovery.json'].map((ending) => `${mirror}/${path}.annotations.${ending}`) as [string, string];
    const good = await eventually(() => read(sidecar));
    await write(sidecar, good.slice(0, 150));
    const [problem] = await eventually(() => some(vscode.languages.getDiagnostics(fileAt(sidecar))));
    match(problem?.message ?? '', /keeper\.txt\.annotations\.json cannot be read/);
    await tagIn(path, 'sold in spring', 'sale');
    match(await eventually(() => read(recovery)), /"sale"/);
    equal(await read(sidecar), good.slice(0, 150));
    await vscode.commands.executeCommand('sourcemark.moveSidecars');
    equal(await read(sidecar), good.slice(0, 150));
    await write(sidecar, good);
    await eventually(async () => (await read(recovery)) === undefined);
    deepEqual(codesIn(await read(sidecar)), ['silence', 'sale']);
  });

  it('goes along when the document is renamed, when its folder is, and when both are moved elsewhere', async () => {
    await choose('folder');
    await tagIn(path, 'told the keeper', 'silence');
    await rename(path, `${folder}/talks/watchman.txt`);
    await eventually(() => read(`${mirror}/${folder}/talks/watchman.txt.annotations.json`));
    equal(await read(`${mirror}/${path}.annotations.json`), undefined);
    await rename(folder, `${folder}-renamed`);
    const moved = `${folder}-renamed/talks/watchman.txt`;
    await eventually(() => read(`${mirror}/${moved}.annotations.json`));
    await write(`${mirror}/${folder}/kept.txt.annotations.json`, '{}');
    await rename(`${folder}-renamed/talks`, `${folder}`);
    await eventually(() => read(`${mirror}/${folder}/watchman.txt.annotations.json`));
    const { annotations } = await sourcemark();
    await eventually(() => codesOfDocument(annotations.of(fileAt(`${folder}/watchman.txt`))) === 'silence');
    await eventually(() => annotations.annotated().every(({ uri, readable }) => readable || !uri.path.includes(`/${folder}`)));
  });

  it('goes along with a folder in which sidecars are beside their documents', async () => {
    await tagIn(path, 'told the keeper', 'silence');
    await rename(folder, `${folder}-renamed`);
    const { annotations } = await sourcemark();
    await eventually(() => codesOfDocument(annotations.of(fileAt(`${folder}-renamed/talks/keeper.txt`))) === 'silence');
    await eventually(() => annotations.annotated().every(({ uri }) => !uri.path.includes(`/${folder}/`)));
  });

  it('is offered to the document with the text when that was renamed outside', async () => {
    const { annotations, moved } = await sourcemark();
    path = `${folder}.txt`; // at the top, where the system is sure to hear of it
    await write(path, text);
    await choose('folder');
    await tagIn(path, 'told the keeper', 'silence');
    await closeAll();
    const renamed = fileAt(`${folder}-elsewhere.txt`);
    await vscode.workspace.fs.rename(fileAt(path), renamed);
    await eventually(() => moved.of(fileAt(path)).some((uri) => uri.path === renamed.path), 10_000);
    await vscode.commands.executeCommand('sourcemark.moveAnnotations', { uri: fileAt(path).toString(), to: renamed.toString() });
    deepEqual(codesIn(await eventually(() => read(`${mirror}/${folder}-elsewhere.txt.annotations.json`))), ['silence']);
    await eventually(() => codesOfDocument(annotations.of(renamed)) === 'silence');
    deepEqual(codesIn(await read(`${mirror}/${folder}-elsewhere.txt.annotations.json`)), ['silence']);
    equal(await read(`${mirror}/${path}.annotations.json`), undefined);
    await remove(`${folder}-elsewhere.txt`);
  });

  it('may be two places, of which both are shown and kept, reported, and made one by a command', async () => {
    const { annotations } = await sourcemark();
    await choose('folder');
    await write(`${folder}/talks/other.txt`, text);
    await tagIn(`${folder}/talks/other.txt`, 'told the keeper', 'silence');
    await choose('beside');
    await tagIn(path, 'told the keeper', 'silence');
    const beside = await eventually(() => read(`${path}.annotations.json`));
    const second = `${mirror}/${path}.annotations.json`;
    await write(second, beside.replace(/urn:uuid:[0-9a-f]{8}/, 'urn:uuid:00000000').replace('"silence"', '"keeper"'));
    await eventually(() => codesOfDocument(annotations.of(fileAt(path))) === 'silence keeper');
    const [problem] = await eventually(() => some(vscode.languages.getDiagnostics(fileAt(second))));
    match(problem?.message ?? '', /keeper\.txt has a second sidecar, places-\d+\/talks\/keeper\.txt\.annotations\.json\. .*Move Sidecars/);
    const theirs = annotations.of(fileAt(path))[1]!.annotation;
    await annotations.change(fileAt(path), [{ kind: 'put', annotation: { ...theirs, bodies: [{ kind: 'code', code: 'guard' }] } }]);
    await eventually(async () => codesIn(await read(second))[0] === 'guard');
    deepEqual(codesIn(await read(`${path}.annotations.json`)), ['silence']);
    await vscode.commands.executeCommand('sourcemark.moveSidecars');
    deepEqual(codesIn(await read(`${path}.annotations.json`)), ['silence', 'guard']);
    equal(await read(second), undefined);
    await eventually(() => vscode.languages.getDiagnostics(fileAt(second)).length === 0);
    equal(codesOfDocument(annotations.of(fileAt(path))), 'silence guard');
  });

  it('is changed for all sidecars by a command, there and back, and what cannot be moved stays and is reported', async () => {
    const { annotations } = await sourcemark();
    const [other, absent] = [`${folder}/other.txt`, `${folder}/absent.txt`];
    await write(other, text);
    for (const each of [path, other]) await tagIn(each, 'told the keeper', 'silence');
    const before = await eventually(() => read(`${path}.annotations.json`));
    await write(`${absent}.annotations.json`, before);
    await write(`${other}.annotations.json`, '{ "items": [');
    await choose('folder');
    await vscode.commands.executeCommand('sourcemark.moveSidecars');
    deepEqual([await read(`${path}.annotations.json`), await read(`${mirror}/${path}.annotations.json`)], [undefined, before]);
    deepEqual([await read(`${absent}.annotations.json`), await read(`${mirror}/${absent}.annotations.json`)], [undefined, before]);
    deepEqual([await read(`${other}.annotations.json`), await read(`${mirror}/${other}.annotations.json`)], ['{ "items": [', undefined]);
    const problems = vscode.languages.getDiagnostics(fileAt(`${other}.annotations.json`)).map(({ message }) => message);
    ok(problems.some((message) => message.includes('was not moved')), problems);
    equal(codesOfDocument(annotations.of(fileAt(path))), 'silence');
    await choose('beside');
    await vscode.commands.executeCommand('sourcemark.moveSidecars');
    equal(await read(`${path}.annotations.json`), before);
    ok(!await exists('.sourcemark'), 'an empty mirrored folder is left');
    equal(codesOfDocument(annotations.of(fileAt(path))), 'silence');
  });

  it('is found where the explorer hides the mirrored folder', async () => {
    await choose('folder');
    await tagIn(path, 'told the keeper', 'silence');
    await vscode.workspace.getConfiguration('files').update('exclude', { '**/.sourcemark': true }, vscode.ConfigurationTarget.Workspace);
    const { annotations } = await sourcemark();
    const found = await annotations.documentsWithSidecars();
    await vscode.workspace.getConfiguration('files').update('exclude', undefined, vscode.ConfigurationTarget.Workspace);
    ok(found.some((uri) => uri.path === fileAt(path).path), found.map(String));
  });

  it('does no harm that a file has the name of the mirrored folder', async () => {
    await write('.sourcemark', 'mine');
    await tagIn(path, 'told the keeper', 'silence');
    deepEqual(codesIn(await eventually(() => read(`${path}.annotations.json`))), ['silence']);
    const problems = vscode.languages.getDiagnostics().filter(([uri, all]) => all.length > 0 && uri.path.includes(folder));
    deepEqual(problems.map(([uri, [problem]]) => `${uri.path}: ${problem?.message ?? ''}`), []);
    equal(await read('.sourcemark'), 'mine');
    await remove('.sourcemark');
  });

  it('nests sidecars under their documents in the explorer, beside what VS Code nests by itself', () => {
    const patterns = vscode.workspace.getConfiguration('explorer').get<Record<string, string>>('fileNesting.patterns') ?? {};
    equal(patterns['*'], '${capture}.annotations.json, ${capture}.annotations.recovery.json');
    ok((patterns['package.json'] ?? '').includes('package-lock.json'), patterns);
  });
});

async function choose(place: SidecarPlace | undefined): Promise<void> {
  await vscode.workspace.getConfiguration('sourcemark').update('sidecars', place, vscode.ConfigurationTarget.Workspace);
}

async function tagIn(file: string, words: string, code: string): Promise<void> {
  select(await show(file), words);
  await vscode.commands.executeCommand('sourcemark.tagPassage', { code });
}

async function rename(from: string, to: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.renameFile(fileAt(from), fileAt(to));
  ok(await vscode.workspace.applyEdit(edit), `${from} was not renamed`);
}

function codesIn(sidecar: string | undefined): readonly string[] {
  const parsed = parseSidecar(sidecar ?? '');
  return parsed.kind === 'sidecar' ? parsed.sidecar.annotations.flatMap(codesOf) : [];
}

function codesOfDocument(annotations: ReturnType<Awaited<ReturnType<typeof sourcemark>>['annotations']['of']>): string {
  return annotations.flatMap(({ annotation }) => codesOf(annotation)).join(' ');
}

async function exists(file: string): Promise<boolean> {
  return vscode.workspace.fs.stat(fileAt(file)).then(() => true, () => false);
}

function some<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length > 0 ? items : undefined;
}
