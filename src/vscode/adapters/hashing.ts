import { normalisedText } from '../../core/anchoring/normalisedText';
import type { Source } from '../../core/anchoring/source';

/** A document's text made ready for anchoring, with its hash where the host can work it out (web pages need a secure context). */
export async function hashed(document: string): Promise<Source> {
  const normalised = normalisedText(document);
  const subtle = (globalThis.crypto as Crypto | undefined)?.subtle;
  if (!subtle) return { document, normalised };
  const digest = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(normalised.text)));
  return { document, normalised, hash: [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('') };
}

/** True for what looks like such a hash; sidecars are anybody's. */
export function isHash(hash: string): boolean {
  return /^[0-9a-f]{64}$/.test(hash);
}
