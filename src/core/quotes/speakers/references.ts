import type { EntityId, Mention } from '../../entities/entity';
import { Trait } from '../lexicon/trait';
import { isPronoun } from '../reading/nounPhrase';
import type { Reading, TokenRange } from '../reading/reading';
import { bodyDescribed } from './bodies';
import type { Context } from './context';
import { Documents } from './documents';
import type { Found } from './found';
import { genderOfForm, genderOfWord } from './gender';
import { headOf, isNaming } from './head';
import { describe, type Description } from './nounPhrases';
import { isBodyNoun, isDocumentNoun, isPersonNoun } from './nouns';
import { demonymMeant, personDescribed } from './peopleDescribed';
import { personMeant, pronounMeant } from './pronouns';
import type { Referent } from './referent';

/** How far before a “who” its name is looked for, in tokens. */
const farthestAntecedent = 12;

/** A source whose name has been cut off is so long at most, and so is what is missing before the name. */
const longestCut = 3;

/** “who gave her name only as”: so many tokens at most. */
const longestNaming = 8;

/** Says whom noun phrases and pronouns mean, as far as the text has been read. */
export class References {
  readonly documents: Documents;
  /** Whose “his” is at the place that is read. */
  private readonly owner = (gender: 'f' | 'm'): EntityId | undefined => personMeant(this.context, gender)?.referent.entity;

  constructor(readonly context: Context) {
    this.documents = new Documents(context);
  }

  /** Whom a phrase means; `undefined` when nobody known. People without a name are known by what they were called. */
  resolve(range: TokenRange, excluded?: ReadonlySet<EntityId>): Found | undefined {
    const { reading } = this.context;
    const { from, to } = range;
    if (isSingle(reading, range)) {
      if (reading.has(from, Trait.relative | Trait.that) && !reading.isCapitalised(from)) return this.antecedent(from);
      if (isPronoun(reading, from) || genderOfForm(reading.word(from), reading.lexicon.language) || reading.has(from, Trait.possessive)) {
        return pronounMeant(this.context, reading.word(from), excluded);
      }
    }
    const { person, body } = headOf(reading, range);
    const named = person ?? body ?? this.cutOff(range) ?? this.apposedTo(range) ?? this.calledBehind(range);
    if (named) return { referent: this.context.referentOf(named), kind: 'named', at: { start: named.start, end: named.end } };
    return this.kin(range) ?? this.described(range, from) ?? namelessOf(this.context, reading, range, to);
  }

  /** “The folklorist” where “Ines Duarte” stands right behind: the phrase goes on up to the name. */
  private cutOff({ from, to }: TokenRange): Mention | undefined {
    const { reading } = this.context;
    if (to - from > longestCut || reading.isMark(to, ',')) return undefined;
    for (let i = to; i < to + longestCut; i += 1) {
      const mention = reading.resolution.mentions[reading.mentionOf[i] ?? -1];
      if (mention) return mention.type === 'PERSON' && i > from ? mention : undefined;
      if (reading.isAnyMark(i) || reading.isQuoted(i) || (!reading.has(i, Trait.role) && reading.traits(i) !== 0)) return undefined;
    }
    return undefined;
  }

  /** “a trade unionist” where “Tomas Brandt,” stands right before: the apposition alone has been read. */
  private apposedTo({ from }: TokenRange): Mention | undefined {
    const { reading } = this.context;
    if (!/^an?$/.test(reading.word(from)) || !reading.isMark(from - 1, ',')) return undefined;
    const mention = reading.resolution.mentions[reading.mentionOf[from - 2] ?? -1];
    return mention?.type === 'PERSON' ? mention : undefined;
  }

  /** “a teacher” where “who gave her name as Ines Duarte” stands right behind. */
  private calledBehind({ to }: TokenRange): Mention | undefined {
    const { reading } = this.context;
    const relative = reading.isMark(to, ',') ? to + 1 : to;
    if (reading.word(relative) !== 'who') return undefined;
    for (let i = relative + 1; i < relative + longestNaming; i += 1) {
      if (isNaming(reading, i)) return reading.resolution.mentions[reading.mentionOf[i + 1] ?? -1];
    }
    return undefined;
  }

