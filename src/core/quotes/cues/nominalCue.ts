import { Trait } from '../lexicon/trait';
import { nounPhraseEnd } from '../reading/nounPhrase';
import type { Reading, TokenRange } from '../reading/reading';
import type { Cue } from './cue';

/** Nouns that a quote can be. */
const words = /^(?:verdict|reply|answer|response|message|comment|explanation|motto|slogan|assessment|conclusion|retort|warning|advice|plea|reaction|summary|refrain|description|question|rejoinder|boast|prediction|excuse|view)$/;

/** “‘…’ was Kern's verdict”, “‘…,’ came the reply”, “‘…’ is how she puts it”: the cue at `token`, right behind quoted words. */
export function nominalCueAt(reading: Reading, to: number, token: number): Cue | undefined {
  if (reading.lexicon.language !== 'en' || token === 0 || !reading.isQuoted(token - 1)) return undefined;
  const verb = reading.word(token);
  if (!/^(?:was|is|were|are|came|comes|went|goes|ran|runs|read|reads)$/.test(verb)) return undefined;
  if (/^(?:was|is)$/.test(verb) && reading.word(token + 1) === 'how') return howCue(reading, to, token);
  const end = nounPhraseEnd(reading, token + 1, to, false);
  for (let i = token + 1; i < end; i += 1) {
    if (!words.test(reading.word(i))) continue;
    const owner = ownerOf(reading, token + 1, i);
    const source = owner ?? { from: token + 1, to: end };
    return cueAt(owner ? { from: i, to: i + 1 } : { from: token, to: token + 1 }, token, source, end);
  }
  return undefined;
}

/** “Kern's”, “his”: whose verdict it was. */
function ownerOf(reading: Reading, from: number, noun: number): TokenRange | undefined {
  for (let i = from; i < noun; i += 1) if (reading.isPossessiveMark(i)) return i > from ? { from, to: i } : undefined;
  return reading.has(from, Trait.possessive) ? { from, to: from + 1 } : undefined;
}

function howCue(reading: Reading, to: number, token: number): Cue | undefined {
  const from = token + 2;
  for (let i = from + 1; i < to && i - from < 30; i += 1) {
    if (reading.isQuoted(i)) return undefined;
    if (!/^(?:put|puts|described|describes|summed|sums|explained|explains|saw|sees|remembers|remembered|phrased)$/.test(reading.word(i))) continue;
    const end = reading.word(i + 1) === 'it' || reading.word(i + 1) === 'up' ? i + 2 : i + 1;
    return cueAt({ from: i, to: end }, token, { from, to: i }, end);
  }
  return undefined;
}

function cueAt(range: TokenRange, start: number, source: TokenRange, end: number): Cue {
  return { range, head: range.from, form: 'preposition', participle: false, source, inverted: true, shared: false, clauseStart: start, clauseEnd: Math.max(end, range.to) };
}
