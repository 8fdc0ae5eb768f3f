import { Trait } from '../lexicon/trait';
import { glyphAt } from '../marks/glyphs';
import { isGermanRelative } from './germanRelative';
import { isDash, isVerbLike, looksLikePast, type Reading, type TokenRange } from './reading';

/** Longer noun phrases with their appositions do not occur as sources. */
const longest = 40;
/** The longest bracket read as part of a name: `(R-Ark.)`, `(CDU)`. */
const longestBracket = 10;

/** Prepositions that go on with a noun phrase: “a spokesman for the port”, “the mayor of Odense”. */
const linking = new Set(['of', 'for', 'at', 'from', 'in', 'with', 'to', 'on', 'von', 'der', 'des', 'für', 'im', 'aus',
  'vom', 'bei', 'beim', 'zum', 'zur']);
/** Of these, the ones that only follow a role: “the minister in charge”, not “Smith in Paris”. */
const linkingRoles = new Set(['in', 'with', 'to', 'on', 'at', 'from', 'aus', 'bei', 'im']);

/** True when a noun phrase can begin at the token. */
export function startsNounPhrase(reading: Reading, token: number): boolean {
  if (token >= reading.count || reading.isQuoted(token) || reading.isAnyMark(token)) return false;
  if (reading.has(token, Trait.determiner | Trait.possessive | Trait.pronoun)) return true;
  if (reading.has(token, Trait.time) && (reading.mentionOf[token] ?? -1) < 0) return false;
  if (reading.has(token, Trait.role | Trait.title)) return true;
  if (reading.isCapitalised(token)) {
    return !reading.has(token,
      Trait.preposition | Trait.subordinator | Trait.coordinator | Trait.adverb | Trait.auxiliary | Trait.participle | Trait.negation);
  }
  return reading.isNumber(token);
}

/** True when the token is a pronoun that is a whole noun phrase by itself. */
export function isPronoun(reading: Reading, token: number): boolean {
  return reading.has(token, Trait.pronoun) && !reading.has(token, Trait.determiner)
    && !(reading.isCapitalised(token) && reading.has(token, Trait.title));
}

/**
 * The end of the noun phrase that begins at `from`, appositions and brackets included when `appositions` is set;
 * `from` itself when none begins there.
 */
export function nounPhraseEnd(reading: Reading, from: number, limit: number, appositions = true): number {
  return startsNounPhrase(reading, from) ? phraseEnd(reading, from, limit, appositions) : from;
}

/** `nounPhraseEnd` where the grammar asks for a noun phrase, so that any word may begin it: “according to local traders”. */
export function expectedPhraseEnd(reading: Reading, from: number, limit: number, appositions = true): number {
  if (from >= limit || reading.isQuoted(from) || reading.isAnyMark(from)) return from;
  if (reading.has(from, Trait.preposition | Trait.subordinator | Trait.coordinator | Trait.that)
    && !reading.isCapitalised(from)) return from;
  return Math.max(phraseEnd(reading, from, limit, appositions), from);
}

function phraseEnd(reading: Reading, from: number, limit: number, appositions: boolean): number {
  if (isPronoun(reading, from) && reading.word(from) !== 'one') return from + 1;
  let at = coreEnd(reading, from, Math.min(limit, from + longest));
  while (appositions && at < limit && at - from < longest) {
    const next = appositionEnd(reading, at, limit);
    if (next === at) break;
    at = next;
  }
  return at;
}

/** What a phrase has been found to hold so far. */
interface PhraseState {
  /** True once a name ended it, so that only a role may follow: “Odense mayor”. */
  complete: boolean;
  hasRole: boolean;
}

/** The end of a phrase without its appositions. */
function coreEnd(reading: Reading, from: number, limit: number): number {
  const state: PhraseState = { complete: false, hasRole: false };
  let at = from;
  while (at < limit && !reading.isQuoted(at)) {
    const next = reading.isAnyMark(at) ? pastMark(reading, at, limit) : pastWord(reading, from, at, limit, state);
    if (next === at) break;
    at = next;
  }
  return at;
}

/** Past a bracket, an ampersand or a nickname's mark; `at` for marks that end a phrase. */
function pastMark(reading: Reading, at: number, limit: number): number {
  if (reading.isMark(at, '(')) return bracketEnd(reading, at, limit);
  return reading.isMark(at, '&') || reading.isMark(at, '/') || isNicknameMark(reading, at) || isGarbled(reading, at) ? at + 1 : at;
}

/** Past a word that goes on with the phrase; `at` for one that does not. */
function pastWord(reading: Reading, from: number, at: number, limit: number, state: PhraseState): number {
  if (reading.isPossessiveMark(at)) {
    state.complete = false;
    return at + 1;
  }
  if (at > from && reading.has(at, Trait.relative | Trait.auxiliary | Trait.that)) return at;
  if (reading.has(at, Trait.coordinator)) return pastCoordinator(reading, from, at, limit, state);
  const upper = reading.isCapitalised(at);
  if (reading.has(at, Trait.preposition) && !upper) {
    if (!continuesWith(reading, at, limit, state.hasRole)) return at;
    state.complete = false;
    return at + 1;
  }
  const isRole = reading.has(at, Trait.role);
  if (at > from && reading.has(at, Trait.time) && !isRole) return at;
  if (at > from && isGermanGenitive(reading, at)) {
    state.complete = false;
    return at + 1;
  }
  if (!upper && endsPhrase(reading, from, at, state.complete)) return at;
  if (upper) state.complete = true;
  if (isRole) state.hasRole = true;
  return at + 1;
}

