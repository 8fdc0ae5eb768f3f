import { isCommon } from '../../entities/lexicon/words';
import { Trait } from '../lexicon/trait';
import type { Frame } from '../reading/frames';
import type { Reading, TokenRange } from '../reading/reading';
import { mainSubject } from '../reading/mainSubject';
import type { Cue } from './cue';
import { impersonalCueAt } from './impersonalCue';
import { nominalCueAt } from './nominalCue';
import { prepositionCueAt } from './prepositionCue';
import { verbCueAt } from './verbCue';

/** A frame with more cues than this is no sentence. */
const mostCues = 24;

/**
 * The cues of one frame in order, not overlapping. Verbs that merely judge are cues only when quoted words follow
 * before the next verb that reports.
 */
export function cuesIn(reading: Reading, frame: Frame): Cue[] {
  const cues: Cue[] = [];
  let main: TokenRange | undefined | null = null;
  const sharedSource = (participle: boolean): TokenRange | undefined => {
    const earlier = cues[cues.length - 1]?.source;
    if (earlier && !(participle && isRelative(reading, earlier))) return earlier;
    if (main === null) main = mainSubject(reading, frame.from, frame.to);
    return main && !isImperative(reading, frame.from, main) ? main : undefined;
  };
  for (let i = frame.from; i < frame.to && cues.length < mostCues; i += 1) {
    if (reading.isQuoted(i)) continue;
    const cue = nominalCueAt(reading, frame.to, i) ?? impersonalCueAt(reading, frame.from, frame.to, i) ?? prepositionCueAt(reading, frame.from, frame.to, i)
      ?? verbCueAt(reading, frame.from, frame.to, i, sharedSource);
    if (!cue) continue;
    if (cue.form === 'judging' && !passageFollows(reading, frame, cue)) continue;
    cues.push(cue);
    i = Math.max(i, cue.clauseEnd - 1);
  }
  return withoutIdleJudging(reading, withoutNaming(reading, cues));
}

/** “defended the clerk who had called it a farce, saying”: an -ing form behind a comma has the sentence's subject. */
function isRelative(reading: Reading, { from, to }: TokenRange): boolean {
  return to - from === 1 && reading.has(from, Trait.relative);
}

/** “Look over the fence and see …”: a verb with a capital at the sentence's start, taken for a noun phrase. */
function isImperative(reading: Reading, from: number, { from: start, to }: TokenRange): boolean {
  return start === from && to - start === 1 && (reading.mentionOf[start] ?? -1) < 0
    && !reading.has(start, Trait.role | Trait.pronoun | Trait.plural | Trait.title)
    && ((isCommon(reading.word(start)) && reading.has(to, Trait.preposition | Trait.determiner | Trait.possessive))
      || (reading.has(to, Trait.preposition) && reading.has(to + 1, Trait.determiner)));
}

function passageFollows(reading: Reading, frame: Frame, cue: Cue): boolean {
  const last = frame.passages[frame.passages.length - 1];
  const passage = last === undefined ? undefined : reading.passages[last];
  return passage !== undefined && passage.start >= reading.end(cue.range.to - 1);
}

/** “condemned what he called ‘…’”: the naming clause belongs to what is condemned, unless a colon sets its quote off. */
function withoutNaming(reading: Reading, cues: readonly Cue[]): Cue[] {
  return cues.filter((cue, i) => {
    const names = i > 0 && reading.has(cue.clauseStart, Trait.subordinator) && reading.word(cue.clauseStart) === 'what';
    return !names || introducesByColon(reading, cue.clauseEnd) || handles(reading, cues[i - 1]);
  });
}

/** “offered what she called ‘…’”: a verb that people do to things more than to words reports nothing here. */
function handles(reading: Reading, cue: Cue | undefined): boolean {
  return cue?.form === 'judging' && /^(?:offer|use|seek|want|need|mention|see|favou?r|celebrate|cast|hit|oppose|back|push|press)(?:s|d|ed|ing)?$|^(?:saw|sought|seen)$/.test(reading.word(cue.head));
}

/** How far behind a cue the colon before its quote may be. */
const longestIntroduction = 8;

function introducesByColon(reading: Reading, from: number): boolean {
  for (let i = from; i < from + longestIntroduction; i += 1) {
    if (reading.isMark(i, ':')) return reading.isQuoted(i + 1);
    if (reading.isQuoted(i)) return false;
  }
  return false;
}

/** Leaves out judging verbs whose stretch up to the next reporting verb holds no quoted words. */
function withoutIdleJudging(reading: Reading, cues: readonly Cue[]): Cue[] {
  return cues.filter((cue, i) => {
    if (cue.form !== 'judging') return true;
    const next = cues[i + 1];
    return !next || (hasPassage(reading, cue.clauseEnd, next.clauseStart) && !closesSentence(reading, next));
  });
}

/** “The group stays ‘committed,’ said Okafor”: a cue behind the quoted words attributes what stands before it. */
function closesSentence(reading: Reading, cue: Cue): boolean {
  if (cue.form === 'judging' || cue.participle || cue.shared
    || reading.has(cue.clauseStart, Trait.coordinator | Trait.subordinator)) return false;
  const before = cue.clauseStart - 1;
  return reading.isQuoted(before) || (reading.isMark(before, ',') && reading.isQuoted(before - 1));
}

/** True when a token of the range stands in quotation marks. */
export function hasPassage(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (reading.isQuoted(i)) return true;
  return false;
}

/** True for verbs that only ever report. */
export function isPlain(reading: Reading, cue: Cue): boolean {
  return cue.form === 'preposition' || reading.has(cue.head, Trait.plain);
}
