import type { EntityType } from '../entity';
import { Shape, type Words } from '../words';

/** How much speaks for a name being a person's, an organisation's, a place's. */
export interface Evidence {
  person: number;
  organisation: number;
  place: number;
}

/** A stretch of tokens (half-open) that may be a name. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  /** The spelling under which mentions of one name are weighed together. */
  readonly key: string;
  /** Settled by the words themselves: "… Airport", a demonym. */
  readonly fixed: EntityType | undefined;
  /** What kind of place it is if it is one; GPE when `undefined`. */
  readonly placeType: EntityType | undefined;
  readonly evidence: Evidence;
  /** What it was taken for because a neighbour in a list is. */
  shared: keyof Evidence | undefined;
}

/** A candidate with what is known of it from the start. Written out field by field: there are many, and all should have one shape. */
export function candidate(words: Words, from: number, to: number, known: Partial<Candidate> = {}): Candidate {
  const { fixed, placeType, evidence = { person: 0, organisation: 0, place: 0 } } = known;
  return { from, to, key: keyOf(words, from, to), fixed, placeType, evidence, shared: undefined };
}

/** The tokens' words without diacritics; long words in capitals are taken as any other word. */
export function keyOf(words: Words, from: number, to: number): string {
  let key = '';
  for (let i = from; i < to; i += 1) {
    const spelling = words.spellings[i];
    if (!spelling) continue;
    const word = spelling.shape & Shape.allCaps && spelling.folded.length > 4 ? spelling.titled : spelling.folded;
    key = key === '' ? word : `${key} ${word}`;
  }
  return key;
}
