import type { EntityId, EntityType, Mention } from '../../entities/entity';
import { pastForms } from '../../entities/values/verbForms';
import { Trait } from '../lexicon/trait';
import { bracketEnd } from '../reading/nounPhrase';
import { isVerbLike, type Reading, type TokenRange } from '../reading/reading';
import { isBodyNoun, isDocumentNoun, isFirm, isPersonNoun, mayBePerson, nounAt } from './nouns';

/** So many tokens before a name are read for what its bearer is, and so many behind it. */
const farthestBefore = 9;
const farthestBehind = 16;

/** The longest bracket between a name and its apposition, in tokens. */
const longestBracket = 10;

/** A noun that this many bear tells nobody apart. */
const mostBearers = 6;

/** Where a text says something of somebody: the tokens of the phrase, and whether the word is its noun or goes with it. */
export interface Statement extends TokenRange {
  readonly isHead: boolean;
}

/** What ends the words that describe a name before it. */
const noDescription = Trait.preposition | Trait.determiner | Trait.possessive | Trait.auxiliary | Trait.coordinator | Trait.relative
  | Trait.pronoun | Trait.subordinator | Trait.that | Trait.adverb | Trait.time | Trait.negation;

const described: ReadonlySet<EntityType> = new Set(['PERSON', 'ORG', 'PRODUCT', 'FAC', 'GPE', 'WORK_OF_ART', 'LAW']);

/** What a document says beside names that their bearers are: “harbour master Ivo Kern”, “Vintra, the heat pump maker”, “Osei, 42,”. */
export class Descriptions {
  private readonly stated = new Map<EntityId, Map<string, Statement>>();
  private readonly bearers = new Map<string, EntityId[]>();

  constructor(private readonly reading: Reading) {
    const { mentions } = reading.resolution;
    let last = -1;
    for (let i = 0; i < reading.count; i += 1) {
      const index = reading.mentionOf[i] ?? -1;
      if (index < 0 || index === last) continue;
      last = index;
      const mention = mentions[index];
      if (!mention || !described.has(mention.type)) continue;
      this.readBefore(mention, i);
      this.readBehind(mention, i);
    }
    for (const entity of reading.resolution.entities) {
      for (const role of entity.roles ?? []) this.addPhrase(entity.id, reading.tokenAt(role.start), reading.tokenAt(role.end));
    }
  }

  /** Where the text says first that somebody is `word` (lower case; `aged 42`). */
  of(entity: EntityId, word: string): Statement | undefined {
    return this.stated.get(entity)?.get(word);
  }

  /** Everything that is said of somebody. */
  allOf(entity: EntityId): ReadonlyMap<string, Statement> | undefined {
    return this.stated.get(entity);
  }

  /** Who is called so anywhere in the document, in the order of the text; nobody when that is too many. */
  called(word: string): readonly EntityId[] {
    const found = this.bearers.get(word) ?? [];
    return found.length < mostBearers ? found : [];
  }

  /** True for what is called a firm or another body, and nothing that a person is. */
  isBody(entity: EntityId): boolean {
    let body = false;
    for (const [word, { isHead }] of this.stated.get(entity) ?? []) {
      if (!isHead) continue;
      if (isFirm(word) && !mayBePerson(word)) body = true;
      else return false;
    }
    return body;
  }

  /** True for what is called a body, but no firm. */
  isOtherBody(entity: EntityId): boolean {
    for (const [word, { isHead }] of this.stated.get(entity) ?? []) if (isHead && isBodyNoun(word) && !isFirm(word)) return true;
    return false;
  }

  /** Whether the document tells somebody's age. */
  hasAge(entity: EntityId): boolean {
    for (const word of this.stated.get(entity)?.keys() ?? []) if (word.startsWith('aged ')) return true;
    return false;
  }

  /** The words right before the name: titles, the noun of what its bearer is, and what goes with that. */
  private readBefore(mention: Mention, first: number): void {
    const { reading } = this;
    let end = first;
    while (end > 0 && reading.has(end - 1, Trait.title) && !reading.has(end - 1, Trait.role)) end -= 1;
    if (reading.isMark(end - 1, ',')) return this.readApposed(mention, end - 1);
    const from = this.phraseStart(end);
    if (from === end) return;
    this.addOwner(mention.entity, from, end);
    this.addPhrase(mention.entity, from, end, mention.type === 'PERSON' || isBodyNoun(reading.word(end - 1)));
    const crossed = this.lastOf(from, end);
    if (crossed > from) this.add(mention.entity, reading.word(crossed - 1), { from, to: end, isHead: true });
  }

