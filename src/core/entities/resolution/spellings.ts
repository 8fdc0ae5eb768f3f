import { remembered } from '../variants/memo';
import { nameKeys, type NameKeys } from '../variants/nameKeys';
import { readName, type ReadName } from '../variants/readName';
import { compareNames } from '../variants/sameName';
import type { Clusters } from './clusters';
import type { Form } from './form';

/** Names that differ in these ways only are one name inside a document too; nicknames and equivalents are left to what people say. */
const alike: ReadonlySet<string> = new Set(['spelling', 'transliteration']);

/** A key that more people share than this tells nobody apart; it bounds the work as well. */
const mostOfOneKey = 16;

interface Romanised {
  readonly name: ReadName;
  readonly keys: NameKeys;
}

interface Read extends Romanised {
  readonly form: number;
}

/** A person's name that looks romanised; `null` for others: they have one spelling, which the caller has compared. */
const romanised = remembered((surface: string): Romanised | null => {
  const name = readName(surface, 'PERSON');
  return name.kind === 'person' && (name.name.slavic || name.name.arabic) ? { name, keys: nameKeys(name) } : null;
});

/** The full names of a document's people that look romanised, by what their spellings have in common: docs/RESOLUTION.md, `variants`. */
export class Spellings {
  private readonly same = new Map<string, Read[]>();
  private readonly whole = new Map<string, Read[]>();

  constructor(private readonly forms: readonly Form[], private readonly clusters: Clusters) {}

  /** Takes in a full name, and joins it with those that are spelt otherwise: “Serhiy Kovalenko” and “Serhii Kovalenko”. */
  add(form: number): void {
    const read = this.read(form);
    if (!read) return;
    const others = new Set(read.keys.same.flatMap((key) => this.same.get(key) ?? []));
    for (const other of others) {
      const verdict = compareNames(read.name, other.name);
      if (verdict.kind === 'same' && alike.has(verdict.by)) this.clusters.join(other.form, form);
    }
    file(this.same, read.keys.same, read);
    file(this.whole, read.keys.whole, read);
  }

  /** The full names whose surname a single word spells otherwise: “Zaluzhnyi” for “Valery Zaluzhny”. */
  bearersOf(form: number): readonly number[] {
    const read = this.read(form);
    if (!read) return [];
    const others = new Set(read.keys.part.flatMap((key) => this.whole.get(key) ?? []));
    return [...others].filter(({ name }) => {
      const verdict = compareNames(read.name, name);
      return verdict.kind === 'partial' && verdict.by === 'surname';
    }).map((other) => other.form);
  }

  private read(form: number): Read | undefined {
    const read = romanised(this.forms[form]?.surface ?? '');
    return read ? { form, ...read } : undefined;
  }
}

function file(map: Map<string, Read[]>, keys: readonly string[], read: Read): void {
  for (const key of keys) {
    const known = map.get(key);
    if (!known) map.set(key, [read]);
    else if (known.length < mostOfOneKey) known.push(read);
  }
}
