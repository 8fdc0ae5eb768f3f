import * as vscode from 'vscode';

/** A file's text, that there is none, or why it is not read as text. `caution`: it was read, but not all of it is what the author wrote. */
export type ReadResult =
  | { readonly kind: 'text'; readonly text: string; readonly bytes: number; readonly caution?: string }
  | { readonly kind: 'gone' }
  | { readonly kind: 'refused'; readonly reason: string };

/** No article is larger; VS Code itself shows no file above 50 MB to extensions. */
export const largestDocument = 16_000_000;
/** How many of the first bytes are looked at for a NUL, as VS Code and git do to tell binary files. */
const binaryProbe = 8_000;

/** Reads a file that is not open, decoded as VS Code would, without its byte order mark. Rejects never. */
export async function readDocument(uri: vscode.Uri): Promise<ReadResult> {
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > largestDocument) return { kind: 'refused', reason: tooLarge(size) };
    const bytes = await vscode.workspace.fs.readFile(uri);
    if (looksBinary(bytes)) return { kind: 'refused', reason: 'is a binary file, not text' };
    const text = (await vscode.workspace.decode(bytes, { uri })).replace(/^\uFEFF/, '');
    return { kind: 'text', text, bytes: bytes.length, ...cautionFor(text) };
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return { kind: 'gone' };
    return { kind: 'refused', reason: `cannot be read: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** Why a file of so many bytes is not read. */
export function tooLarge(size: number): string {
  return `is too large to be analysed: ${megabytes(size)} MB, the limit is ${megabytes(largestDocument)} MB`;
}

/** What to tell about a text that was not valid in its encoding; nothing for a sound one. */
export function cautionFor(text: string): { readonly caution?: string } {
  const at = text.indexOf('\uFFFD');
  if (at < 0) return {};
  return { caution: 'is not valid text in its encoding: some characters are shown as \uFFFD. Reopen it with another encoding to read them' };
}

function looksBinary(bytes: Uint8Array): boolean {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !utf16 && bytes.subarray(0, binaryProbe).includes(0);
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 1 : 0);
}
