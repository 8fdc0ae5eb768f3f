import * as vscode from 'vscode';
import { equal, eventually, match, ok } from '../assert';
import { closeAll, fileAt, putCursor, read, remove, select, show, sourcemark, write } from '../sourcemark';

const registry = 'sourcemark.entities.json';
const recovery = 'sourcemark.entities.recovery.json';

describe('corrections of entities', () => {
  before(async () => {
    await write('spelling-a.txt', '“The dam holds,” said Oleh Marchenko, an engineer. Marchenko left at noon.\n');
    await write('spelling-b.txt', 'The engineer Viktor Dolny inspected the dam. “It holds,” Dolny said.\n');
    const { workspace } = await sourcemark();
    await workspace.refresh();
    await workspace.whenIdle();
  });
  afterEach(async () => {
    await closeAll();
    for (const file of [recovery, registry]) await remove(file).catch(() => undefined);
    const { decisions } = await sourcemark();
    await eventually(() => decisions.registryFor(fileAt('spelling-a.txt')).records.length === 0 && decisions.registryFor(fileAt('spelling-a.txt')).rejected.length === 0);
  });
  after(async () => {
    for (const file of ['spelling-a.txt', 'spelling-b.txt']) await remove(file);
  });

  it('merge two names in all documents, open or not, and undo it', async () => {
    const { decisions } = await sourcemark();
    const editor = await show('spelling-a.txt');
    const target = (await eventually(() => entitiesIn('spelling-b.txt'))).find(({ name }) => name.includes('Dolny'));
    ok(target, 'the other spelling is recognised');
    putCursor(editor, 'Oleh Marchenko');
    await vscode.commands.executeCommand('sourcemark.mergeEntity', { into: target });
    await eventually(async () => (await documentsOf('spelling-a.txt', 'Marchenko')) === 2);
    match(await eventually(() => read(registry)), /Oleh Marchenko/);
    await vscode.commands.executeCommand('sourcemark.undoAnnotationChange');
    await eventually(async () => (await documentsOf('spelling-a.txt', 'Marchenko')) === 1);
    await vscode.commands.executeCommand('sourcemark.redoAnnotationChange');
    await eventually(async () => (await documentsOf('spelling-a.txt', 'Marchenko')) === 2);
    equal(decisions.registryFor(fileAt('spelling-a.txt')).records.length, 1);
  });

  it('are not needed for two spellings of one name', async () => {
    await write('spelling-c.txt', 'The inspector Oleg Martschenko praised the dam. “It will hold,” Martschenko said.\n');
    try {
      await show('spelling-a.txt');
      await eventually(async () => (await documentsOf('spelling-a.txt', 'Marchenko')) === 2);
    } finally {
      await remove('spelling-c.txt');
    }
    await eventually(async () => (await documentsOf('spelling-a.txt', 'Marchenko')) === 1);
  });

  it('rename, reject and mark hold after the text is edited and recognised anew', async () => {
    const { live } = await sourcemark();
    const editor = await show('spelling-a.txt');
    putCursor(editor, 'Oleh Marchenko');
    await vscode.commands.executeCommand('sourcemark.renameEntity', { name: 'O. Marchenko' });
    await eventually(() => live.of(editor.document)?.entities.some(({ name }) => name === 'O. Marchenko'));
    select(editor, 'dam');
    await vscode.commands.executeCommand('sourcemark.markName', { type: 'FAC' });
    await eventually(() => live.of(editor.document)?.entities.some(({ name, type }) => name === 'dam' && type === 'FAC'));
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'On Monday: '));
    await eventually(() => live.of(editor.document)?.entities.some(({ type }) => type === 'DATE'));
    ok(live.of(editor.document)?.entities.some(({ name }) => name === 'O. Marchenko'));
    putCursor(editor, 'Oleh Marchenko');
    await vscode.commands.executeCommand('sourcemark.rejectEntity');
    await eventually(() => live.of(editor.document)?.entities.every(({ name }) => !name.includes('Marchenko')));
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('rename by the key of VS Code’s own rename, which has its turn where nothing is named', async () => {
    const { live } = await sourcemark();
    const editor = await show('spelling-a.txt');
    await eventually(() => live.of(editor.document)?.entities.some(({ name }) => name === 'Oleh Marchenko'));
    let turns = 0;
    const other = vscode.commands.registerCommand('test.otherwise', () => { turns += 1; });
    try {
      putCursor(editor, 'holds');
      await vscode.commands.executeCommand('sourcemark.renameEntity', { otherwise: 'test.otherwise' });
      equal(turns, 1);
      putCursor(editor, 'Oleh Marchenko');
      await vscode.commands.executeCommand('sourcemark.renameEntity', { otherwise: 'test.otherwise', name: 'O. Marchenko' });
      equal(turns, 1);
    } finally {
      other.dispose();
    }
    await eventually(() => live.of(editor.document)?.entities.some(({ name }) => name === 'O. Marchenko'));
    equal(editor.document.isDirty, false);
  });

  it('undo takes back one decision and leaves what others have decided since', async () => {
    const { decisions, live } = await sourcemark();
    const editor = await show('spelling-a.txt');
    await eventually(() => live.of(editor.document)?.entities.some(({ name }) => name === 'Oleh Marchenko'));
    putCursor(editor, 'Oleh Marchenko');
    await vscode.commands.executeCommand('sourcemark.renameEntity', { name: 'O. Marchenko' });
    const written = JSON.parse(await eventually(() => read(registry)) ?? '') as { entities: unknown[] };
    const theirs = { id: 'urn:uuid:0', name: 'Viktor Dolny', type: 'PERSON', forms: ['Dolny'], wikidata: 'Q1' };
    await write(registry, JSON.stringify({ ...written, entities: [theirs, ...written.entities] }));
    await eventually(() => decisions.registryFor(editor.document.uri).records.length === 2);
    await vscode.commands.executeCommand('sourcemark.undoAnnotationChange');
    await eventually(() => decisions.registryFor(editor.document.uri).records.length === 1);
    match(await eventually(() => read(registry)), /"wikidata": "Q1"/);
  });

  it('are offered by the light bulb', async () => {
    const { live } = await sourcemark();
    const editor = await show('spelling-a.txt');
    await eventually(() => live.of(editor.document)?.entities.some(({ name }) => name === 'Oleh Marchenko'));
    const position = putCursor(editor, 'Oleh Marchenko');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', editor.document.uri, new vscode.Range(position, position));
    ok(actions.some(({ title }) => title === 'Oleh Marchenko is not an entity'), actions.map(({ title }) => title));
    const dam = select(editor, 'dam');
    const others = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', editor.document.uri, dam);
    ok(others.some(({ title }) => title === '“dam” is a place everywhere'), others.map(({ title }) => title));
  });

  it('a broken file is reported with its place and left as it is; what is decided meanwhile is kept beside it, and goes into it once it is mended', async () => {
    const broken = '{"version": 1, "entities": [';
    await write(registry, broken);
    const editor = await show('spelling-a.txt');
    const diagnostics = await eventually(() => nonEmpty(vscode.languages.getDiagnostics(fileAt(registry))));
    match(diagnostics[0]?.message ?? '', /sourcemark\.entities\.json cannot be read: line 1, column 2/);
    putCursor(editor, 'Oleh Marchenko');
    await vscode.commands.executeCommand('sourcemark.rejectEntity');
    equal(await read(registry), broken);
    const { live } = await sourcemark();
    const isNamed = (): boolean => live.of(editor.document)?.entities.some(({ name }) => name.includes('Marchenko')) ?? true;
    await eventually(() => !isNamed());
    const [problem] = vscode.languages.getDiagnostics(fileAt(registry));
    match(problem?.message ?? '', /left as it is.*kept in sourcemark\.entities\.recovery\.json beside it/);
    match(await eventually(() => read(recovery)), /Marchenko/);
    ok((problem?.range.start.character ?? 0) > 0);
    await vscode.commands.executeCommand('sourcemark.undoAnnotationChange');
    await eventually(isNamed);
    equal(await read(recovery), undefined);
    await vscode.commands.executeCommand('sourcemark.redoAnnotationChange');
    await eventually(() => !isNamed());
    equal(await read(registry), broken);
    await write(registry, '{"version": 1, "entities": []}');
    match(await eventually(async () => { const now = await read(registry); return now?.includes('Marchenko') ? now : undefined; }), /"rejected"/);
    await eventually(() => vscode.languages.getDiagnostics(fileAt(registry)).length === 0);
    equal(await read(recovery), undefined);
    await vscode.commands.executeCommand('sourcemark.undoAnnotationChange');
    await eventually(isNamed);
  });

  it('what was decided while it was broken is put into it by another window too, which opens later', async () => {
    const [before, after] = [{ version: 1, entities: [] }, { version: 1, entities: [], rejected: ['Oleh Marchenko'] }];
    await write(registry, '{"version": 1, "entities": [');
    await write(recovery, JSON.stringify({ version: 1, before, after }));
    const editor = await show('spelling-a.txt');
    const { live } = await sourcemark();
    await eventually(() => live.of(editor.document)?.entities.some(({ name }) => name.includes('Marchenko')) === false);
    await write(registry, '{"version": 1, "entities": [{"id": "urn:1", "name": "Oleg", "type": "PERSON", "forms": ["Oleg Brandt"]}]}');
    match(await eventually(async () => { const now = await read(registry); return now?.includes('Marchenko') ? now : undefined; }), /Oleg Brandt/);
    await eventually(async () => await read(recovery) === undefined);
  });

  it('says that two people have decided differently, until somebody has settled it', async () => {
    const entities = (more: object): string => JSON.stringify({ version: 1, entities: [{ id: 'urn:1', name: 'Oleh', type: 'PERSON', forms: ['Oleh Marchenko'], ...more }] });
    await write(registry, entities({ conflict: [{ field: 'name', value: 'Oleg' }] }));
    await show('spelling-a.txt');
    await eventually(() => vscode.languages.getDiagnostics(fileAt(registry)).find(({ message }) => /two people have decided about one entity differently/.test(message)));
    await write(registry, entities({}));
    await eventually(() => vscode.languages.getDiagnostics(fileAt(registry)).length === 0);
  });

  async function entitiesIn(path: string): Promise<ReturnType<typeof listed>> {
    const { workspace } = await sourcemark();
    return listed(workspace.catalog.get(fileAt(path).toString()));
  }

  function listed(document: { readonly analysis: { readonly entities: readonly { readonly name: string }[] } } | undefined) {
    return document?.analysis.entities;
  }

  async function documentsOf(path: string, name: string): Promise<number> {
    const { workspace } = await sourcemark();
    const entity = workspace.catalog.get(fileAt(path).toString())?.analysis.entities.find((one) => one.name.includes(name) || one.aliases.some((alias) => alias.includes(name)));
    const key = entity && workspace.catalog.entityOf(fileAt(path).toString(), entity.id);
    return key === undefined ? 0 : (await workspace.catalog.mentionsOf(key)).length;
  }
});

function nonEmpty<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length > 0 ? items : undefined;
}
