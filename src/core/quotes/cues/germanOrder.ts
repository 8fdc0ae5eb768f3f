import { nounPhraseEnd } from '../reading/nounPhrase';
import type { Reading, TokenRange } from '../reading/reading';

/** Pronouns that are nothing but subjects. */
const subjects = /^(?:er|man|ich|wir)$/;

/**
 * The subject behind a German verb where it is surely one, although a noun phrase stands before the verb: „Der Zeitung sagte Kern“, „Den
 * Plan nannte er“, „Nachdem der Kai gesperrt war, entgegnete Kern“; the one between „zitiert“ and „mit den Worten“.
 */
export function germanSource(reading: Reading, to: number, verb: TokenRange, before: TokenRange | undefined): TokenRange | undefined {
  if (reading.lexicon.language !== 'de') return undefined;
  const from = verb.to;
  if (subjects.test(reading.word(from))) return { from, to: from + 1 };
  const end = nounPhraseEnd(reading, from, to);
  if (end === from) return undefined;
  if (/^zitier/.test(reading.word(verb.from)) && reading.word(end) === 'mit' && reading.word(end + 2) === 'worten') return { from, to: end };
  if (!before) return undefined;
  const dative = /^(?:dem|einem|ihm|ihnen)$/.test(reading.word(before.from));
  return dative || (isPerson(reading, from) && !hasPerson(reading, before)) ? { from, to: end } : undefined;
}

function isPerson(reading: Reading, token: number): boolean {
  return reading.resolution.mentions[reading.mentionOf[token] ?? -1]?.type === 'PERSON';
}

function hasPerson(reading: Reading, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i += 1) if (isPerson(reading, i) || /^(?:er|sie|wer)$/.test(reading.word(i))) return true;
  return false;
}
