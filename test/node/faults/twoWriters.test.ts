import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { codesOf } from '../../../src/core/annotations/contents';
import { openConflicts } from '../../../src/core/annotations/merge/conflict';
import { parseSidecar } from '../../../src/core/annotations/sidecar';
import { createFileStore } from '../../../src/node/fileStore';
import { printed, sidecarFolder, type SidecarFolder } from './sidecarFolder';

describe('two processes that write one sidecar', function () {
  this.timeout(120_000);
  let folder: SidecarFolder;

  beforeEach(() => { folder = sidecarFolder(); });
  afterEach(() => folder.remove());

  it('keep each other’s annotations, and each other’s codes on one annotation', async () => {
    const [program, names, count] = [await folder.program('writer'), ['one', 'other'], 250];
    const ended = names.map(async (name) => {
      const writer = spawn(process.execPath, [program, folder.sidecar, name, String(count)], { stdio: ['ignore', 'ignore', 'pipe'] });
      let errors = '';
      writer.stderr.on('data', (chunk: Buffer) => { errors += chunk.toString(); });
      const [code] = await once(writer, 'close') as [number | null];
      return [code, errors];
    });
    assert.deepEqual(await Promise.all(ended), [[0, ''], [0, '']]);
    const parsed = parseSidecar(fs.readFileSync(folder.sidecar, 'utf8'));
    assert.ok(parsed.kind === 'sidecar');
    const { annotations } = parsed.sidecar;
    const numbers = names.flatMap((name) => Array.from({ length: count }, (_, number) => [name, number] as const));
    const ids = new Set(annotations.map(({ id }) => id));
    assert.deepEqual(numbers.filter(([name, number]) => !ids.has(`urn:${name}:${number}`)), []);
    const codes = new Set(codesOf(annotations.find(({ id }) => id === 'urn:shared')!));
    assert.deepEqual(numbers.filter(([name, number]) => !codes.has(`${name} ${number}`)), []);
    assert.deepEqual(openConflicts(parsed.sidecar), []);
    assert.deepEqual(fs.readdirSync(folder.path).filter((name) => name.startsWith('.')), []);
  });

  describe('and a lock that somebody has left behind', () => {
    const lockOf = (file: string): string => path.join(path.dirname(file), `.${path.basename(file)}.lock`);

    async function writesWithin(milliseconds: number): Promise<void> {
      const start = performance.now();
      assert.deepEqual(await createFileStore(folder.sidecar).write(printed(), undefined), { kind: 'written' });
      assert.ok(performance.now() - start < milliseconds, `${performance.now() - start} ms`);
      assert.deepEqual(fs.readdirSync(folder.path), [path.basename(folder.sidecar)]);
    }

    it('take it away when its process is no more', async () => {
      const gone = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
      await once(gone, 'close');
      fs.writeFileSync(lockOf(folder.sidecar), `${gone.pid} x ${(await import('node:os')).hostname()}`);
      await writesWithin(1000);
    });

    it('take it away when it is too old, or from the future because the clock was set back', async () => {
      for (const hours of [-1, 1]) {
        fs.writeFileSync(lockOf(folder.sidecar), `${process.pid} x elsewhere`);
        const then = new Date(Date.now() + hours * 3_600_000);
        fs.utimesSync(lockOf(folder.sidecar), then, then);
        await writesWithin(1000);
        fs.rmSync(folder.sidecar);
      }
    });

    it('wait while it is held', async () => {
      const lock = lockOf(folder.sidecar);
      fs.writeFileSync(lock, `${process.pid} x elsewhere`);
      setTimeout(() => fs.rmSync(lock), 300);
      const start = performance.now();
      await createFileStore(folder.sidecar).write(printed(), undefined);
      assert.ok(performance.now() - start > 250);
    });
  });
});
