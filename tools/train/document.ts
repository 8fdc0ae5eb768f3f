import type { EntityType } from '../../src/core/entities/entity';
import type { Span } from '../../src/core/text/span';

/** A name in a text, as an annotator or a teacher has marked it. */
export interface NameSpan extends Span {
  readonly type: EntityType;
}

/** A text to train on. Offsets are UTF-16 units. */
export interface TrainingText {
  readonly text: string;
  /** In order, not overlapping. */
  readonly names: readonly NameSpan[];
  /** Where the teachers disagree: what touches these is not learnt from. */
  readonly unsure: readonly Span[];
}
