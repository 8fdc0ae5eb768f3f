import { fold } from './fold';

/** A name as it is compared: no diacritics, small letters, no dots, hyphens as spaces, no article before it. */
export function canonicalName(name: string): string {
  const bare = fold(name).toLowerCase().replace(/\./g, '').replace(/[-–\s]+/g, ' ').trim();
  return bare.startsWith('the ') && bare.length > 4 ? bare.slice(4) : bare;
}
