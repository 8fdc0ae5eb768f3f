import { detached } from '../../text/detached';
import { larger, TOO_LONG } from '../../text/wordTable';
import type { Spelling } from '../spelling';
import type { Spellings } from '../spellings';
import type { ClusterLexicon } from '../../model/clusterLexicon';
import { LONGEST_WORD, readWordType, type WordType } from './wordType';

/** So many word types are kept between documents; then all are forgotten and read anew. */
const MOST_KEPT = 60_000;

/** Word types by spelling. What it keeps changes no result. */
export class WordTypes {
  private readonly known = new Map<string, WordType>();
  private readonly lemmas = new Map<number, number>();
  private types: WordType[] = [];
  /** Of the spellings that `numbered` numbers, by their number: the id of the word type, plus 1; 0 where it is not known yet. */
  private ids = new Uint32Array(1 << 12);
  private numbered: Spellings | undefined;
  /** By id: `WordType.marks`, `WordType.lemma`, `WordType.shapeHash`. */
  private marks = new Uint16Array(1 << 12);
  private lemmasById = new Uint32Array(1 << 12);
  private shapes = new Int32Array(1 << 12);
  private readonly lemmaOf = (lowerHash: number): number => {
    const known = this.lemmas.get(lowerHash);
    if (known !== undefined) return known;
    this.lemmas.set(lowerHash, this.lemmas.size);
    return this.lemmas.size - 1;
  };

  constructor(private readonly lexicon: ClusterLexicon) {}

  /** How many lemmas there are; their numbers are smaller. */
  get lemmaCount(): number {
    return this.lemmas.size;
  }

  /** To be called before the spellings of a document are asked for: its spellings are numbered by `spellings`. */
  follow(spellings: Spellings): void {
    if (this.numbered === spellings) return;
    this.numbered = spellings;
    this.forgetNumbers();
  }

  /** The id of a spelling's word type, given its number among the spellings. */
  idOfSpelling(number: number, spelling: Spelling): number {
    if (number === TOO_LONG) return this.of(spelling.text).id;
    const known = this.ids[number] ?? 0;
    if (known > 0) return known - 1;
    const { id } = this.of(spelling.text);
    if (number >= this.ids.length) this.ids = larger(this.ids, new Uint32Array(Math.max(2 * this.ids.length, number + 1)));
    this.ids[number] = id + 1;
    return id;
  }

  /** The word type with this id. */
  byId(id: number): WordType {
    return this.types[id] as WordType;
  }

  marksOf(id: number): number {
    return this.marks[id] as number;
  }

  shapeOf(id: number): number {
    return this.shapes[id] as number;
  }

  lemmaOfId(id: number): number {
    return this.lemmasById[id] as number;
  }

  /** The word type of a word; of its beginning, when it is very long. */
  of(text: string): WordType {
    const word = text.length > LONGEST_WORD ? text.slice(0, LONGEST_WORD) : text;
    let type = this.known.get(word);
    if (!type) {
      const own = detached(word);
      type = readWordType(own, this.lexicon, this.known.size, this.lemmaOf);
      this.known.set(own, type);
      this.add(type);
    }
    return type;
  }

  /** Between two documents: forgets everything once it is much, and says whether it did. */
  forgetMany(): boolean {
    if (this.known.size <= MOST_KEPT) return false;
    this.known.clear();
    this.lemmas.clear();
    this.types = [];
    this.forgetNumbers();
    return true;
  }

  private add(type: WordType): void {
    this.types.push(type);
    if (type.id >= this.marks.length) {
      this.marks = larger(this.marks, new Uint16Array(2 * this.marks.length));
      this.lemmasById = larger(this.lemmasById, new Uint32Array(2 * this.lemmasById.length));
      this.shapes = larger(this.shapes, new Int32Array(2 * this.shapes.length));
    }
    this.marks[type.id] = type.marks;
    this.lemmasById[type.id] = type.lemma;
    this.shapes[type.id] = type.shapeHash;
  }

  private forgetNumbers(): void {
    this.ids.fill(0);
  }
}
