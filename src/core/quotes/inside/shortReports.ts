import { complementOf } from '../attribution/complement';
import { nextOwnVoice } from '../attribution/clauseEnd';
import { contentOf } from '../attribution/content';
import type { Draft } from '../attribution/draft';
import type { Cue } from '../cues/cue';
import { cuesIn } from '../cues/cues';
import { Trait } from '../lexicon/trait';
import type { Frame } from '../reading/frames';
import type { Reading } from '../reading/reading';

/** Verbs of talk: people who tell what was said use little else. */
const talk = /^(?:says?|said|tells?|told|asks?|asked|promised|thought|figured|answered|goes|went)$/;
/** Behind “said”, words that stand for what was said rather than being it, and words that begin no answer. */
const standIns = /^(?:it|so|that|this|what|nothing|something|anything|everything|things|a|about|of|in|on|at|to|for|with|by|from|as|when|if|and|but|or)$/;

/** “I said yes”, “he said the one on the boundary”: what somebody tells of a talk, too short or too loose to be a clause. */
export function shortReports(reading: Reading, frame: Frame, index: number, known: readonly Draft[]): Draft[] {
  const cues = cuesIn(reading, frame);
  return cues.flatMap((cue, i): Draft[] => {
    const next = cues[i + 1]?.clauseStart ?? frame.to;
    const from = complementOf(reading, cue, next).from;
    if (!isTalk(reading, cue) || from >= next || reading.isQuoted(from) || standIns.test(reading.word(from))) return [];
    const { spans, kind, passages } = contentOf(reading, from, nextOwnVoice(reading, from + 1, next));
    const [span] = spans;
    const said = reading.spanOf(cue.range);
    if (!span || !said || kind !== 'indirect' || known.some(({ content, cue: other }) => (
      content.some(({ start, end }) => start < span.end && span.start < end) || (other && other.start < said.end && said.start < other.end)))) return [];
    return [{ content: spans, kind, source: cue.source, cue: said, passages, frame: index, grounds: 'cue before' }];
  });
}

function isTalk(reading: Reading, cue: Cue): boolean {
  return cue.form === 'reporting' && !cue.inverted && !cue.participle && cue.source !== undefined
    && talk.test(reading.word(cue.head)) && reading.has(cue.head, Trait.finite | Trait.bare);
}
