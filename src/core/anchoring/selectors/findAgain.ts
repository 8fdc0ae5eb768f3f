import type { Span } from '../../text/span';
import { comparedText, type ComparedText } from '../comparedText';
import { spanAt } from '../edges';
import { createVocabulary, type Vocabulary } from '../folding/vocabulary';
import { isEvidence, match, readable } from '../match';
import { normalisedText, type NormalisedText } from '../normalisedText';
import type { Outcome } from '../outcome';
import type { Place } from '../place';
import type { QuoteSelector, Selectors } from '../selectors';
import { passageSearch, type PassageSearch } from './passageSearch';
import { queryOf } from './query';

/** So sure one has to be of a place to believe it. */
const SURE = 0.69;
/** Two places that are each at least so probable are for a person to choose from. */
const LIKELY = 0.3;

/** A text in which passages are looked for. */
interface Searched {
  readonly normalised: NormalisedText;
  readonly source: ComparedText;
  readonly vocabulary: Vocabulary;
  readonly search: PassageSearch;
}

/**
 * Finds passages by their selectors alone: `fuzzy` with how probable the place is where words have changed, and refusing in doubt. What
 * another program described is believed where it stands word for word (`match`); else, with enough context, it is looked for too. Never
 * throws, whatever the selectors hold. The text is read once for all of them.
 */
export function findAgain(document: string, wanted: readonly Selectors[]): readonly Outcome[] {
  const vocabulary = createVocabulary();
  const source = comparedText(document, vocabulary);
  const searched = { normalised: normalisedText(document), source, vocabulary, search: passageSearch(source, vocabulary) };
  return wanted.map((selectors) => find(searched, selectors));
}

function find(searched: Searched, selectors: Selectors): Outcome {
  const quote = readable(selectors.quote);
  if (!quote) return { kind: 'orphaned', reason: 'unreadable' };
  const surroundings: unknown = selectors.surroundings;
  const query = queryOf(quote, typeof surroundings === 'string' ? surroundings : '', searched.vocabulary);
  if (!query) return match(searched.normalised, selectors);
  if (surroundings === undefined) {
    const strict = match(searched.normalised, selectors);
    if (strict.kind !== 'orphaned' || !isEvidence(quote)) return strict;
  }
  const [best, second] = searched.search.find(query);
  if (!best) return match(searched.normalised, selectors);
  const at = (place: Place): Span => spanAt(query.quoted, query.span, query.quotedRow, searched.source, place);
  const span = at(best.place);
  if (best.belief >= LIKELY && best.twins.length > 0) return { kind: 'ambiguous', candidates: [span, ...best.twins.map(at)] };
  if (best.belief >= SURE) return outcome(searched, selectors, quote, span, best.belief);
  if (second && second.belief >= LIKELY) return { kind: 'ambiguous', candidates: [span, at(second.place)] };
  return { kind: 'orphaned', reason: 'context', guess: span };
}

function outcome({ normalised, source }: Searched, selectors: Selectors, { exact }: QuoteSelector, span: Span, score: number): Outcome {
  if (source.document.slice(span.start, span.end) !== exact) return { kind: 'fuzzy', span, score };
  const position: unknown = selectors.position?.start;
  return { kind: normalised.codePointsBefore(normalised.unitAt(span.start)) === position ? 'exact' : 'moved', span };
}
