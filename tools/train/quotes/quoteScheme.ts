import { isInside, Label, labelCount, mayFollow } from '../../../src/core/quotes/model/labels';
import { labelScheme } from '../labelScheme';

const labels = Array.from({ length: labelCount }, (_, label) => label);

/** Begin and inside over source, cue and content. */
export const quoteScheme = labelScheme(
  { count: labelCount, outside: Label.outside, opening: labels.filter((label) => !isInside(label)), closing: labels },
  labels.flatMap((from) => labels.filter((to) => mayFollow(from, to)).map((to): [number, number] => [from, to])),
);
