import type { Span } from '../text/span';
import { comparedText, type ComparedText } from './comparedText';
import { alignTexts } from './diff/alignTexts';
import { spanAt } from './edges';
import { createVocabulary } from './folding/vocabulary';
import { outcomeAt, type Outcome } from './outcome';
import { placeOf, termsIn, type Place, type Row } from './place';
import { passageSearch, type Found } from './selectors/passageSearch';
import { queryIn } from './selectors/query';
import { SURROUNDINGS } from './selectors/surroundings';

/** So much of a passage has to be left for the diff to be believed alone. */
const LEFT = 0.5;
/** So sure one has to be of a place that the diff does not know of. */
const SURE = 0.85;
/** Two places that are each at least so probable are for a person to choose from. */
const LIKELY = 0.3;
/** The share of a place's terms that may stand there for other passages of the old text. */
const TAKEN = 0.2;
/** Longer passages, in terms, are left to the diff: what is left of them it finds, and a search would take long. */
const LONGEST = 1024;

/** `carryOver` for texts, or parts of them, that may have changed everywhere: all terms are compared. */
export function carryChanged(before: string, after: string, spans: readonly Span[]): readonly Outcome[] {
  if (spans.length === 0) return [];
  const vocabulary = createVocabulary();
  const old = comparedText(before, vocabulary);
  const now = comparedText(after, vocabulary);
  const map = alignTexts(old.terms, now.terms);
  const search = passageSearch(now, vocabulary);
  let owners: Int32Array | undefined;
  return spans.map((span) => {
    const row = termsIn(old.terms, { start: old.offsetIn(span.start), end: old.offsetIn(span.end) });
    if (row.first >= row.end) return blank(old, now, map, span, row.first);
    const place = placeOf(map, row);
    const at = (found: Place): Span => spanAt(old, span, row, now, found);
    if (place && (isWhole(place, row) || row.end - row.first > LONGEST)) return outcomeAt(before, span, after, at(place), place.kept);
    const query = queryIn(old, vocabulary, span, row, SURROUNDINGS);
    const taken = (owners ??= inverse(map, now.terms.length));
    const found = search.find(query).flatMap((each) => {
      const twins = each.twins.filter((twin) => isFree(twin, row, taken));
      return isFree(each.place, row, taken) ? [{ ...each, twins }] : [];
    });
    return settled(place, found, (chosen) => outcomeAt(before, span, after, at(chosen), chosen.kept), at);
  });
}

/** Chooses between the diff's place and what was found, or leaves it to a person. */
function settled(
  place: Place | undefined, found: readonly Found[], outcome: (place: Place) => Outcome, at: (place: Place) => Span,
): Outcome {
  const [best, second] = found;
  const isSure = best !== undefined && best.belief >= SURE && best.twins.length === 0;
  if (isSure && (!place || isBetter(best.place, place))) return outcome(best.place);
  if (place && place.kept >= LEFT) return outcome(place);
  if (best && second && second.belief >= LIKELY) return { kind: 'ambiguous', candidates: [at(best.place), at(second.place)] };
  const guess = place ?? best?.place;
  return guess ? { kind: 'orphaned', reason: 'context', guess: at(guess) } : { kind: 'orphaned', reason: 'gone' };
}

function isWhole(place: Place, row: Row): boolean {
  return place.kept === 1 && place.end - place.first === row.end - row.first;
}

/** True when more of the passage is at `place` than at `other`, or as much in less room. */
function isBetter(place: Place, other: Place): boolean {
  return place.kept > other.kept || (place.kept === other.kept && place.end - place.first < other.end - other.first);
}

/** True when hardly anything else of the old text stands there. */
function isFree({ first, end }: Place, row: Row, owners: Int32Array): boolean {
  let taken = 0;
  for (let at = first; at < end; at += 1) {
    const owner = owners[at] ?? -1;
    if (owner >= 0 && (owner < row.first || owner >= row.end)) taken += 1;
  }
  return taken <= TAKEN * (end - first);
}

/** For each term of the new text the one of the old that stands there, or −1. */
function inverse(map: Int32Array, length: number): Int32Array {
  const owners = new Int32Array(length).fill(-1);
  map.forEach((other, at) => { if (other >= 0) owners[other] = at; });
  return owners;
}

/** White space between two terms is where the two still follow each other, if it is the same there; `next` is the second of them. */
function blank(old: ComparedText, now: ComparedText, map: Int32Array, span: Span, next: number): Outcome {
  const [before, after] = [map[next - 1] ?? -1, map[next] ?? -1];
  const from = old.terms.ends[next - 1] ?? 0;
  const there = now.terms.ends[before] ?? 0;
  const words = old.text.slice(old.offsetIn(span.start), old.offsetIn(span.end));
  const start = there + old.offsetIn(span.start) - from;
  const isNext = before >= 0 && after === before + 1 && words !== '';
  const isThere = now.text.startsWith(words, start) && start + words.length <= (now.terms.starts[after] ?? 0);
  if (!isNext || !isThere) return { kind: 'orphaned', reason: 'gone' };
  const found = { start: now.documentOffset(start), end: now.documentOffset(start + words.length) };
  return outcomeAt(old.document, span, now.document, found, 1);
}
