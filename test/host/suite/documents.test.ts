import * as vscode from 'vscode';
import { tagPassage } from '../../../src/core/annotations/create';
import { printSidecar } from '../../../src/core/annotations/sidecar';
import { deepEqual, equal, eventually, match, ok } from '../assert';
import { closeAll, fileAt, remove, show, sourcemark, write } from '../sourcemark';

const by = { id: 'urn:uuid:9a0c2b64-7f1e-4c0c-8e0b-0d3a5c1f7e21', now: '2026-01-02T03:04:05Z' };

describe('the documents of the workspace', () => {
  before(async () => {
    const { workspace } = await sourcemark();
    await workspace.refresh();
    await workspace.whenIdle();
  });
  after(closeAll);

  it('are found in all folders, without what files.exclude and node_modules hide', async () => {
    const { workspace } = await sourcemark();
    await write('node_modules/thing/README.md', 'Mara Lindqvist wrote this.');
    await write('hidden.txt', 'Mara Lindqvist wrote this too.');
    const files = vscode.workspace.getConfiguration('files');
    await files.update('exclude', { '**/hidden.txt': true }, vscode.ConfigurationTarget.Workspace);
    try {
      await workspace.refresh();
      const names = workspace.documents().map(({ uri }) => vscode.workspace.asRelativePath(uri));
      ok(names.includes('articles/harbour.txt') && names.includes('articles/briefing.md'), names);
      ok(!names.some((name) => name.includes('node_modules') || name.includes('hidden')), names);
    } finally {
      await files.update('exclude', undefined, vscode.ConfigurationTarget.Workspace);
      await remove('hidden.txt');
    }
  });

  it('new, changed, renamed and deleted files are followed', async () => {
    const { workspace } = await sourcemark();
    const namesIn = (path: string): string[] => workspace.catalog.get(fileAt(path).toString())?.analysis.entities.map(({ name }) => name) ?? [];
    await write('late.txt', '“Too late,” said Petra Holm, a lawyer from Kalvika.\n');
    await eventually(() => namesIn('late.txt').includes('Petra Holm'));
    await write('late.txt', '“Too late,” said Anton Weiss, a lawyer from Kalvika.\n');
    await eventually(() => namesIn('late.txt').includes('Anton Weiss'));
    await vscode.workspace.fs.rename(fileAt('late.txt'), fileAt('later.txt'));
    await eventually(() => namesIn('later.txt').includes('Anton Weiss') && namesIn('late.txt').length === 0);
    await remove('later.txt');
    await eventually(() => namesIn('later.txt').length === 0);
  });

  it('one that is deleted while it is open stays listed as long as it is, and leaves nothing behind when it is closed', async () => {
    const { workspace, live } = await sourcemark();
    const state = (): string | undefined => workspace.documents().find(({ uri }) => uri.toString() === fileAt('brief.txt').toString())?.state;
    await write('brief.txt', '“Too late,” said Petra Holm.\n');
    const editor = await show('brief.txt');
    await remove('brief.txt');
    await new Promise((resolve) => { setTimeout(resolve, 700); });
    // In the browser VS Code itself closes the tab of what an extension deletes.
    const isShown = vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label.startsWith('brief.txt')));
    deepEqual([isShown ? live.of(editor.document)?.quotes.length : undefined, state()], isShown ? [1, 'analysed'] : [undefined, undefined]);
    await closeAll();
    await eventually(() => state() === undefined);
    equal(vscode.languages.getDiagnostics(fileAt('brief.txt')).length, 0);
  });

  it('folders that come and go with all that is in them, as with git, are followed, and so are the annotations in them', async () => {
    const { annotations, workspace } = await sourcemark();
    const staged = 'node_modules/staged';
    await write(`${staged}/deep/er/ledger.txt`, 'The ledger is lost.\n');
    await write(`${staged}/deep/er/ledger.txt.annotations.json`, printSidecar({ annotations: [tagPassage({ quote: { exact: 'lost', prefix: '', suffix: '' } }, 'loss', by)] }, 'ledger.txt'));
    const path = 'arrived/deep/er/ledger.txt';
    const isListed = (): boolean => workspace.documents().some(({ uri }) => uri.toString() === fileAt(path).toString());
    await vscode.workspace.fs.rename(fileAt(staged), fileAt('arrived'));
    try {
      await eventually(isListed);
      await eventually(() => annotations.of(fileAt(path)).length === 1);
    } finally {
      await vscode.workspace.fs.rename(fileAt('arrived'), fileAt(staged));
    }
    await eventually(() => !isListed());
    await eventually(() => annotations.of(fileAt(path)).length === 0);
  });

  it('those beyond the bound are listed, not analysed, and the counts say that they are partial', async () => {
    const { workspace } = await sourcemark();
    await closeAll();
    const settings = vscode.workspace.getConfiguration('sourcemark');
    await settings.update('background.documents', 2, vscode.ConfigurationTarget.Workspace);
    try {
      await workspace.refresh();
      await workspace.whenIdle();
      const partial = await eventually(() => workspace.partial());
      ok(partial.analysed < partial.all, partial);
      const unopened = workspace.documents().filter(({ uri, state }) => state === 'analysed' && !vscode.workspace.textDocuments.some((open) => open.uri.toString() === uri.toString()));
      ok(unopened.length <= 2, unopened);
      ok(workspace.documents().some(({ state }) => state === 'beyond'));
    } finally {
      await settings.update('background.documents', undefined, vscode.ConfigurationTarget.Workspace);
    }
    await eventually(() => workspace.partial() === undefined);
  });

  it('what is no text is refused by name and reason; what is odd is read', async () => {
    const { workspace, problems } = await sourcemark();
    const stateOf = (path: string): string | undefined => workspace.documents().find(({ uri }) => uri.path.endsWith(path))?.state;
    await workspace.refresh();
    await workspace.whenIdle();
    equal(stateOf('notes/binary.txt'), 'refused');
    match(problems.of(fileAt('notes/binary.txt'))[0]?.message ?? '', /binary\.txt is a binary file/);
    match(vscode.languages.getDiagnostics(fileAt('notes/latin1.txt'))[0]?.message ?? '', /latin1\.txt is not valid text/);
    for (const path of ['notes/empty.txt', 'notes/crlf.txt', 'notes/bom.txt', 'notes/emoji-rtl.txt', 'notes/latin1.txt']) {
      equal(stateOf(path), 'analysed', path);
    }
  });

  it('a file of 60 MB is refused without being read, and everything else goes on', async () => {
    const { workspace, problems } = await sourcemark();
    await write('huge.txt', new Uint8Array(60_000_000).fill(97));
    try {
      // The file may be looked at while it is still being written.
      const problem = await eventually(() => problems.of(fileAt('huge.txt')).find(({ message }) => message.includes('60 MB')), 15_000);
      match(problem.message, /huge\.txt is too large to be analysed: 60 MB/);
      await show('articles/harbour.txt');
      equal(workspace.documents().find(({ uri }) => uri.path.endsWith('huge.txt'))?.state, 'refused');
    } finally {
      await remove('huge.txt');
    }
    await eventually(() => vscode.languages.getDiagnostics(fileAt('huge.txt')).length === 0);
  });

  it('line ends, byte order marks and emoji do not shift a mention', async () => {
    const { live } = await sourcemark();
    for (const path of ['notes/crlf.txt', 'notes/bom.txt', 'notes/emoji-rtl.txt']) {
      const { document } = await show(path);
      const analysis = await eventually(() => live.of(document));
      const text = document.getText();
      ok(analysis.mentions.length > 0, path);
      for (const { start, end } of analysis.mentions) ok(!/^\s|\s$/.test(text.slice(start, end)), `${path}: “${text.slice(start, end)}”`);
      const names = analysis.mentions.map(({ start, end }) => document.getText(new vscode.Range(document.positionAt(start), document.positionAt(end))));
      ok(names.every((name) => name.trim() === name), names);
    }
  });
});
