import type { Analysis } from '../../analysis/analysis';
import type { Mention } from '../../entities/entity';
import type { KnownRecords } from '../../entities/registry/apply';
import { regroup, type GroupedMention } from '../../entities/registry/regroup';
import { spanContains, type Span } from '../../text/span';
import { newestFirst, type AnchoredCorrection } from './anchoredCorrections';
import { createIdentify, keyOf } from './identify';

/**
 * The analysis with its mentions as people have corrected them. Of corrections that overlap the newest counts. One that says
 * that a passage is no name takes away every mention there but a longer one round all of it, which it does not speak of. One that
 * says what the passage names takes the place of every mention it overlaps. Quotes follow their sources.
 */
export function correctMentions(analysis: Analysis, text: string, corrections: readonly AnchoredCorrection[], records: KnownRecords): Analysis {
  if (corrections.length === 0) return analysis;
  const settled = settle(corrections, text.length);
  const entities = new Map(analysis.entities.map((entity) => [entity.id, entity]));
  const identify = createIdentify(analysis.entities, records);
  const kept = analysis.mentions
    .filter((mention) => !overlapping(settled, mention).some((correction) => takes(correction, mention)))
    .map((mention): GroupedMention => {
      const entity = entities.get(mention.entity) ?? { id: mention.entity, type: mention.type, name: wordsAt(text, mention), aliases: [] };
      return { mention, words: wordsAt(text, mention), key: keyOf(entity), entity };
    });
  const added = settled.flatMap(({ span, correction }): readonly GroupedMention[] => {
    if (correction.kind !== 'mention') return [];
    const { key, entity } = identify(correction);
    return [{ mention: { ...span, type: entity.type, entity: '' }, words: wordsAt(text, span), key, entity, decided: true }];
  });
  return regroup(analysis, text, [...kept, ...added].sort((a, b) => a.mention.start - b.mention.start));
}

/** In order and not overlapping: the newer goes before the older. Empty passages say nothing. */
function settle(corrections: readonly AnchoredCorrection[], length: number): readonly AnchoredCorrection[] {
  const settled: AnchoredCorrection[] = [];
  for (const one of newestFirst(corrections)) {
    const { span } = one;
    if (span.start >= span.end || span.end > length) continue;
    const at = firstEndingAfter(settled, span.start);
    if (!settled[at] || settled[at].span.start >= span.end) settled.splice(at, 0, one);
  }
  return settled;
}

/** Those of `settled`, which are in order and do not overlap, that share a unit with the span. */
function overlapping(settled: readonly AnchoredCorrection[], span: Span): readonly AnchoredCorrection[] {
  const found: AnchoredCorrection[] = [];
  for (let at = firstEndingAfter(settled, span.start); ; at += 1) {
    const one = settled[at];
    if (!one || one.span.start >= span.end) return found;
    found.push(one);
  }
}

function firstEndingAfter(settled: readonly AnchoredCorrection[], offset: number): number {
  let low = 0;
  let high = settled.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((settled[middle]?.span.end ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function takes({ span, correction }: AnchoredCorrection, mention: Mention): boolean {
  const isLonger = spanContains(mention, span) && mention.end - mention.start > span.end - span.start;
  return correction.kind === 'mention' || !isLonger;
}

function wordsAt(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}
