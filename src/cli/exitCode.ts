/** What the shell is told. */
export const ExitCode = {
  /** Everything was done. */
  done: 0,
  /** The run reached its end, but at least one line or file could not be read; each is named. */
  incomplete: 1,
  /** Unknown command, option or argument: nothing was done. */
  usage: 2,
} as const;

export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
