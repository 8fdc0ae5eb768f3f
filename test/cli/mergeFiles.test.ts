import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { noteOf } from '../../src/core/annotations/contents';
import { notePassage } from '../../src/core/annotations/create';
import { withCode, withNote } from '../../src/core/annotations/revise';
import type { Annotation, Sidecar } from '../../src/core/annotations/annotation';
import { describe as describePassage } from '../../src/core/anchoring/describe';
import { parseSidecar, printSidecar } from '../../src/core/annotations/sidecar';
import { sidecarPath } from '../../src/core/annotations/sidecarPath';
import { builtCli, runCli } from './runCli';

const text = 'The ferry was late.\nNobody on the pier knew why.\n';
const words = describePassage(text, { start: 4, end: 9 });
const [first, later, last] = ['01', '02', '03'].map((day) => `2026-03-${day}T08:00:00.000Z`) as [string, string, string];
const note = (id: string, said: string): Annotation => notePassage(words, said, { id: `urn:${id}`, now: first });
const printed = (...annotations: readonly Annotation[]): string => printSidecar({ annotations }, 'ferry.txt');

function read(file: string): Sidecar {
  const parsed = parseSidecar(fs.readFileSync(file, 'utf8'));
  assert.ok(parsed.kind === 'sidecar', JSON.stringify(parsed));
  return parsed.sidecar;
}

const notesIn = (file: string): readonly unknown[] => read(file).annotations.map(noteOf);

