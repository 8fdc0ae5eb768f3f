import { closingLabels, labelCount, labelOf, modelTypes, openingLabels, OUTSIDE, Place } from '../../src/core/entities/model/labels';
import { labelScheme } from './labelScheme';

/** BIOES over the types of names. */
export const nameScheme = labelScheme({ count: labelCount, outside: OUTSIDE, opening: openingLabels, closing: closingLabels }, [
  ...closingLabels.flatMap((from) => openingLabels.map((to) => [from, to] as const)),
  ...modelTypes.flatMap((_, type) => [Place.begin, Place.inside].flatMap((from) => (
    [Place.inside, Place.end].map((to) => [labelOf(type, from), labelOf(type, to)] as const)))),
]);
