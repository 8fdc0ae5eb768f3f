import type { ModelText } from './modelText';
import { WordMark } from './wordType';

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

/** Evidence by the words' `lemma`, for all words that have a capital somewhere. */
export function gatherEvidence(text: ModelText): ReadonlyMap<number, WordEvidence> {
  const { lemmas, marks, count } = text;
  const found = new Map<number, WordEvidence>();
  // A map is slow to ask for every word of a text: most are never written with a capital.
  const isFound = new Uint8Array(text.lemmaCount);
  for (let s = 0; s + 1 < text.sentences.length; s += 1) {
    const from = text.sentences[s] as number;
    const to = text.sentences[s + 1] as number;
    for (let i = from; i < to; i += 1) {
      if (!((marks[i] as number) & WordMark.capital)) continue;
      const lemma = lemmas[i] as number;
      isFound[lemma] = 1;
      note(evidenceOf(found, lemma), text, i, from, to);
    }
  }
  for (let i = 0; i < count; i += 1) {
    if (!((marks[i] as number) & WordMark.small)) continue;
    const lemma = lemmas[i] as number;
    const evidence = isFound[lemma] ? found.get(lemma) : undefined;
    if (evidence) evidence.small += 1;
  }
  return found;
}

function evidenceOf(found: Map<number, WordEvidence>, lemma: number): WordEvidence {
  let evidence = found.get(lemma);
  if (!evidence) {
    evidence = { small: 0, capitalInside: 0, givenBefore: 0, titleBefore: 0, tailAfter: 0, places: [] };
    found.set(lemma, evidence);
  }
  return evidence;
}

function note(evidence: WordEvidence, { marks }: ModelText, i: number, from: number, to: number): void {
  if (i > from && !((marks[i] as number) & WordMark.allCaps)) evidence.capitalInside += 1;
  if (evidence.places.length < MOST_PLACES) evidence.places.push(i);
  const before = i > from ? marks[i - 1] as number : 0;
  const after = i + 1 < to ? marks[i + 1] as number : 0;
  if (hasAll(before, WordMark.capital | WordMark.givenName)) evidence.givenBefore += 1;
  if (before & WordMark.courtesyTitle) evidence.titleBefore += 1;
  if (hasAll(after, WordMark.capital | WordMark.organisationTail)) evidence.tailAfter += 1;
}

function hasAll(marks: number, wanted: number): boolean {
  return (marks & wanted) === wanted;
}
