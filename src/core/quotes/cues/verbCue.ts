import { requiredParticle } from '../lexicon/lexicon';
import { Trait } from '../lexicon/trait';
import type { Reading, TokenRange } from '../reading/reading';
import { subjectBefore } from '../reading/subject';
import type { Cue } from './cue';
import { germanSource } from './germanOrder';
import { isGermanPerfect, perfectCue } from './germanPerfect';
import { isInfinitive, participleStands, stands } from './standing';
import { isLoneParticiple, verbGroupStart } from './verbGroup';
import { namedBefore, sourceBehind } from './verbSource';

const reports = Trait.finite | Trait.bare | Trait.perfect | Trait.participle;

/** The verb that a cue could be built on at `token`, with its auxiliaries; `undefined` when it is none here. */
export function verbCueAt(reading: Reading, from: number, to: number, token: number,
  sharedSource: (participle: boolean) => TokenRange | undefined): Cue | undefined {
  const traits = reading.traits(token);
  if ((traits & reports) === 0 || (traits & (Trait.clause | Trait.judging)) === 0) return undefined;
  if (reading.isCapitalised(token) && !canBegin(reading, from, token)) return undefined;
  const particle = requiredParticle(reading.word(token));
  if (particle !== undefined && reading.word(token + 1) !== particle && (traits & Trait.judging) === 0 && !isRightBefore(reading, token)) return undefined;
  if (isGermanPerfect(reading, token)) return perfectCue(reading, from, token);
  const groupStart = verbGroupStart(reading, from, token);
  if (isInfinitive(reading, from, groupStart, token)) return infinitive(groupStart, token, sharedSource);
  const participle = isLoneParticiple(reading, groupStart, token);
  if (!participle && !stands(reading, from, groupStart, token)) return undefined;
  if (participle && !participleStands(reading, from, groupStart)) return undefined;
  const end = token + 1 + (particle !== undefined && reading.word(token + 1) === particle ? 1 : 0);
  return withSource(reading, from, to, { from: groupStart, to: end }, token, participle, sharedSource);
}

/** “He goes, ‘No chance’”, “it goes ‘…’”: without its particle, right before quoted words. */
function isRightBefore(reading: Reading, token: number): boolean {
  const next = token + 1;
  return /^(?:goes|go|went|puts?)$/.test(reading.word(token)) && (reading.isQuoted(next) || (reading.isAnyMark(next) && reading.isQuoted(next + 1)));
}

/** “Said Okafor: …”, “Speaking of the quay, …”, but not “Write to the council.”, “Asked about the quay, …”. */
function canBegin(reading: Reading, from: number, token: number): boolean {
  return token === from && reading.has(token, Trait.participle | Trait.plain) && reading.word(token) !== 'asked'
    && !(reading.lexicon.language === 'en' && reading.has(token, Trait.bare));
}

function infinitive(from: number, head: number, sharedSource: (participle: boolean) => TokenRange | undefined): Cue {
  const source = sharedSource(false);
  const range = { from, to: head + 1 };
  return { range, head, form: 'judging', participle: true, ...(source && { source }), inverted: false, shared: true,
    clauseStart: from, clauseEnd: range.to };
}

/** The cue with whom it attributes to: the subject before it, the noun phrase behind it, or another verb's subject. */
function withSource(
  reading: Reading,
  from: number,
  to: number,
  range: TokenRange,
  head: number,
  participle: boolean,
  sharedSource: (participle: boolean) => TokenRange | undefined,
): Cue {
  const form = reading.has(head, Trait.clause) ? 'reporting' : 'judging';
  const before = participle ? namedBefore(reading, from, range.from) : subjectBefore(reading, from, range.from);
  const plain = { range, head, form, participle } as const;
  const german = germanSource(reading, to, range, before?.range);
  if (german) return { ...plain, source: german, inverted: true, shared: false, clauseStart: range.from, clauseEnd: german.to };
  if (before && before.range.from < before.range.to) {
    const { clauseStart } = before;
    return { ...plain, source: before.range, inverted: false, shared: false, clauseStart, clauseEnd: range.to };
  }
  const behind = participle ? undefined : sourceBehind(reading, from, to, range);
  if (behind) {
    return { ...plain, source: behind, inverted: true, shared: false, clauseStart: range.from, clauseEnd: behind.to };
  }
  const clauseStart = joinStart(reading, from, range.from);
  const source = sharedSource(participle && reading.isMark(range.from - 1, ','));
  return { ...plain, ...(source && { source }), inverted: false, shared: true, clauseStart, clauseEnd: range.to };
}

function joinStart(reading: Reading, from: number, start: number): number {
  let at = start;
  while (at > from && reading.has(at - 1, Trait.coordinator) && !reading.isQuoted(at - 1)) at -= 1;
  return at;
}
