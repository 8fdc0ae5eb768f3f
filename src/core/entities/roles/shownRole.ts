import type { Entity } from '../entity';

/** A longer role is not shown in a row. */
const LONGEST = 60;

/** The one role to show beside a name: the first of two words or more, else the first; `undefined` where the text states none. */
export function shownRole(text: string, { roles = [] }: Pick<Entity, 'roles'>): string | undefined {
  const wordings = roles.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ')).filter(({ length }) => length > 0 && length <= LONGEST);
  return wordings.find((wording) => wording.includes(' ')) ?? wordings[0];
}
