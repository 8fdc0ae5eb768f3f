import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { saveChanges } from '../../../src/core/annotations/save';
import { createFileStore } from '../../../src/node/fileStore';
import { documentName, notesIn, put, sidecarFolder, type SidecarFolder } from './sidecarFolder';

/** Each process saves several sidecars at once, so that its end falls into as many saves. */
const FILES = 5;
const KILLS = 1_000;
/** So many processes at a time, each with sidecars of its own: most of the time goes into starting them. */
const LANES = 2;

describe('a process that is killed while it saves', function () {
  this.timeout(600_000);
  let folder: SidecarFolder;

  before(() => { folder = sidecarFolder(); });
  after(() => folder.remove());

  it(`loses nothing that it has confirmed, ${KILLS} times, each time in the midst of saving ${FILES} sidecars`, async () => {
    const program = await folder.program('saver');
    await Promise.all(Array.from({ length: LANES }, (_, lane) => killAgainAndAgain(program, lane)));
    assert.deepEqual(fs.readdirSync(folder.path).filter((name) => name.startsWith('.')), []);
  });

  async function killAgainAndAgain(program: string, lane: number): Promise<void> {
    const files = Array.from({ length: FILES }, (_, index) => path.join(folder.path, `${lane}-${index}.txt.annotations.json`));
    /** The last number that was confirmed of each note of each file. */
    const confirmed = files.map(() => new Map<string, number>());
    let next = 0;
    for (let kill = 0; kill < KILLS / LANES; kill += 1) {
      for (const [index, number] of await killed(program, next, files, kill)) {
        confirmed[index]?.set(`urn:n${number % 20}`, number);
        next = Math.max(next, number + 1);
      }
      files.forEach((file, index) => check(file, confirmed[index]!));
    }
    assert.ok(next > KILLS / LANES, `${next} saves of each file`);
    for (const file of files) assert.equal((await saveChanges(createFileStore(file), [put('urn:last', 'last')], documentName)).kind, 'saved');
  }

  /** What a process has confirmed by its end: the file's index and a number. */
  async function killed(program: string, next: number, files: readonly string[], kill: number): Promise<readonly (readonly [number, number])[]> {
    const saver = spawn(process.execPath, [program, String(next), ...files], { stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    let errors = '';
    saver.stdout.on('data', (chunk: Buffer) => { out += chunk.toString(); });
    saver.stderr.on('data', (chunk: Buffer) => { errors += chunk.toString(); });
    const closed = once(saver, 'close');
    await Promise.race([once(saver.stdout, 'data'), closed]);
    // Saving all of them takes some 15 ms: the kills fall on all of its steps, and some behind the next time.
    await pause((kill * 7) % 24);
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
