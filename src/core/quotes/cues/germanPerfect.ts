import { Trait } from '../lexicon/trait';
import { nounPhraseEnd } from '../reading/nounPhrase';
import type { Reading } from '../reading/reading';
import { subjectBefore } from '../reading/subject';
import type { Cue } from './cue';

/** How far before its participle “hat” stands, in tokens. */
const farthest = 20;
const having = /^(?:hat|haben|hatte|hatten|habe)$/;

/** True for “erklärt” and the like, when a form of “haben” stands before it in the same clause. */
export function isGermanPerfect(reading: Reading, token: number): boolean {
  return reading.lexicon.language === 'de' && reading.has(token, Trait.perfect) && auxiliary(reading, token) >= 0;
}

function auxiliary(reading: Reading, token: number): number {
  for (let i = token - 1; i >= 0 && token - i <= farthest; i -= 1) {
    if (reading.isQuoted(i) || (reading.isAnyMark(i) && !reading.isMark(i, '('))) return -1;
    if (having.test(reading.word(i))) return i;
  }
  return -1;
}

/** “Der Sprecher hat am Montag erklärt”, “Am Montag hat der Sprecher erklärt”: the participle as cue, and who “hat”. */
export function perfectCue(reading: Reading, from: number, token: number): Cue | undefined {
  const aux = auxiliary(reading, token);
  if (aux < from) return undefined;
  const before = subjectBefore(reading, from, aux);
  const end = nounPhraseEnd(reading, aux + 1, token);
  const source = before?.range ?? (end > aux + 1 ? { from: aux + 1, to: end } : undefined);
  return source && { range: { from: token, to: token + 1 }, head: token, form: 'reporting', participle: false, source,
    inverted: false, shared: false, clauseStart: before?.clauseStart ?? aux, clauseEnd: token + 1 };
}
