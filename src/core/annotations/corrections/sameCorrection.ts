import type { Correction, NamedEntity } from './correction';
import type { QuotePart } from './quoteParts';

/** True when the two say the same, or both say nothing. */
export function sameCorrection(one: Correction | undefined, other: Correction | undefined): boolean {
  if (one?.kind === 'mention' && other?.kind === 'mention') return sameEntity(one, other);
  if (one?.kind !== 'quote' || other?.kind !== 'quote') return one?.kind === other?.kind;
  return one.confirms === other.confirms && one.quoteKind === other.quoteKind && sameEntity(one.speaker, other.speaker)
    && samePart(one.source, other.source) && samePart(one.cue, other.cue)
    && one.omitted.length === other.omitted.length && one.omitted.every((part, index) => samePart(part, other.omitted[index]));
}

function sameEntity(one: NamedEntity | undefined, other: NamedEntity | undefined): boolean {
  return one?.name === other?.name && one?.type === other?.type && one?.record === other?.record;
}

function samePart(one: QuotePart | undefined, other: QuotePart | undefined): boolean {
  return one?.exact === other?.exact && one?.offset === other?.offset;
}
