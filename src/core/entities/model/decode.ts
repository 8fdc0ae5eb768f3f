import { closingLabels, labelCount, labelOf, modelTypes, openingLabels, OUTSIDE, Place } from './labels';

/** Longer runs of open tokens are decoded piece by piece: no name is so long, and memory stays small. */
export const LONGEST_RUN = 200;

const IMPOSSIBLE = -0x3fffffff;

const scores = new Int32Array(LONGEST_RUN * labelCount);
const previous = new Uint8Array(LONGEST_RUN * labelCount);

/**
 * Viterbi's algorithm over `length` tokens' label sums: writes the best sequence of labels that BIOES allows, from `at` on.
 * What stands before and behind the run is outside of names. Whole numbers only; of equal scores the lower label wins.
 */
export function bestLabels(sums: Int32Array, length: number, transitions: Int32Array, labels: Uint8Array, at: number): void {
  scores.fill(IMPOSSIBLE, 0, length * labelCount);
  for (const label of openingLabels) scores[label] = (sums[label] as number) + (transitions[OUTSIDE * labelCount + label] as number);
  for (let i = 1; i < length; i += 1) {
    stepOpening(sums, i * labelCount, transitions);
    stepInside(sums, i * labelCount, transitions);
  }
  const last = (length - 1) * labelCount;
  let best = OUTSIDE;
  let bestScore = IMPOSSIBLE * 2;
  for (const label of closingLabels) {
    const score = (scores[last + label] as number) + (transitions[label * labelCount + OUTSIDE] as number);
    if (score > bestScore) [best, bestScore] = [label, score];
  }
  for (let i = length - 1; i >= 0; i -= 1) {
    labels[at + i] = best;
    best = previous[i * labelCount + best] as number;
  }
}

/** Labels that begin something, behind labels that end something. */
function stepOpening(sums: Int32Array, row: number, transitions: Int32Array): void {
  for (let k = 0; k < openingLabels.length; k += 1) {
    const label = openingLabels[k] as number;
    let best = OUTSIDE;
    let bestScore = IMPOSSIBLE * 2;
    for (let q = 0; q < closingLabels.length; q += 1) {
      const from = closingLabels[q] as number;
      const score = (scores[row - labelCount + from] as number) + (transitions[from * labelCount + label] as number);
      if (score > bestScore) {
        best = from;
        bestScore = score;
      }
    }
    scores[row + label] = bestScore + (sums[row + label] as number);
    previous[row + label] = best;
  }
}

/** Inside and end, behind begin and inside of the same type. */
function stepInside(sums: Int32Array, row: number, transitions: Int32Array): void {
  for (let type = 0; type < modelTypes.length; type += 1) {
    const begin = labelOf(type, Place.begin);
    const inside = labelOf(type, Place.inside);
    const fromBegin = scores[row - labelCount + begin] as number;
    const fromInside = scores[row - labelCount + inside] as number;
    for (let label = inside; label <= inside + 1; label += 1) {
      const begun = fromBegin + (transitions[begin * labelCount + label] as number);
      const gone = fromInside + (transitions[inside * labelCount + label] as number);
      scores[row + label] = Math.max(begun, gone) + (sums[row + label] as number);
      previous[row + label] = begun >= gone ? begin : inside;
    }
  }
}
