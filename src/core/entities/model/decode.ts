import { Column, labelCount, labelOfColumn, modelTypes } from './labels';

/** Longer runs of open tokens are decoded piece by piece: no name is so long, and memory stays small. */
export const LONGEST_RUN = 200;

const IMPOSSIBLE = -0x3fffffff;

const scores = new Int32Array(LONGEST_RUN * labelCount);
const previous = new Uint8Array(LONGEST_RUN * labelCount);
/** The columns of closing labels that may yet win. */
const candidates = new Uint8Array(labelCount);

/**
 * Viterbi's algorithm over `length` tokens' sums by column: writes the best sequence of labels that BIOES allows, from `at` on.
 * `spread` is `spreadOf(transitions)`. What stands before and behind the run is outside of names. Whole numbers only; of equal scores the lower column wins.
 */
export function bestLabels(sums: Int32Array, length: number, transitions: Int32Array, spread: number, labels: Uint8Array, at: number): void {
  if (length === 1) {
    labels[at] = labelOfColumn[bestAlone(sums, transitions)] as number;
    return;
  }
  scores.fill(IMPOSSIBLE, 0, length * labelCount);
  const before = Column.outside * labelCount;
  for (let column = 0; column < Column.openingEnd; column += 1) scores[column] = (sums[column] as number) + (transitions[before + column] as number);
  for (let i = 1; i < length; i += 1) {
    stepOpening(sums, i * labelCount, transitions, spread);
    stepInside(sums, i * labelCount, transitions);
  }
  const last = (length - 1) * labelCount;
  let best: number = Column.outside;
  let bestScore = IMPOSSIBLE * 2;
  for (let column = Column.closingStart; column < Column.closingEnd; column += 1) {
    const score = (scores[last + column] as number) + (transitions[column * labelCount + Column.outside] as number);
    if (score <= bestScore) continue;
    best = column;
    bestScore = score;
  }
  for (let i = length - 1; i >= 0; i -= 1) {
    labels[at + i] = labelOfColumn[best] as number;
    best = previous[i * labelCount + best] as number;
  }
}

/** The best column for a run of one token, which can be outside or a single name only. */
function bestAlone(sums: Int32Array, transitions: Int32Array): number {
  let best: number = Column.outside;
  let bestScore = IMPOSSIBLE * 2;
  for (let column = Column.outside; column < Column.end; column += 1) {
    const score = (sums[column] as number) + (transitions[Column.outside * labelCount + column] as number)
      + (transitions[column * labelCount + Column.outside] as number);
    if (score <= bestScore) continue;
    best = column;
    bestScore = score;
  }
  return best;
}

/** How far transitions from closing to opening labels differ: what a closing label is behind by more can win with none of them. */
export function spreadOf(transitions: Int32Array): number {
  let least = Infinity;
  let most = -Infinity;
  for (let from = Column.closingStart; from < Column.closingEnd; from += 1) {
    for (let to = 0; to < Column.openingEnd; to += 1) {
      least = Math.min(least, transitions[from * labelCount + to] as number);
      most = Math.max(most, transitions[from * labelCount + to] as number);
    }
  }
  return most - least;
}

/** Labels that begin something, behind labels that end something: of these only such as a transition can still make the best. */
function stepOpening(sums: Int32Array, row: number, transitions: Int32Array, spread: number): void {
  const before = row - labelCount;
  let most = IMPOSSIBLE * 2;
  for (let column = Column.closingStart; column < Column.closingEnd; column += 1) most = Math.max(most, scores[before + column] as number);
  let count = 0;
  for (let column = Column.closingStart; column < Column.closingEnd; column += 1)
    if ((scores[before + column] as number) >= most - spread) candidates[count++] = column;
  for (let to = 0; to < Column.openingEnd; to += 1) {
    let best: number = Column.outside;
    let bestScore = IMPOSSIBLE * 2;
    for (let k = 0; k < count; k += 1) {
      const from = candidates[k] as number;
      const score = (scores[before + from] as number) + (transitions[from * labelCount + to] as number);
      if (score <= bestScore) continue;
      best = from;
      bestScore = score;
    }
    scores[row + to] = bestScore + (sums[row + to] as number);
    previous[row + to] = best;
  }
}

/** Inside and end, behind begin and inside of the same type. */
function stepInside(sums: Int32Array, row: number, transitions: Int32Array): void {
  for (let type = 0; type < modelTypes.length; type += 1) {
    const begin = Column.begin + type;
    const inside = Column.inside + type;
    const fromBegin = scores[row - labelCount + begin] as number;
    const fromInside = scores[row - labelCount + inside] as number;
    for (let column = Column.end + type; column <= inside; column += inside - Column.end - type) {
      const begun = fromBegin + (transitions[begin * labelCount + column] as number);
      const gone = fromInside + (transitions[inside * labelCount + column] as number);
      scores[row + column] = Math.max(begun, gone) + (sums[row + column] as number);
      previous[row + column] = begun >= gone ? begin : inside;
    }
  }
}
