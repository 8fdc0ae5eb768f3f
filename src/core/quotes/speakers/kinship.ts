import type { EntityId, Mention } from '../../entities/entity';
import type { Span } from '../../text/span';
import type { Reading, TokenRange } from '../reading/reading';
import type { Gender } from '../../entities/names/givenNameGender';
import type { Genders } from './genders';

/** What the other is to one's `daughter`, `brother` …, as a woman and as a man. */
const inverses: Readonly<Record<string, Readonly<Record<Gender, string>>>> = {
  daughter: { f: 'mother', m: 'father' }, son: { f: 'mother', m: 'father' },
  mother: { f: 'daughter', m: 'son' }, father: { f: 'daughter', m: 'son' },
  sister: { f: 'sister', m: 'brother' }, brother: { f: 'sister', m: 'brother' },
  wife: { f: 'wife', m: 'husband' }, husband: { f: 'wife', m: 'husband' },
  aunt: { f: 'niece', m: 'nephew' }, uncle: { f: 'niece', m: 'nephew' },
  niece: { f: 'aunt', m: 'uncle' }, nephew: { f: 'aunt', m: 'uncle' },
};

/** What is told of a relation: who it is, and the name beside which it is told. */
export interface Relative {
  readonly entity: EntityId;
  readonly told: Span;
}

const owners: Readonly<Record<string, Gender>> = { his: 'm', her: 'f' };

/** Asks whom “his” or “her” means at the place that is read. */
export type Owner = (gender: Gender) => EntityId | undefined;

/** Who is whose mother, son or wife, as a document tells it: “his daughter Ines” makes him her father. */
export class Kinship {
  private readonly kin = new Map<string, Relative>();

  constructor(private readonly reading: Reading, private readonly genders: Genders) {}

  /** Learns from “his daughter Ines” in a range of tokens. */
  read({ from, to }: TokenRange, owner: Owner): void {
    const { reading } = this;
    for (let i = Math.max(0, from) + 2; i < to; i += 1) {
      const mention = reading.resolution.mentions[reading.mentionOf[i] ?? -1];
      if (mention?.type !== 'PERSON' || mention.start !== reading.start(i)) continue;
      const noun = reading.isMark(i - 1, ',') ? i - 2 : i - 1;
      if (!Object.hasOwn(inverses, reading.word(noun))) continue;
      const whose = this.ownerAt(this.pastAdjective(noun - 1), owner);
      if (whose !== undefined && whose !== mention.entity) this.relate(whose, reading.word(noun), mention);
    }
  }

  /** “her late husband”: from the word before the noun to the owner's. */
  private pastAdjective(token: number): number {
    const { reading } = this;
    const word = reading.word(token);
    const isOwner = Object.hasOwn(owners, word) || reading.isPossessiveMark(token);
    return isOwner || reading.isAnyMark(token) ? token : token - 1;
  }

  /** True for “her father”, “Ruiz’s brother”, without a name behind. */
  isKin({ from, to }: TokenRange): boolean {
    const { reading } = this;
    const owned = Object.hasOwn(owners, reading.word(from)) || reading.isPossessiveMark(this.pastAdjective(to - 2));
    return owned && Object.hasOwn(inverses, reading.word(to - 1));
  }

  /** Whom a phrase means for which `isKin` holds; `undefined` when the document has not told. */
  personOf({ to }: TokenRange, owner: Owner): Relative | undefined {
    const whose = this.ownerAt(this.pastAdjective(to - 2), owner);
    return whose === undefined ? undefined : this.kin.get(`${whose} ${this.reading.word(to - 1)}`);
  }

  private relate(whose: EntityId, word: string, person: Mention): void {
    const told = { start: person.start, end: person.end };
    this.kin.set(`${whose} ${word}`, { entity: person.entity, told });
    const gender = this.genders.of(whose);
    const back = inverses[word];
    for (const each of gender ? [gender] : (['f', 'm'] as const)) if (back) this.kin.set(`${person.entity} ${back[each]}`, { entity: whose, told });
  }

  private ownerAt(token: number, owner: Owner): EntityId | undefined {
    const { reading } = this;
    if (reading.isPossessiveMark(token)) {
      const mention = reading.resolution.mentions[reading.mentionOf[token - 1] ?? -1];
      return mention?.type === 'PERSON' ? mention.entity : undefined;
    }
    const gender = owners[reading.word(token)];
    return gender && owner(gender);
  }
}
