import type { WordTable } from './wordTable';

/** What a token is; the numbers are stored, so their order is fixed. */
export const TokenKind = {
  /** Letters, with digits, inner apostrophes, hyphens and dots where they belong to the word: `O'Neill`, `MiG-29`, `U.S.` */
  word: 0,
  /** Digits with their separators: `1,250.50`. */
  number: 1,
  /** The possessive clitic on its own: `'s`, `’s`, and the bare apostrophe after a plural. */
  possessive: 2,
  /** One mark of punctuation, or a run of the same: `,`, `...`, `--`. */
  mark: 3,
} as const;

export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

/** A text's tokens as parallel arrays, in order; white space lies between them. Offsets are UTF-16 units, half-open. */
export interface Tokens {
  readonly count: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly kinds: Uint8Array;
  /** Each token's number in `words`; `TOO_LONG` for what that does not keep. */
  readonly numbers: Uint32Array;
  /** What numbers the spellings, of this text and of others. What is known of a word can be kept by its number as long as this is the same. */
  readonly words: WordTable;
}
