import type { EntityId } from '../../entities/entity';
import { firstStartingAt } from '../../text/span';
import { isPronoun } from '../reading/nounPhrase';
import type { Reading, TokenRange } from '../reading/reading';
import { Trait } from '../lexicon/trait';
import type { Gender } from '../../entities/names/givenNameGender';
import { genderOfPronoun, genderOfWord } from '../speakers/gender';
import { headOf } from '../speakers/head';
import type { People } from '../speakers/people';
import type { InnerDraft } from './innerDraft';

/** How many mentions back from a pronoun its name is looked for. */
const farthest = 12;

/** How many tokens back from it a role is looked for. */
const farthestRole = 60;

/** Where a quote stands that is inside another. */
export interface Surroundings {
  /** Who says the words that it stands in; `undefined` when nobody knows. */
  readonly outer: EntityId | undefined;
  /** Who says “I” there: the speaker of the innermost direct quote round it. */
  readonly first: EntityId | undefined;
  /** Whether it stands in quotation marks or a turn, where the outer speaker is “I” and never “he” or “she”. */
  readonly quoted: boolean;
}

/** Whom the source of a quote inside another refers to: “I” is who is quoted, “you” nobody that the words tell. */
export function innerSpeaker({ reading, draft: { source } }: InnerDraft, around: Surroundings, people: People): EntityId | undefined {
  if (!source) return undefined;
  if (source.to - source.from === 1) {
    const word = reading.word(source.from);
    if (word === 'i' || word === 'ich') return around.first;
    const gender = genderOfPronoun(word, reading.lexicon.language);
    if (gender) return personBefore(reading, source, gender, around, people);
    if (reading.has(source.from, Trait.relative)) return lastPerson(reading, source.from);
    if (isPronoun(reading, source.from)) return undefined;
  }
  const { person, body, roles, indefinite } = headOf(reading, source);
  if (person) return person.entity;
  const bearers = indefinite ? [] : roles.map((role) => people.withRole(role)).find(({ length }) => length === 1) ?? [];
  return bearers[0] ?? body?.entity;
}

/** Inside indirect speech “he” is first of all who speaks; inside quotation marks the last one named before who can be meant. */
function personBefore(reading: Reading, source: TokenRange, gender: Gender, { outer, quoted }: Surroundings, people: People): EntityId | undefined {
  const shown = (person: EntityId): Gender | undefined => people.gender(person);
  if (!quoted && outer !== undefined && (shown(outer) ?? gender) === gender) return outer;
  const { mentions } = reading.resolution;
  const role = roleBefore(reading, source.from, gender);
  let doubtful: EntityId | undefined;
  const before = firstStartingAt(mentions, reading.start(source.from));
  for (let i = before - 1; i >= 0 && before - i <= farthest; i -= 1) {
    const mention = mentions[i];
    if (mention && mention.start < role) break;
    if (mention?.type !== 'PERSON' || mention.entity === outer) continue;
    if (shown(mention.entity) === gender) return mention.entity;
    if (shown(mention.entity) === undefined) doubtful ??= mention.entity;
  }
  return doubtful;
}

/** Where somebody without a name was last spoken of in the same words (“my mother”, “a clerk”); 0 when nobody was. */
function roleBefore(reading: Reading, token: number, gender: Gender): number {
  for (let i = token - 1; i >= 0 && token - i <= farthestRole; i -= 1) {
    if (!reading.has(i, Trait.role) || reading.has(i, Trait.plural) || (reading.mentionOf[i] ?? -1) >= 0) continue;
    const shown = genderOfWord(reading.word(i));
    const named = (reading.mentionOf[i + 1] ?? -1) >= 0;
    if ((shown ?? gender) === gender && !named && (reading.has(i - 1, Trait.determiner | Trait.possessive) || reading.has(i - 2, Trait.determiner
      | Trait.possessive))) return reading.start(i);
  }
  return 0;
}

/** “my brother Ivo, who says”: the person right before. */
function lastPerson(reading: Reading, token: number): EntityId | undefined {
  const { mentions } = reading.resolution;
  const mention = mentions[firstStartingAt(mentions, reading.start(token)) - 1];
  return mention?.type === 'PERSON' && mention.end >= reading.start(token) - 2 ? mention.entity : undefined;
}
