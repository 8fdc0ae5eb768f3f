import type { Version } from './anchorPassages';
import { normalisedText, type NormalisedText } from './normalisedText';

/** A text that passages are described in and looked for in, made ready once for all of them. */
export interface Source extends Version {
  readonly normalised: NormalisedText;
}

/** A document's text without its hash. */
export function unhashed(document: string): Source {
  return { document, normalised: normalisedText(document) };
}
