/** Asks whether the work is still wanted; looked at after each await and inside long loops. VS Code's token fits. */
export interface CancellationToken {
  readonly isCancellationRequested: boolean;
}

/** For work that nobody can call off. */
export const neverCancelled: CancellationToken = { isCancellationRequested: false };