  /** Where the description that ends at `end` begins: back to a mark, a verb, an article or another person. */
  private phraseStart(end: number): number {
    const { reading } = this;
    let at = end;
    while (at > 0 && end - at < farthestBefore) {
      const i = at - 1;
      if (reading.isQuoted(i) || reading.isAnyMark(i) || reading.isPossessiveMark(i) || reading.isNumber(i)) break;
      const type = reading.resolution.mentions[reading.mentionOf[i] ?? -1]?.type;
      if (type === 'PERSON') break;
      if (type === undefined && reading.word(i) !== 'of' && this.endsDescription(i)) break;
      if (reading.word(i) === 'of' && (at === end || !this.isPlain(at, end))) break;
      at = i;
    }
    while (at < end && reading.word(at) === 'of') at += 1;
    return at;
  }

  private endsDescription(i: number): boolean {
    const { reading } = this;
    if (reading.has(i, Trait.role | Trait.title)) return false;
    if (reading.has(i, noDescription)) return true;
    const word = reading.word(i);
    if (isVerbLike(reading, i) || pastForms.has(word)) return true;
    return !reading.isCapitalised(i) && /(?:ed|ing|ly)$/.test(word) && reading.traits(i) === 0;
  }

  /** “director of flight operations”: true for small words that are nobody's role. */
  private isPlain(from: number, to: number): boolean {
    for (let i = from; i < to; i += 1) if (this.reading.isCapitalised(i) || this.reading.has(i, Trait.role | Trait.title)) return false;
    return true;
  }

  private lastOf(from: number, end: number): number {
    for (let i = end - 1; i > from; i -= 1) if (this.reading.word(i) === 'of') return i;
    return -1;
  }

  /** “the head of the group, Ivo Kern,”: the phrase before the comma before the name. */
  private readApposed(mention: Mention, comma: number): void {
    const { reading } = this;
    for (let i = comma - 1; i >= 0 && comma - i <= farthestBehind; i -= 1) {
      if (reading.isAnyMark(i) || reading.isQuoted(i) || reading.has(i, Trait.auxiliary)) return;
      const before = i - 1;
      const opens = reading.has(i, Trait.determiner | Trait.possessive) || reading.isPossessiveMark(i);
      if (!opens || (reading.has(before, Trait.preposition) && reading.word(before) !== 'by')) continue;
      const noun = this.headOf(i + 1, comma);
      if (mention.type === 'PERSON' ? isPersonNoun(reading, noun) : isBodyNoun(reading.word(noun))) {
        this.addPhrase(mention.entity, i + 1, comma);
        this.addOwner(mention.entity, i + 1, comma);
      }
      return;
    }
  }

  /** “Ines Duarte (PS), a spokeswoman for the port,”, “Osei, 42, is the owner of …”. */
  private readBehind(mention: Mention, first: number): void {
    const { reading } = this;
    let end = first;
    while (end < reading.count && reading.start(end) < mention.end) end += 1;
    if (reading.isMark(end, '(')) {
      if (reading.isNumber(end + 1)) this.addAge(mention.entity, end + 1);
      end = bracketEnd(reading, end, end + longestBracket);
    }
    if (reading.isMark(end, ',') && reading.isNumber(end + 1)) {
      if (!reading.isMark(end + 2, ',') && !reading.isMark(end + 2, '.') && !reading.has(end + 2, Trait.preposition)) return;
      this.addAge(mention.entity, end + 1);
      end += 2;
    }
    const from = reading.isMark(end, ',') ? end + 1 : this.pastCopula(end);
    if (from > end) this.readPhrase(mention, from, reading.isMark(end, ','));
  }

  private addAge(entity: EntityId, number: number): void {
    this.add(entity, `aged ${this.reading.word(number)}`, { from: number, to: number + 1, isHead: true });
  }

  /** Past “is the”, “was once a”; `at` where no article follows. */
  private pastCopula(at: number): number {
    const { reading } = this;
    if (!/^(?:is|was|became|ist|war)$/.test(reading.word(at))) return at;
    let i = at + 1;
    while (reading.has(i, Trait.adverb)) i += 1;
    return reading.has(i, Trait.determiner) && /^(?:the|an?|one|ein|eine|der|die)$/.test(reading.word(i)) ? i : at;
  }

