import type { EntityId } from '../../entities/entity';
import { Trait } from '../lexicon/trait';
import type { Frame } from '../reading/frames';
import type { Reading } from '../reading/reading';
import { genderOfName, type Gender } from '../../entities/names/givenNameGender';
import { genderOfForm, genderOfWord } from './gender';

/** How far before a name a title or a word like “actress” tells its bearer's gender, in tokens. */
const farthestTitle = 4;

/** What a form of “he” and “she” can be, and a role that may be meant by it. */
const telling = Trait.pronoun | Trait.possessive | Trait.adverb | Trait.role;

interface FrameReading {
  readonly person: EntityId | null | undefined;
  readonly gender: Gender | undefined;
  readonly meant: EntityId | null | undefined;
}

/** Whether the people of a document are women or men, as names, titles and pronouns tell; read once for the whole of it. */
export class Genders {
  private readonly known = new Map<EntityId, Gender>();

  constructor(private readonly reading: Reading, frames: readonly Frame[]) {
    const people = this.readTitles();
    for (const { id, type, name } of reading.resolution.entities) {
      if (type !== 'PERSON' || this.known.has(id)) continue;
      const gender = genderOfName(name);
      if (gender) this.known.set(id, gender);
    }
    if (people > 0) this.readPronouns(frames);
  }

  of(person: EntityId): Gender | undefined {
    return this.known.get(person);
  }

  /** Keeps what a pronoun has shown. */
  learn(person: EntityId, gender: Gender): void {
    if (!this.known.has(person)) this.known.set(person, gender);
  }

  /** “Mr Kern”, “actress Ines Duarte”. Gives the number of people's mentions. */
  private readTitles(): number {
    const { reading } = this;
    let people = 0;
    for (let i = 0; i < reading.count; i += 1) {
      const index = reading.mentionOf[i] ?? -1;
      if (index < 0 || index === reading.mentionOf[i - 1]) continue;
      const mention = reading.resolution.mentions[index];
      if (mention?.type !== 'PERSON') continue;
      people += 1;
      if (!this.known.has(mention.entity)) this.readTitle(mention.entity, i);
    }
    return people;
  }

  private readTitle(person: EntityId, name: number): void {
    const { reading } = this;
    const first = reading.isMark(name - 1, ',') && genderOfWord(reading.word(name - 2)) ? name - 1 : name;
    for (let i = first - 1; i >= 0 && first - i <= farthestTitle; i -= 1) {
      const passes = !reading.isAnyMark(i) && !reading.isQuoted(i) && !reading.isPossessiveMark(i) && (reading.mentionOf[i] ?? -1) < 0
        && !reading.has(i, Trait.preposition | Trait.auxiliary | Trait.coordinator);
      if (!passes) return;
      const gender = genderOfWord(reading.word(i));
      if (gender) return this.learn(person, gender);
    }
  }

  /**
   * A pronoun behind the only name of its sentence, or of the sentence before it in the paragraph, is mostly about it; the more of them
   * decide.
   */
  private readPronouns(frames: readonly Frame[]): void {
    const votes = new Map<EntityId, number>();
    let before: EntityId | null | undefined;
    for (const frame of frames) {
      if (frame.startsParagraph) before = undefined;
      const { person, meant, gender } = this.readFrame(frame, before);
      if (gender && meant) votes.set(meant, (votes.get(meant) ?? 0) + (gender === 'm' ? 1 : -1));
      if (person !== undefined) before = person;
    }
    for (const [person, vote] of votes) if (vote !== 0) this.learn(person, vote > 0 ? 'm' : 'f');
  }

  /** The only person a sentence names (`null`: several), its first pronoun's gender and whom that is about. */
  private readFrame({ from, to }: Frame, before: EntityId | null | undefined): FrameReading {
    const { reading } = this;
    let person: EntityId | null | undefined;
    let gender: Gender | undefined;
    let meant: EntityId | null | undefined;
    let doubtful = false;
    let isFirst = false;
    for (let i = from; i < to; i += 1) {
      if (reading.isQuoted(i)) continue;
      const mention = reading.resolution.mentions[reading.mentionOf[i] ?? -1];
      if (mention?.type === 'PERSON') {
        if (person !== undefined && person !== mention.entity) person = null;
        else if (person === undefined) person = mention.entity;
      } else if (!gender && !doubtful && reading.has(i, telling)) {
        doubtful = reading.has(i, Trait.role) && !reading.has(i, Trait.plural) && !this.isApposed(i);
        const word = reading.word(i);
        gender = doubtful ? undefined : genderOfForm(word, reading.lexicon.language);
        meant = person === undefined ? before : person;
        // “Before he paints, Ines Duarte …”: the name comes later.
        isFirst = gender !== undefined && meant === undefined && /^(?:he|she)$/.test(word);
      }
    }
    return { person, gender, meant: isFirst ? person : meant };
  }

  /** “, the harbour master”: true for a noun whose article stands behind a comma. */
  private isApposed(noun: number): boolean {
    const { reading } = this;
    for (let i = noun - 1; i >= noun - farthestTitle && i >= 0; i -= 1) {
      if (reading.has(i, Trait.determiner)) return reading.isMark(i - 1, ',');
      if (reading.isMark(i, ',')) return true;
    }
    return false;
  }
}
