import { foldTerm } from './foldTerm';

/** Gives every term a number, the same for equal terms, so that texts are compared as lists of numbers. */
export interface Vocabulary {
  /** The number of the term that stands in `text` from `start` to `end` and needs no folding; `hash` is `hashOf` of it. */
  numberOf(text: string, start: number, end: number, hash: number): number;
  /** The number of a term as it stands in a text, after folding. */
  numberOfFolded(raw: string): number;
  /** `hashOf` of the term with this number. */
  hashOf(term: number): number;
  readonly size: number;
}

const SEED = 0x811c9dc5;

/** Starts a hash. */
export const emptyHash = SEED;

/** Adds one UTF-16 unit to a hash: Fowler, Noll and Vo's (FNV-1a, 32 bits), taken unit by unit. */
export function addToHash(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** The hash of a whole term. */
export function hashOf(term: string): number {
  let hash = emptyHash;
  for (let at = 0; at < term.length; at += 1) hash = addToHash(hash, term.charCodeAt(at));
  return hash;
}

/** An empty vocabulary. Open addressing; equal hashes are told apart by the terms themselves, which are kept. */
export function createVocabulary(): Vocabulary {
  const terms: string[] = [];
  const hashes: number[] = [];
  let slots = new Int32Array(1 << 12).fill(-1);

  function grow(): void {
    slots = new Int32Array(slots.length * 4).fill(-1);
    hashes.forEach((hash, number) => { slots[freeSlot(hash)] = number; });
  }

  function freeSlot(hash: number): number {
    let slot = spread(hash) & (slots.length - 1);
    while (slots[slot] !== -1) slot = (slot + 1) & (slots.length - 1);
    return slot;
  }

  const folded = new Map<string, number>();

  const vocabulary: Vocabulary = {
    get size() { return terms.length; },
    numberOfFolded(raw) {
      const known = folded.get(raw);
      if (known !== undefined) return known;
      const term = foldTerm(raw);
      const number = vocabulary.numberOf(term, 0, term.length, hashOf(term));
      folded.set(raw, number);
      return number;
    },
    hashOf: (term) => hashes[term] ?? 0,
    numberOf(text, start, end, hash) {
      const mask = slots.length - 1;
      let slot = spread(hash) & mask;
      for (let number = slots[slot] ?? -1; number !== -1; number = slots[slot] ?? -1) {
        const term = terms[number];
        if (hashes[number] === hash && term !== undefined && standsAt(text, start, end, term)) return number;
        slot = (slot + 1) & mask;
      }
      slots[slot] = terms.length;
      terms.push(text.slice(start, end));
      hashes.push(hash);
      if (terms.length * 2 > slots.length) grow();
      return terms.length - 1;
    },
  };
  return vocabulary;
}

/** Unit by unit: terms are short, and a call of the engine's own search costs more. */
function standsAt(text: string, start: number, end: number, term: string): boolean {
  if (term.length !== end - start) return false;
  for (let at = 0; at < term.length; at += 1) if (text.charCodeAt(start + at) !== term.charCodeAt(at)) return false;
  return true;
}

/** The low bits of a FNV hash know little of the last unit's neighbours. */
function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}
