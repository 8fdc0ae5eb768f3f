import type { EntityId } from '../../entities/entity';
import type { Context } from './context';
import type { Found } from './found';
import type { Gender } from '../../entities/names/givenNameGender';
import { genderOfForm } from './gender';

/** Somebody whose gender nothing tells counts for this much of somebody who fits. */
const unknownGender = 0.6;

/** A body has to be spoken of this much for “it” and “they” to mean it: as the subject of one of the last two sentences. */
const leastBody = 0.35;

/** A country or a town has to have spoken itself. */
const leastPlace = 1.7;

/** Whom a personal or possessive pronoun (lower case) means here; people in `excluded`, as those it is said of, do not speak. */
export function pronounMeant(context: Context, word: string, excluded?: ReadonlySet<EntityId>): Found | undefined {
  const gender = genderOfForm(word, context.reading.lexicon.language);
  if (gender) return personMeant(context, gender, excluded);
  return /^(?:it|its|they|their|them|es)$/.test(word) ? bodyMeant(context, excluded) : undefined;
}

/** The one spoken of most whose gender fits. */
export function personMeant(context: Context, gender: Gender | undefined, excluded?: ReadonlySet<EntityId>): Found | undefined {
  let best: Found | undefined;
  let most = 0;
  for (const { referent, weight, at } of context.salience.all()) {
    if (referent.kind !== 'person' || (referent.entity !== undefined && excluded?.has(referent.entity))) continue;
    const known = referent.entity === undefined ? referent.gender : context.genders.of(referent.entity);
    if (gender && known && known !== gender) continue;
    const fit = known || !gender ? weight : weight * unknownGender;
    if (fit <= most) continue;
    [best, most] = [{ referent, kind: 'pronoun', at }, fit];
  }
  return best;
}

function bodyMeant(context: Context, excluded?: ReadonlySet<EntityId>): Found | undefined {
  let best: Found | undefined;
  let most = leastBody;
  for (const { referent, weight, at } of context.salience.all()) {
    if (referent.kind !== 'body' || (referent.entity !== undefined && excluded?.has(referent.entity)) || weight < most) continue;
    if (referent.entity !== undefined && !context.isInstitution(referent.entity) && weight < leastPlace) continue;
    [best, most] = [{ referent, kind: 'pronoun', at }, weight];
  }
  return best;
}
