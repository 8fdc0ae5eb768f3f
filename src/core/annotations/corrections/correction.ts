import type { EntityType } from '../../entities/entity';

/** A person says that the passage is a mention, and of what: found wrongly or missed, it is what they say. */
export interface MentionCorrection {
  readonly kind: 'mention';
  /** The entity's name, which need not be the passage's words. */
  readonly name: string;
  readonly type: EntityType;
  /** The id of the entity's record; absent for one that nobody has made a record of. */
  readonly record?: string;
}

/** A person says that the passage is no name. */
export interface NoMentionCorrection {
  readonly kind: 'noMention';
}

/** What a person has decided about one passage, against whatever recognition makes of it. */
export type Correction = MentionCorrection | NoMentionCorrection;
