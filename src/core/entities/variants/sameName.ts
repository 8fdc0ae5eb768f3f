import type { EntityType } from '../entity';
import { readName, type ReadName } from './readName';
import { sameOrganisation } from './sameOrganisation';
import { samePerson } from './samePerson';
import { samePlace } from './placeName';
import { different, same, type NameVerdict } from './verdict';

/** Whether two names of entities of one type name the same thing, as far as names can tell. Symmetric. */
export function sameName(a: string, b: string, type: EntityType): NameVerdict {
  return compareNames(readName(a, type), readName(b, type));
}

/** As `sameName`, for names that have been read; names of different kinds are different. */
export function compareNames(a: ReadName, b: ReadName): NameVerdict {
  if (a.kind === 'person' && b.kind === 'person') return samePerson(a.name, b.name);
  if (a.kind === 'organisation' && b.kind === 'organisation') return sameOrganisation(a.name, b.name);
  if (a.kind === 'place' && b.kind === 'place') return samePlace(a.name, b.name);
  if (a.kind === 'other' && b.kind === 'other' && a.group === b.group && a.forms.some((form) => b.forms.includes(form)))
    return same('spelling');
  return different;
}
