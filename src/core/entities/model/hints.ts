import type { CancellationToken } from '../../cancellation';
import { mentionOf } from '../found';
import { recogniseNames } from '../names/recognise';
import type { EntityType, UnresolvedMention } from '../entity';
import { withoutOverlaps } from '../overlaps';
import type { Words } from '../words';
import { labelOf, modelTypes, Place } from './labels';
import type { ModelText } from './modelText';

/** The names that the rules find, in order, not overlapping. */
export function ruleNames(words: Words, token: CancellationToken): readonly UnresolvedMention[] {
  return withoutOverlaps(recogniseNames(words, token).map((found) => mentionOf(words, found)));
}

/** The labels of mentions that do not overlap, in order; those whose type the model does not know are left out. */
export function labelsOf(text: ModelText, mentions: readonly { readonly start: number; readonly end: number; readonly type: EntityType }[]): Uint8Array {
  const labels = new Uint8Array(text.count);
  let at = 0;
  for (const { start, end, type } of mentions) {
    const index = (modelTypes as readonly EntityType[]).indexOf(type);
    while (at < text.count && (text.ends[at] as number) <= start) at += 1;
    const from = at;
    while (at < text.count && (text.starts[at] as number) < end) at += 1;
    if (index < 0 || at === from) continue;
    for (let i = from; i < at; i += 1) labels[i] = labelOf(index, placeOf(i, from, at - 1));
  }
  return labels;
}

function placeOf(i: number, first: number, last: number): number {
  if (first === last) return Place.single;
  if (i === first) return Place.begin;
  return i === last ? Place.end : Place.inside;
}
