import { canonicalName } from '../canonicalName';
import { familyOf } from '../family';
import { countryAliases } from '../variants/generated/countryAliases';
import type { AcrossDocument } from './acrossDocument';

/** What a document names, with how much it says that two documents are about the same people. */
export type DocumentContext = ReadonlyMap<string, number>;

/** A person or an organisation named in both documents says more than a town, a country says next to nothing. */
const WEIGHT = { person: 2, organisation: 2, place: 1, country: 0.2, other: 0.5 };

let countries: ReadonlySet<string> | undefined;

/** The names in a document, people by their surnames. */
export function documentContext(document: AcrossDocument): DocumentContext {
  countries ??= new Set(countryAliases.trim().split(/[\n,]/));
  const context = new Map<string, number>();
  for (const { type, name } of document.entities) {
    const family = familyOf(type);
    if (family === 'time' || family === 'number') continue;
    const canonical = canonicalName(name);
    if (family === 'person') context.set(`person ${canonical.slice(canonical.lastIndexOf(' ') + 1)}`, WEIGHT.person);
    else
      context.set(
        `${family} ${canonical}`,
        countries.has(canonical) || type === 'NORP' ? WEIGHT.country : WEIGHT[family],
      );
  }
  return context;
}

/** How much two documents name in common, `without` (the surname of the person asked about) aside. */
export function sharedContext(a: DocumentContext, b: DocumentContext, without: string): number {
  const [smaller, larger] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [name, weight] of smaller) if (name !== without && larger.has(name)) sum += weight;
  return sum;
}
