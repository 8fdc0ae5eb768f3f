/** What the shell is told. */
export const ExitCode = {
  /** Everything was done. */
  done: 0,
  /** The run reached its end, but at least one line or file could not be read; each is named. */
  incomplete: 1,
  /** Two files were merged, and people have to decide about something in them. The number is git's. */
  conflicts: 1,
  /** Unknown command, option or argument: nothing was done. */
  usage: 2,
  /** A file could not be merged: nothing was written. */
  refused: 3,
} as const;

export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
