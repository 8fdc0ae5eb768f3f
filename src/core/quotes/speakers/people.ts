import type { EntityId, Mention } from '../../entities/entity';
import { Trait } from '../lexicon/trait';
import { bracketEnd } from '../reading/nounPhrase';
import type { Reading } from '../reading/reading';
import { genderOfGivenName, genderOfWord, type Gender } from './gender';

/** How many tokens of an apposition are read for roles. */
const farthestRole = 14;

/** The longest bracket between a name and its apposition, in tokens. */
const longestBracket = 10;

/** A role that this many people bear tells nobody apart. */
const mostBearers = 4;

/** What a document tells about the people it names: their gender, and the roles it introduces them with. */
export class People {
  private readonly genders = new Map<EntityId, Gender>();
  private readonly roles = new Map<string, EntityId[]>();

  constructor(private readonly reading: Reading) {
    for (const { id, type, name } of reading.resolution.entities) if (type === 'PERSON') this.readName(id, name);
    for (let i = 0; i < reading.count; i += 1) {
      const index = reading.mentionOf[i] ?? -1;
      if (index < 0 || index === reading.mentionOf[i - 1]) continue;
      const mention = reading.resolution.mentions[index];
      if (mention?.type === 'PERSON') this.read(mention, i);
    }
  }

  gender(person: EntityId): Gender | undefined {
    return this.genders.get(person);
  }

  /** Keeps what a pronoun has shown. */
  learn(person: EntityId, gender: Gender): void {
    if (!this.genders.has(person)) this.genders.set(person, gender);
  }

  /** Who has been introduced with this role (in lower case) anywhere in the document, each once. */
  withRole(role: string): readonly EntityId[] {
    return this.roles.get(role) ?? [];
  }

  /** The given name is the first of a full name; somebody's only name is taken for one, too. */
  private readName(person: EntityId, name: string): void {
    const gender = genderOfGivenName((name.split(/\s/, 1)[0] ?? '').toLowerCase());
    if (gender) this.learn(person, gender);
  }

  private read(mention: Mention, first: number): void {
    const { reading } = this;
    let end = first;
    while (end < reading.count && reading.start(end) < mention.end) end += 1;
    this.readBefore(mention.entity, first);
    this.readBehind(mention.entity, end);
  }

  private readBefore(person: EntityId, first: number): void {
    const { reading } = this;
    for (let i = first - 1; i >= 0 && first - i <= 4; i -= 1) {
      if (reading.isAnyMark(i) || reading.isQuoted(i)) break;
      if (reading.has(i, Trait.role | Trait.title) || (i === first - 1 && isPlainNoun(reading, i))) this.addRole(person, i);
      else if (reading.has(i, Trait.preposition | Trait.auxiliary | Trait.determiner | Trait.coordinator)) break;
      const gender = genderOfWord(reading.word(i));
      if (gender) this.learn(person, gender);
    }
    this.readApposed(person, first);
  }

  /** “the head of the group, Ivo Kern,”: the role before the comma before the name. */
  private readApposed(person: EntityId, first: number): void {
    const { reading } = this;
    if (!reading.isMark(first - 1, ',')) return;
    for (let i = first - 2; i >= 0 && first - i <= farthestRole; i -= 1) {
      if (reading.isAnyMark(i) || reading.isQuoted(i) || reading.has(i, Trait.auxiliary)) return;
      if (!reading.has(i, Trait.role) || !startsRolePhrase(reading, i)) continue;
      this.addRole(person, i);
      return;
    }
  }

  /** “Ines Duarte (PS), a spokeswoman for the port,”: the roles up to the apposition's first preposition. */
  private readBehind(person: EntityId, end: number): void {
    const { reading } = this;
    const comma = reading.isMark(end, '(') ? bracketEnd(reading, end, end + longestBracket) : end;
    if (!reading.isMark(comma, ',')) return;
    for (let i = comma + 1; i < comma + farthestRole; i += 1) {
      if (i >= reading.count || reading.isAnyMark(i) || reading.isQuoted(i)) return;
      if (reading.has(i, Trait.role)) this.addRole(person, i);
      else if (reading.has(i, Trait.preposition | Trait.relative | Trait.auxiliary)) return;
      const gender = genderOfWord(reading.word(i));
      if (gender) this.learn(person, gender);
    }
  }

  private addRole(person: EntityId, token: number): void {
    const word = this.reading.word(token);
    const known = this.roles.get(word) ?? [];
    if (known.length < mostBearers && !known.includes(person)) this.roles.set(word, [...known, person]);
  }
}

/** “harbour master Ivo Kern”: an unknown word right before a name is what its bearer is. */
function isPlainNoun(reading: Reading, token: number): boolean {
  return reading.traits(token) === 0 && !reading.isCapitalised(token) && !reading.isAnyMark(token)
    && !reading.isPossessiveMark(token);
}

function startsRolePhrase(reading: Reading, token: number): boolean {
  const before = token - 1;
  return reading.has(before, Trait.determiner | Trait.possessive | Trait.role) || reading.isPossessiveMark(before)
    || !reading.has(before, Trait.preposition);
}
