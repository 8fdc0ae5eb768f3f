import { detached } from '../text/detached';
import { fold } from './fold';

/** So many names are kept between two texts; then all are forgotten and worked out anew. */
const MOST_KEPT = 20_000;

/** Longer ones are not kept. In UTF-16 units. */
const LONGEST_KEPT = 60;

const known = new Map<string, string>();

/** A name as it is compared: no diacritics, small letters, no dots, hyphens as spaces, no article before it. What is kept changes no result. */
export function canonicalName(name: string): string {
  if (name.length > LONGEST_KEPT) return canonicalForm(name);
  let form = known.get(name);
  if (form === undefined) {
    if (known.size >= MOST_KEPT) known.clear();
    form = canonicalForm(name);
    known.set(detached(name), detached(form));
  }
  return form;
}

function canonicalForm(name: string): string {
  const bare = fold(name).toLowerCase().replace(/\./g, '').replace(/[-–\s]+/g, ' ').trim();
  return bare.startsWith('the ') && bare.length > 4 ? bare.slice(4) : bare;
}
