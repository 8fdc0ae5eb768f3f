import type { ComparedText } from '../comparedText';
import { heaviestAlignment } from '../diff/heaviestAlignment';
import { termWeights } from '../diff/termWeights';
import type { Vocabulary } from '../folding/vocabulary';
import type { Place } from '../place';
import { belief } from './belief';
import { candidateShifts } from './candidates';
import { fingerprints } from './fingerprint';
import { fitAt } from './fit';
import { gramIndex } from './gramIndex';
import type { Query } from './query';
import { twinsOf } from './twins';

/** A place where a passage may stand. */
export interface Found {
  readonly place: Place;
  /** How probable it is, 0 to 1. */
  readonly belief: number;
  /** Places at which the passage stands just as well; more than none say that nobody can tell. */
  readonly twins: readonly Place[];
}

/** Looks for passages in one text. */
export interface PassageSearch {
  /** Places for the query, the most probable first; none where nothing of the passage is found. */
  find(query: Query): readonly Found[];
}

const GRAMS = [4, 2, 1];
/** Places whose scores are nearer to each other than this are as good as each other. */
const TIE = 0.002;

/** Makes a text ready to be searched, when it is first asked for: one index for all passages. */
export function passageSearch({ terms }: ComparedText, vocabulary: Vocabulary): PassageSearch {
  let search: PassageSearch | undefined;
  return { find: (query) => (search ??= prepared(fingerprints(terms.numbers, vocabulary))).find(query) };
}

function prepared(text: Int32Array): PassageSearch {
  const weights = termWeights([text]);
  const index = gramIndex(text);
  const options = { grams: GRAMS, alignSmall: heaviestAlignment(weights) };

  return {
    find(query) {
      const fits = candidateShifts(query.terms, index).map((shift) => fitAt(query, text, shift, weights, options));
      const found = fits.flatMap((fit) => {
        const others = fits.filter((other) => other !== fit);
        const rival = others.reduce((best, other) => Math.max(best, other.score), 0);
        const { place, score } = fit;
        if (!place) return [];
        const equals = others.filter((other) => Math.abs(score - other.score) < TIE)
          .flatMap((other) => (other.place && other.place.first !== place.first ? [other.place] : []));
        return [{ place, belief: belief(fit, rival), twins: [...equals, ...twinsOf(query, text, place, fit.matched)] }];
      });
      return found.sort((one, other) => other.belief - one.belief);
    },
  };
}
