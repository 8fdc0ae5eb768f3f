import { Trait } from '../lexicon/trait';
import { isAdjunct, trimAdjuncts } from './adjuncts';
import { isPronoun, nounPhraseEnd, startsNounPhrase, withoutLead } from './nounPhrase';
import { isDash, isVerbLike, type Reading, type TokenRange } from './reading';

/** How far left of its verb a subject is looked for, in tokens. */
export const reach = 60;

/** A noun phrase that commas part from its verb. */
export interface PhraseAcrossCommas {
  readonly range: TokenRange;
  /** Where its stretch begins, joining words included. */
  readonly first: number;
}

/** “NP, who …, said”, “NP, a lawyer, said”, “NP, speaking by telephone, said”: the phrase before the commas. */
export function phraseAcrossCommas(reading: Reading, from: number, verb: number): PhraseAcrossCommas | undefined {
  const segments = segmentsBefore(reading, from, verb - 1);
  const head = headOf(reading, segments);
  const first = segments[head];
  if (!first) return undefined;
  const range = trimAdjuncts(reading, withoutLead(reading, first));
  if (!range || (!startsNounPhrase(reading, range.from)
    && nounPhraseEnd(reading, range.from, range.to) === range.from)) return undefined;
  return { range: { from: range.from, to: sourceEnd(reading, segments, head, range.to) }, first: first.from };
}

/** The first stretch behind the last clause that is no adjunct; -1 when there is none. */
function headOf(reading: Reading, segments: readonly TokenRange[]): number {
  let head = -1;
  segments.forEach((segment, i) => {
    const range = withoutLead(reading, segment);
    if (isAdjunct(reading, range)) return;
    if (hasVerb(reading, range)) head = -1;
    else if (head < 0) head = i;
  });
  return head;
}

/** Appositions and “who” clauses belong to the source, “speaking by telephone” does not. */
function sourceEnd(reading: Reading, segments: readonly TokenRange[], head: number, headEnd: number): number {
  let end = headEnd;
  for (let i = head + 1; i < segments.length; i += 1) {
    const segment = segments[i];
    if (!segment || segment.from >= segment.to) break;
    const first = segment.from;
    const belongs = reading.has(first, Trait.relative)
      || (startsNounPhrase(reading, first) && !isPronoun(reading, first)) || reading.isNumber(first);
    if (!belongs) break;
    end = segment.to;
  }
  return end;
}

/** The stretches between commas left of `to`, in order, back to the last boundary. */
function segmentsBefore(reading: Reading, from: number, to: number): TokenRange[] {
  const segments: TokenRange[] = [];
  let end = to;
  let at = to;
  while (at > from && to - at < reach) {
    const i = at - 1;
    if (reading.isQuoted(i) || reading.isMark(i, ';') || reading.isMark(i, ':')) break;
    if (reading.isMark(i, ',') || isDash(reading, i)) {
      segments.unshift({ from: at, to: end });
      end = i;
    }
    at = i;
  }
  segments.unshift({ from: at, to: end });
  return segments;
}

function hasVerb(reading: Reading, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i += 1) {
    if (!reading.isCapitalised(i) && isVerbLike(reading, i)) return true;
  }
  return false;
}
