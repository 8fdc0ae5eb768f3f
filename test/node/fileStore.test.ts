import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { createFileStore } from '../../src/node/fileStore';

const isWindows = process.platform === 'win32';

describe('createFileStore', () => {
  let folder: string;
  let file: string;

  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'store-'));
    file = path.join(folder, 'a.txt.annotations.json');
  });

  afterEach(() => {
    fs.chmodSync(folder, 0o700);
    fs.rmSync(folder, { recursive: true, force: true });
  });

  it('reads what was written, and nothing where there is no file', async () => {
    const store = createFileStore(file);
    assert.deepEqual(await store.read(), { kind: 'read', text: undefined });
    assert.deepEqual(await store.write('Käse 😀\n', undefined), { kind: 'written' });
    assert.deepEqual(await store.read(), { kind: 'read', text: 'Käse 😀\n' });
    assert.deepEqual(await store.write('\uFEFFmore', 'Käse 😀\n'), { kind: 'written' });
    assert.deepEqual(await store.read(), { kind: 'read', text: '\uFEFFmore' });
    assert.deepEqual(fs.readdirSync(folder), [path.basename(file)]);
  });

  it('finds nothing, and says why it cannot write, where a folder of its path is a file', async () => {
    fs.writeFileSync(path.join(folder, 'taken'), 'mine');
    const store = createFileStore(path.join(folder, 'taken', 'annotations', 'a.txt.annotations.json'));
    assert.deepEqual(await store.read(), { kind: 'read', text: undefined });
    assert.equal((await store.write('ours', undefined)).kind, 'refused');
    assert.equal(fs.readFileSync(path.join(folder, 'taken'), 'utf8'), 'mine');
  });

  it('leaves a file alone that is no longer what was read', async () => {
    fs.writeFileSync(file, 'theirs');
    for (const before of [undefined, 'older']) assert.deepEqual(await createFileStore(file).write('ours', before), { kind: 'changed' });
    fs.rmSync(file);
    assert.deepEqual(await createFileStore(file).write('ours', 'theirs'), { kind: 'changed' });
    assert.deepEqual(fs.readdirSync(folder), []);
  });

  it('lets only one of many writers at a time replace what all had read', async () => {
    const store = createFileStore(file);
    const outcomes = await Promise.all(Array.from({ length: 20 }, (_, n) => store.write(`text ${n}`, undefined)));
    assert.deepEqual(outcomes.map(({ kind }) => kind), ['written', ...Array.from({ length: 19 }, () => 'changed')]);
    assert.equal(fs.readFileSync(file, 'utf8'), 'text 0');
  });

  it('keeps the file’s permissions', async function () {
    if (isWindows) this.skip();
    fs.writeFileSync(file, 'old');
    fs.chmodSync(file, 0o640);
    await createFileStore(file).write('new', 'old');
    assert.equal(fs.statSync(file).mode & 0o777, 0o640);
  });

  it('follows a symbolic link, also to a file that is not there yet', async function () {
    if (isWindows) this.skip();
    fs.mkdirSync(path.join(folder, 'kept'));
    fs.symlinkSync(path.join('kept', 'b.json'), path.join(folder, 'between.json'));
    fs.symlinkSync('between.json', file);
    await createFileStore(file).write('one', undefined);
    await createFileStore(file).write('two', 'one');
    assert.equal(fs.readFileSync(path.join(folder, 'kept', 'b.json'), 'utf8'), 'two');
    assert.equal(fs.readlinkSync(file), 'between.json');
    assert.deepEqual(fs.readdirSync(path.join(folder, 'kept')), ['b.json']);
  });

  it('refuses, says why and leaves everything as it was', async function () {
    if (isWindows) this.skip();
    const refusals: [string, () => void][] = [
      ['it is read-only', () => { fs.writeFileSync(file, 'old', { mode: 0o444 }); }],
      ['its folder is read-only', () => { fs.writeFileSync(file, 'old'); fs.chmodSync(folder, 0o555); }],
      ['it is not a file', () => { fs.mkdirSync(file); }],
      ['it is not a file', () => { execFileSync('mkfifo', [file]); }],
      ['it is not a text in UTF-8', () => { fs.writeFileSync(file, Buffer.from([0x61, 0xff])); }],
      ['its symbolic links lead in a circle', () => { fs.symlinkSync(path.basename(file), file); }],
    ];
    for (const [reason, prepare] of refusals) {
      prepare();
      const before = fs.readdirSync(folder);
      assert.deepEqual(await createFileStore(file).write('new', 'old'), { kind: 'refused', reason });
      assert.deepEqual(fs.readdirSync(folder), before);
      fs.chmodSync(folder, 0o700);
      fs.rmSync(file, { recursive: true });
    }
  });

  it('refuses where there is no folder, and where a name cannot be', async () => {
    const nowhere = createFileStore(path.join(folder, 'no', 'a.json'));
    assert.deepEqual(await nowhere.write('new', undefined), { kind: 'refused', reason: 'its folder does not exist' });
    const long = path.join(folder, 'x'.repeat(300));
    assert.equal((await createFileStore(long).write('new', undefined)).kind, 'refused');
    assert.deepEqual(fs.readdirSync(folder), []);
  });

  it('refuses to read what cannot be kept: bytes that are no text, a folder', async () => {
    fs.writeFileSync(file, Buffer.from([0xc3, 0x28]));
    assert.deepEqual(await createFileStore(file).read(), { kind: 'broken', reason: 'it is not a text in UTF-8' });
    assert.deepEqual(await createFileStore(folder).read(), { kind: 'refused', reason: 'it is not a file' });
  });

  it('keeps the old file when there is no room for the new one', async function () {
    if (isWindows) this.skip();
    fs.writeFileSync(file, 'old');
    const program = await programWith(`store.write('x'.repeat(500_000), 'old')
      .then((outcome) => process.stdout.write(outcome.reason ?? outcome.kind));`);
    const output = execFileSync('sh', ['-c', 'ulimit -f 64; exec "$0" "$@"', process.execPath, program, file]);
    assert.equal(output.toString(), 'it would be larger than the system allows');
    assert.equal(fs.readFileSync(file, 'utf8'), 'old');
    assert.deepEqual(fs.readdirSync(folder).filter((name) => name.endsWith('.tmp')), []);
  });

  it('leaves a whole file, the old or the new, when the program is killed while it writes', async function () {
    this.timeout(60_000);
    const program = await programWith(`(async () => {
      for (let n = 0; ; n += 1) {
        const { text } = await store.read();
        const written = await store.write(String(n % 10).repeat(300_000), text);
        if (written.kind !== 'written') throw new Error(written.reason);
        if (n === 0) process.stdout.write('started');
      }
    })();`);
    for (let round = 0; round < 8; round += 1) {
      const writer = spawn(process.execPath, [program, file]);
      await once(writer.stdout, 'data');
      await new Promise((resolve) => setTimeout(resolve, 13 * round));
      writer.kill('SIGKILL');
      await once(writer, 'exit');
      assert.match(fs.readFileSync(file, 'utf8'), /^(\d)\1{299999}$/);
    }
  });

  /** A program to be run on its own, with `store` for the file named by its argument. */
  async function programWith(script: string): Promise<string> {
    await build({
      entryPoints: ['src/node/fileStore.ts'], outfile: path.join(folder, 'store.cjs'),
      bundle: true, platform: 'node', format: 'cjs', logLevel: 'error',
    });
    const program = path.join(folder, 'program.cjs');
    fs.writeFileSync(program, `const store = require('./store.cjs').createFileStore(process.argv[2]);\n${script}`);
    return program;
  }
});
