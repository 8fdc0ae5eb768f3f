import { Trait } from '../lexicon/trait';
import { nounPhraseEnd } from '../reading/nounPhrase';
import type { Reading, TokenRange } from '../reading/reading';
import type { Cue } from './cue';

/** What a text says something in: „heißt es in dem Brief“. */
const places = /^(?:in|im|auf|aus|bei|von|vom)$/;
const farthest = 4;

/** „In dem Brief heißt es“, „‚…‘, hieß es aus der Werft“, „Darin steht: …“: the words in which something is said, without anybody who says it. */
export function impersonalCueAt(reading: Reading, from: number, to: number, token: number): Cue | undefined {
  if (reading.lexicon.language !== 'de' || !/^(?:heißt|hieß)$/.test(reading.word(token))) return undefined;
  const next = token + 1;
  if (reading.word(next) !== 'es') return undefined;
  const source = sourceBehind(reading, next + 1, to) ?? sourceBefore(reading, from, token);
  const clauseStart = source && source.to <= token ? Math.max(from, source.from - 1) : token;
  return { range: { from: token, to: next + 1 }, head: token, form: 'reporting', participle: false, ...(source && { source }), inverted: source !== undefined
    && source.from > token, shared: false, clauseStart, clauseEnd: source && source.from > token ? source.to : next + 1 };
}

function sourceBehind(reading: Reading, from: number, to: number): TokenRange | undefined {
  for (let i = from; i < Math.min(to, from + farthest); i += 1) {
    if (reading.isAnyMark(i) || reading.isQuoted(i)) return undefined;
    if (places.test(reading.word(i))) return phraseAt(reading, i + 1, to);
  }
  return undefined;
}

function sourceBefore(reading: Reading, from: number, token: number): TokenRange | undefined {
  return places.test(reading.word(from)) ? phraseAt(reading, from + 1, token) : undefined;
}

function phraseAt(reading: Reading, from: number, to: number): TokenRange | undefined {
  const end = nounPhraseEnd(reading, from, to, false);
  return end > from && !reading.has(from, Trait.time) ? { from, to: end } : undefined;
}
