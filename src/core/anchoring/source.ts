import { normalisedText, type NormalisedText } from './normalisedText';

/** A text that passages are described in and looked for in, made ready once for all of them. */
export interface Source {
  readonly normalised: NormalisedText;
  /** As `Selectors.hash`; absent when nobody has worked it out. */
  readonly hash?: string;
}

/** A document's text without its hash. */
export function unhashed(document: string): Source {
  return { normalised: normalisedText(document) };
}
