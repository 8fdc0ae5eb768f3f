import type { EntityType } from './entity';

/** The groups a reader thinks in; colours, icons and the tree go by them. */
export const families = ['person', 'organisation', 'place', 'time', 'number', 'other'] as const;

export type Family = (typeof families)[number];

const familyByType: Readonly<Record<EntityType, Family>> = {
  PERSON: 'person',
  NORP: 'other',
  FAC: 'place',
  ORG: 'organisation',
  GPE: 'place',
  LOC: 'place',
  PRODUCT: 'other',
  EVENT: 'other',
  WORK_OF_ART: 'other',
  LAW: 'other',
  LANGUAGE: 'other',
  DATE: 'time',
  TIME: 'time',
  PERCENT: 'number',
  MONEY: 'number',
  QUANTITY: 'number',
  ORDINAL: 'number',
  CARDINAL: 'number',
};

/** The family of an entity type. */
export function familyOf(type: EntityType): Family {
  return familyByType[type];
}

/** True for what has a name (people, organisations, places, …), false for dates and amounts. */
export function isNamed(type: EntityType): boolean {
  const family = familyByType[type];
  return family !== 'time' && family !== 'number';
}
