import { readFile, stat } from 'node:fs/promises';

/** A file's text without its byte order mark, or why it is not read. */
export type ReadResult = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'refused'; readonly reason: string };

/** No article is larger; the extension refuses the same. */
const LARGEST = 16_000_000;
/** How many of the first bytes are looked at for a NUL, as git does to tell binary files. */
const BINARY_PROBE = 8_000;

/** Reads a file as UTF-8, or as UTF-16 where a byte order mark says so. Never rejects. */
export async function readDocument(file: string): Promise<ReadResult> {
  try {
    const { size } = await stat(file);
    if (size > LARGEST) return refused(`is too large: ${megabytes(size)} MB, the limit is ${megabytes(LARGEST)} MB`);
    return decoded(await readFile(file));
  } catch (error) {
    return refused(error instanceof Error ? error.message : String(error));
  }
}

function decoded(bytes: Uint8Array): ReadResult {
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-8' && bytes.subarray(0, BINARY_PROBE).includes(0)) return refused('is a binary file, not text');
  try {
    return { kind: 'text', text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    return refused(`is not valid ${encoding.toUpperCase()}`);
  }
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

function refused(reason: string): ReadResult {
  return { kind: 'refused', reason };
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(0);
}