describe('sourcemark merge', function () {
  this.timeout(60_000);
  let folder: string;
  let files: [string, string, string];

  before(builtCli);
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'merge-'));
    files = ['base', 'ours', 'theirs'].map((name) => path.join(folder, `${name}.annotations.json`)) as [string, string, string];
  });
  afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

  function write(...versions: readonly (string | Uint8Array)[]): void {
    versions.forEach((version, index) => fs.writeFileSync(files[index]!, version));
  }

  const kept = note('a', 'one');

  it('writes what both have done to OURS, and says nothing', async () => {
    write(printed(kept), printed(withCode(kept, 'delay', later), note('b', 'ours')), printed(withNote(kept, 'two', last), note('c', 'theirs')));
    assert.deepEqual(await runCli(['merge', ...files]), { code: 0, out: '', errors: '' });
    assert.deepEqual(notesIn(files[1]), ['two', 'ours', 'theirs']);
    assert.deepEqual(fs.readdirSync(folder).sort(), ['base.annotations.json', 'ours.annotations.json', 'theirs.annotations.json']);
  });

  it('writes to standard output instead, when it is told to', async () => {
    const versions = [printed(kept), printed(kept, note('b', 'ours')), printed(kept, note('c', 'theirs'))];
    write(...versions);
    const { code, out, errors } = await runCli(['merge', '--stdout', ...files]);
    assert.deepEqual([code, errors], [0, '']);
    assert.equal(out, printed(kept, note('b', 'ours'), note('c', 'theirs')));
    assert.deepEqual(files.map((file) => fs.readFileSync(file, 'utf8')), versions);
  });

  it('leaves a file to the letter that already says everything, and takes theirs as it is where it does', async () => {
    const odd = JSON.stringify(JSON.parse(printed(kept, note('b', 'more'))));
    write('', odd, printed(kept));
    assert.equal((await runCli(['merge', ...files])).code, 0);
    assert.equal(fs.readFileSync(files[1], 'utf8'), odd);
    write(printed(kept), printed(kept), odd);
    assert.equal((await runCli(['merge', ...files])).code, 0);
    assert.equal(fs.readFileSync(files[1], 'utf8'), odd);
  });

  it('keeps both versions of what both have changed, and says which', async () => {
    write(printed(kept), printed(withNote(kept, 'ours', later)), printed(withNote(kept, 'theirs', last)));
    const { code, out, errors } = await runCli(['merge', ...files]);
    assert.deepEqual([code, out], [1, '']);
    assert.match(errors, /^sourcemark: urn:a: both have changed it differently; the other version is urn:uuid:[0-9a-f-]{36}\n$/);
    assert.deepEqual(notesIn(files[1]), ['theirs', 'ours']);
  });

  it('merges entity files too', async () => {
    const entities = (names: object): string => `${JSON.stringify({ version: 1, entities: Object.entries(names).map(([id, name]) => ({ id, name: name as string, type: 'PERSON', forms: [name as string] })) }, null, 2)}\n`;
    write(entities({ 'urn:1': 'Ines Duarte' }), entities({ 'urn:1': 'Ines Duarte', 'urn:2': 'Tomas Okafor' }), entities({ 'urn:1': 'Ines Duarte', 'urn:3': 'Ada Quist' }));
    assert.deepEqual(await runCli(['merge', ...files]), { code: 0, out: '', errors: '' });
    const { entities: merged } = JSON.parse(fs.readFileSync(files[1], 'utf8')) as { entities: { name: string }[] };
    assert.deepEqual(merged.map(({ name }) => name), ['Ines Duarte', 'Tomas Okafor', 'Ada Quist']);
    write(entities({ 'urn:1': 'Ines' }), entities({ 'urn:1': 'Inês' }), entities({ 'urn:1': 'Ines D.' }));
    assert.deepEqual(await runCli(['merge', ...files]), { code: 1, out: '', errors: 'sourcemark: urn:1: both have decided about it differently; see its "conflict"\n' });
    write(entities({}), entities({}), '{');
    assert.equal((await runCli(['merge', ...files])).code, 3);
  });

  it('merges codebooks too', async () => {
    const codebook = (...codes: readonly object[]): string => `${JSON.stringify({ version: 1, codes }, null, 2)}\n`;
    const delay = { id: 'urn:1', name: 'delay' };
    write(codebook(delay), codebook({ ...delay, key: 'd' }), codebook({ ...delay, colour: '#aa0000' }, { id: 'urn:2', name: 'blame' }));
    assert.deepEqual(await runCli(['merge', ...files]), { code: 0, out: '', errors: '' });
    assert.equal(fs.readFileSync(files[1], 'utf8'), codebook({ ...delay, colour: '#aa0000', key: 'd' }, { id: 'urn:2', name: 'blame' }));
  });

  it('names a file that it cannot read, and leaves OURS as it is', async () => {
    const good = printed(kept);
    const bad: readonly (readonly [string | Uint8Array, RegExp])[] = [
      ['{"items": [', /line 1, column 12: the file ends too early/], ['{"foo":1}', /not a Web Annotation page/], ['', /the file is empty/],
      ['<<<<<<< HEAD\n{}', /git has left a conflict/], [Buffer.from([0x7b, 0xff]), /not a text in UTF-8/],
    ];
    for (const [text, reason] of bad) {
      for (const at of [0, 1, 2]) {
        if (at === 0 && text === '') continue;
        const versions: (string | Uint8Array)[] = [good, printed(kept, note('b', 'ours')), printed(kept, note('c', 'theirs'))];
        versions[at] = text;
        write(...versions);
        const { code, errors } = await runCli(['merge', ...files]);
        assert.equal(code, 3);
        assert.match(errors, reason);
        assert.ok(errors.includes(files[at]!), errors);
        assert.deepEqual(fs.readFileSync(files[1]), Buffer.from(versions[1]!));
      }
    }
    const { code, errors } = await runCli(['merge', files[0], files[1], path.join(folder, 'nowhere.json')]);
    assert.equal(code, 3);
    assert.match(errors, /nowhere\.json/);
  });

  describe('as git’s merge driver', () => {
    const sidecar = 'ferry.txt.annotations.json';

    const git = (...args: readonly string[]): string => execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

    beforeEach(async () => {
      git('init', '--quiet', '--initial-branch=main');
      git('config', 'user.name', 'Ada Quist');
      git('config', 'user.email', 'ada@example.org');
      git('config', 'merge.sourcemark.driver', `"${process.execPath}" "${await builtCli()}" merge %O %A %B`);
      commit('start', { '.gitattributes': '*.annotations.json merge=sourcemark\n', 'ferry.txt': text, [sidecar]: printed(kept) });
    });

    function commit(message: string, contents: { readonly [name: string]: string }): void {
      for (const [name, content] of Object.entries(contents)) fs.writeFileSync(path.join(folder, name), content);
      git('add', '.');
      git('commit', '--quiet', '--message', message);
    }

    /** Two people work on branches of their own; `main` then takes `other` in. Returns git's exit status. */
    function merged(ours: string, theirs: string, file = sidecar): number | null {
      git('checkout', '--quiet', '-b', 'other');
      commit('theirs', { [file]: theirs });
      git('checkout', '--quiet', 'main');
      commit('ours', { [file]: ours });
      return spawnSync('git', ['merge', '--quiet', '--no-edit', 'other'], { cwd: folder }).status;
    }

    it('brings two branches together where git alone asks a person', () => {
      const [ours, theirs] = [printed(withCode(kept, 'delay', later), note('b', 'ours')), printed(withCode(kept, 'ferry', last), note('c', 'theirs'))];
      assert.equal(merged(ours, theirs), 0);
      const [first] = read(path.join(folder, sidecar)).annotations;
      assert.deepEqual(first?.bodies.map((body) => (body.kind === 'code' ? body.code : body.kind)), ['note', 'ferry', 'delay']);
      assert.deepEqual(notesIn(path.join(folder, sidecar)), ['one', 'ours', 'theirs']);
      assert.equal(git('status', '--porcelain'), '');
      git('reset', '--quiet', '--hard', 'HEAD^1');
      const alone = spawnSync('git', ['-c', 'merge.sourcemark.driver=git merge-file %A %O %B', 'merge', '--quiet', '--no-edit', 'other'], { cwd: folder });
      assert.equal(alone.status, 1);
    });

    it('brings sidecars of the mirrored folder together too', () => {
      const mirrored = sidecarPath('/talks/ferry.txt', 'folder', '').slice(1);
      fs.mkdirSync(path.join(folder, path.dirname(mirrored)), { recursive: true });
      commit('mirrored', { [mirrored]: printed(kept) });
      assert.equal(merged(printed(kept, note('b', 'ours')), printed(kept, note('c', 'theirs')), mirrored), 0);
      assert.deepEqual(notesIn(path.join(folder, mirrored)), ['one', 'ours', 'theirs']);
    });

    it('reports a real conflict to git, with both versions in the file', () => {
      assert.equal(merged(printed(withNote(kept, 'ours', later)), printed(withNote(kept, 'theirs', last))), 1);
      assert.deepEqual(notesIn(path.join(folder, sidecar)), ['theirs', 'ours']);
      assert.equal(git('diff', '--name-only', '--diff-filter=U').trim(), sidecar);
    });

    it('leaves our version in place where theirs is broken', () => {
      const ours = printed(kept, note('b', 'ours'));
      assert.equal(merged(ours, '{"items":'), 1);
      assert.equal(fs.readFileSync(path.join(folder, sidecar), 'utf8'), ours);
    });
  });
});
