import { WordClass } from '../lexicon/wordClass';
import { lookUp } from '../lexicon/words';
import type { Bearer } from './bearer';
import type { NameNode } from './nameGraph';
import { LEAST_SHARE, type Summary } from './summary';

/** Whom a partial name means. */
export type Meant =
  | { readonly kind: 'one'; readonly index: number }
  /** Several may be meant and nothing tells which. */
  | { readonly kind: 'open' }
  /** None of them, as far as can be told. */
  | { readonly kind: 'none' };

/**
 * Shared weight that ties a common surname to its only bearer, and that sets one of several bearers ahead of the next.
 */
const TIE = 1;
const AHEAD = 1;
/** What a common field is worth beside shared names, and what an excluding one costs. */
const COMMON_FIELD = 1.5;
const OTHER_FIELD = -3;

/** Those whom a partial name may stand for. */
export interface Candidates {
  /** `without`: the surname asked about, as `documentContext` has it. */
  whoIsMeant(bearer: Bearer, without: string): Meant;
}

/**
 * Files the candidates by what their documents name, so that each bearer is compared with those alone that share
 * something.
 */
export function createCandidates(candidates: readonly Summary[]): Candidates {
  const byName = new Map<string, { readonly index: number; readonly weight: number }[]>();
  candidates.forEach((candidate, index) => {
    for (const [name, { weight, documents }] of candidate.names) {
      if (documents < LEAST_SHARE * candidate.size) continue;
      const known = byName.get(name);
      if (known) known.push({ index, weight });
      else byName.set(name, [{ index, weight }]);
    }
  });

  const placed = candidates.map(({ fields }, index) => ({ fields, index })).filter(({ fields }) => fields.size > 0);

  /** Of those alone that share something with the bearer, or whose field it has or excludes; the others have 0. */
  function scoresOf({ context, fields }: Bearer, without: string): Map<number, number> {
    const found = new Map<number, number>();
    const add = (index: number, score: number): void => void found.set(index, (found.get(index) ?? 0) + score);
    for (const name of context.keys()) {
      if (name !== without) for (const { index, weight } of byName.get(name) ?? []) add(index, weight);
    }
    if (fields.length > 0) for (const each of placed) add(each.index, fieldScore(fields, each.fields));
    return found;
  }

  return {
    whoIsMeant(bearer, without) {
      if (candidates.length === 0) return { kind: 'none' };
      const scores = scoresOf(bearer, without);
      if (candidates.length === 1) {
        const isEnough = (scores.get(0) ?? 0) >= (isCommonName(bearer.node) ? TIE : 0);
        return isEnough ? { kind: 'one', index: 0 } : { kind: 'none' };
      }
      let [best, bestScore, second] = [0, -Infinity, scores.size < candidates.length ? 0 : -Infinity];
      for (const [index, score] of scores) {
        if (score > bestScore) [best, bestScore, second] = [index, score, Math.max(bestScore, second)];
        else if (score > second) second = score;
      }
      return bestScore >= TIE && bestScore - second >= AHEAD ? { kind: 'one', index: best } : { kind: 'open' };
    },
  };
}

function fieldScore(fields: readonly string[], known: ReadonlySet<string>): number {
  return fields.some((field) => known.has(field)) ? COMMON_FIELD : OTHER_FIELD;
}

/** True for a name that many people bear: its only full bearer in the workspace need not be meant. Acronyms are not. */
export function isCommonName({ read }: NameNode): boolean {
  if (read.kind !== 'person') return false;
  const word = read.name.surname.spellings[0] ?? '';
  return (
    (lookUp(word.charAt(0).toUpperCase() + word.slice(1)) &
      (WordClass.surname | WordClass.givenName | WordClass.common)) !==
      0 || (lookUp(word) & WordClass.common) !== 0
  );
}
