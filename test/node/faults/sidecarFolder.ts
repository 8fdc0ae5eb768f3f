import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import type { Annotation } from '../../../src/core/annotations/annotation';
import type { SidecarChange } from '../../../src/core/annotations/changes';
import { noteOf } from '../../../src/core/annotations/contents';
import type { SidecarStores } from '../../../src/core/annotations/recovery/keep';
import { parseSidecar, printSidecar } from '../../../src/core/annotations/sidecar';
import type { Disk } from '../../../src/node/disk';
import { createFileStore } from '../../../src/node/fileStore';

export const documentName = 'ferry.txt';

/** A folder on disk with one document's sidecar in it. */
export interface SidecarFolder {
  readonly path: string;
  readonly sidecar: string;
  readonly recovery: string;
  stores(disk?: Disk): SidecarStores;
  /** Bundles a program of this folder's tests, to be run as a process of its own. */
  program(source: string): Promise<string>;
  remove(): void;
}

/** A killed process loses nothing that the system has taken, so a disk in memory, where there is one, shows the same and flushes at once. */
const quickDisk = fs.existsSync('/dev/shm') ? '/dev/shm' : os.tmpdir();

export function sidecarFolder(): SidecarFolder {
  const folder = fs.mkdtempSync(path.join(quickDisk, 'sourcemark-faults-'));
  const sidecar = path.join(folder, `${documentName}.annotations.json`);
  const recovery = path.join(folder, `${documentName}.annotations.recovery.json`);
  return {
    path: folder, sidecar, recovery,
    stores: (disk) => ({ sidecar: createFileStore(sidecar, disk), recovery: createFileStore(recovery, disk) }),
    async program(source) {
      const outfile = path.join(folder, `${source}.cjs`);
      await build({ entryPoints: [`test/node/faults/${source}.ts`], outfile, bundle: true, platform: 'node', format: 'cjs', logLevel: 'error' });
      return outfile;
    },
    remove: () => fs.rmSync(folder, { recursive: true, force: true }),
  };
}

/** The notes in a sidecar, by id. Fails when it is not whole. */
export function notesIn(file: string): ReadonlyMap<string, string | undefined> {
  const parsed = parseSidecar(fs.readFileSync(file, 'utf8'));
  assert.ok(parsed.kind === 'sidecar', JSON.stringify(parsed));
  return new Map(parsed.sidecar.annotations.map((each) => [each.id, noteOf(each)]));
}

export function note(id: string, text: string): Annotation {
  return { id, bodies: [{ kind: 'note', text }] };
}

export function put(id: string, text: string): SidecarChange {
  return { kind: 'put', annotation: note(id, text) };
}

export function printed(...annotations: readonly Annotation[]): string {
  return printSidecar({ annotations }, documentName);
}
