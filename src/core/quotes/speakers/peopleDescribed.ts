import type { EntityId } from '../../entities/entity';
import type { TokenRange } from '../reading/reading';
import type { Context } from './context';
import type { Found } from './found';
import { genderOfWord } from './gender';
import { isEpithet, isOffice, isOfficerOfCourt, isQuestioned, kindsOf } from './nouns';
import type { Description } from './nounPhrases';
import { personMeant } from './pronouns';
import type { Referent } from './referent';

/** Of two who are called so, the one spoken of this many times as much is meant. */
const clearly = 1.8;

/** A headline and a lead call somebody what only later sentences say they are. */
const tokensOfLead = 120;

interface Candidate {
  readonly entity: EntityId;
  readonly at: TokenRange;
  readonly fit: number;
  readonly weight: number;
}

/** Whom “the mayor”, “the former player”, “the 22-year-old” means among the people a document names; `undefined` for nobody for sure. */
export function personDescribed(context: Context, description: Description, before: number): Found | undefined {
  const weights = weightsOf(context);
  const candidates = bearersOf(context, description, before, weights);
  const nameless = namelessWeight(context, description.noun);
  const found = clearest(candidates, nameless);
  if (found) {
    const at = context.reading.spanOf(found.at);
    return at && { referent: { entity: found.entity, kind: 'person' }, kind: 'role', at };
  }
  if (candidates.length > 0 || nameless > 0) return undefined;
  return spokenOf(context, description);
}

function bearersOf(context: Context, description: Description, before: number, weights: ReadonlyMap<EntityId, number>): Candidate[] {
  const { descriptions } = context;
  const found = new Map<EntityId, Candidate>();
  const age = /^(\d+)-year-old$/.exec(description.noun)?.[1];
  const nouns = age === undefined ? [description.noun, ...kindsOf(description.noun) ?? []] : [`aged ${age}`];
  for (const noun of nouns) {
    for (const entity of descriptions.called(noun)) {
      const at = descriptions.of(entity, noun);
      if (!at || found.has(entity) || (at.from > before && before > tokensOfLead && !weights.has(entity))) continue;
      const modified = modifiersFit(context, entity, description, at);
      if (modified === undefined) continue;
      const fit = (noun === description.noun || age !== undefined ? 2 : 1) + modified - (at.from > before ? 1 : 0);
      found.set(entity, { entity, at, fit, weight: weights.get(entity) ?? 0 });
    }
  }
  return [...found.values()];
}

/** How many of the words beside the noun are said of somebody; `undefined` when their office is another place's. */
function modifiersFit(context: Context, entity: EntityId, { modifiers, noun }: Description, at: TokenRange): number | undefined {
  const { reading, descriptions } = context;
  let fit = 0;
  let strange = false;
  for (const word of modifiers) {
    if (descriptions.of(entity, word)) fit += 1;
    else if (context.isPartOfName(word)) strange = true;
  }
  const gender = genderOfWord(noun);
  const known = context.genders.of(entity);
  if (gender && known && gender !== known) return undefined;
  if (!strange || fit > 0) return fit;
  for (let i = at.from; i < at.to; i += 1) if ((reading.mentionOf[i] ?? -1) >= 0) return undefined;
  return -0.5;
}

/** The candidate that fits best, or of equals the one spoken of much more than any other. */
function clearest(candidates: readonly Candidate[], nameless: number): Candidate | undefined {
  const best = Math.max(...candidates.map(({ fit }) => fit));
  const fitting = candidates.filter(({ fit }) => fit === best).sort((a, b) => b.weight - a.weight);
  const [first, second] = fitting;
  if (!first || first.weight < nameless) return undefined;
  return !second || first.weight > clearly * second.weight ? first : undefined;
}

/** How much somebody without a name who is called so is spoken of. */
function namelessWeight(context: Context, noun: string): number {
  for (const { referent, weight } of context.salience.all()) {
    if (referent.entity === undefined && referent.noun === noun) return weight;
  }
  return 0;
}

export function weightsOf(context: Context): ReadonlyMap<EntityId, number> {
  const weights = new Map<EntityId, number>();
  for (const { referent, weight } of context.salience.all()) if (referent.entity !== undefined) weights.set(referent.entity, weight);
  return weights;
}

/** How much somebody has to be spoken of to be meant by a noun that nobody is called; `undefined` for offices, which are others'. */
function leastSpokenOf(noun: string, modified: boolean): number | undefined {
  if (isEpithet(noun)) return 0.3;
  return modified || isOffice(noun) ? undefined : 0.8;
}

/** Whoever is spoken of much more than anybody else the words fit. */
function spokenOf(context: Context, { noun, modifiers }: Description): Found | undefined {
  const least = leastSpokenOf(noun, modifiers.length > 0);
  if (least === undefined) return undefined;
  const gender = genderOfWord(noun.split('-', 1)[0] ?? noun);
  const age = /^(\d+)-year-old$/.exec(noun)?.[1];
  let best: { referent: Referent; weight: number; at: Found['at'] } | undefined;
  let second = 0;
  for (const { referent, weight, at } of context.salience.all()) {
    if (referent.kind !== 'person') continue;
    const known = referent.entity === undefined ? referent.gender : context.genders.of(referent.entity);
    if (gender && known && known !== gender) continue;
    if (age !== undefined && referent.entity !== undefined && context.descriptions.hasAge(referent.entity)) continue;
    if (isQuestioned(noun) && asks(context, referent)) continue;
    if (!best || weight > best.weight) {
      second = best?.weight ?? 0;
      best = { referent, weight, at };
    } else second = Math.max(second, weight);
  }
  return best?.referent.entity !== undefined && best.weight > clearly * second && best.weight > least
    ? { referent: best.referent, kind: 'description', at: best.at } : undefined;
}

/** Who questions others in court: by what the text calls them, or because they have just asked. */
function asks(context: Context, { entity }: Referent): boolean {
  if (entity === undefined) return false;
  if (entity === context.asker) return true;
  for (const [word, { isHead }] of context.descriptions.allOf(entity) ?? []) if (isHead && isOfficerOfCourt(word)) return true;
  for (const word of context.wordsOf(entity)) if (isOfficerOfCourt(word)) return true;
  return false;
}

/** “The American”: whoever is spoken of and comes from there, or is the one spoken of most. */
export function demonymMeant(context: Context): Found | undefined {
  const found = personMeant(context, undefined);
  return found && { ...found, kind: 'description' };
}