  /** The phrase that begins at `from`; without an article only what surely says who somebody is. */
  private readPhrase(mention: Mention, start: number, apposed: boolean): void {
    const { reading } = this;
    const from = reading.has(start, Trait.determiner | Trait.possessive) ? start + 1 : start;
    let to = from;
    while (to < reading.count && to - from < farthestBehind && !this.endsApposition(to, from)) to += 1;
    if (to === from || reading.has(from, Trait.preposition) || (apposed && this.isClause(from, to))) return;
    const head = this.headOf(from, to);
    const isNoun = isPersonNoun(reading, head) || isBodyNoun(reading.word(head));
    if (from === start && !isNoun) return;
    if (mention.type !== 'PERSON' && !isBodyNoun(reading.word(head))) return;
    if (apposed && this.isList(from, to)) return;
    this.addPhrase(mention.entity, from, to);
  }

  private endsApposition(i: number, from: number): boolean {
    const { reading } = this;
    if (reading.isAnyMark(i) || reading.isQuoted(i)) return true;
    if (reading.resolution.mentions[reading.mentionOf[i] ?? -1]?.type === 'PERSON') return true;
    return i > from && reading.has(i, Trait.relative | Trait.auxiliary | Trait.pronoun | Trait.that)
      && !reading.has(i, Trait.role | Trait.determiner);
  }

  /** “Led in by Kern, the witness said …”: what stands behind the comma is a clause of its own. */
  private isClause(from: number, to: number): boolean {
    const { reading } = this;
    if (reading.has(to, Trait.auxiliary) && !reading.isAnyMark(to)) return true;
    for (let i = from + 1; i < to; i += 1) {
      if (reading.has(i, Trait.finite) && !reading.has(i, Trait.noun | Trait.role) && !reading.has(i - 1, Trait.determiner)) return true;
    }
    return false;
  }

  /** “Kern, Osei and the mayor” and “Kern, Minister Osei”: what follows is somebody else. */
  private isList(from: number, to: number): boolean {
    const { reading } = this;
    return reading.has(from, Trait.coordinator) || reading.resolution.mentions[reading.mentionOf[to] ?? -1]?.type === 'PERSON';
  }

  /** The noun of a phrase: the last token before its first preposition or verb. */
  private headOf(from: number, to: number): number {
    const { reading } = this;
    let at = from;
    while (at + 1 < to && !reading.has(at + 1, Trait.preposition | Trait.relative | Trait.participle) && reading.word(at + 1) !== 'and'
      && !reading.isPossessiveMark(at + 1)) at += 1;
    return reading.isPossessiveMark(at + 1) && at + 2 < to ? this.headOf(at + 2, to) : at;
  }

  private addPhrase(entity: EntityId, from: number, to: number, hasHead = true): void {
    const { reading } = this;
    const head = this.headOf(from, to);
    for (let i = from; i < to; i += 1) {
      if (reading.isAnyMark(i) || reading.isPossessiveMark(i) || reading.has(i, Trait.determiner)) continue;
      const isHead = hasHead && !isDocumentNoun(reading.word(i)) && (i === head || this.isRoleOf(i, head));
      this.add(entity, nounAt(reading, i), { from, to, isHead });
    }
  }

  /** “founder and director”: another noun for what somebody is, beside the phrase's own. */
  private isRoleOf(i: number, head: number): boolean {
    const { reading } = this;
    return (reading.mentionOf[i] ?? -1) < 0 && reading.has(i, Trait.role) && (i <= head || reading.word(i - 1) === 'and');
  }

  /** “Lund's mayor, …”: the name before the possessive goes with the noun. */
  private addOwner(entity: EntityId, from: number, to: number): void {
    const { reading } = this;
    if (!reading.isPossessiveMark(from - 1)) return;
    const owner = reading.mentionOf[from - 2] ?? -1;
    for (let i = from - 2; i >= 0 && owner >= 0 && reading.mentionOf[i] === owner; i -= 1) {
      this.add(entity, reading.word(i), { from: i, to, isHead: false });
    }
  }

  private add(entity: EntityId, word: string, statement: Statement): void {
    const words = this.stated.get(entity) ?? new Map<string, Statement>();
    this.stated.set(entity, words);
    const known = words.get(word);
    if (known && (known.isHead || !statement.isHead)) return;
    words.set(word, statement);
    if (!statement.isHead) return;
    const bearers = this.bearers.get(word) ?? [];
    if (bearers.length < mostBearers) bearers.push(entity);
    this.bearers.set(word, bearers);
  }
}
