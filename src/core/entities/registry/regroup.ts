import type { Analysis } from '../../analysis/analysis';
import { mapQuotes } from '../../analysis/quoteTree';
import type { EvidenceKind } from '../../quotes/evidence';
import type { Quote } from '../../quotes/quote';
import { firstStartingAt, spanContains, spansOverlap, type Span } from '../../text/span';
import { canonicalName } from '../canonicalName';
import type { Entity, EntityId, Mention } from '../entity';
import { mentionsByEntity } from '../mentionsByEntity';
import { rolesNow } from './rolesNow';

/** A mention and the entity that it belongs to from now on. */
export interface GroupedMention {
  /** Its `entity` is the one that it belonged to before; empty for a mention that was not recognised. */
  readonly mention: Mention;
  /** As they stand in the text. */
  readonly words: string;
  /** Mentions of one key name one entity. */
  readonly key: string;
  /** What is known of that entity; that of the group's first mention counts. */
  readonly entity: Omit<Entity, 'id'>;
  /** True where a person has said of this very mention what it names: the entity keeps its name whatever the words are. */
  readonly decided?: boolean;
}

/**
 * Puts mentions (in order, not overlapping) under the entities that they belong to now, numbered anew in the order of first
 * mention. An entity with the mentions it had stays as it was; others are called by what their mentions say. A role goes
 * with the mention that it stands nearest to. A quote's speaker is what the mention in its source has become.
 */
export function regroup(before: Analysis, text: string, grouped: readonly GroupedMention[]): Analysis {
  const former = mentionsByEntity(before.mentions);
  const groups = new Map<string, Group>();
  const mentions = grouped.map((one): Mention => {
    let group = groups.get(one.key);
    if (!group) {
      group = { id: `e${groups.size + 1}`, entity: one.entity, members: [] };
      groups.set(one.key, group);
    }
    group.members.push(one);
    return { ...one.mention, type: one.entity.record === undefined ? one.mention.type : one.entity.type, entity: group.id };
  });
  const roles = rolesNow(before, former, text, mentions);
  const entities = [...groups.values()].map((group) => entityOf(group, former, roles.get(group.id) ?? []));
  const decided = new Set(mentions.filter((_, index) => grouped[index]?.decided));
  const speakerOf = createSpeakers(former, mentions, decided);
  return { ...before, mentions, entities, quotes: mapQuotes(before.quotes, (quote) => withSpeaker(quote, speakerOf(quote))) };
}

interface Group {
  readonly id: EntityId;
  readonly entity: Omit<Entity, 'id'>;
  readonly members: GroupedMention[];
}

function entityOf({ id, entity, members }: Group, former: ReadonlyMap<EntityId, readonly Mention[]>, roles: readonly Span[]): Entity {
  const first = members[0]?.mention.entity ?? '';
  const untouched = members.every(({ mention, decided }) => mention.entity === first && !decided) && former.get(first)?.length === members.length;
  if (untouched && entity.record === undefined) return { ...entity, id };
  const words = [...new Set(members.map((one) => one.words.replace(/\s+/g, ' ')))];
  const keepsName = entity.record !== undefined || members.some(({ decided }) => decided)
    || words.some((form) => canonicalName(form) === canonicalName(entity.name));
  const name = keepsName ? entity.name : words.reduce((longest, form) => (form.length > longest.length ? form : longest), '');
  const { roles: _, ...rest } = entity;
  return {
    ...rest, id, name, aliases: words.filter((form) => form !== name),
    ...(entity.type === 'PERSON' && roles.length > 0 ? { roles } : {}),
  };
}

/** Reasons that a mention of the speaker is. */
const TELLING: ReadonlySet<EvidenceKind> = new Set<EvidenceKind>(['named', 'introduced', 'signed', 'pronoun', 'description', 'owner']);

/**
 * Who says a quote now. What a person has said of a mention in the source goes first, or of the mention by which it was told whom the
 * source means; then what the former speaker's mention there has become; then what has become of the speaker elsewhere, where nobody
 * has decided about that one mention alone.
 */
function createSpeakers(
  former: ReadonlyMap<EntityId, readonly Mention[]>, mentions: readonly Mention[], decided: ReadonlySet<Mention>,
): (quote: Quote) => EntityId | undefined {
  const recognised = (places: readonly Mention[]): EntityId | undefined => {
    for (const { start } of places) {
      const now = mentions[firstStartingAt(mentions, start)];
      if (now?.start === start && !decided.has(now)) return now.entity;
    }
    return undefined;
  };
  const elsewhere = new Map([...former].map(([id, places]) => [id, recognised(places)]));
  const said = (place: Span | undefined): EntityId | undefined => {
    const here = decided.size > 0 && place ? within(mentions, place).filter((mention) => decided.has(mention)) : [];
    return here.every(({ entity }) => entity === here[0]?.entity) ? here[0]?.entity : undefined;
  };
  return ({ source, speaker, evidence }) => {
    const now = said(source) ?? (evidence && TELLING.has(evidence.kind) ? said(evidence.at) : undefined);
    if (now !== undefined) return now;
    if (speaker === undefined) return undefined;
    const inSource = source ? within(former.get(speaker) ?? [], source) : [];
    return inSource.length > 0 ? recognised(inSource) : elsewhere.get(speaker);
  };
}

function withSpeaker(quote: Quote, now: EntityId | undefined): Quote {
  if (quote.speaker === now) return quote;
  const { speaker: _, evidence: __, ...rest } = quote;
  return now === undefined ? rest : { ...rest, speaker: now };
}

/** Those of the mentions, which are in order, that lie in the span. */
function within(mentions: readonly Mention[], span: Span): readonly Mention[] {
  const found: Mention[] = [];
  for (let at = firstStartingAt(mentions, span.start); ; at += 1) {
    const mention = mentions[at];
    if (!mention || !spansOverlap(mention, span)) return found;
    if (spanContains(span, mention)) found.push(mention);
  }
}
