import type { Version } from '../anchoring/anchorPassages';
import { normalisedText } from '../anchoring/normalisedText';
import type { Selectors } from '../anchoring/selectors';
import { describing } from '../anchoring/source';
import type { Span } from '../text/span';

/** Where a passage stood in the text that an edit took it away from. */
export interface LastSeen {
  /** Their `hash` names that text within this session; never written to a file. */
  readonly selectors: Selectors;
  /** That text; absent when it is not kept any more. */
  readonly version?: Version;
}

/** Describes passages of the text before an edit. The text is made ready when the first is asked for. */
export function lastSeenIn(document: string): (span: Span) => LastSeen {
  let version: Version | undefined;
  let describeIn: ReturnType<typeof describing> | undefined;
  return (span) => {
    version ??= { document, hash: nameOf(document) };
    describeIn ??= describing({ ...version, normalised: normalisedText(document) });
    return { selectors: describeIn(span), version };
  };
}

/** A name that tells this text from others of the same session: its length and FNV-1a's 32 bits. No hash in hexadecimal looks like it. */
function nameOf(document: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < document.length; at += 1) hash = Math.imul(hash ^ document.charCodeAt(at), 0x01000193);
  return `seen:${document.length}:${hash >>> 0}`;
}
