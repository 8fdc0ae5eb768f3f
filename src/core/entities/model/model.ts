import { ByteReader } from '../../model/byteReader';
import { type ClusterLexicon, readClusterLexicon } from '../../model/clusterLexicon';
import { readWeights, type Weights } from './weights';

/** A trained model, ready for use. Immutable. */
export interface EntityModel {
  readonly clusters: ClusterLexicon;
  readonly weights: Weights;
}

/** Reads a model from its two packed files; throws a `RangeError` when one is cut short. */
export function readEntityModel(clusters: Uint8Array, weights: Uint8Array): EntityModel {
  return { clusters: readClusterLexicon(new ByteReader(clusters)), weights: readWeights(new ByteReader(weights)) };
}
