import type { EntityType, Mention } from '../../entities/entity';
import { Trait } from '../lexicon/trait';
import type { Reading, TokenRange } from '../reading/reading';
import { isDocumentNoun } from './nouns';
import { describe } from './nounPhrases';

/** What a source's noun phrase is about: a named person, a named body, or neither. */
export interface SourceHead {
  readonly person?: Mention;
  readonly body?: Mention;
  /** Its nouns for what somebody is, in lower case, the last the most telling. */
  readonly roles: readonly string[];
  /** True for “a minister”, “officials”: nobody who has been introduced. */
  readonly indefinite: boolean;
}

/** What cannot speak: dates, amounts, numbers. */
export const silent: ReadonlySet<EntityType> = new Set(['DATE', 'TIME', 'PERCENT', 'MONEY', 'QUANTITY', 'ORDINAL', 'CARDINAL']);

/** The first person and the first body that the phrase is about, not merely of, for or from. */
export function headOf(reading: Reading, range: TokenRange): SourceHead {
  const named = namedIn(reading, range);
  const description = named.person ?? named.body ? undefined : describe(reading, range);
  return { ...named, roles: description ? [description.noun] : [], indefinite: description?.indefinite ?? false };
}

function namedIn(reading: Reading, { from, to }: TokenRange): Pick<SourceHead, 'person' | 'body'> {
  let person: Mention | undefined;
  let body: Mention | undefined;
  let core = true;
  for (let i = from; i < to; i += 1) {
    if (reading.isMark(i, ',')) core = false;
    if (i > from && !person && !body && opensClause(reading, i, to)) break;
    const mention = mentionAt(reading, i, from);
    const end = mention ? mentionEnd(reading, i, to) : i;
    if (!mention || isDependent(reading, from, i) || (end < to && reading.isPossessiveMark(end))) continue;
    if (joinsOther(reading, end, to)) break;
    if (mention.type === 'PERSON') person ??= isCamp(reading, end, to) ? undefined : mention;
    else if ((core || reading.isMark(i - 1, ',')) && isBody(reading, { from: i, to: end }, { from, to })) body ??= mention;
  }
  return { ...(person && { person }), ...(body && { body }) };
}

/** The mention that begins at the token. */
function mentionAt(reading: Reading, token: number, from: number): Mention | undefined {
  const index = reading.mentionOf[token] ?? -1;
  return token > from && index === reading.mentionOf[token - 1] ? undefined : reading.resolution.mentions[index];
}

/** “who”, “that”, unless what follows says how somebody is called. */
function opensClause(reading: Reading, token: number, to: number): boolean {
  return reading.has(token, Trait.relative | Trait.that) && !givesName(reading, token, to);
}

function isBody(reading: Reading, mention: TokenRange, phrase: TokenRange): boolean {
  const type = reading.resolution.mentions[reading.mentionOf[mention.from] ?? -1]?.type;
  if (type === undefined || silent.has(type)) return false;
  return endsCore(reading, mention.to, phrase.to) && !isDemonym(reading, phrase.from, type, mention.to, phrase.to);
}

/** “Kern and Osei”, “Kern, Osei and others”: several people speak. */
function joinsOther(reading: Reading, end: number, to: number): boolean {
  if (end + 1 >= to) return false;
  const isOther = (i: number): boolean => (reading.mentionOf[i] ?? -1) >= 0 || reading.isNumber(i) || reading.has(i, Trait.determiner);
  if (/^(?:and|und)$/.test(reading.word(end))) return isOther(end + 1);
  return reading.isMark(end, ',') && (reading.mentionOf[end + 1] ?? -1) >= 0
    && /^(?:and|und)$/.test(reading.word(mentionEnd(reading, end + 1, to))) && !reading.isMark(end - 1, ',');
}

/** “the Hale campaign”, “the Hale people”: who stands behind somebody. */
function isCamp(reading: Reading, end: number, to: number): boolean {
  return end < to && camps.has(reading.word(end));
}

const camps = new Set(`campaign camp team administration government people family estate foundation trust office lawyers supporters aides
  aide allies officials loyalists cabinet`.split(/\s+/));

/** “who gave her name as”, “who goes by”: the name comes in the clause. */
function givesName(reading: Reading, relative: number, to: number): boolean {
  for (let i = relative + 1; i < to; i += 1) if (isNaming(reading, i)) return true;
  return false;
}

/** “name as”, “himself as”: what follows is what somebody is called. */
export function isNaming(reading: Reading, token: number): boolean {
  if (reading.word(token) !== 'as') return false;
  for (let i = token - 1; i >= token - 2; i -= 1) if (/^(?:names?|himself|herself|themselves)$/.test(reading.word(i))) return true;
  return false;
}

/** “the American”, “the 30-year-old Norwegian”: a person by where they are from. */
function isDemonym(reading: Reading, from: number, type: EntityType, end: number, to: number): boolean {
  if (type !== 'NORP' && type !== 'LANGUAGE') return false;
  return /^(?:the|der|die)$/.test(reading.word(from)) && end >= to && /(?:an|en|ian|ish|ese|er|man|woman|i)$/.test(reading.word(end - 1));
}

function mentionEnd(reading: Reading, from: number, to: number): number {
  const index = reading.mentionOf[from];
  let end = from;
  while (end < to && reading.mentionOf[end] === index) end += 1;
  return end;
}

/** True when the phrase's core ends behind the mention, but for a bracket or what the body has published. */
function endsCore(reading: Reading, end: number, to: number): boolean {
  let at = end;
  while (at < to && isDocumentNoun(reading.word(at))) at += 1;
  return at >= to || reading.isAnyMark(at) || reading.has(at, Trait.preposition | Trait.adverb | Trait.relative | Trait.time);
}

/** “a spokesman for President Hale”: true when the words before the mention lead back to a preposition. */
function isDependent(reading: Reading, from: number, mention: number): boolean {
  let onlyPlain = mention > from && !reading.isAnyMark(mention - 1);
  for (let i = mention - 1; i >= from; i -= 1) {
    if (reading.isAnyMark(i) || reading.isPossessiveMark(i)) return false;
    if (reading.has(i, Trait.preposition)) return !isNaming(reading, i) && !(onlyPlain && i < mention - 1 && isOffice(reading, from, i));
    if (reading.has(i, Trait.participle) || isBy(reading, i)) return true;
    const role = reading.has(i, Trait.role | Trait.title);
    if (role || reading.has(i, Trait.possessive) || /^(?:the|an?|der|die|das)$/.test(reading.word(i))) onlyPlain = false;
    const passes = role || reading.has(i, Trait.determiner | Trait.possessive | Trait.coordinator) || !reading.isCapitalised(i);
    if (!passes) return false;
  }
  return false;
}

/** “drawn up by”, “von”. */
function isBy(reading: Reading, token: number): boolean {
  return reading.word(token) === 'by';
}

const kin = /^(?:friend|son|daughter|wife|husband|widow|brother|sister)$/;

/** “director of flight operations Ines Duarte”, “mother of four Ines Duarte”: “of” and small words between a noun and its bearer. */
function isOffice(reading: Reading, from: number, preposition: number): boolean {
  if (reading.word(preposition) !== 'of') return false;
  for (let i = preposition - 1; i >= from && !reading.isAnyMark(i); i -= 1) {
    if (reading.has(i, Trait.determiner | Trait.possessive) && !/^(?:the|der|die)$/.test(reading.word(i))) return false;
    if (reading.has(i, Trait.role)) return !reading.has(i, Trait.plural) && !kin.test(reading.word(i));
  }
  return false;
}
