import type { Span } from '../../text/span';
import { Trait } from '../lexicon/trait';
import { nounPhraseEnd } from '../reading/nounPhrase';
import type { Reading, TokenRange } from '../reading/reading';

const telling = /^(?:sag|erzähl|erklär|schr|antwort|mitteil|teil|versicher|versproch|versprach|verriet|bericht|gestand|gesteh|bestätig|rat|riet)/;
const pronouns = /^(?:ihm|ihr|ihnen)$/;
const datives = /^(?:dem|einem|einer|dieser|diesem|unserer|unserem|der|den)$/;

/** „sagte sie dem Boten“, „erklärte Kern gegenüber der Zeitung“: a dative right behind the verb or its subject. */
export function germanAddressee(reading: Reading, cue: Span, source: TokenRange | undefined): TokenRange | undefined {
  const from = reading.tokenAt(cue.start);
  const to = reading.tokenAt(cue.end);
  const at = source && source.from === to ? source.to : to;
  const word = reading.word(at);
  if (reading.isQuoted(at) || reading.isAnyMark(at)) return undefined;
  if (word === 'gegenüber') return phraseAt(reading, at + 1);
  if (!source || !telling.test(reading.word(from))) return undefined;
  if (pronouns.test(word) && !reading.isCapitalised(at + 1)) return { from: at, to: at + 1 };
  return datives.test(word) ? phraseAt(reading, at) : undefined;
}

function phraseAt(reading: Reading, from: number): TokenRange | undefined {
  if (reading.has(from, Trait.time) || reading.has(from + 1, Trait.time)) return undefined;
  const to = nounPhraseEnd(reading, from, reading.count, false);
  return to > from ? { from, to } : undefined;
}
