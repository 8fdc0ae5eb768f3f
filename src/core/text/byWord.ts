import type { WordTable } from './wordTable';

/**
 * Something about words, worked out once for each word that a table numbers, and forgotten when another table numbers them. What is kept
 * changes no result. Of all words that are too long to be kept it says what it says of the empty word.
 */
export class ByWord<Value extends NonNullable<unknown>> {
  private words: WordTable | undefined;
  private known: (Value | undefined)[] = [];

  constructor(private readonly read: (word: string) => Value) {}

  of(words: WordTable, number: number): Value {
    if (this.words !== words) {
      this.words = words;
      this.known = [];
    }
    const known = this.known[number];
    if (known !== undefined) return known;
    const value = this.read(words.word(number));
    while (this.known.length < number) this.known.push(undefined);
    this.known[number] = value;
    return value;
  }
}
