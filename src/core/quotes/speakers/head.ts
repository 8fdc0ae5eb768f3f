import type { EntityType, Mention } from '../../entities/entity';
import { Trait } from '../lexicon/trait';
import type { Reading, TokenRange } from '../reading/reading';

/** What a source's noun phrase is about: a named person, a named body, or a role without a name. */
export interface SourceHead {
  readonly person?: Mention;
  readonly body?: Mention;
  /** Lower-case role words of the phrase's core, the last the most telling. */
  readonly roles: readonly string[];
  /** True for “a minister”, “officials”: nobody who has been introduced. */
  readonly indefinite: boolean;
}

/** What can speak through others: “Moscow claimed”, “the Tribune reported”. */
const bodies: ReadonlySet<EntityType> = new Set(['ORG', 'GPE', 'FAC', 'NORP', 'WORK_OF_ART', 'LOC']);

/** Finds the head of a source. */
export function headOf(reading: Reading, source: TokenRange): SourceHead {
  const { from, to } = source;
  const { person, body } = namedIn(reading, source);
  const roles = rolesIn(reading, source);
  if (roles.length === 0) roles.push(reading.word(coreHead(reading, from, to)));
  const indefinite = /^(?:an?|ein|eine)$/.test(reading.word(from))
    || reading.has(lastCoreRole(reading, from, to), Trait.plural);
  return { ...(person && { person }), ...(body && { body }), roles, indefinite };
}

/** The first person and the first body that the phrase is about, not merely of, for or from. */
function namedIn(reading: Reading, { from, to }: TokenRange): { person?: Mention; body?: Mention } {
  let person: Mention | undefined;
  let body: Mention | undefined;
  let core = true;
  for (let i = from; i < to; i += 1) {
    if (reading.isMark(i, ',')) core = false;
    const index = reading.mentionOf[i] ?? -1;
    if (index < 0 || (i > from && index === reading.mentionOf[i - 1])) continue;
    const mention = reading.resolution.mentions[index];
    const end = mentionEnd(reading, i, to);
    if (!mention || isDependent(reading, from, i) || reading.isPossessiveMark(end)) continue;
    if (mention.type === 'PERSON') person ??= mention;
    else if ((core || reading.isMark(i - 1, ',')) && bodies.has(mention.type) && endsCore(reading, end, to)) body ??= mention;
  }
  return { ...(person && { person }), ...(body && { body }) };
}

/** The role words of the phrase up to its first comma, in order. */
function rolesIn(reading: Reading, { from, to }: TokenRange): string[] {
  const roles: string[] = [];
  for (let i = from; i < to && !reading.isMark(i, ','); i += 1) {
    const named = (reading.mentionOf[i] ?? -1) >= 0;
    if (!named && reading.has(i, Trait.role) && !afterPreposition(reading, from, i)) roles.push(reading.word(i));
  }
  return roles;
}

function mentionEnd(reading: Reading, from: number, to: number): number {
  const index = reading.mentionOf[from];
  let end = from;
  while (end < to && reading.mentionOf[end] === index) end += 1;
  return end;
}

/** True when the phrase's core ends behind the mention, but for a bracket. */
function endsCore(reading: Reading, end: number, to: number): boolean {
  return end >= to || reading.isAnyMark(end) || reading.has(end, Trait.preposition | Trait.adverb);
}

/** “a spokesman for President Hale”: true when the words before the mention lead back to a preposition. */
function isDependent(reading: Reading, from: number, mention: number): boolean {
  for (let i = mention - 1; i >= from; i -= 1) {
    if (reading.isAnyMark(i) || reading.isPossessiveMark(i)) return false;
    if (reading.has(i, Trait.preposition)) return true;
    const passes = reading.has(i, Trait.title | Trait.role | Trait.determiner | Trait.possessive | Trait.coordinator)
      || !reading.isCapitalised(i);
    if (!passes) return false;
  }
  return false;
}

function afterPreposition(reading: Reading, from: number, token: number): boolean {
  for (let i = token - 1; i >= from; i -= 1) {
    if (reading.isAnyMark(i)) return false;
    if (reading.has(i, Trait.preposition)) return true;
  }
  return false;
}

/** The last word before the phrase's first preposition or mark. */
function coreHead(reading: Reading, from: number, to: number): number {
  let at = from;
  while (at + 1 < to && !reading.isAnyMark(at + 1) && !reading.has(at + 1, Trait.preposition | Trait.relative)) at += 1;
  return at;
}

function lastCoreRole(reading: Reading, from: number, to: number): number {
  let last = -1;
  for (let i = from; i < to; i += 1) {
    if (reading.isMark(i, ',') || (i > from && reading.has(i, Trait.preposition))) break;
    if (reading.has(i, Trait.role)) last = i;
  }
  return last;
}
