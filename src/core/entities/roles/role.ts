import type { Span } from '../../text/span';

/** What a text says somebody is or does: the span of the words, without article, `Kremlin spokesman`, `chairs the local branch`. */
export type Role = Span;
