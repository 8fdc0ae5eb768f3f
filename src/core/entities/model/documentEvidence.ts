import { WordClass } from '../lexicon/wordClass';
import type { ModelText } from './modelText';
import type { WordType } from './wordType';

/** What a document's other mentions of a word say of it. */
export interface WordEvidence {
  /** How often it is written small, and with a capital inside a sentence. */
  small: number;
  capitalInside: number;
  /** How often a given name, a title, stands before it, and the end of an organisation's name behind it. */
  givenBefore: number;
  titleBefore: number;
  tailAfter: number;
  /** Where it stands with a capital; the first few. */
  readonly places: number[];
}

const MOST_PLACES = 4;

/** Evidence by the words' `lowerHash`, for all words that have a capital somewhere. */
export function gatherEvidence(text: ModelText): ReadonlyMap<number, WordEvidence> {
  const found = new Map<number, WordEvidence>();
  for (let s = 0; s + 1 < text.sentences.length; s += 1) {
    const from = text.sentences[s] as number;
    const to = text.sentences[s + 1] as number;
    for (let i = from; i < to; i += 1) {
      const type = text.types[i] as WordType;
      if (type.capital) note(evidenceOf(found, type.lowerHash), text, i, from, to);
    }
  }
  for (let i = 0; i < text.count; i += 1) {
    const type = text.types[i] as WordType;
    const evidence = type.small ? found.get(type.lowerHash) : undefined;
    if (evidence) evidence.small += 1;
  }
  return found;
}

function evidenceOf(found: Map<number, WordEvidence>, hash: number): WordEvidence {
  let evidence = found.get(hash);
  if (!evidence) {
    evidence = { small: 0, capitalInside: 0, givenBefore: 0, titleBefore: 0, tailAfter: 0, places: [] };
    found.set(hash, evidence);
  }
  return evidence;
}

function note(evidence: WordEvidence, { types }: ModelText, i: number, from: number, to: number): void {
  const type = types[i] as WordType;
  if (i > from && !type.allCaps) evidence.capitalInside += 1;
  if (evidence.places.length < MOST_PLACES) evidence.places.push(i);
  const before = i > from ? types[i - 1] : undefined;
  const after = i + 1 < to ? types[i + 1] : undefined;
  if (before?.capital && before.classes & WordClass.givenName) evidence.givenBefore += 1;
  if (before && before.classes & WordClass.courtesyTitle) evidence.titleBefore += 1;
  if (after?.capital && after.classes & WordClass.organisationTail) evidence.tailAfter += 1;
}