function pastCoordinator(reading: Reading, from: number, at: number, limit: number, state: PhraseState): number {
  const joins = at > from && at + 1 < limit && (reading.isCapitalised(at + 1) || reading.has(at + 1, Trait.role));
  if (!joins || reading.word(at) === 'but') return at;
  state.complete = false;
  return at + 1;
}

/** Whether a small word ends the phrase before it. */
function endsPhrase(reading: Reading, from: number, at: number, complete: boolean): boolean {
  const determiner = reading.has(at, Trait.determiner);
  if (reading.has(at, Trait.adverb | Trait.subordinator) && !determiner) return true;
  if (complete && !reading.has(at, Trait.role)) return !isGermanAdjective(reading, at);
  if (at === from) return false;
  if (reading.has(at, Trait.pronoun) && !determiner) return true;
  return isVerbLike(reading, at) || looksLikePast(reading, at) || looksLikeAdverb(reading, at);
}

/** “die Leiterin der Werft”, “der Chef des größten Hafens”. */
function isGermanGenitive(reading: Reading, at: number): boolean {
  return reading.lexicon.language === 'de' && /^(?:der|des|eines|einer)$/.test(reading.word(at)) && reading.isCapitalised(at - 1)
    && (reading.isCapitalised(at + 1) || (reading.traits(at + 1) === 0 && reading.isCapitalised(at + 2)));
}

/** “die Leiterin der dänischen Aufsicht”: between a small article and a noun. */
function isGermanAdjective(reading: Reading, at: number): boolean {
  return reading.lexicon.language === 'de' && reading.traits(at) === 0 && reading.isCapitalised(at + 1)
    && reading.has(at - 1, Trait.determiner | Trait.preposition | Trait.possessive);
}

/** “leaders increasingly worried”, but not “the newly elected mayor”. */
function looksLikeAdverb(reading: Reading, token: number): boolean {
  return reading.has(token - 1, Trait.role | Trait.plural) && /..ly$/.test(reading.word(token))
    && reading.lexicon.language === 'en';
}

/** The marks around a nickname are part of the name: Tomas “Red” Kelmen. */
export function isNicknameMark(reading: Reading, token: number): boolean {
  if (!reading.isAnyMark(token) || reading.isQuoted(token)
    || glyphAt(reading.text, reading.start(token)) === undefined) return false;
  return reading.isCapitalised(token - 1) && reading.isCapitalised(token + 1);
}

/** “NÃºÃ±ez”: a sign in the middle of a word, as wrongly decoded names have them. */
export function isGarbled(reading: Reading, token: number): boolean {
  const start = reading.start(token);
  const unit = reading.text.charCodeAt(start);
  if (unit <= 127 || reading.isQuoted(token) || reading.end(token - 1) !== start || reading.isQuoted(token - 1)) return false;
  if (isDash(reading, token) || glyphAt(reading.text, start) !== undefined) return false;
  return (unit > 160 && unit < 192) || reading.end(token) === reading.start(token + 1);
}

function continuesWith(reading: Reading, at: number, limit: number, hasRole: boolean): boolean {
  const word = reading.word(at);
  if (!linking.has(word) || at + 1 >= limit) return false;
  if (linkingRoles.has(word) && !hasRole) return false;
  const next = at + 1;
  if (reading.isQuoted(next) || reading.isAnyMark(next) || reading.has(next, Trait.time)) return false;
  if (word === 'in' || word === 'to' || word === 'on') return reading.isCapitalised(next)
    || reading.has(next, Trait.determiner);
  return !isPronoun(reading, next) && !isVerbLike(reading, next);
}

/** The end of the bracket at `at`; `at` when it is too long or not closed. */
export function bracketEnd(reading: Reading, at: number, limit: number): number {
  for (let i = at + 1; i < limit && i - at <= longestBracket; i += 1) {
    if (reading.isMark(i, ')')) return i + 1;
    if (reading.isQuoted(i)) return at;
  }
  return at;
}

/** The end of “, the mayor of Odense” or “, 42” at a comma; `at` when what follows is no apposition. */
function appositionEnd(reading: Reading, at: number, limit: number): number {
  if (!reading.isMark(at, ',')) return at;
  const next = at + 1;
  if (next >= limit || isPronoun(reading, next)) return at;
  if (reading.has(next, Trait.relative) && reading.word(next) === 'who') return relativeEnd(reading, next, limit) ?? at;
  if (!startsNounPhrase(reading, next) || isGermanRelative(reading, next) || isGermanDative(reading, next)) return at;
  const end = coreEnd(reading, next, limit);
  const closes = end >= limit || reading.isMark(end, ',') || reading.isMark(end, '.') || reading.isQuoted(end)
    || reading.isMark(end, ';') || reading.isMark(end, ':') || reading.has(end, Trait.preposition | Trait.relative);
  return closes && end > next ? end : at;
}

/** “sagte Kern, die Leiterin der Werft, dem Boten”: whom it is said to. */
function isGermanDative(reading: Reading, token: number): boolean {
  return reading.lexicon.language === 'de' && /^(?:dem|den|einem)$/.test(reading.word(token));
}

/** How far “, who …” reaches: to the next comma or the end. */
function relativeEnd(reading: Reading, from: number, limit: number): number | undefined {
  for (let i = from; i < limit && i - from < longest; i += 1) {
    if (reading.isQuoted(i)) return undefined;
    if (reading.isMark(i, ',') || reading.isMark(i, '.') || reading.isMark(i, ';') || reading.isMark(i, ':')) return i;
  }
  return limit;
}

/** The range without leading coordinators, commas and marks. */
export function withoutLead(reading: Reading, { from, to }: TokenRange): TokenRange {
  let at = from;
  while (at < to && (reading.isAnyMark(at) || reading.has(at, Trait.coordinator))) at += 1;
  return { from: at, to };
}
