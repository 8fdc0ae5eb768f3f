import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { saveChanges } from '../../../src/core/annotations/save';
import { createFileStore } from '../../../src/node/fileStore';
import { documentName, notesIn, put, sidecarFolder, type SidecarFolder } from './sidecarFolder';

/** Each process saves several sidecars at once, so that its end falls into as many saves; most of the time goes into starting processes. */
const FILES = 5;
const KILLS = 200;

describe('a process that is killed while it saves', function () {
  this.timeout(300_000);
  let folder: SidecarFolder;

  before(() => { folder = sidecarFolder(); });
  after(() => folder.remove());

  it(`loses nothing that it has confirmed, in ${FILES * KILLS} saves that were cut off`, async () => {
    const program = await folder.program('saver');
    const files = Array.from({ length: FILES }, (_, index) => path.join(folder.path, `${index}.txt.annotations.json`));
    /** The last number that was confirmed of each note of each file. */
    const confirmed = files.map(() => new Map<string, number>());
    let next = 0;
    for (let kill = 0; kill < KILLS; kill += 1) {
      for (const [index, number] of await killed(program, next, files, kill)) {
        confirmed[index]?.set(`urn:n${number % 20}`, number);
        next = Math.max(next, number + 1);
      }
      files.forEach((file, index) => check(file, confirmed[index]!));
    }
    assert.ok(next > KILLS, `${next} saves of each file`);
    for (const file of files) assert.equal((await saveChanges(createFileStore(file), [put('urn:last', 'last')], documentName)).kind, 'saved');
    assert.deepEqual(fs.readdirSync(folder.path).filter((name) => name.startsWith('.')), []);
  });

  /** What a process has confirmed by its end: the file's index and a number. */
  async function killed(program: string, next: number, files: readonly string[], kill: number): Promise<readonly (readonly [number, number])[]> {
    const saver = spawn(process.execPath, [program, String(next), ...files], { stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    let errors = '';
    saver.stdout.on('data', (chunk: Buffer) => { out += chunk.toString(); });
    saver.stderr.on('data', (chunk: Buffer) => { errors += chunk.toString(); });
    const closed = once(saver, 'close');
    await Promise.race([once(saver.stdout, 'data'), closed]);
    // A save takes a few milliseconds: the kills fall on all of its steps.
    await pause((kill * 7) % 11);
    saver.kill('SIGKILL');
    await closed;
    assert.equal(errors, '');
    return out.split('\n').slice(0, -1).map((line) => line.split(' ').map(Number) as [number, number]);
  }

  /** What was confirmed is there, or what was written over it by a save that nobody heard of any more. */
  function check(file: string, confirmed: ReadonlyMap<string, number>): void {
    if (confirmed.size === 0) return;
    const notes = notesIn(file);
    for (const [id, number] of confirmed) assert.ok(Number(notes.get(id) ?? -1) >= number, `${id}: ${notes.get(id)} instead of ${number}`);
  }
});
