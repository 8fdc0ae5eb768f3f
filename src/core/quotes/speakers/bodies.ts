import type { EntityId } from '../../entities/entity';
import type { Context } from './context';
import type { Found } from './found';
import { isFirm, isPlaceNoun, isSociety, mayBeFirm, mayBePerson, namesAcronyms, namesKind } from './nouns';
import type { Description } from './nounPhrases';

/** Of two bodies that fit alike, the one spoken of this many times as much is meant. */
const clearly = 1.5;

/** A body whose name does not show the kind has to be spoken of this much. */
const leastWeight = 0.4;

interface Candidate {
  readonly entity: EntityId;
  readonly level: number;
  readonly weight: number;
  readonly at: Found['at'];
  readonly isRole: boolean;
}

/** Which body “the company”, “the regulator”, “the city” means; `undefined` for none for sure. */
export function bodyDescribed(context: Context, description: Description): Found | undefined {
  const candidates: Candidate[] = [];
  for (const { referent, weight, at } of context.salience.all()) {
    if (referent.entity === undefined) continue;
    const level = levelOf(context, referent.entity, referent.kind === 'person', description);
    if (level === 0 || (level <= 1 && weight < leastWeight)) continue;
    const stated = context.descriptions.of(referent.entity, description.noun);
    const span = stated?.isHead ? context.reading.spanOf(stated) : undefined;
    candidates.push({ entity: referent.entity, level, weight, at: span ?? at, isRole: span !== undefined });
  }
  const best = Math.max(...candidates.map(({ level }) => level));
  const [first, second] = candidates.filter(({ level }) => level === best).sort((a, b) => b.weight - a.weight);
  if (!first || (second && first.weight <= clearly * second.weight)) return elsewhere(context, description, candidates.length > 0);
  return { referent: { entity: first.entity, kind: 'body' }, kind: first.isRole ? 'role' : 'description', at: first.at };
}

/** 0: cannot be meant; 1 and less: nothing speaks against it; 2: its name shows the kind; 3: it is called so; 4: with these very words. */
function levelOf(context: Context, entity: EntityId, isPerson: boolean, { noun, modifiers }: Description): number {
  const { descriptions } = context;
  if (descriptions.of(entity, noun)?.isHead && (!isPerson || descriptions.isBody(entity))) {
    return modifiers.some((word) => descriptions.of(entity, word)) ? 4 : 3;
  }
  if (isPerson) return isFirm(noun) && !mayBePerson(noun) && context.isBareName(entity) ? 0.5 : 0;
  const words = context.wordsOf(entity);
  const type = context.typeOf(entity);
  if (isPlaceNoun(noun)) return type === 'GPE' ? 1 : 0;
  if (type === 'FAC' || type === 'LAW') return words.has(noun) ? 3 : 0;
  if (!context.isInstitution(entity)) return 0;
  return words.has(noun) ? levelByWord(words, modifiers) : levelByKind(context, entity, noun, words);
}

/** The noun is one of the name's words. */
function levelByWord(words: ReadonlySet<string>, modifiers: readonly string[]): number {
  if (modifiers.some((word) => words.has(word))) return 4;
  return modifiers.every(isGeneral) ? 3 : 1;
}

/** The name shows another word of the noun's kind, or nothing. */
function levelByKind(context: Context, entity: EntityId, noun: string, words: ReadonlySet<string>): number {
  for (const word of words) if (namesKind(noun, word)) return 2;
  if (context.descriptions.isOtherBody(entity)) return 0;
  if (namesAcronyms(noun) && context.isAcronym(entity)) return 1;
  return (isFirm(noun) || isSociety(noun)) && mayBeFirm(words) ? 1 : 0;
}

/** Words that any body of its kind may be described by, whatever its name. */
function isGeneral(word: string): boolean {
  return /^(?:central|national|state|federal|local|public|private|giant|big|whole|same|german|swiss|french|british|american|own)$/.test(word);
}

/** A body that nobody has spoken of for long, when the document calls one alone so. */
function elsewhere(context: Context, { noun, modifiers }: Description, hasCandidates: boolean): Found | undefined {
  if (hasCandidates || !modifiers.every(isGeneral)) return undefined;
  const [only, other] = context.bodiesNamed(noun);
  if (!only || other) return undefined;
  return { referent: { entity: only.entity, kind: 'body' }, kind: 'description', at: { start: only.start, end: only.end } };
}
