import type { Entity, EntityId, EntityType, Mention } from '../../entities/entity';
import type { Frame } from '../reading/frames';
import type { Reading } from '../reading/reading';
import { Descriptions } from './descriptions';
import { Genders } from './genders';
import { Kinship } from './kinship';
import type { Referent } from './referent';
import { Salience } from './salience';

/** What is known while a document's speakers are looked for: what it says of whom, and who is spoken of just now. */
export class Context {
  readonly descriptions: Descriptions;
  readonly genders: Genders;
  readonly kinship: Kinship;
  readonly salience = new Salience();
  /** Who has asked, if what was said last is a question. */
  asker: EntityId | undefined;
  private readonly referents = new Map<EntityId, Referent>();
  private readonly words = new Map<EntityId, ReadonlySet<string>>();
  private readonly entities: ReadonlyMap<EntityId, Entity>;
  private readonly otherWords = new Set<string>();
  private byWord: ReadonlyMap<string, readonly Mention[]> | undefined;

  constructor(readonly reading: Reading, frames: readonly Frame[]) {
    this.descriptions = new Descriptions(reading);
    this.genders = new Genders(reading, frames);
    this.kinship = new Kinship(reading, this.genders);
    this.entities = new Map(reading.resolution.entities.map((entity) => [entity.id, entity]));
  }

  /** A person's or a body's referent; what was taken for a person but is called a firm is a body. */
  referentOf({ entity, type }: Mention): Referent {
    let referent = this.referents.get(entity);
    if (!referent) {
      const isPerson = type === 'PERSON' && !this.isFirm(entity);
      referent = { entity, kind: isPerson ? 'person' : 'body' };
      this.referents.set(entity, referent);
    }
    return referent;
  }

  /** The words of an entity's names, in lower case. */
  wordsOf(entity: EntityId): ReadonlySet<string> {
    let words = this.words.get(entity);
    if (!words) {
      words = new Set(this.namesOf(entity).flatMap((name) => name.toLowerCase().split(/[\s/]+/)));
      this.words.set(entity, words);
    }
    return words;
  }

  typeOf(entity: EntityId): EntityType | undefined {
    return this.entities.get(entity)?.type;
  }

  /** True for bodies that act by themselves, not places, peoples or works. */
  isInstitution(entity: EntityId): boolean {
    const type = this.typeOf(entity);
    return type === 'ORG' || type === 'PERSON';
  }

  /** True for a word of any name in the document, in lower case. */
  isPartOfName(word: string): boolean {
    return this.bodiesByWord().has(word) || this.otherWords.has(word);
  }

  /** The first mentions of the bodies whose name holds a word, in order; two of them at most. */
  bodiesNamed(word: string): readonly Mention[] {
    return this.bodiesByWord().get(word) ?? [];
  }

  private bodiesByWord(): ReadonlyMap<string, readonly Mention[]> {
    if (this.byWord) return this.byWord;
    const byWord = new Map<string, Mention[]>();
    const seen = new Set<EntityId>();
    for (const mention of this.reading.resolution.mentions) {
      if (seen.has(mention.entity)) continue;
      seen.add(mention.entity);
      for (const word of this.wordsOf(mention.entity)) {
        if (mention.type !== 'ORG') this.otherWords.add(word);
        else if (!byWord.has(word)) byWord.set(word, [mention]);
        else if ((byWord.get(word)?.length ?? 0) < 2) byWord.get(word)?.push(mention);
      }
    }
    return (this.byWord = byWord);
  }

  /** “Vintra, the heat pump maker”, “Vintra AB”: what was taken for a person, but has nothing of one. */
  private isFirm(entity: EntityId): boolean {
    return this.hasLegalForm(entity) || (this.genders.of(entity) === undefined && this.descriptions.isBody(entity));
  }

  /** A body that the document calls by capitals alone: `FDA`. */
  isAcronym(entity: EntityId): boolean {
    return this.namesOf(entity).every((name) => /^\p{Lu}{2,6}$/u.test(name));
  }

  /** A name of which nothing tells that it is a person's. */
  isBareName(entity: EntityId): boolean {
    if (this.genders.of(entity) !== undefined) return false;
    for (const { isHead } of this.descriptions.allOf(entity)?.values() ?? []) if (isHead) return false;
    return true;
  }

  private hasLegalForm(entity: EntityId): boolean {
    return this.namesOf(entity).some((name) => /\s(?:AB|AG|SA|SE|NV|BV|ASA?|Oy|GmbH|KG|Inc\.?|Ltd\.?|LLC|plc|PLC|Corp\.?|Co\.)$/.test(name));
  }

  private namesOf(entity: EntityId): readonly string[] {
    const known = this.entities.get(entity);
    return known ? [known.name, ...known.aliases] : [];
  }
}
