import type { ByteReader } from './byteReader';
import { hashString } from './hash';
import { SortedHashes } from './sortedHashes';

/** The clusters a word falls in, finest first: of 1024, of 400 drawn anew, of 128, of 24. */
export interface WordCluster {
  readonly fine: number;
  readonly other: number;
  readonly middle: number;
  readonly coarse: number;
}

/** Clusters of frequent words by their vectors, by the words' hashes. */
export class ClusterLexicon {
  private readonly words: SortedHashes;

  constructor(
    hashes: Uint32Array,
    private readonly fine: Uint16Array,
    private readonly other: Uint16Array,
    private readonly middle: Uint8Array,
    private readonly coarse: Uint8Array,
  ) {
    this.words = new SortedHashes(hashes);
  }

  /** The clusters of a word in small letters; `undefined` for words that are not frequent. Compounds go by their last part. */
  clusterOf(word: string): WordCluster | undefined {
    let at = this.words.placeOf(hashString(word));
    if (at < 0 && word.includes('.')) at = this.words.placeOf(hashString(word.replaceAll('.', '')));
    if (at < 0 && word.includes('-')) at = this.words.placeOf(hashString(word.slice(word.lastIndexOf('-') + 1)));
    if (at < 0) return undefined;
    const fine = this.fine[at] as number;
    const middle = this.middle[fine] as number;
    return { fine, other: this.other[at] as number, middle, coarse: this.coarse[middle] as number };
  }
}

/** Reads what `packClusters` of tools/train wrote. */
export function readClusterLexicon(reader: ByteReader): ClusterLexicon {
  const count = reader.varint();
  const hashes = reader.hashes(count);
  const fine = reader.uint16s(count);
  const other = reader.uint16s(count);
  const middle = reader.take(reader.varint());
  const coarse = reader.take(reader.varint());
  return new ClusterLexicon(hashes, fine, other, middle, coarse);
}
