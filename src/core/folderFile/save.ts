import type { Refusal, SidecarStore } from '../annotations/store';
import type { BrokenFile, FolderFile } from './folderFile';

/** `saved` has what the file holds now, other people's decisions included. Otherwise it was left as it is. */
export type DecisionOutcome<Content> = { readonly kind: 'saved'; readonly content: Content } | BrokenFile | Refusal;

/** How often a write is tried again because somebody else wrote in between. */
export const attempts = 10;

/** What is said when it was tried often enough. */
export const busy: Refusal = { kind: 'refused', reason: 'another program keeps writing to it' };

/** Makes a decision on the file as it is on disk, so that what others have decided meanwhile stays. The same value decides nothing. */
export async function saveDecision<Content>(
  store: SidecarStore, file: FolderFile<Content>, decide: (content: Content) => Content,
): Promise<DecisionOutcome<Content>> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const read = await store.read();
    if (read.kind !== 'read') return read;
    const parsed = read.text === undefined ? { kind: 'content' as const, content: file.empty } : file.parse(read.text);
    if (parsed.kind === 'broken') return parsed;
    const content = decide(parsed.content);
    if (content === parsed.content) return { kind: 'saved', content };
    const written = await store.write(file.print(content), read.text);
    if (written.kind === 'written') return { kind: 'saved', content };
    if (written.kind === 'refused') return written;
  }
  return busy;
}
