import { TOO_LONG, type WordTable } from '../../text/wordTable';
import type { Traits } from './trait';

/** What the quote rules ask of a text's words, looked up once a spelling. What is kept from text to text changes no result. */
export class WordForms {
  /** What numbers the words that are asked for. */
  private words: WordTable | undefined;
  private lowers: (string | undefined)[] = [];
  private known: (Traits | undefined)[] = [];

  constructor(private readonly traitsOf: (lower: string) => Traits) {}

  /** To be called before the words of a document are asked for: `words` numbers them. Forgets those of another table. */
  follow(words: WordTable): void {
    if (this.words === words) return;
    this.words = words;
    this.lowers = [];
    this.known = [];
  }

  /** The word in lower case; `undefined` for one that is too long to be kept. */
  lower(number: number): string | undefined {
    if (number === TOO_LONG) return undefined;
    return this.lowers[number] ?? this.read(number).lower;
  }

  traits(number: number): Traits {
    return this.known[number] ?? this.read(number).traits;
  }

  private read(number: number): { readonly lower: string; readonly traits: Traits } {
    const word = this.words?.word(number) ?? '';
    const lower = word.toLowerCase();
    const traits = ACRONYM.test(word) ? 0 : this.traitsOf(lower);
    while (this.known.length < number) {
      this.known.push(undefined);
      this.lowers.push(undefined);
    }
    this.lowers[number] = lower;
    this.known[number] = traits;
    return { lower, traits };
  }
}

/** “WHO” and “IT” are bodies, not pronouns. */
const ACRONYM = /^[A-Z]{2,}$/;
