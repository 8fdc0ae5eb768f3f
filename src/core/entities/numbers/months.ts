import { isCommon } from '../lexicon/words';
import { isSentenceStart } from '../words';
import { followsDatePreposition } from './dateParts';
import { personTitles } from './monthsOfPeople';
import { lowerAt, textAt, type Reading } from './reading';

/** A month's name that is another word or a name as well: alone it needs a word before it that makes it a month. */
const doubtful = /^(?:may|march|mai|marz|august)$/;
/** Without a full stop these are names ("Jan", "Mar del Plata", "Jun") unless a number stands beside them. */
const ABBREVIATION = /^(?:jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|okt|dez|dec)$/;

/**
 * Whether the month's name at `i` is one beside a number: "13 may apply" has a verb in small letters. `close`: nothing
 * stands between.
 */
export function isMonthBesideNumber(reading: Reading, i: number, close: boolean): boolean {
  const text = textAt(reading, i, i);
  if (/^\p{Lu}/u.test(text)) return true;
  return !close || !(doubtful.test(text) || ABBREVIATION.test(text));
}

/** Whether the month's name at `i` is one without any number. */
export function isLoneMonth(reading: Reading, i: number): boolean {
  const text = textAt(reading, i, i);
  const lower = lowerAt(reading, i, i);
  if (ABBREVIATION.test(lower)) return false;
  const isCapital = /^\p{Lu}/u.test(text);
  if (!isCapital && (doubtful.test(lower) || lower.endsWith('.'))) return false;
  if (isNameOfPerson(reading, i)) return false;
  // "crisis-hit May's decision"; and in a text on somebody of that name only what cannot be said of people.
  if (reading.people.has(lower) || (lower === 'may' && /^['’]s$/.test(textAt(reading, i + 1, i))))
    return certain.test(lowerAt(reading, i - 1, i));
  if (!doubtful.test(lower) && !lower.endsWith('.')) return true;
  return followsDatePreposition(reading, i) || isMeantAsMonth(reading, i, lower);
}

/**
 * "the May riot", "that May", "August was dry": a capital inside a sentence is no verb, and a small word before it no
 * given name.
 */
function isMeantAsMonth(reading: Reading, i: number, lower: string): boolean {
  if (lower === 'august') return true;
  const before = textAt(reading, i - 1, i);
  const next = textAt(reading, i + 1, i);
  // Words in capitals are stressed: "it MAY be true".
  if (textAt(reading, i, i) === lower.toUpperCase()) return false;
  // "May of this year"
  if (next === 'of' && /^(?:this|last|next|\d{4})$/.test(lowerAt(reading, i + 2, i))) return true;
  if (
    isSentenceStart(reading.words, i) ||
    !/^(?:\p{Ll}|'s$|’s$|(?:The|This|That|Its|His|Her|Their)$)/u.test(before) || /^\p{Lu}/u.test(next)
  )
    return false;
  // "the March on the capital", "a March for peace", "the May said": events and people.
  return lower !== 'march' || !/^(?:on|for|of|against|to|through|by|and)$/.test(next);
}

const certain = /^(?:in|since|until|till|last|next|early|late|mid|this|during|every|each)$/;

/** "April Jones", "Mr August", "Theresa May", "May's cabinet said": months that are people's names here. */
function isNameOfPerson(reading: Reading, i: number): boolean {
  const next = textAt(reading, i + 1, i);
  const before = lowerAt(reading, i - 1, i);
  if (personTitles.test(before)) return true;
  const text = textAt(reading, i, i);
  if (!/^(?:April|May|June|August|Jan)$/.test(text)) return false;
  if (isSentenceStart(reading.words, i) && /^(?:said|says|told|was|is|has|had|added|who)$/.test(next) && text !== 'August')
    return text !== 'June' || /^(?:said|says|told|added|who)$/.test(next);
  return /^[A-Z][a-z]+$/.test(next) && !isCommon(next.toLowerCase())
    && (/^(?:and|to|for)$/.test(before) || !followsDatePreposition(reading, i));
}
