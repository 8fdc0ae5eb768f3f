import type { EntityType } from '../../entities/entity';
import type { QuoteKind } from '../../quotes/quote';
import type { PassagePart } from '../../anchoring/passagePart';

/** An entity as a person names it. */
export interface NamedEntity {
  /** The entity's name, which need not be the passage's words. */
  readonly name: string;
  readonly type: EntityType;
  /** The id of the entity's record; absent for one that nobody has made a record of. */
  readonly record?: string;
}

/** A person says that the passage is a mention, and of what: found wrongly or missed, it is what they say. */
export interface MentionCorrection extends NamedEntity {
  readonly kind: 'mention';
}

/** A person says that the passage is no name. */
export interface NoMentionCorrection {
  readonly kind: 'noMention';
}

/** A person says that the passage is what somebody said, and who: found rightly, found wrongly or missed, it is what they say. */
export interface QuoteCorrection {
  readonly kind: 'quote';
  /** True: recognition was right in everything. False: it was not, or missed the quote. */
  readonly confirms: boolean;
  readonly quoteKind: QuoteKind;
  /** Who says it; absent where nobody is named. */
  readonly speaker?: NamedEntity;
  /** The words that the text has for the speaker, and those that attribute the quote. */
  readonly source?: PassagePart;
  readonly cue?: PassagePart;
  /** What stands between the parts of the words said, in order: “…,” *she said,* “…”. Empty where they are in one piece. */
  readonly omitted: readonly PassagePart[];
}

/** A person says that the passage is not what somebody said. */
export interface NoQuoteCorrection {
  readonly kind: 'noQuote';
}

/** What a person has decided about one passage, against whatever recognition makes of it. */
export type Correction = MentionCorrection | NoMentionCorrection | QuoteCorrection | NoQuoteCorrection;
