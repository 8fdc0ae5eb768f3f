import { ByteReader } from '../../model/byteReader';
import type { ClusterLexicon } from '../../model/clusterLexicon';
import { readQuoteWeights, type QuoteWeights } from './weights';

/** A trained model of quotes, ready for use. Immutable. */
export interface QuoteModel {
  readonly clusters: ClusterLexicon;
  readonly weights: QuoteWeights;
}

/** Reads a model from its packed file; throws a `RangeError` when it is cut short. */
export function readQuoteModel(clusters: ClusterLexicon, weights: Uint8Array): QuoteModel {
  return { clusters, weights: readQuoteWeights(new ByteReader(weights)) };
}
