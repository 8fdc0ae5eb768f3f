import { ByWord } from '../../text/byWord';
import { TOO_LONG, type WordTable } from '../../text/wordTable';
import type { Traits } from './trait';

interface Form {
  readonly lower: string;
  readonly traits: Traits;
}

/** What the quote rules ask of a text's words, looked up once a spelling; `number` is a word's in `words`. */
export class WordForms {
  private readonly forms: ByWord<Form>;

  constructor(traitsOf: (lower: string) => Traits) {
    this.forms = new ByWord((word) => {
      const lower = word.toLowerCase();
      return { lower, traits: ACRONYM.test(word) ? 0 : traitsOf(lower) };
    });
  }

  /** The word in lower case; `undefined` for one that is too long to be kept. */
  lower(words: WordTable, number: number): string | undefined {
    return number === TOO_LONG ? undefined : this.forms.of(words, number).lower;
  }

  traits(words: WordTable, number: number): Traits {
    return this.forms.of(words, number).traits;
  }
}

/** “WHO” and “IT” are bodies, not pronouns. */
const ACRONYM = /^[A-Z]{2,}$/;
