import type { GramIndex } from './gramIndex';

/** So many places are compared closely. */
const CANDIDATES = 6;
/** Places with fewer votes than this share of the most are left out. */
const SHARE = 0.12;
/** Votes this near together are for one place: so much may have been put in or taken out within a query. */
const WIDTH = 40;

interface Vote {
  /** How far the text is ahead of the query. */
  readonly shift: number;
  readonly weight: number;
}

/**
 * Where a query may stand in a sequence: shifts, the likeliest first. Every row of the query votes for the shifts at which it stands, the more
 * strongly the fewer they are.
 */
export function candidateShifts(query: Int32Array, index: GramIndex): readonly number[] {
  const votes = votesOf(query, index);
  const peaks = windows(votes).sort((one, other) => other.weight - one.weight);
  const chosen: Vote[] = [];
  for (const peak of peaks) {
    if (chosen.length === CANDIDATES || peak.weight < SHARE * (peaks[0]?.weight ?? 0)) break;
    if (chosen.every(({ shift }) => Math.abs(shift - peak.shift) > WIDTH)) chosen.push(peak);
  }
  return chosen.map(({ shift }) => shift);
}

function votesOf(query: Int32Array, index: GramIndex): Vote[] {
  const votes: Vote[] = [];
  for (let at = 0; at < query.length; at += 1) {
    const places = index.placesOf(query, at);
    for (const place of places) votes.push({ shift: place - at, weight: 1 / places.length });
  }
  return votes.sort((one, other) => one.shift - other.shift);
}

/** For each vote, all that are at most `WIDTH` behind it, taken at their mean. */
function windows(votes: readonly Vote[]): Vote[] {
  const found: Vote[] = [];
  let [first, weight, sum] = [0, 0, 0];
  for (const vote of votes) {
    weight += vote.weight;
    sum += vote.weight * vote.shift;
    for (let old = votes[first]; old && old.shift < vote.shift - WIDTH; old = votes[first]) {
      weight -= old.weight;
      sum -= old.weight * old.shift;
      first += 1;
    }
    found.push({ shift: Math.round(sum / weight), weight });
  }
  return found;
}
