import type { Span } from '../text/span';
import type { Version } from './anchorPassages';
import { describer } from './describer';
import { normalisedText, type NormalisedText } from './normalisedText';
import type { Selectors } from './selectors';

/** A text that passages are described in and looked for in, made ready once for all of them. */
export interface Source extends Version {
  readonly normalised: NormalisedText;
}

/** A document's text without its hash. */
export function unhashed(document: string): Source {
  return { document, normalised: normalisedText(document) };
}

/** `describer` of this text; what it needs is made when the first passage is described. */
export function describing({ document, hash, normalised }: Source): (span: Span) => Selectors {
  let describeIn: ReturnType<typeof describer> | undefined;
  return (span) => (describeIn ??= describer(document, hash, normalised))(span);
}
