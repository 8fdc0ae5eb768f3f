import { canonicalName } from '../canonicalName';
import type { EntityType } from '../entity';
import type { EntityRecord, EntityRegistry, Form } from './registry';

/** An entity as it is seen when a person decides about it: recognised, or recorded already. */
export interface SeenEntity {
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  /** The id of its record, when it has one. */
  readonly record?: string;
  /** True when no form means it wherever it stands: single mentions are said to name it. */
  readonly formless?: boolean;
}

/** Gives new records their ids: `urn:uuid:…`, never used before. */
export type NewId = () => string;

/** One entity of all: the forms of `other` come to `target`, which keeps its id, name and type. */
export function merge(registry: EntityRegistry, target: SeenEntity, other: SeenEntity, newId: NewId): EntityRegistry {
  const kept = recordFor(registry, target, newId);
  const gone = recordFor(registry, other, newId);
  if (kept.id === gone.id) return registry;
  const records = registry.records.filter(({ id }) => id !== kept.id && id !== gone.id);
  const merged = [...kept.merged ?? [], ...gone.merged ?? [], ...(registry.records.includes(gone) ? [gone.id] : [])];
  return withRecords(registry, [...records, { ...kept, forms: united(kept.forms, gone.forms), ...(merged.length > 0 ? { merged } : {}) }]);
}

/**
 * Takes a form out of an entity: it means somebody else from now on, in the documents named, or in all. The form may be
 * the entity's only one when documents are named: a namesake.
 */
export function split(
  registry: EntityRegistry, entity: SeenEntity, text: string, documents: readonly string[] | undefined, newId: NewId,
): EntityRegistry {
  const record = recordFor(registry, entity, newId);
  const others = registry.records.filter(({ id }) => id !== record.id);
  const left = documents ? record.forms : record.forms.filter((form) => !sameForm(form.text, text));
  const taken: EntityRecord = { id: newId(), type: entity.type, name: text, forms: [{ text, ...(documents ? { documents } : {}) }] };
  return withRecords(registry, [...others, ...(left.length > 0 ? [{ ...record, forms: left }] : []), taken]);
}

/** Shows the entity under another name everywhere. */
export function rename(registry: EntityRegistry, entity: SeenEntity, name: string, newId: NewId): EntityRegistry {
  return withRecord(registry, { ...recordFor(registry, entity, newId), name });
}

/** Says what the entity is, everywhere. */
export function retype(registry: EntityRegistry, entity: SeenEntity, type: EntityType, newId: NewId): EntityRegistry {
  return withRecord(registry, { ...recordFor(registry, entity, newId), type });
}

/** Says that a form means the entity too. */
export function addAlias(registry: EntityRegistry, entity: SeenEntity, text: string, newId: NewId): EntityRegistry {
  const record = recordFor(registry, entity, newId);
  const without = registry.records.map((other) => (other.id === record.id ? other : withoutForm(other, text))).filter((other) => other.forms.length > 0 || registry.records.includes(other));
  return withRecord({ ...registry, records: without }, { ...record, forms: united(record.forms, [{ text }]) });
}

/** Says that a form that recognition misses names something of this type, wherever it stands. */
export function mark(registry: EntityRegistry, text: string, type: EntityType, newId: NewId): EntityRegistry {
  const restored = restore(registry, [text]);
  const known = restored.records.find(({ forms }) => forms.some((form) => !form.documents && sameForm(form.text, text)));
  const record = known ?? { id: newId(), type, name: text, forms: [] };
  const replaced = record.forms.find((form) => !form.documents && sameForm(form.text, text));
  const forms = [...record.forms.filter((form) => form.documents ?? !sameForm(form.text, text)), { ...replaced, text, marked: true }];
  return withRecord(restored, { ...record, type, forms });
}

/** A new entity that no form means by itself: single mentions, in their documents' sidecars, are said to name it. */
export function create(registry: EntityRegistry, name: string, type: EntityType, newId: NewId): EntityRegistry {
  return withRecord(registry, { id: newId(), type, name, forms: [] });
}

/** Says that these forms are no entity. What was decided about them before is taken back. */
export function reject(registry: EntityRegistry, entity: SeenEntity): EntityRegistry {
  const forms = [entity.name, ...entity.aliases];
  const kept = registry.rejected.filter(({ text }) => !forms.some((form) => sameForm(form, text)));
  const rejected = [...kept, ...forms.map((text) => ({ text }))].sort((a, b) => compare(a.text, b.text));
  return { ...registry, records: registry.records.filter(({ id }) => id !== entity.record), rejected: withoutDoubles(rejected) };
}

/** Takes rejections back. */
export function restore(registry: EntityRegistry, forms: readonly string[]): EntityRegistry {
  const rejected = registry.rejected.filter(({ text }) => !forms.some((form) => sameForm(form, text)));
  return rejected.length === registry.rejected.length ? registry : { ...registry, rejected };
}

/** Forms are one when they differ in case, diacritics or punctuation only, as names are compared everywhere. */
export function sameForm(a: string, b: string): boolean {
  return canonicalName(a) === canonicalName(b);
}

/** Its record, or a new one with its names; those that another record claims stay that one's. */
function recordFor(registry: EntityRegistry, { type, name, aliases, record, formless }: SeenEntity, newId: NewId): EntityRecord {
  const known = registry.records.find(({ id }) => id === record);
  if (known) return known;
  const own = formless ? [] : [name, ...aliases.filter((alias) => !isClaimed(registry, alias))];
  return { id: newId(), type, name, forms: united([], own.map((text) => ({ text }))) };
}

function isClaimed({ records }: EntityRegistry, text: string): boolean {
  return records.some(({ forms }) => forms.some((form) => !form.documents && sameForm(form.text, text)));
}

function withRecord(registry: EntityRegistry, record: EntityRecord): EntityRegistry {
  return withRecords(registry, [...registry.records.filter(({ id }) => id !== record.id), record]);
}

function withRecords(registry: EntityRegistry, records: readonly EntityRecord[]): EntityRegistry {
  return { ...registry, records: [...records].sort((a, b) => compare(a.id, b.id)) };
}

function withoutForm(record: EntityRecord, text: string): EntityRecord {
  const forms = record.forms.filter((form) => form.documents ?? !sameForm(form.text, text));
  return forms.length === record.forms.length ? record : { ...record, forms };
}

/** Forms that are spelt differently are all kept: each may be what a document says. One that both have is marked if either is. */
function united(forms: readonly Form[], more: readonly Form[]): readonly Form[] {
  const all = new Map<string, Form>();
  for (const form of [...forms, ...more]) {
    const key = `${form.text}\n${form.documents?.join('\n') ?? ''}`;
    const known = all.get(key);
    all.set(key, known ? { ...form, ...known, ...(form.marked ? { marked: true } : {}) } : form);
  }
  return [...all.values()];
}

function withoutDoubles<Rejected extends { readonly text: string }>(rejected: readonly Rejected[]): readonly Rejected[] {
  return rejected.filter(({ text }, index) => rejected[index - 1]?.text !== text);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
