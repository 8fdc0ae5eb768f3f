import { Trait } from '../lexicon/trait';
import { isPronoun } from '../reading/nounPhrase';
import type { Reading } from '../reading/reading';

const accompanies = Trait.auxiliary | Trait.adverb | Trait.negation;

/** How many auxiliaries and adverbs a cue takes along. */
const longestGroup = 6;

/** Where the auxiliaries, adverbs and the “went on to” before a verb begin. */
export function verbGroupStart(reading: Reading, from: number, token: number): number {
  let at = token;
  while (at > from && token - at < longestGroup) {
    const before = at - 1;
    if (reading.isQuoted(before) || isEmphatic(reading, before)) break;
    if ((reading.has(before, accompanies) || isManner(reading, before)) && !reading.isCapitalised(before)) at = before;
    else if (reading.word(before) === 'to' && before - 1 >= from
      && reachesOver(reading, from, before)) at = reachingStart(reading, from, before);
    else if (reading.word(before) === 'as' && before - 1 >= from && reading.word(before - 1) === 'quoted') at = before - 1;
    else break;
  }
  return at;
}

/** “the port itself expects”: belongs to the subject, unlike “has himself said”. */
function isEmphatic(reading: Reading, token: number): boolean {
  return /^(?:him|her|it|them)sel(?:f|ves)$/.test(reading.word(token)) && !reading.has(token - 1, Trait.auxiliary)
    && !isPronoun(reading, token - 1);
}

/** “forcefully”, “angrily”: an adverb that no list needs to hold. */
function isManner(reading: Reading, token: number): boolean {
  return reading.traits(token) === 0 && reading.lexicon.language === 'en'
    && reading.text.startsWith('ly', reading.end(token) - 2)
    && reading.end(token) - reading.start(token) > 5;
}

const reachingVerbs = new Set(['went', 'goes', 'go', 'continued', 'continues', 'began', 'wants', 'want', 'wanted',
  'appeared', 'seemed', 'used', 'declined', 'refused']);

function reachesOver(reading: Reading, from: number, to: number): boolean {
  return reachingStart(reading, from, to) < to;
}

/** “went on to”, “continued to”: where the verb before `to` is. */
function reachingStart(reading: Reading, from: number, to: number): number {
  const last = to - 1;
  if (reachingVerbs.has(reading.word(last))) return last;
  if (reading.word(last) === 'on' && last > from && reachingVerbs.has(reading.word(last - 1))) return last - 1;
  return to;
}

export function isLoneParticiple(reading: Reading, groupStart: number, token: number): boolean {
  if (!reading.has(token, Trait.participle) || reading.has(token, Trait.finite)) return false;
  for (let i = groupStart; i < token; i += 1) {
    if (reading.has(i, Trait.be) || reading.word(i) === 'as' || reading.word(i) === 'to') return false;
  }
  return !(groupStart > 0 && reading.isPossessiveMark(groupStart - 1) && isPronoun(reading, groupStart - 2));
}

export function isPassive(reading: Reading, groupStart: number, token: number): boolean {
  if (!reading.has(token, Trait.perfect) || reading.has(token, Trait.participle)) return false;
  for (let i = token - 1; i >= groupStart; i -= 1) {
    if (reading.has(i, Trait.be)) return true;
    if (!reading.has(i, Trait.adverb | Trait.negation)) return false;
  }
  return false;
}

/** “continued to search”: begin and continue report only right before what is said. */
export function isAspectual(reading: Reading, token: number): boolean {
  return reading.word(token + 1) === 'to' && /^(?:continu|beg[aiu]n)/.test(reading.word(token));
}
