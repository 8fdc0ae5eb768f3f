import type { EntityType } from '../entity';

/** What the model tells apart; the order is stored in the weights, so it is fixed. */
export const modelTypes = [
  'PERSON', 'NORP', 'FAC', 'ORG', 'GPE', 'LOC', 'PRODUCT', 'EVENT', 'WORK_OF_ART', 'LAW', 'LANGUAGE',
] as const satisfies readonly EntityType[];

/** Where a token stands in a name (BIOES: Ratinov and Roth 2009). A label is `1 + 4 * type + place`; 0 is outside of names. */
export const Place = { begin: 0, inside: 1, end: 2, single: 3 } as const;

export const OUTSIDE = 0;
export const labelCount = 1 + 4 * modelTypes.length;

export function labelOf(type: number, place: number): number {
  return 1 + 4 * type + place;
}

/** The index in `modelTypes`; -1 outside of names. */
export function typeOfLabel(label: number): number {
  return label === OUTSIDE ? -1 : (label - 1) >> 2;
}

/** A `Place`, or 4 outside of names. */
export function placeOfLabel(label: number): number {
  return label === OUTSIDE ? 4 : (label - 1) & 3;
}

/** Labels that nothing of the same name may follow: outside, end, single. */
export const closingLabels: readonly number[] = labelsWhere((place) => place === 4 || place >= Place.end);
/** Labels that may follow those: outside, begin, single. */
export const openingLabels: readonly number[] = labelsWhere((place) => place === 4 || place === Place.begin || place === Place.single);

function labelsWhere(test: (place: number) => boolean): readonly number[] {
  return Array.from({ length: labelCount }, (_, label) => label).filter((label) => test(placeOfLabel(label)));
}
