import type { EntityId } from '../../entities/entity';
import { Trait } from '../lexicon/trait';
import { isPronoun } from '../reading/nounPhrase';
import type { Frame } from '../reading/frames';
import type { Reading, TokenRange } from '../reading/reading';
import { mainSubject } from '../reading/mainSubject';
import { headOf } from './head';
import { genderOfPronoun, genderOfWord, type Gender } from './gender';
import { Kinship } from './kinship';
import type { People } from './people';

/** A body is meant by “they” for this many frames after it was named. */
const longestBodyFocus = 2;

/**
 * Whom a pronoun would mean at a place of the document: the subject last spoken of, kept up sentence by sentence
 * (centering, in the simplest form that news needs: subjects before objects, the nearer sentence before the farther).
 */
export class Focus {
  private readonly recent: { [gender in Gender]?: EntityId | undefined } = {};
  private readonly kinship: Kinship;
  private body: EntityId | undefined;
  /** How many frames ago the body was spoken of. */
  private bodyAge = 0;

  constructor(private readonly reading: Reading, private readonly people: People) {
    this.kinship = new Kinship(reading, people);
  }

  /** Reads what a frame outside of its quotes is about. */
  pass(frame: Frame): void {
    this.bodyAge += 1;
    const subject = mainSubject(this.reading, frame.from, frame.to);
    this.kinship.read(frame, (gender) => this.recent[gender]);
    if (subject && isPronoun(this.reading, subject.from)) return;
    const head = subject && headOf(this.reading, subject);
    if (head?.body) this.setBody(head.body.entity);
    if (subject && head?.person) {
      this.learnGender(head.person.entity, subject.to, frame.to);
      this.set(head.person.entity);
    }
    if (subject && this.kinship.isKin(subject)) return this.turnToKin(subject);
    this.passMentions(frame, head?.person?.entity);
  }

  /** “Kim Arden said she …”: the first pronoun behind a subject is about it, when nobody else comes in between. */
  private learnGender(person: EntityId, from: number, to: number): void {
    const { reading } = this;
    if (this.people.gender(person)) return;
    for (let i = from; i < to; i += 1) {
      if (reading.isQuoted(i)) continue;
      if (reading.resolution.mentions[reading.mentionOf[i] ?? -1]?.type === 'PERSON') return;
      const gender = genderOfPronoun(reading.word(i), reading.lexicon.language);
      if (gender) return this.people.learn(person, gender);
    }
  }

  /** Somebody has been resolved: a speaker, mostly. */
  set(entity: EntityId, shown?: Gender): void {
    const gender = this.people.gender(entity) ?? shown;
    if (shown) this.people.learn(entity, shown);
    if (gender !== 'f') this.recent.m = entity;
    if (gender !== 'm') this.recent.f = entity;
  }

  /** Whom “her father” means, when the phrase is one of kinship: `undefined` for other phrases and for kin without a name. */
  kin(source: TokenRange): EntityId | undefined {
    return this.kinship.isKin(source) ? this.kinship.personOf(source, (gender) => this.recent[gender]) : undefined;
  }

  /** “Her father puts it differently.”: “he” is the father from here on, or nobody who has a name. */
  private turnToKin(subject: TokenRange): void {
    const person = this.kin(subject);
    if (person !== undefined) return this.set(person);
    const gender = genderOfWord(this.reading.word(subject.to - 1));
    if (gender) this.recent[gender] = undefined;
  }

  setBody(entity: EntityId): void {
    this.body = entity;
    this.bodyAge = 0;
  }

  /** Whom “he” or “she” means. */
  person(gender: Gender): EntityId | undefined {
    return this.recent[gender];
  }

  /** Whom “it” or “they” means; soon nobody, as most plurals in between have no name. */
  group(): EntityId | undefined {
    return this.bodyAge <= longestBodyFocus ? this.body : undefined;
  }

  /**
   * Without a person as subject, the first person named becomes the one spoken of; next to one, others are meant by the
   * other pronoun at most.
   */
  private passMentions(frame: Frame, subject: EntityId | undefined): void {
    const { reading } = this;
    let first = subject;
    for (let i = frame.from; i < frame.to; i += 1) {
      const index = reading.mentionOf[i] ?? -1;
      if (index < 0 || reading.isQuoted(i) || index === reading.mentionOf[i - 1]) continue;
      const mention = reading.resolution.mentions[index];
      if (mention?.type !== 'PERSON' || mention.entity === first || reading.has(i - 1, Trait.preposition)) continue;
      const gender = this.people.gender(mention.entity);
      if (first === undefined) this.set(mention.entity);
      else if (gender && gender !== this.people.gender(first)) this.recent[gender] = mention.entity;
      first ??= mention.entity;
    }
  }
}
