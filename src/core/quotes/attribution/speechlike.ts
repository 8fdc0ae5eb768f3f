import type { Cue } from '../cues/cue';
import { Trait } from '../lexicon/trait';
import { wordsOf, type PassageWords } from '../reading/passageWords';
import type { Reading } from '../reading/reading';

/** Whether words that no cue attributes can be speech at all, by themselves and by what stands before them. */
export function canBeSpeech(reading: Reading, words: PassageWords): boolean {
  return !isNamed(reading, words) && !(words.isTitleCase && !words.endsSentence);
}

/** The film “…”, the so-called “…”, a group named “…”, the word “…”. */
export function isNamed(reading: Reading, words: PassageWords): boolean {
  for (let i = words.firstToken - 1; i >= 0 && i >= words.firstToken - 2; i -= 1) {
    if (reading.isQuoted(i)) return false;
    if (reading.isMark(i, ',')) continue;
    if (reading.isAnyMark(i)) return false;
    if (reading.has(i, Trait.naming)) return true;
    if (reading.has(i, Trait.work) && (words.startsUpper || words.isTitleCase)) return true;
    if (!reading.has(i, Trait.determiner)) return false;
  }
  return false;
}

/** “In her book, ‘The Long Tide,’ Duarte said”: a title at the end of an adjunct is no quote. */
export function isOnlyTitles(reading: Reading, from: number, to: number): boolean {
  let at = from;
  let plain = false;
  while (at < to) {
    const passage = reading.passageAt(at);
    if (!passage) {
      plain ||= !reading.isAnyMark(at);
      at += 1;
      continue;
    }
    const words = wordsOf(reading, passage);
    if (!words.isTitleCase && !isNamed(reading, words)) return false;
    at = words.tokenEnd;
  }
  return plain && reading.has(from, Trait.preposition | Trait.subordinator);
}

/** “a scheme called ‘Wake-Up’”, “known as ‘the Pit’”, “a talk titled ‘Who Knew?’”: a name right behind the verb that gives it. */
export function givesName(reading: Reading, cue: Cue, { count, startsUpper, isTitleCase, firstToken }: PassageWords): boolean {
  const word = reading.word(cue.head);
  if (firstToken > cue.clauseEnd + 1) return false;
  if (/^(?:titled|entitled|known|named|nicknamed|codenamed)$/.test(word)) return true;
  return firstToken === cue.clauseEnd && /^(?:call|calls|called|dub|dubs|dubbed|brand|brands|branded|label|labels|labelled|labeled)$/.test(word)
    && startsUpper && (isTitleCase || count === 1);
}

/** “promoted his film ‘Nine Winters’”: what a verb judges is named, not quoted. */
export function namesOnly(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const passage = reading.passageAt(i);
    if (!passage) continue;
    const words = wordsOf(reading, passage);
    if (!isNamed(reading, words)) return false;
    i = words.tokenEnd - 1;
  }
  return true;
}
