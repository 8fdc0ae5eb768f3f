import { Trait } from '../lexicon/trait';
import { startsNounPhrase } from '../reading/nounPhrase';
import { endingOf } from '../reading/passageWords';
import { isDash, looksLikePast, type Reading } from '../reading/reading';

/**
 * Where the clause with the passage that ends at token `passageEnd` ends: at `limit`, or at a comma behind which
 * the report goes on in its own voice (“…, adding”, “…, who”, “…, but the mayor”).
 */
export function clauseEnd(reading: Reading, passageEnd: number, limit: number): number {
  if (endsWithComma(reading, passageEnd) && startsOwnVoice(reading, passageEnd, limit)) return passageEnd;
  if (goesOnWithVerb(reading, passageEnd, limit)) return passageEnd;
  const end = nextOwnVoice(reading, passageEnd, limit);
  return colonBefore(reading, passageEnd, end) ?? end;
}

/** “called it ‘a farce’ and left”, “said ‘my leg is cold’ and that was all”: what the report says next is its own. */
function goesOnWithVerb(reading: Reading, passageEnd: number, limit: number): boolean {
  if (passageEnd + 1 >= limit || reading.word(passageEnd) !== 'and') return false;
  return isVerb(reading, passageEnd + 1) || (reading.word(passageEnd + 1) === 'that' && reading.has(passageEnd + 2, Trait.be));
}

function isVerb(reading: Reading, token: number): boolean {
  if (reading.lexicon.language !== 'en') return false;
  if (looksLikePast(reading, token)) return true;
  if (!reading.has(token, Trait.finite | Trait.otherVerb) || !/(?:ed|[^s]s)$|^(?:said|told|went|left|took|gave|got|wrote)$/.test(reading.word(token))) return false;
  const next = token + 1;
  return !reading.has(token, Trait.noun) || reading.isCapitalised(next) || reading.has(next, Trait.determiner | Trait.possessive | Trait.pronoun);
}

/** “urged her to ‘wait for spring’: it is spring”: behind the colon the report answers in its own voice. */
function colonBefore(reading: Reading, from: number, limit: number): number | undefined {
  for (let i = from; i < limit; i += 1) if (reading.isMark(i, ':') && !reading.isQuoted(i + 1)) return i;
  return undefined;
}

/** The first comma, semicolon or dash from `from` on behind which the report goes on in its own voice; else `limit`. */
export function nextOwnVoice(reading: Reading, from: number, limit: number): number {
  for (let i = from; i < limit; i += 1) {
    if (reading.isQuoted(i)) continue;
    if (reading.isMark(i, ';') || isDash(reading, i)) return i;
    if (reading.isMark(i, ',') && startsOwnVoice(reading, i + 1, limit)) return i;
  }
  return limit;
}

/** “…,” as American typesetters have it: the comma inside the marks. */
function endsWithComma(reading: Reading, passageEnd: number): boolean {
  const passage = reading.passageAt(passageEnd - 1);
  const last = passage?.segments.at(-1);
  return last !== undefined && endingOf(reading.text, last) === ',';
}

/** True for what goes on with the report rather than with what is said: “adding”, “who”, “but”, “and he”. */
export function startsOwnVoice(reading: Reading, token: number, limit: number): boolean {
  if (token >= limit || reading.isQuoted(token)) return false;
  const word = reading.word(token);
  if (reading.has(token, Trait.coordinator)) return word === 'but' || followedBySubject(reading, token + 1, limit) || isVerb(reading, token + 1);
  if (reading.has(token, Trait.relative) || word === 'according' || word === 'while' || word === 'as') return true;
  if (word.endsWith('ly') && token + 1 < limit) return startsOwnVoice(reading, token + 1, limit);
  return word.endsWith('ing') && word.length > 4 && reading.lexicon.language === 'en';
}

function followedBySubject(reading: Reading, token: number, limit: number): boolean {
  return token < limit && startsNounPhrase(reading, token)
    && (reading.has(token, Trait.pronoun) || reading.isCapitalised(token));
}
