import { createHash } from 'node:crypto';
import { anchorPassages } from '../../core/anchoring/anchorPassages';
import { describer } from '../../core/anchoring/describer';
import { normalisedText } from '../../core/anchoring/normalisedText';
import type { Outcome } from '../../core/anchoring/outcome';
import type { Selectors } from '../../core/anchoring/selectors';
import { annotationJson, readAnnotation } from '../../core/annotations/w3c/annotationJson';
import type { AnchorRequest, RequestedSpan } from './request';

/** The document's IRI in the annotations that are made on the way; nobody reads it. */
const SOURCE = 'file:document';

/**
 * Finds passages again as a reader of the sidecar would who has lost the old text: each is described as an annotation in JSON, and
 * looked for by what that JSON says.
 */
export function anchorFromSidecar({ before, after, spans }: AnchorRequest): readonly Outcome[] {
  const sidecar = sidecarJson(before, spans);
  const items = JSON.parse(sidecar) as readonly unknown[];
  return anchorPassages({ document: after, hash: sha256(after) }, items.map(readSelectors));
}

/** The annotations of passages, as a sidecar has them. */
export function sidecarJson(before: string, spans: readonly RequestedSpan[]): string {
  const describeIn = describer(before, sha256(before));
  return JSON.stringify(spans.map((span) => {
    const annotation = { id: `urn:sourcemark:${encodeURIComponent(span.id)}`, bodies: [], selectors: describeIn(span) };
    return annotationJson(annotation, SOURCE);
  }));
}

function readSelectors(json: unknown): Selectors {
  return readAnnotation(json).selectors ?? { quote: { exact: '', prefix: '', suffix: '' } };
}

/** As `Selectors.hash`. */
function sha256(document: string): string {
  return createHash('sha256').update(normalisedText(document).text).digest('hex');
}
