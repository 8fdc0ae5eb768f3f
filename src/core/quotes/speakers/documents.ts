import type { Mention } from '../../entities/entity';
import { Trait } from '../lexicon/trait';
import type { TokenRange } from '../reading/reading';
import type { Context } from './context';
import type { Found } from './found';
import { silent } from './head';
import { isDocumentNoun } from './nouns';
import type { Description } from './nounPhrases';
import { pronounMeant } from './pronouns';

/** Whose reports, letters and polls a document has spoken of: their words are their authors'. */
export class Documents {
  private readonly owners = new Map<string, Mention>();

  constructor(private readonly context: Context) {}

  /** Reads whether the mention at the token owns a document: “Vintra's letter”, “a report by the Tidal Institute”. */
  read(mention: Mention, first: number, end: number): void {
    const { reading } = this.context;
    const behind = reading.isPossessiveMark(end) ? this.nounBehind(end + 1) : isDocumentNoun(reading.word(end)) ? end : -1;
    const noun = behind >= 0 ? behind : this.nounBefore(first, mention.type === 'PERSON');
    if (noun >= 0) this.owners.set(reading.word(noun), mention);
  }

  /** Whose words “the report”, “a poll by the institute”, “her argument” are. */
  ownerOf(description: Description, range: TokenRange): Found | undefined {
    const { reading } = this.context;
    const { noun, head, owner, indefinite } = description;
    if (!isDocumentNoun(noun) && !(owner !== undefined && reading.has(head, Trait.speechNoun))) return undefined;
    const named = owner === undefined ? this.namedIn(range, head) : reading.resolution.mentions[reading.mentionOf[owner] ?? -1];
    if (named) return this.found(named);
    if (owner !== undefined) {
      const meant = pronounMeant(this.context, reading.word(owner));
      return meant && { ...meant, kind: 'owner' };
    }
    const known = indefinite ? undefined : this.owners.get(noun);
    return known && this.found(known);
  }

  private found(mention: Mention): Found {
    return { referent: this.context.referentOf(mention), kind: 'owner', at: { start: mention.start, end: mention.end } };
  }

  /** “the institute's final report”. */
  private nounBehind(from: number): number {
    const { reading } = this.context;
    for (let i = from; i < from + 3; i += 1) {
      if (reading.isAnyMark(i) || reading.has(i, Trait.preposition | Trait.auxiliary)) return -1;
      if (isDocumentNoun(reading.word(i))) return i;
    }
    return -1;
  }

  /** “a report by the”, “a letter from”; what a person has “drawn up” or “filed” speaks for itself. */
  private nounBefore(first: number, isPerson: boolean): number {
    const { reading } = this.context;
    let at = first - 1;
    while (at > 0 && first - at < 4 && !reading.has(at, Trait.preposition) && !reading.isAnyMark(at)) at -= 1;
    if (!/^(?:by|from|von)$/.test(reading.word(at)) && !(reading.word(at) === 'of' && !isPerson)) return -1;
    const noun = at - 1;
    if (isDocumentNoun(reading.word(noun))) return noun;
    return !isPerson && /(?:ed|wn|en)$/.test(reading.word(noun)) && isDocumentNoun(reading.word(noun - 1)) ? noun - 1 : -1;
  }

  /** “a report out this week from the institute”. */
  private isByBody(mention: number): boolean {
    const { reading } = this.context;
    const before = reading.has(mention - 1, Trait.determiner) ? mention - 2 : mention - 1;
    return /^(?:by|from|von)$/.test(reading.word(before));
  }

  /** The body or person whose the document is, as its own phrase says. */
  private namedIn({ from, to }: TokenRange, head: number): Mention | undefined {
    const { reading } = this.context;
    for (let i = head + 1; i < to; i += 1) {
      const mention = reading.resolution.mentions[reading.mentionOf[i] ?? -1];
      if (!mention || mention.start !== reading.start(i) || silent.has(mention.type)) continue;
      const isPerson = mention.type === 'PERSON';
      return this.nounBefore(i, isPerson) >= from || (!isPerson && this.isByBody(i)) ? mention : undefined;
    }
    return undefined;
  }
}
