import type { Reading, TokenRange } from '../reading/reading';
import type { Draft } from './draft';

/** What is no phrase by itself: an article, a degree. */
const leftover = /^(?:the|an?|less|very|too|quite|rather|so)$/;

/** The subject stands so many tokens before what is left over at most. */
const farthestSubject = 6;

/**
 * “Kern today made *the* following statement:”, “was *less* sure:”: a source that names nobody is what a reading has left over. The draft
 * has whoever is named right before it instead; where nobody is, none.
 */
export function withoutEmptySource(reading: Reading, draft: Draft): Draft {
  const { source } = draft;
  if (!source || source.to - source.from > 1 || reading.lexicon.language !== 'en') return draft;
  if ((reading.mentionOf[source.from] ?? -1) >= 0 || !leftover.test(reading.word(source.from))) return draft;
  return { ...draft, source: namedBefore(reading, source.from) };
}

function namedBefore(reading: Reading, at: number): TokenRange | undefined {
  for (let i = at - 1; i >= 0 && at - i <= farthestSubject && !reading.isAnyMark(i) && !reading.isQuoted(i); i -= 1) {
    const index = reading.mentionOf[i] ?? -1;
    const type = reading.resolution.mentions[index]?.type;
    if (type !== 'PERSON' && type !== 'ORG') continue;
    let from = i;
    while (from > 0 && reading.mentionOf[from - 1] === index) from -= 1;
    return { from, to: i + 1 };
  }
  return undefined;
}
