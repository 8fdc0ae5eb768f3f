import * as vscode from 'vscode';
import { compressed, decompressed } from '../adapters/compression';
import { hashed, isHash } from '../adapters/hashing';

/**
 * Texts that sidecars describe, compressed, in the extension's own storage and never in the workspace: with the old text at hand, one
 * comparison finds all passages again. Nothing depends on them; what cannot be kept or read is not there.
 */
export interface Snapshots {
  /** Keeps a text under its hash, unless it is kept already. Longest kept go when they are too many, or too large together. */
  keep(hash: string, text: string): Promise<void>;
  /** The text with this hash, with the line ends it was kept with, once it is kept; `undefined` when it is not there. */
  read(hash: string): Promise<string | undefined>;
}

/** How much is kept. */
export interface Room {
  /** Compressed, of all documents together. */
  readonly bytes: number;
  /** Each is looked at once in a session. */
  readonly texts: number;
}

/** Prose of some 150 MB. */
const ample: Room = { bytes: 50_000_000, texts: 2_000 };
const suffix = '.gz';

interface Kept {
  readonly bytes: number;
  /** Milliseconds, for the order only. */
  readonly since: number;
}

export function createSnapshots(folder: vscode.Uri, room = ample): Snapshots {
  let listing: Promise<Map<string, Kept>> | undefined;
  const fileOf = (hash: string): vscode.Uri => vscode.Uri.joinPath(folder, hash + suffix);
  /** One after the other, so that the account of what is kept stays right. */
  let turn: Promise<unknown> = Promise.resolve();

  async function list(): Promise<Map<string, Kept>> {
    await vscode.workspace.fs.createDirectory(folder);
    const names = (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name).filter((name) => name.endsWith(suffix));
    const stats = await Promise.all(names.map(async (name) => {
      const { size, mtime } = await vscode.workspace.fs.stat(vscode.Uri.joinPath(folder, name));
      return [name.slice(0, -suffix.length), { bytes: size, since: mtime }] as const;
    }));
    return new Map(stats);
  }

  async function add(hash: string, text: string): Promise<void> {
    const kept = await (listing ??= list());
    if (kept.has(hash)) return;
    const bytes = await compressed(text);
    if (bytes.length > room.bytes) return;
    await vscode.workspace.fs.writeFile(fileOf(hash), bytes);
    kept.set(hash, { bytes: bytes.length, since: Date.now() });
    await makeRoom(kept);
  }

  async function makeRoom(kept: Map<string, Kept>): Promise<void> {
    let sum = [...kept.values()].reduce((total, { bytes }) => total + bytes, 0);
    for (const [hash, { bytes }] of [...kept].sort(([, a], [, b]) => a.since - b.since)) {
      if (sum <= room.bytes && kept.size <= room.texts) return;
      await drop(hash);
      sum -= bytes;
    }
  }

  async function drop(hash: string): Promise<void> {
    (await listing)?.delete(hash);
    await vscode.workspace.fs.delete(fileOf(hash), { useTrash: false });
  }

  return {
    keep(hash, text) {
      // Hashes become names of files here.
      if (!isHash(hash)) return Promise.resolve();
      // A full disk or a folder that cannot be written to: next time the whole is looked at anew.
      const kept = turn.then(() => add(hash, text)).catch(() => { listing = undefined; });
      turn = kept;
      return kept;
    },
    async read(hash) {
      if (!isHash(hash)) return undefined;
      await turn;
      try {
        const text = await decompressed(await vscode.workspace.fs.readFile(fileOf(hash)));
        if ((await hashed(text)).hash === hash) return text;
      } catch (error) {
        if (error instanceof vscode.FileSystemError) return undefined;
      }
      await drop(hash).catch(() => undefined); // half written, or not what its name says
      return undefined;
    },
  };
}
