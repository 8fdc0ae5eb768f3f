import { Trait } from '../lexicon/trait';
import { expectedPhraseEnd, nounPhraseEnd, startsNounPhrase } from '../reading/nounPhrase';
import { isDash, type Reading, type TokenRange } from '../reading/reading';
import type { Subject } from '../reading/subject';

/** What words are written or painted on. */
const bearers = /^(?:signs?|banners?|placards?|posters?|notes?|stickers?|plaques?|t-shirts?|shirts?|caps?|hats?|badges?|cards?|leaflets?|flags?|graffiti|boards?|billboards?|messages?|emails?|e-mails?|letters?|texts?|notices?|inscriptions?|labels?|captions?|slogans?|headlines?)$/;

/** “a banner reading”: what the words stand on is their source, even where nobody is named. */
function bearerBefore(reading: Reading, from: number, verb: number): Subject | undefined {
  const noun = verb - 1;
  if (noun < from || !bearers.test(reading.word(noun)) || !/^(?:reading|saying|announcing|proclaiming|declaring)$/.test(reading.word(verb))) return undefined;
  let start = noun;
  while (start > from && noun - start < 5 && !reading.has(start, Trait.determiner | Trait.possessive) && !reading.isAnyMark(start - 1) && !reading.isQuoted(start - 1)
    && !reading.has(start - 1, Trait.preposition | Trait.coordinator | Trait.auxiliary | Trait.otherVerb | Trait.finite)) start -= 1;
  return { range: { from: start, to: verb }, clauseStart: start };
}

/** “footage of Okafor saying”: the name right before an -ing form is its subject. */
export function namedBefore(reading: Reading, from: number, verb: number): Subject | undefined {
  const bearer = bearerBefore(reading, from, verb);
  if (bearer) return bearer;
  const mention = reading.mentionOf[verb - 1] ?? -1;
  if (mention < 0 || verb <= from || reading.resolution.mentions[mention]?.type !== 'PERSON') return undefined;
  let start = verb - 1;
  while (start > from && (reading.mentionOf[start - 1] === mention || reading.has(start - 1, Trait.title))) start -= 1;
  return { range: { from: start, to: verb }, clauseStart: start };
}

/** “said Okafor, a spokeswoman for the port”: the source behind a cue that follows a quote or begins its sentence. */
export function sourceBehind(reading: Reading, from: number, to: number, cue: TokenRange): TokenRange | undefined {
  const before = cue.from - 1;
  const german = reading.lexicon.language === 'de';
  const follows = german || cue.from === from || reading.isQuoted(before) || reading.isMark(before, ',')
    || isDash(reading, before);
  if (!follows) return undefined;
  let start = cue.to;
  // German puts reflexives and adverbs before the subject: „Ähnlich äußerte sich gestern die Ministerin“.
  while (german && start < to && reading.has(start, Trait.adverb)) start += 1;
  if (/^(?:tells?|told)$/.test(reading.word(cue.to - 1)) || reading.has(start, Trait.that)) return undefined;
  const end = startsNounPhrase(reading, start) ? nounPhraseEnd(reading, start, to) : describedEnd(reading, start, to);
  return end > start ? { from: start, to: end } : undefined;
}

/** How many words may describe somebody before the name or the role. */
const longestDescription = 4;

/** “said former harbour master Ivo Kern”: small words that lead to a name or a role. */
function describedEnd(reading: Reading, from: number, to: number): number {
  const stops = Trait.preposition | Trait.time | Trait.adverb | Trait.subordinator | Trait.coordinator | Trait.auxiliary;
  for (let i = from; i < to && i - from < longestDescription; i += 1) {
    if (reading.isAnyMark(i) || reading.isQuoted(i) || reading.has(i, stops)) return from;
    if (i > from && (reading.isCapitalised(i) || reading.has(i, Trait.role))) return expectedPhraseEnd(reading, from, to);
  }
  return from;
}
