import type { Draft } from '../attribution/draft';
import type { Reading } from '../reading/reading';

/** A quote inside the words of another, before it is known who its source refers to, and the reading whose tokens it counts. */
export interface InnerDraft {
  readonly reading: Reading;
  readonly draft: Draft;
}

/** By the draft in whose words they stand; a draft without an entry quotes nobody. */
export type InnerDrafts = ReadonlyMap<Draft, readonly InnerDraft[]>;
