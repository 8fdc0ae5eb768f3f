import type { Cue } from '../cues/cue';
import { isPlain } from '../cues/cues';
import { Trait } from '../lexicon/trait';
import type { Frame } from '../reading/frames';
import { wordsOf } from '../reading/passageWords';
import { isDash, type Reading } from '../reading/reading';
import { afterMarks, pastAddressee } from './complement';

/** Where what stands behind cue `i` has to end: at the next cue that is not inside what is said. */
export function stopOf(reading: Reading, frame: Frame, cues: readonly Cue[], i: number): number {
  const cue = cues[i];
  for (let k = i + 1; cue && k < cues.length; k += 1) {
    const next = cues[k];
    if (next && !isNested(reading, frame, cue, next)) return introducedStart(reading, cue, next) ?? next.clauseStart;
  }
  return frame.to;
}

/** “The letter warns of this: ‘…,’ it says.”: the quote behind the colon is the second cue's. */
function introducedStart(reading: Reading, cue: Cue, next: Cue): number | undefined {
  if (next.participle || next.shared) return undefined;
  let at = next.clauseStart;
  while (at > cue.clauseEnd && (reading.isQuoted(at - 1) || reading.isMark(at - 1, ','))) at -= 1;
  return at < next.clauseStart && at > cue.clauseEnd && reading.isMark(at - 1, ':') ? at - 1 : undefined;
}

/** Whether `inner` is part of what `outer` reports. */
function isNested(reading: Reading, frame: Frame, outer: Cue, inner: Cue): boolean {
  if (!isPlain(reading, outer) && isPlain(reading, inner)) return false;
  const before = inner.clauseStart - 1;
  if (!inner.participle && !inner.shared && inner.form === 'reporting'
    && introducesUtterance(reading, frame, inner)) return false;
  if (before < outer.clauseEnd) return true;
  const passage = reading.passageAt(before);
  const words = passage && wordsOf(reading, passage);
  if (words) return !words.endsClause && !words.endsSentence && !reading.has(inner.clauseStart, Trait.coordinator);
  if (reading.isMark(before, ';') || isDash(reading, before)) return false;
  if (reading.isMark(before, ',')
    && reading.has(frame.from, Trait.subordinator | Trait.preposition | Trait.participle)) return false;
  if (inner.participle) return !reading.isMark(before, ',') && !reading.has(inner.clauseStart, Trait.coordinator);
  if (inner.shared) return !reading.has(inner.clauseStart, Trait.coordinator) || goesOnInfinitive(reading, outer, inner);
  return !(reading.isMark(before, ',')
    && (reading.has(inner.clauseStart, Trait.coordinator) || inner.form === 'preposition'))
    && !(reading.has(inner.clauseStart, Trait.coordinator) && reading.word(inner.clauseStart) === 'but');
}

/** “promised to come and see”: the second verb hangs on the “to” as well. */
function goesOnInfinitive(reading: Reading, outer: Cue, inner: Cue): boolean {
  return reading.word(outer.clauseEnd) === 'to' && reading.has(inner.head, Trait.bare)
    && inner.range.to - inner.range.from === 1 && !reading.has(inner.clauseStart - 1, Trait.plural);
}

/** “…, Ruiz replied, ‘No chance at all’”: a sentence in quotation marks right behind a cue is the cue's own. */
function introducesUtterance(reading: Reading, frame: Frame, cue: Cue): boolean {
  const end = pastAddressee(reading, cue, cue.clauseEnd, frame.to);
  const at = afterMarks(reading, end, frame.to);
  const passage = reading.passageAt(at);
  if (!passage || at === end) return false;
  const words = wordsOf(reading, passage);
  return words.startsUpper && words.count > 2;
}
