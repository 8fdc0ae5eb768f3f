import type { Span } from '../../text/span';
import type { EvidenceKind } from '../evidence';
import type { Referent } from './referent';

/** Whom some words mean, and why. */
export interface Found {
  readonly referent: Referent;
  readonly kind: EvidenceKind;
  readonly at: Span;
}
