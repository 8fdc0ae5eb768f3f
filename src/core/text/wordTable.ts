import { stringOf } from './characters';

/** So many words are kept between two documents; then all are forgotten and numbered anew. What is kept changes no result. */
const MOST_KEPT = 60_000;

/** So many places of the table are looked at for one word; words that many others collide with go to a map. */
const MOST_PROBES = 24;

/** The number of every word that is too long to be kept. */
export const TOO_LONG = 0;

/** Longer words are not kept. In UTF-16 units. */
export const LONGEST_KEPT = 80;

/**
 * Numbers words by where they stand in a text, so that no string is made for a word that has been met before: a table with open
 * addressing, by FNV-1a. Numbers count from 1; what is known of a word can stand in typed arrays by its number, which stay in the
 * processor's cache where objects would not.
 */
export class WordTable {
  /** By number: the word, its hash, and where its units begin in `units`. */
  private readonly words: string[] = [''];
  private hashes = new Int32Array(1 << 12);
  private starts = new Uint32Array(1 << 12);
  private units = new Uint16Array(1 << 15);
  /** The table: numbers; 0 for a free place. At least half of it is free. */
  private places = new Uint32Array(1 << 13);
  private readonly crowded = new Map<string, number>();

  /** True once so much is kept that the next document had better start anew. */
  get isFull(): boolean {
    return this.words.length > MOST_KEPT;
  }

  /** Numbers are smaller. */
  get count(): number {
    return this.words.length;
  }

  word(number: number): string {
    return this.words[number] as string;
  }

  /** The number of the word that stands from `start` to `end` in a text's units. */
  numberOf(text: Uint16Array, start: number, end: number): number {
    const length = end - start;
    if (length > LONGEST_KEPT) return TOO_LONG;
    let hash = length;
    for (let i = start; i < end; i += 1) hash = Math.imul(hash ^ (text[i] as number), 0x01000193);
    hash ^= hash >>> 15;
    const { places, hashes } = this;
    const mask = places.length - 1;
    for (let probe = 0; probe < MOST_PROBES; probe += 1) {
      const number = places[(hash + probe) & mask] as number;
      if (number === 0) return this.add(stringOf(text, start, end), hash, (hash + probe) & mask);
      if (hashes[number] === hash && this.isAt(number, text, start, length)) return number;
    }
    return this.inCrowd(stringOf(text, start, end), hash);
  }

  private isAt(number: number, text: Uint16Array, start: number, length: number): boolean {
    const { starts, units } = this;
    const from = starts[number] as number;
    if ((starts[number + 1] as number) - from !== length) return false;
    for (let i = 0; i < length; i += 1) if (units[from + i] !== text[start + i]) return false;
    return true;
  }

  private add(word: string, hash: number, place: number): number {
    const number = this.append(word, hash);
    if (2 * this.words.length > this.places.length) this.growTable();
    else this.places[place] = number;
    return number;
  }

  private inCrowd(word: string, hash: number): number {
    const known = this.crowded.get(word);
    if (known !== undefined) return known;
    const number = this.append(word, hash);
    this.crowded.set(this.word(number), number);
    return number;
  }

  private append(word: string, hash: number): number {
    const number = this.words.length;
    this.words.push(word);
    if (number + 1 >= this.hashes.length) {
      this.hashes = larger(this.hashes, new Int32Array(this.hashes.length * 2));
      this.starts = larger(this.starts, new Uint32Array(this.starts.length * 2));
    }
    this.hashes[number] = hash;
    const from = this.starts[number] as number;
    if (from + word.length > this.units.length) this.units = larger(this.units, new Uint16Array(this.units.length * 2));
    for (let i = 0; i < word.length; i += 1) this.units[from + i] = word.charCodeAt(i);
    this.starts[number + 1] = from + word.length;
    return number;
  }

  private growTable(): void {
    this.places = new Uint32Array(2 * this.places.length);
    const mask = this.places.length - 1;
    for (let number = 1; number < this.words.length; number += 1) {
      const hash = this.hashes[number] as number;
      let probe = 0;
      while (probe < MOST_PROBES && this.places[(hash + probe) & mask] !== 0) probe += 1;
      if (probe < MOST_PROBES) this.places[(hash + probe) & mask] = number;
      else this.crowded.set(this.word(number), number);
    }
  }
}

/** `numbers` in the room of a larger array. */
export function larger<Numbers extends Uint16Array | Uint32Array | Int32Array>(numbers: Numbers, room: Numbers): Numbers {
  room.set(numbers);
  return room;
}
