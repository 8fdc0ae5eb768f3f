import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** A file to analyse, or what stands in its place when it cannot be found. */
export type Found = { readonly kind: 'document'; readonly path: string } | { readonly kind: 'problem'; readonly path: string; readonly reason: string };

const DOCUMENT = /\.(?:txt|md|markdown|srt|vtt)$/i;

/**
 * The documents that the arguments name: files as they are, folders with all documents in and below them, by name. Hidden files
 * and folders, `node_modules` and symbolic links inside folders are left out.
 */
export async function* findDocuments(paths: readonly string[]): AsyncGenerator<Found> {
  for (const each of paths) {
    const reason = await unreadable(each);
    if (reason !== undefined) yield { kind: 'problem', path: each, reason };
    else if ((await stat(each)).isDirectory()) yield* inFolder(each, each);
    else yield { kind: 'document', path: each };
  }
}

async function unreadable(file: string): Promise<string | undefined> {
  try {
    const found = await stat(file);
    return found.isDirectory() || found.isFile() ? undefined : 'is no file and no folder';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such file or folder' : messageOf(error);
  }
}

async function* inFolder(folder: string, named: string): AsyncGenerator<Found> {
  let entries;
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    yield { kind: 'problem', path: folder, reason: messageOf(error) };
    return;
  }
  let any = false;
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const each = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      for await (const found of inFolder(each, named)) {
        any = true;
        yield found;
      }
    } else if (entry.isFile() && DOCUMENT.test(entry.name)) {
      any = true;
      yield { kind: 'document', path: each };
    }
  }
  if (!any && folder === named) yield { kind: 'problem', path: folder, reason: 'no .txt, .md, .srt or .vtt file in this folder' };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