  /** Learns from “his daughter Ines”. */
  readKin(range: TokenRange): void {
    this.context.kinship.read(range, this.owner);
  }

  private kin(range: TokenRange): Found | undefined {
    const { kinship } = this.context;
    const relative = kinship.isKin(range) ? kinship.personOf(range, this.owner) : undefined;
    return relative && { referent: { entity: relative.entity, kind: 'person' }, kind: 'kin', at: relative.told };
  }

  private described(range: TokenRange, before: number): Found | undefined {
    const { context } = this;
    const { reading } = context;
    const description = describe(reading, range);
    if (!description) return undefined;
    const document = this.documents.ownerOf(description, range);
    if (document) return document;
    if (description.indefinite || description.owner !== undefined) return undefined;
    const isBare = !reading.has(range.from, Trait.determiner);
    if (isBare && !isBodyNoun(description.noun) && !isPersonNoun(reading, description.head)) return undefined;
    if (isDemonym(reading, description)) return demonymMeant(context);
    if (isBodyNoun(description.noun)) return bodyDescribed(context, description);
    return isPersonNoun(reading, description.head) || context.descriptions.called(description.noun).length > 0
      ? personDescribed(context, description, before) ?? bodyDescribed(context, description) : bodyDescribed(context, description);
  }

  /** Whom “who” stands for: the last person named before it, or else the last body; “that”: what is named right before it. */
  private antecedent(relative: number): Found | undefined {
    const { reading } = this.context;
    const word = reading.word(relative);
    const isNear = reading.has(relative, Trait.that) || word === 'which';
    const farthest = isNear ? (reading.isMark(relative - 1, ',') ? 2 : 1) : farthestAntecedent;
    let body: Mention | undefined;
    for (let i = relative - 1; i >= 0 && relative - i <= farthest; i -= 1) {
      const mention = reading.resolution.mentions[reading.mentionOf[i] ?? -1];
      if (mention?.type === 'ORG' || (isNear && mention?.type === 'GPE')) body ??= mention;
      if (mention?.type === 'PERSON' && !reading.isPossessiveMark(i + 1)) return this.antecedentAt(mention);
    }
    return body && this.antecedentAt(body);
  }

  private antecedentAt(mention: Mention): Found {
    return { referent: this.context.referentOf(mention), kind: 'pronoun', at: { start: mention.start, end: mention.end } };
  }
}

/** One word, or one with an adverb that belongs to the verb: “she neither”, “he at first”. */
function isSingle(reading: Reading, { from, to }: TokenRange): boolean {
  for (let i = from + 1; i < to; i += 1) {
    const isPart = reading.has(i, Trait.adverb | Trait.pronoun | Trait.negation | Trait.time) || /^(?:neither|always|all|both)$/.test(reading.word(i))
      || (reading.word(i) === 'at' && /^(?:first|last|least|once|times)$/.test(reading.word(i + 1))) || (i > from + 1 && reading.word(i - 1) === 'at');
    if (!isPart) return false;
  }
  return !reading.has(from, Trait.possessive) || to - from === 1 || reading.word(from) === 'her';
}

function isDemonym(reading: Reading, { head }: Description): boolean {
  return reading.resolution.mentions[reading.mentionOf[head] ?? -1]?.type === 'NORP';
}

/** “a fisherman”, “the driver”: somebody of whom the text says no name, known by the noun from here on. */
function namelessOf(context: Context, reading: Reading, range: TokenRange, to: number): Found | undefined {
  const description = describe(reading, range);
  const at = reading.spanOf({ from: range.from, to });
  if (!description || !at || reading.has(description.head, Trait.plural)) return undefined;
  const { noun, indefinite } = description;
  const isPerson = isPersonNoun(reading, description.head);
  if (!isPerson && !isDocumentNoun(noun) && !isBodyNoun(noun)) return undefined;
  if (!indefinite) {
    for (const { referent } of context.salience.all()) {
      if (referent.entity === undefined && referent.noun === noun) return { referent, kind: 'role', at };
    }
  }
  const gender = genderOfWord(noun);
  const referent: Referent = { kind: isPerson ? 'person' : 'body', noun, ...(gender && { gender }) };
  return { referent, kind: 'role', at };
}
