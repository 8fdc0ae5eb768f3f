import { sameParts } from '../../anchoring/passagePart';
import type { Correction, NamedEntity } from './correction';

/** True when the two say the same, or both say nothing. */
export function sameCorrection(one: Correction | undefined, other: Correction | undefined): boolean {
  if (one?.kind === 'mention' && other?.kind === 'mention') return sameEntity(one, other);
  if (one?.kind !== 'quote' || other?.kind !== 'quote') return one?.kind === other?.kind;
  return one.confirms === other.confirms && one.quoteKind === other.quoteKind && sameEntity(one.speaker, other.speaker)
    && sameParts(one.source && [one.source], other.source && [other.source]) && sameParts(one.cue && [one.cue], other.cue && [other.cue])
    && sameParts(one.omitted, other.omitted);
}

function sameEntity(one: NamedEntity | undefined, other: NamedEntity | undefined): boolean {
  return one?.name === other?.name && one?.type === other?.type && one?.record === other?.record;
}
