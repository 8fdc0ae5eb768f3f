/**
 * What reading gave: the file's whole text, `undefined` when there is no file; `broken` when it holds no text that could be kept, for a
 * person to look at; or why it cannot be read at all.
 */
export type ReadOutcome =
  | { readonly kind: 'read'; readonly text: string | undefined }
  | { readonly kind: 'broken'; readonly reason: string }
  | Refusal;

/** `changed`: the file is no longer what the writer had read, and was left as it is. */
export type WriteOutcome = { readonly kind: 'written' } | { readonly kind: 'changed' } | Refusal;

/** `changed` as for writing. */
export type RemoveOutcome = { readonly kind: 'removed' } | { readonly kind: 'changed' } | Refusal;

export interface Refusal {
  readonly kind: 'refused';
  /** Why, in English, to be shown behind the file's name. */
  readonly reason: string;
}

/** Where one sidecar is kept. The editor and the tests supply one; refusals are results, and nothing throws. */
export interface SidecarStore {
  read(): Promise<ReadOutcome>;
  /** Replaces the whole file, or leaves it as it was. `before` is the text it was read as, `undefined` for no file. */
  write(text: string, before: string | undefined): Promise<WriteOutcome>;
  /** Removes the file that was read as `before`. */
  remove(before: string): Promise<RemoveOutcome>;
}
