import type { ClusterLexicon } from './clusterLexicon';
import { LONGEST_WORD, readWordType, type WordType } from './wordType';

/** So many spellings are kept between documents; then all are forgotten and read anew. */
const MOST_KEPT = 60_000;

/** Word types by spelling. What it keeps changes no result. */
export class WordTypes {
  private readonly known = new Map<string, WordType>();

  constructor(private readonly lexicon: ClusterLexicon) {}

  /** The word type of a spelling; of its beginning, when it is very long. */
  of(spelling: string): WordType {
    const word = spelling.length > LONGEST_WORD ? spelling.slice(0, LONGEST_WORD) : spelling;
    let type = this.known.get(word);
    if (!type) {
      type = readWordType(word, this.lexicon);
      this.known.set(word, type);
    }
    return type;
  }

  /** Between two documents: forgets everything once it is much, and says whether it did. */
  forgetMany(): boolean {
    if (this.known.size <= MOST_KEPT) return false;
    this.known.clear();
    return true;
  }
}
