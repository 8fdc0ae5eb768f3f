import type { EntityId } from '../../entities/entity';
import type { Reading, TokenRange } from '../reading/reading';
import type { Gender } from './gender';
import type { People } from './people';

/** What the other is to one's `daughter`, `brother` …, as a woman and as a man. */
const inverses: Readonly<Record<string, Readonly<Record<Gender, string>>>> = {
  daughter: { f: 'mother', m: 'father' }, son: { f: 'mother', m: 'father' },
  mother: { f: 'daughter', m: 'son' }, father: { f: 'daughter', m: 'son' },
  sister: { f: 'sister', m: 'brother' }, brother: { f: 'sister', m: 'brother' },
  wife: { f: 'wife', m: 'husband' }, husband: { f: 'wife', m: 'husband' },
  aunt: { f: 'niece', m: 'nephew' }, uncle: { f: 'niece', m: 'nephew' },
  niece: { f: 'aunt', m: 'uncle' }, nephew: { f: 'aunt', m: 'uncle' },
};

const owners: Readonly<Record<string, Gender>> = { his: 'm', her: 'f' };

/** Asks whom “his” or “her” means at the place that is read. */
export type Owner = (gender: Gender) => EntityId | undefined;

/** Who is whose mother, son or wife, as a document tells it: “his daughter Ines” makes him her father. */
export class Kinship {
  private readonly kin = new Map<string, EntityId>();

  constructor(private readonly reading: Reading, private readonly people: People) {}

  /** Learns from “his daughter Ines” in a range of tokens. */
  read({ from, to }: TokenRange, owner: Owner): void {
    const { reading } = this;
    for (let i = from + 2; i < to; i += 1) {
      const mention = reading.resolution.mentions[reading.mentionOf[i] ?? -1];
      const word = reading.word(i - 1);
      if (mention?.type !== 'PERSON' || mention.start !== reading.start(i) || !(word in inverses)) continue;
      const whose = this.ownerAt(i - 2, owner);
      if (whose !== undefined && whose !== mention.entity) this.relate(whose, word, mention.entity);
    }
  }

  /** True for “her father”, “Ruiz’s brother”, without a name behind. */
  isKin({ from, to }: TokenRange): boolean {
    return this.reading.word(to - 1) in inverses && (this.reading.word(from) in owners || this.reading.isPossessiveMark(to - 2));
  }

  /** Whom a phrase means for which `isKin` holds; `undefined` when the document has not told. */
  personOf({ to }: TokenRange, owner: Owner): EntityId | undefined {
    const whose = this.ownerAt(to - 2, owner);
    return whose === undefined ? undefined : this.kin.get(`${whose} ${this.reading.word(to - 1)}`);
  }

  private relate(whose: EntityId, word: string, person: EntityId): void {
    this.kin.set(`${whose} ${word}`, person);
    const gender = this.people.gender(whose);
    const back = inverses[word];
    for (const each of gender ? [gender] : (['f', 'm'] as const)) if (back) this.kin.set(`${person} ${back[each]}`, whose);
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
