import { Trait } from '../lexicon/trait';
import { isDash, type Reading, type TokenRange } from '../reading/reading';
import { addresseeEnd, isNoun, startsLine } from './addresseeEnd';
import type { Draft } from './draft';
import { germanAddressee } from './germanAddressee';

/** Verbs that take whom they address right behind them, besides those with `Trait.addressee`. */
const addressing = /^(?:tell|ask|order|instruct|command|invite|challenge|reassure|press|query|quiz|show|persuade|convince|direct|recommend|address|begg|promis|urg)(?:s|es|d|ed|ing)?$|^(?:told|written|wrote)$/;
/** Verbs behind which these words lead to an addressee; behind any verb “to” does. */
const leads: Readonly<Record<string, RegExp>> = {
  to: /./, with: /^(?:plead|argu)/, on: /^call/, upon: /^call/,
};
const objects = /^(?:me|him|her|us|them|you|both|everyone|everybody|anyone|it)$/;
/** What tells no more of whom it is said to than that somebody was there. */
const nobody = /^(?:us|we|it|itself|(?:my|your|him|her)self|(?:our|your|them)selves)$/;
/** Longer addressees do not occur. */
const longest = 20;

/**
 * Whom a draft's words are said to, as far as the words round its cue tell; `undefined` where they do not.
 * @param inside true inside another quote, where “me” is who speaks there; elsewhere it is the reporter.
 */
export function addresseeOf(reading: Reading, { cue, content, source, told }: Draft, inside: boolean): TokenRange | undefined {
  if (told) return isTold(reading, told, true) ? told : undefined;
  if (cue && reading.lexicon.language === 'de') return germanAddressee(reading, cue, source);
  if (!cue || reading.text.startsWith('ccording', cue.start + 1)) return undefined;
  const from = reading.tokenAt(cue.start);
  const to = reading.tokenAt(cue.end);
  const next = content.find(({ start }) => start >= cue.end);
  const limit = next ? reading.tokenAt(next.start) : Math.min(reading.count, to + longest);
  const inverted = source !== undefined && source.from === to;
  const found = led(reading, from, to, inverted ? source.to : to, limit) ?? (inverted ? undefined : named(reading, to, limit));
  return found && isTold(reading, found, inside) ? found : undefined;
}

function isTold(reading: Reading, { from, to }: TokenRange, inside: boolean): boolean {
  if (to - from > 1) return !reading.isQuoted(from);
  const word = reading.word(from);
  return !nobody.test(word) && (inside || !/^(?:me|you|i)$/.test(word)) && !reading.has(from, Trait.determiner | Trait.adverb | Trait.time);
}

/** “told the council”: right behind a verb that asks for one; “urged members to”: with what they are urged to do. */
function named(reading: Reading, to: number, limit: number): TokenRange | undefined {
  const verb = to - 1;
  const takes = reading.has(verb, Trait.addressee) || addressing.test(reading.word(verb));
  if (takes && limit === to) return objectOf(reading, to);
  return takes || objects.test(reading.word(to)) ? phraseAt(reading, to, limit) : undefined;
}

/** “the members” of “urged | the members not to go”, where the content has them, too. */
function objectOf(reading: Reading, at: number): TokenRange | undefined {
  const phrase = phraseAt(reading, at, at + longest);
  if (!phrase) return undefined;
  const behind = reading.word(phrase.to) === 'not' ? phrase.to + 1 : phrase.to;
  return reading.word(behind) === 'to' || (phrase.to - phrase.from === 1 && /^(?:me|him|her|us|them)$/.test(reading.word(at))) ? phrase : undefined;
}

/** “said to reporters”, “called on the public”, “was warned by …” has none. */
function led(reading: Reading, from: number, to: number, behind: number, limit: number): TokenRange | undefined {
  const at = to - 1 > from && leads[reading.word(to - 1)] ? to - 1 : behind;
  const verbs = leads[reading.word(at)];
  if (!verbs || at >= limit || !anyWord(reading, from, to, verbs)) return undefined;
  return phraseAt(reading, at + 1, limit);
}

function anyWord(reading: Reading, from: number, to: number, pattern: RegExp): boolean {
  for (let i = from; i < to; i += 1) if (pattern.test(reading.word(i))) return true;
  return false;
}

/** The noun phrase at a token, when one stands there and ends by `limit`. */
function phraseAt(reading: Reading, at: number, limit: number): TokenRange | undefined {
  if (at >= limit || reading.isQuoted(at) || reading.isAnyMark(at) || isDash(reading, at) || startsLine(reading, at)) return undefined;
  if (reading.has(at, Trait.that | Trait.subordinator | Trait.preposition | Trait.adverb | Trait.relative) && !reading.isCapitalised(at)
    && !reading.has(at, Trait.determiner)) return undefined;
  if (objects.test(reading.word(at)) && !(reading.has(at, Trait.possessive) && isNoun(reading, at + 1, limit))) return { from: at, to: at + 1 };
  let to = addresseeEnd(reading, at, limit);
  for (let i = at + 1; i < to; i += 1) if (startsLine(reading, i)) to = i;
  while (to > at + 1 && reading.has(to - 1, Trait.determiner | Trait.adverb | Trait.time | Trait.preposition
    | Trait.negation)) to -= 1;
  return to > at ? { from: at, to } : undefined;
}
