import { larger, type WordTable } from '../text/wordTable';
import { noSpelling, readSpelling, type Spelling } from './spelling';

/**
 * Spellings by the numbers that a table gives their words. What passes over whole texts ask for stands in typed arrays. What is kept
 * changes no result.
 */
export class Spellings {
  /** What has been read so far; for longer words the empty spelling. */
  private readonly known: (Spelling | undefined)[] = [noSpelling];
  /** `Spelling.signs` and `Spelling.lemma` by number. */
  private signs = new Uint16Array(1 << 12);
  private lemmas = new Uint32Array(1 << 12);
  private readonly lemmaNumbers = new Map<string, number>([['', 0]]);

  constructor(readonly words: WordTable) {}

  /** How many lemmas there are; their numbers are smaller. */
  get lemmaCount(): number {
    return this.lemmaNumbers.size;
  }

  /** To be asked for before its signs and its lemma are. */
  spelling(number: number): Spelling {
    return this.known[number] ?? this.read(number);
  }

  signsOf(number: number): number {
    return this.signs[number] as number;
  }

  lemmaOf(number: number): number {
    return this.lemmas[number] as number;
  }

  private read(number: number): Spelling {
    const spelling = readSpelling(this.words.word(number), number, (lower) => this.lemmaNumber(lower));
    while (this.known.length < number) this.known.push(undefined);
    this.known[number] = spelling;
    if (number >= this.signs.length) {
      this.signs = larger(this.signs, new Uint16Array(Math.max(2 * this.signs.length, number + 1)));
      this.lemmas = larger(this.lemmas, new Uint32Array(Math.max(2 * this.lemmas.length, number + 1)));
    }
    this.signs[number] = spelling.signs;
    this.lemmas[number] = spelling.lemma;
    return spelling;
  }

  private lemmaNumber(lower: string): number {
    const known = this.lemmaNumbers.get(lower);
    if (known !== undefined) return known;
    this.lemmaNumbers.set(lower, this.lemmaNumbers.size);
    return this.lemmaNumbers.size - 1;
  }
}
