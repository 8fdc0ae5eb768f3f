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

const types = modelTypes.length;

/**
 * The order in which sums over labels are kept: begin, outside, single, end, inside, each by type. So the labels that a run's first
 * token may have are columns in a row, and those of its last token, and of its only one.
 */
export const Column = {
  begin: 0, outside: types, single: types + 1, end: 2 * types + 1, inside: 3 * types + 1,
  /** Where opening labels end; where closing labels begin and end; all half-open. */
  openingEnd: 2 * types + 1, closingStart: types, closingEnd: 3 * types + 1,
} as const;

/** The column of each label, and the label of each column. */
export const columnOfLabel: Uint8Array = Uint8Array.from({ length: labelCount }, (_, label) => (
  label === OUTSIDE ? Column.outside : [Column.begin, Column.inside, Column.end, Column.single][placeOfLabel(label)] as number + typeOfLabel(label)));
export const labelOfColumn: Uint8Array = Uint8Array.from({ length: labelCount }, (_, column) => columnOfLabel.indexOf(column));
