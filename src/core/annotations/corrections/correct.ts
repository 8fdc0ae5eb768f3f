import type { Analysis } from '../../analysis/analysis';
import { canonicalName } from '../../entities/canonicalName';
import type { Entity, Mention } from '../../entities/entity';
import type { KnownRecords } from '../../entities/registry/apply';
import { regroup, type GroupedMention } from '../../entities/registry/regroup';
import { spanContains, type Span } from '../../text/span';
import type { AnchoredCorrection } from './anchoredCorrections';
import type { MentionCorrection } from './correction';

/**
 * The analysis as people have corrected it, passage by passage. Of corrections that overlap the last one counts. One that says
 * that a passage is no name takes away every mention there but a longer one round all of it, which it does not speak of. One that
 * says what the passage names takes the place of every mention it overlaps; who that is, is told by its record, else by the record
 * that claims its name, else by name and type among the document's entities, else it is an entity of its own. Quotes follow their sources.
 */
export function correct(analysis: Analysis, text: string, corrections: readonly AnchoredCorrection[], records: KnownRecords): Analysis {
  if (corrections.length === 0) return analysis;
  const settled = settle(corrections, text.length);
  const entities = new Map(analysis.entities.map((entity) => [entity.id, entity]));
  const kept = analysis.mentions
    .filter((mention) => !overlapping(settled, mention).some((correction) => takes(correction, mention)))
    .map((mention): GroupedMention => {
      const entity = entities.get(mention.entity) ?? { id: mention.entity, type: mention.type, name: wordsAt(text, mention), aliases: [] };
      return { mention, words: wordsAt(text, mention), key: keyOf(entity), entity };
    });
  const named = namesOf(analysis.entities);
  const added = settled.flatMap(({ span, correction }): readonly GroupedMention[] => {
    if (correction.kind !== 'mention') return [];
    const { key, entity } = identify(correction, records, named);
    return [{ mention: { ...span, type: entity.type, entity: '' }, words: wordsAt(text, span), key, entity, decided: true }];
  });
  return regroup(analysis, text, [...kept, ...added].sort((a, b) => a.mention.start - b.mention.start));
}

/** In order and not overlapping: the later in the file goes before the earlier. Empty passages say nothing. */
function settle(corrections: readonly AnchoredCorrection[], length: number): readonly AnchoredCorrection[] {
  const settled: AnchoredCorrection[] = [];
  for (const one of [...corrections].reverse()) {
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

function identify(
  { name, type, record: id }: MentionCorrection, records: KnownRecords, named: ReadonlyMap<string, Entity>,
): { readonly key: string; readonly entity: Omit<Entity, 'id'> } {
  const record = (id === undefined ? undefined : records.byId(id)) ?? records.byName(name, type);
  if (record) return { key: record.id, entity: { type: record.type, name: record.name, aliases: [], record: record.id } };
  const known = named.get(nameKey(name, type));
  return known ? { key: keyOf(known), entity: known } : { key: `new ${nameKey(name, type)}`, entity: { type, name, aliases: [] } };
}

/** By fullest name first: an alias may be another's name. */
function namesOf(entities: readonly Entity[]): ReadonlyMap<string, Entity> {
  const names = new Map<string, Entity>();
  for (const entity of entities) for (const alias of entity.aliases) names.set(nameKey(alias, entity.type), entity);
  for (const entity of [...entities].reverse()) names.set(nameKey(entity.name, entity.type), entity);
  return names;
}

function keyOf({ record, id }: Entity): string {
  return record ?? id;
}

function nameKey(name: string, type: string): string {
  return `${type} ${canonicalName(name)}`;
}

function wordsAt(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}
