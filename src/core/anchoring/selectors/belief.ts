import type { Fit } from './fit';

/**
 * What is known of a place and how much it says for it: a logistic regression on 27,000 places that were looked at for the 10,000 passages of
 * a re-anchoring corpus (real revisions, and texts changed on purpose), rounded.
 */
const CONSTANT = -5.2;
/** The share of the passage's terms that are there, and all of them being there. */
const KEPT = 0.6;
const WHOLE = 1.8;
/** What those terms weigh, up to `HEAVY`. */
const WEIGHT = 0.9;
const HEAVY = 48;
/** How many of the nearest terms are there, on the side where more are, and on the other. */
const BETTER_SIDE = 2.8;
const OTHER_SIDE = 0.85;
/** How well the whole query fits, and how much better than elsewhere, at most by `LEAD_LIMIT`. */
const FIT = 3.3;
const LEAD = 8;
const LEAD_LIMIT = 0.5;

/** How probable it is that a passage is where it fits; `rival` is the best score elsewhere. 0 without a place. */
export function belief({ place, weight, left, right, score }: Fit, rival: number): number {
  if (!place) return 0;
  const lead = Math.max(-LEAD_LIMIT, Math.min(LEAD_LIMIT, score - rival));
  const evidence = CONSTANT + KEPT * place.kept + (place.kept === 1 ? WHOLE : 0) + WEIGHT * Math.min(1, weight / HEAVY)
    + BETTER_SIDE * Math.max(left, right) + OTHER_SIDE * Math.min(left, right) + FIT * score + LEAD * lead;
  return 1 / (1 + Math.exp(-evidence));
}
