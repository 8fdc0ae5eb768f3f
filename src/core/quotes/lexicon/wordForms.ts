import { TOO_LONG, WordTable } from '../../text/wordTable';
import type { Traits } from './trait';

/** So many words are kept between two documents; then all are forgotten and looked up anew. */
const MOST_KEPT = 60_000;

/** What the quote rules ask of a text's words, looked up once a spelling. What is kept from text to text changes no result. */
export class WordForms {
  private table = new WordTable();
  private lowers: string[] = [''];
  private known: Traits[] = [0];
  /** How often everything was forgotten: numbers hold for one age. */
  age = 0;

  constructor(private readonly traitsOf: (lower: string) => Traits) {}

  /** Between two documents: forgets everything once it is much. */
  forgetMany(): void {
    if (this.table.count <= MOST_KEPT) return;
    this.table = new WordTable();
    this.lowers = [''];
    this.known = [0];
    this.age += 1;
  }

  /** The number of `text.slice(start, end)`, until `forgetMany` forgets it. */
  numberOf(text: string, start: number, end: number): number {
    const number = this.table.numberOf(text, start, end);
    if (number >= this.lowers.length) {
      const word = this.table.word(number);
      const lower = word.toLowerCase();
      this.lowers.push(lower);
      this.known.push(ACRONYM.test(word) ? 0 : this.traitsOf(lower));
    }
    return number;
  }

  /** The word in lower case; `undefined` for one that is too long to be kept. */
  lower(number: number): string | undefined {
    return number === TOO_LONG ? undefined : this.lowers[number];
  }

  traits(number: number): Traits {
    return this.known[number] as Traits;
  }
}

/** “WHO” and “IT” are bodies, not pronouns. */
const ACRONYM = /^[A-Z]{2,}$/;
