import type { Found } from '../found';
import { WordClass } from '../lexicon/wordClass';
import { isCommon } from '../lexicon/words';
import { Shape, spellingAt, type Words } from '../words';
import { keyOf, type Candidate } from './candidate';
import type { Decision } from './decide';
import { longestEntry } from './gazetteerMatch';
import { startsPersonName } from './personNames';

/** The longest name that is looked for inside a headline's run of words. */
const LONGEST_NAME = 8;

/** In headlines only what is a name in running text, in the gazetteer, or begins with a given name is believed. */
export function inHeadlines(
  words: Words,
  candidates: readonly Candidate[],
  decisions: ReadonlyMap<string, Decision>,
): Found[] {
  const titledKeys = inSmallLetters(decisions);
  return candidates.flatMap((candidate) => {
    const known = namesInside(words, candidate, titledKeys);
    if (known.length > 0 && !isTownAndMore(candidate, known)) return known;
    if (candidate.fixed) return [{ from: candidate.from, to: candidate.to, type: candidate.fixed }];
    if (isAcronym(words, candidate)) return [{ from: candidate.from, to: candidate.to, type: 'ORG' as const }];
    return isPersonByForm(words, candidate) ? [{ from: candidate.from, to: candidate.to, type: 'PERSON' as const }] : [];
  });
}

/** "ODBY COURIER", where the text knows the town: its words settle what the whole is. */
function isTownAndMore({ from, to, fixed }: Candidate, known: readonly Found[]): boolean {
  const [town] = known;
  return fixed === 'ORG' && to - from === 2 && known.length === 1 && town?.type === 'GPE' && town.from === from && town.to === from + 1;
}

/** The names of the running text in small letters, and the surnames of its people. */
function inSmallLetters(decisions: ReadonlyMap<string, Decision>): Map<string, Decision> {
  const small = new Map<string, Decision>();
  for (const [key, decision] of decisions) {
    const lower = key.toLowerCase();
    const surname = lower.slice(lower.lastIndexOf(' ') + 1);
    if (decision.type === 'PERSON' && surname !== lower && !isCommon(surname) && !small.has(surname)) small.set(surname, decision);
  }
  for (const [key, decision] of decisions) small.set(key.toLowerCase(), decision);
  return small;
}

function namesInside(words: Words, { from, to }: Candidate, decisions: ReadonlyMap<string, Decision>): Found[] {
  const found: Found[] = [];
  for (let i = from; i < to; i += 1) {
    const name = nameAt(words, i, to, decisions);
    if (!name) continue;
    found.push(name);
    i = name.to - 1;
  }
  return found;
}

function nameAt(words: Words, from: number, limit: number, decisions: ReadonlyMap<string, Decision>): Found | undefined {
  for (let to = Math.min(limit, from + LONGEST_NAME); to > from; to -= 1) {
    const type = decisions.get(keyOf(words, from, to).toLowerCase())?.type;
    if (type) return { from, to, type };
  }
  const entry = longestEntry(words, from, limit);
  return entry && !startsPersonName(words, from, limit)
    ? { from, to: from + entry.words.length, type: entry.type }
    : undefined;
}

/** Capitals among words that have small letters. */
function isAcronym(words: Words, { from, to, evidence }: Candidate): boolean {
  return to - from === 1 && evidence.organisation >= 2 && isRunningOrTitled(words, from);
}

function isRunningOrTitled(words: Words, i: number): boolean {
  const neighbours = [
    spellingAt(words, i - 1, i),
    spellingAt(words, i + 1, i),
    spellingAt(words, i - 2, i),
    spellingAt(words, i + 2, i),
  ];
  return neighbours.some(({ shape }) => (shape & Shape.letter) !== 0 && !(shape & Shape.allCaps));
}

function isPersonByForm(words: Words, { from, to, evidence }: Candidate): boolean {
  if (evidence.person >= 4 && evidence.person > evidence.organisation + evidence.place) return true;
  const last = spellingAt(words, to - 1, from);
  return to - from <= 3 && startsPersonName(words, from, to) && !(last.lowerClasses & WordClass.common);
}
