import type { ReadOutcome, RemoveOutcome, SidecarStore, WriteOutcome } from '../../../src/core/annotations/store';

/** A file that is not there to begin with, and that others may write between any two steps. */
export interface MemoryStore extends SidecarStore {
  text: string | undefined;
  writes: number;
}

/** `onRead` runs after each read, as another program would that gets its turn then. */
export function memoryStore(text?: string, onRead: (store: MemoryStore) => void = () => undefined): MemoryStore {
  const store: MemoryStore = {
    text,
    writes: 0,
    read(): Promise<ReadOutcome> {
      const read = store.text;
      onRead(store);
      return Promise.resolve({ kind: 'read', text: read });
    },
    write(written, before): Promise<WriteOutcome> {
      if (store.text !== before) return Promise.resolve({ kind: 'changed' });
      store.text = written;
      store.writes += 1;
      return Promise.resolve({ kind: 'written' });
    },
    remove(before): Promise<RemoveOutcome> {
      if (store.text !== before) return Promise.resolve({ kind: 'changed' });
      store.text = undefined;
      return Promise.resolve({ kind: 'removed' });
    },
  };
  return store;
}
