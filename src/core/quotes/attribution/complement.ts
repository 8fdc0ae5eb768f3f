import type { Cue } from '../cues/cue';
import { addresseeEnd } from './addresseeEnd';
import { Trait } from '../lexicon/trait';
import { expectedPhraseEnd, isPronoun, nounPhraseEnd } from '../reading/nounPhrase';
import { isGermanRelative } from '../reading/germanRelative';
import type { Reading } from '../reading/reading';
import { isVerbLike } from '../reading/reading';

/** How far behind a cue its “that” is looked for. */
const farthestThat = 18;

/** Prepositions that belong to a judging cue: “called for”, “accused … of” keep theirs outside. */
const cueParticles = new Set(['of', 'for', 'on', 'to', 'about', 'against', 'with', 'as', 'out', 'back', 'at']);

/** Where what is said begins behind a cue, and where the cue ends once its particle is taken along. */
export interface Complement {
  readonly from: number;
  readonly cueEnd: number;
  /** True when it begins with “that”, “to” or the like, so that it is a clause even without quoted words. */
  readonly marked: boolean;
}

/** Looks behind a cue, over an addressee (“told reporters”) and adjuncts (“in a statement on Tuesday”). */
export function complementOf(reading: Reading, cue: Cue, limit: number): Complement {
  const end = cue.clauseEnd;
  if (cue.form === 'preposition') return { from: afterMarks(reading, end, limit), cueEnd: cue.range.to, marked: true };
  if (cue.form === 'judging') {
    const particle = end === cue.range.to && end < limit && cueParticles.has(reading.word(end));
    const at = particle ? end + 1 : end;
    return { from: at, cueEnd: particle ? at : cue.range.to, marked: false };
  }
  return reportingComplement(reading, cue, limit);
}

function reportingComplement(reading: Reading, cue: Cue, limit: number): Complement {
  const cueEnd = cue.range.to;
  let at = cue.clauseEnd;
  if (reading.has(cue.head, Trait.addressee) && !cue.inverted && at < limit
    && !isThat(reading, at)) at = afterAddressee(reading, at, limit);
  const that = thatWithin(reading, at, limit);
  if (that !== undefined) return { from: that, cueEnd, marked: true };
  const close = at;
  at = afterAdjuncts(reading, at, limit);
  if (at > close && joinsCircumstance(reading, at)) return { from: limit, cueEnd, marked: false };
  const marks = afterMarks(reading, at, limit);
  if (marks < limit && reading.isQuoted(marks)) {
    // “pleaded for ‘three quiet summers’”: what was asked is for something.
    const asked = marks === close + 1 && /^(?:for|against)$/.test(reading.word(close));
    return { from: asked ? close : marks, cueEnd, marked: false };
  }
  if (isThat(reading, marks)) return { from: marks, cueEnd, marked: true };
  if (isGerman(reading) && reading.isMark(at, ',')) {
    return { from: germanClause(reading, marks, limit) ? marks : limit, cueEnd, marked: true };
  }
  return { from: at, cueEnd, marked: at < limit && reading.word(at) === 'to' };
}

function isGerman(reading: Reading): boolean {
  return reading.lexicon.language === 'de';
}

const germanCircumstances = new Set(['als', 'nachdem', 'während', 'bevor', 'weil', 'obwohl', 'indem', 'um', 'ohne', 'wo', 'wobei']);

/** “sagte, der Kai sei dicht”, but not “sagte Kern, der am Kai steht” or “sagte er, als der Kai brach”. */
function germanClause(reading: Reading, from: number, limit: number): boolean {
  return limit - from > 2 && !germanCircumstances.has(reading.word(from)) && !isGermanRelative(reading, from);
}

const circumstances = new Set(['when', 'while', 'as', 'since', 'because', 'after', 'before', 'until', 'though', 'although']);

/** “were asking for a lamp when the pier burnt”: the clause tells when, not what was asked. */
function joinsCircumstance(reading: Reading, token: number): boolean {
  return circumstances.has(reading.word(token));
}

/** Past “reporters” in “told reporters”; “urged members to” keeps its members, who are part of what was urged. */
function afterAddressee(reading: Reading, at: number, limit: number): number {
  const end = addresseeEnd(reading, at, limit);
  return reading.word(end) === 'to' ? at : listEnd(reading, end, limit);
}

