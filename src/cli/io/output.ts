import type { Writable } from 'node:stream';

/** Where results go. */
export interface Output {
  /** Waits while the reader is slower than we are. False once nobody reads any more: then there is nothing left to do. */
  write(text: string): Promise<boolean>;
  /** Whether a person looks at it, and how wide their window is, in columns. */
  readonly columns: number | undefined;
}

/** Results to a stream. A reader that closes it early is no error; every other failure of the stream is thrown. */
export function openOutput(stream: Writable & { readonly columns?: number; readonly isTTY?: boolean }): Output {
  let failure: NodeJS.ErrnoException | undefined;
  stream.on('error', (error) => { failure = error; });
  const isOpen = () => {
    if (failure && failure.code !== 'EPIPE') throw failure;
    return !failure && !stream.destroyed;
  };
  return {
    columns: stream.isTTY ? stream.columns : undefined,
    async write(text) {
      if (!isOpen()) return false;
      if (!stream.write(text)) await drained(stream);
      return isOpen();
    },
  };
}

/** Resolves when the stream takes more, or never will. */
function drained(stream: Writable): Promise<void> {
  const events = ['drain', 'close', 'error'];
  return new Promise((resolve) => {
    const done = () => {
      for (const event of events) stream.off(event, done);
      resolve();
    };
    for (const event of events) stream.on(event, done);
  });
}
