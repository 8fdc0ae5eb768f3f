import { canonicalName } from '../canonicalName';
import type { EntityType } from '../entity';
import { familyOf, isNamed } from '../family';
import { plainSpellings } from './letters';
import { organisationNameOf, type OrganisationName } from './organisationName';
import { personNameOf, type PersonName } from './personName';
import { placeNameOf, type PlaceName } from './placeName';

/** A name taken apart as its kind asks for. */
export type ReadName =
  | { readonly kind: 'person'; readonly name: PersonName }
  | { readonly kind: 'organisation'; readonly name: OrganisationName }
  | { readonly kind: 'place'; readonly name: PlaceName }
  /**
   * What is compared by its letters alone: products, laws, peoples, dates, amounts. `group` is what it is compared
   * among.
   */
  | { readonly kind: 'other'; readonly group: string; readonly forms: readonly string[] };

/** What is beyond, in UTF-16 units, is no name: it is not read. */
const LONGEST = 160;

/** Reads a name of an entity of this type. Any text is a name; nothing throws. */
export function readName(text: string, type: EntityType): ReadName {
  const name = text.slice(0, LONGEST);
  const family = familyOf(type);
  const person = family === 'person' ? personNameOf(name) : undefined;
  if (person) return { kind: 'person', name: person };
  if (family === 'organisation') return { kind: 'organisation', name: organisationNameOf(name) };
  if (family === 'place') return { kind: 'place', name: placeNameOf(name) };
  const forms = isNamed(type) ? plainSpellings(name).map(canonicalName) : [canonicalName(name)];
  return { kind: 'other', group: isNamed(type) ? type : family, forms };
}
