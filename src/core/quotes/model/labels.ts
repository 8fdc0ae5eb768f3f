/** What the model calls a unit of a frame; the numbers are stored with the weights, so their order is fixed. */
export const Label = {
  outside: 0,
  sourceBegin: 1,
  sourceInside: 2,
  cueBegin: 3,
  cueInside: 4,
  contentBegin: 5,
  contentInside: 6,
} as const;

export const labelCount = 7;

/** 0 outside, 1 source, 2 cue, 3 content. */
export function partOfLabel(label: number): number {
  return (label + 1) >> 1;
}

/** True for a label that goes on with what the unit before is part of. */
export function isInside(label: number): boolean {
  return label > 0 && (label & 1) === 0;
}

/** Whether `to` may stand right behind `from`. */
export function mayFollow(from: number, to: number): boolean {
  return !isInside(to) || partOfLabel(from) === partOfLabel(to);
}