/** “told the council, the union and the press that”: several are told, when a “that” follows them. */
function listEnd(reading: Reading, first: number, limit: number): number {
  let end = first;
  while (end < limit && end - first < farthestThat) {
    if (isThat(reading, end)) return end;
    let next = end;
    while (reading.isMark(next, ',') || reading.has(next, Trait.coordinator)) next += 1;
    const phrase = next > end ? expectedPhraseEnd(reading, next, limit, false) : end;
    if (phrase <= next) return first;
    end = phrase;
  }
  return first;
}

function isThat(reading: Reading, token: number): boolean {
  return reading.has(token, Trait.that);
}

/** The “that” of “said in a statement on Tuesday that …”: no other verb may come before it. */
function thatWithin(reading: Reading, from: number, limit: number): number | undefined {
  for (let i = from; i < limit && i - from < farthestThat; i += 1) {
    if (reading.isQuoted(i)) return undefined;
    if (isThat(reading, i)) return i === from || !reading.has(i - 1, Trait.preposition) ? i : undefined;
    if (i === from && !reading.has(i, Trait.preposition | Trait.time | Trait.adverb)) return undefined;
    if (isVerbLike(reading, i) || (isPronoun(reading, i) && i > from)) return undefined;
  }
  return undefined;
}

function afterAdjuncts(reading: Reading, from: number, limit: number): number {
  let at = from;
  while (at < limit && at - from < farthestThat) {
    if (reading.isQuoted(at)) break;
    if (isMannerAdverb(reading, at)) at += 1;
    else if (reading.has(at, Trait.time)
      || (reading.has(at, Trait.adverb) && !reading.has(at, Trait.determiner | Trait.subordinator))) {
      at += 1;
    } else if (reading.has(at, Trait.determiner) && reading.has(at + 1, Trait.time)) {
      at += 2;
    } else if (reading.has(at, Trait.preposition) && !reading.has(at, Trait.subordinator) && !isInfinitive(reading, at)) {
      let next = at + 1;
      while (next < limit && (reading.has(next, Trait.time) || reading.isNumber(next))) next += 1;
      at = next > at + 1 ? next : Math.max(next, nounPhraseEnd(reading, next, limit, false));
    } else break;
  }
  return at;
}

/** “notes drily, ‘…’”: before the words themselves. */
function isMannerAdverb(reading: Reading, at: number): boolean {
  const behind = reading.isMark(at + 1, ',') || reading.isMark(at + 1, ':') ? at + 2 : at + 1;
  return reading.lexicon.language === 'en' && /..ly$/.test(reading.word(at)) && !reading.isCapitalised(at) && reading.isQuoted(behind);
}

/** “pledged to reach”, unlike “said to reporters”. */
function isInfinitive(reading: Reading, at: number): boolean {
  const next = at + 1;
  return reading.word(at) === 'to' && !reading.isCapitalised(next)
    && !reading.has(next, Trait.determiner | Trait.possessive | Trait.role | Trait.pronoun);
}

/** Past commas, colons and dashes. */
export function afterMarks(reading: Reading, from: number, limit: number): number {
  let at = from;
  while (at < limit && !reading.isQuoted(at) && reading.isAnyMark(at) && !reading.isMark(at, '(')) at += 1;
  return at;
}

/** True when nothing but adjuncts and punctuation stands from `from` to `limit`. */
export function onlyAdjuncts(reading: Reading, from: number, limit: number): boolean {
  let at = afterMarks(reading, afterAdjuncts(reading, from, limit), limit);
  // “at a rally in Kenton, Ohio,”: a place goes on behind its comma.
  while (at < limit && at > from && reading.isMark(at - 1, ',') && reading.isCapitalised(at)) {
    let end = at + 1;
    while (end < limit && reading.isCapitalised(end)) end += 1;
    if (end < limit && !reading.isMark(end, ',')) return false;
    at = afterMarks(reading, afterAdjuncts(reading, end, limit), limit);
  }
  return at >= limit;
}

/** Past the addressee of “he told the host”; `from` for verbs that take none. */
export function pastAddressee(reading: Reading, cue: Cue, from: number, limit: number): number {
  if (!reading.has(cue.head, Trait.addressee) || cue.inverted || isThat(reading, from)) return from;
  return expectedPhraseEnd(reading, from, limit, false);
}
