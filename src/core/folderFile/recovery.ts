import { isObject } from '../json/json';
import { broken, folderFormat, readVersioned, writtenVersion, type BrokenFile, type FolderFile } from './folderFile';

/** What has been decided while a file could not be read: the change from what was last known of it to what it is to hold. */
export interface Recovery<Content> {
  readonly before: Content;
  readonly after: Content;
}

const format = folderFormat(['version', 'before', 'after']);

/** The name of the file that takes decisions while this one cannot be read: `sourcemark.entities.recovery.json`. */
export function recoveryName(name: string): string {
  return name.replace(/\.json$/, '.recovery.json');
}

/** Reads a recovery file's text; anything may come, it never throws. */
export function parseRecovery<Content>(file: FolderFile<Content>, text: string): { readonly kind: 'recovery'; readonly recovery: Recovery<Content> } | BrokenFile {
  const read = readVersioned(text, 'a recovery file', format);
  if (read.kind === 'broken') return read;
  const [before, after] = [read.json['before'], read.json['after']].map((json) => file.parse(isObject(json) ? JSON.stringify(json) : '{}'));
  if (before?.kind !== 'content') return before ?? broken('it is not a recovery file of Sourcemark');
  if (after?.kind !== 'content') return after ?? broken('it is not a recovery file of Sourcemark');
  return { kind: 'recovery', recovery: { before: before.content, after: after.content } };
}

/** The recovery file's text: both contents as the file itself would have them. */
export function printRecovery<Content>(file: FolderFile<Content>, { before, after }: Recovery<Content>): string {
  const [earlier, later] = [before, after].map((content): unknown => JSON.parse(file.print(content)));
  return `${JSON.stringify({ ...writtenVersion(undefined, format), before: earlier, after: later }, null, 2)}\n`;
}
