import type { EntityType } from '../entity';
import { Shape, spellingAt, type Words } from '../words';
import type { Candidate } from './candidate';
import type { Decision } from './decide';

/**
 * Capitals in brackets are what stands before them: "the Grain Price Index (GPI)" makes GPI whatever the index is, and
 * "liquid natural gas (LNG)" makes LNG no name. Returns the decisions with this applied, for the whole text.
 */
export function withAcronyms(
  words: Words,
  candidates: readonly Candidate[],
  decisions: ReadonlyMap<string, Decision>,
): Map<string, Decision> {
  const settled = new Map(decisions);
  candidates.forEach((candidate, index) => {
    if (!isInBrackets(words, candidate)) return;
    const before = candidates[index - 1];
    const expansion =
      before && before.to === candidate.from - 1 && isAcronymOf(words, before.from, before.to, candidate.key)
        ? before
        : undefined;
    if (expansion) settle(settled, candidate.key, expansion.fixed ?? decisions.get(expansion.key)?.type);
    else if (abbreviatesSmallWords(words, candidate)) settled.delete(candidate.key);
  });
  return settled;
}

function settle(decisions: Map<string, Decision>, key: string, type: EntityType | undefined): void {
  if (type) decisions.set(key, { type });
  else decisions.delete(key);
}

function isInBrackets(words: Words, { from, to, key }: Candidate): boolean {
  return (
    to - from === 1 &&
    key.length <= 10 &&
    (spellingAt(words, from, from).shape & Shape.allCaps) !== 0 &&
    /^[([]$/.test(spellingAt(words, from - 1, from).text) &&
    /^[)\]]$/.test(spellingAt(words, to, from).text)
  );
}

/** True when the letters are the first letters of the words that begin with capitals. A plural's s is not counted. */
export function isAcronymOf(words: Words, from: number, to: number, text: string): boolean {
  let letters = '';
  for (let i = from; i < to; i += 1) {
    const { shape, folded } = spellingAt(words, i, from);
    if (shape & Shape.capital) letters += folded.charAt(0);
  }
  return letters.length >= 2 && text.replace(/s$/, '').replaceAll('.', '') === letters;
}

function abbreviatesSmallWords(words: Words, { from, key }: Candidate): boolean {
  const letters = key.toLowerCase();
  let at = from - 2;
  for (let i = letters.length - 1; i >= 0; i -= 1, at -= 1) {
    const { lower, shape } = spellingAt(words, at, from);
    if (!lower.startsWith(letters.charAt(i)) || shape & Shape.capital) return false;
  }
  return true;
}
