import { Trait } from '../lexicon/trait';
import { expectedPhraseEnd } from '../reading/nounPhrase';
import type { Reading, TokenRange } from '../reading/reading';
import type { Draft } from './draft';

/** Verbs whose passive has the addressee for its subject: “she was told”. */
const telling = /^(?:told|asked|informed|reminded|assured|advised|notified|warned|urged|promised|ordered|instructed|begged)$/;
/** Of these, the ones that a headline uses without “was”: “Nurses told to park in a field”. */
const shortened = /^(?:told|urged|ordered|advised|instructed|reminded|warned)$/;

/** The draft with the subject of “was told” as whom it is said to, and with the agent behind “by” as its source, where there is one. */
export function turnedPassive(reading: Reading, draft: Draft): Draft {
  const { cue, source } = draft;
  if (!cue || !source || reading.lexicon.language !== 'en') return draft;
  const from = reading.tokenAt(cue.start);
  const to = reading.tokenAt(cue.end);
  const verb = reading.word(to - 1) === 'by' ? to - 2 : to - 1;
  if (!telling.test(reading.word(verb))) return draft;
  const passive = source.to > from ? isOpening(reading, from, verb, source) : isPassive(reading, from, verb) || isReduced(reading, from, verb, source);
  if (!passive) return draft;
  return { ...draft, source: agentBehind(reading, verb + 1), told: source };
}

function isPassive(reading: Reading, from: number, verb: number): boolean {
  for (let i = verb - 1; i >= from; i -= 1) if (reading.has(i, Trait.be)) return true;
  return from === verb && reading.word(verb + 1) === 'to' && shortened.test(reading.word(verb));
}

/** “Kern, asked whether he would stay, said …”: a comma between the subject's one noun phrase and the verb, which has no auxiliary. */
function isReduced(reading: Reading, from: number, verb: number, source: TokenRange): boolean {
  if (from !== verb || source.to !== from - 1 || !reading.isMark(source.to, ',') || reading.isMark(source.from - 1, ',')) return false;
  for (let i = source.from; i < source.to; i += 1) if (reading.isMark(i, ',')) return false;
  return true;
}

/** “Asked by the clerk whether he would stay, Kern said …”: whom the sentence is about stands behind it, not at once. */
function isOpening(reading: Reading, from: number, verb: number, source: TokenRange): boolean {
  return from === verb && reading.isCapitalised(from) && source.from > verb + 1;
}

function agentBehind(reading: Reading, at: number): TokenRange | undefined {
  if (reading.word(at) !== 'by') return undefined;
  const to = expectedPhraseEnd(reading, at + 1, reading.count);
  return to > at + 1 ? { from: at + 1, to } : undefined;
}
