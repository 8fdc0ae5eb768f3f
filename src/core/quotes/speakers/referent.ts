import type { EntityId } from '../../entities/entity';
import type { Gender } from '../../entities/names/givenNameGender';

/** Somebody or something that a text has spoken of and may mean by a pronoun. */
export interface Referent {
  /** Absent: somebody who has no name in this document. */
  readonly entity?: EntityId;
  readonly kind: 'person' | 'body';
  /** The gender of somebody without a name; others' is in `Genders`. */
  readonly gender?: Gender;
  /** What somebody without a name is called, in lower case: `fisherman`. */
  readonly noun?: string;
}
