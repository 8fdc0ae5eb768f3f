import { larger, WordTable } from '../text/wordTable';
import { noSpelling, readSpelling, type Spelling } from './spelling';

/** So many spellings are kept between two documents; then all are forgotten and read anew. */
const MOST_KEPT = 60_000;

/** Spellings by number. What passes over whole texts ask for stands in typed arrays. What is kept changes no result. */
export class Spellings {
  private readonly table = new WordTable();
  private readonly known: Spelling[] = [noSpelling];
  /** `Spelling.signs` and `Spelling.lemma` by number. */
  private signs = new Uint16Array(1 << 12);
  private lemmas = new Uint32Array(1 << 12);
  private readonly lemmaNumbers = new Map<string, number>([['', 0]]);

  /** How many lemmas there are; their numbers are smaller. */
  get lemmaCount(): number {
    return this.lemmaNumbers.size;
  }

  /** True once so much is kept that the next document had better start anew. */
  get isFull(): boolean {
    return this.known.length > MOST_KEPT;
  }

  spelling(number: number): Spelling {
    return this.known[number] as Spelling;
  }

  signsOf(number: number): number {
    return this.signs[number] as number;
  }

  lemmaOf(number: number): number {
    return this.lemmas[number] as number;
  }

  /** The number of the spelling of `text.slice(start, end)`; `TOO_LONG` for what is not kept. */
  at(text: string, start: number, end: number): number {
    const number = this.table.numberOf(text, start, end);
    if (number >= this.known.length) this.read(number);
    return number;
  }

  private read(number: number): void {
    const spelling = readSpelling(this.table.word(number), number, (lower) => this.lemmaNumber(lower));
    this.known.push(spelling);
    if (number >= this.signs.length) {
      this.signs = larger(this.signs, new Uint16Array(this.signs.length * 2));
      this.lemmas = larger(this.lemmas, new Uint32Array(this.lemmas.length * 2));
    }
    this.signs[number] = spelling.signs;
    this.lemmas[number] = spelling.lemma;
  }

  private lemmaNumber(lower: string): number {
    const known = this.lemmaNumbers.get(lower);
    if (known !== undefined) return known;
    this.lemmaNumbers.set(lower, this.lemmaNumbers.size);
    return this.lemmaNumbers.size - 1;
  }
}
