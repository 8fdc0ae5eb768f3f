import type { TokenRange } from '../reading/reading';

/** How a cue attributes: a verb that reports, one that judges, a preposition (`according to`), a bare mark. */
export type CueForm = 'reporting' | 'judging' | 'preposition' | 'mark';

/** Words that attribute something to somebody, within one frame. */
export interface Cue {
  /** The cue's own tokens, auxiliaries and negation included. */
  readonly range: TokenRange;
  /** The token that made it a cue. */
  readonly head: number;
  readonly form: CueForm;
  /** True for an -ing form without auxiliary, which shares its subject with another verb. */
  readonly participle: boolean;
  /** Who said it, as far as the frame tells. */
  readonly source?: TokenRange;
  /** True when the source stands behind the cue. */
  readonly inverted: boolean;
  /** True when the subject is shared with an earlier verb: “…, adding”, “… and said”. */
  readonly shared: boolean;
  /** Where the cue's clause begins, its subject and the word that joins it included. */
  readonly clauseStart: number;
  /** One past the cue and, where it is inverted, its source. */
  readonly clauseEnd: number;
}
