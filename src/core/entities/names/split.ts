import type { EntityType } from '../entity';
import type { GazetteerEntry } from '../lexicon/gazetteer';
import { heads, tails, WordClass } from '../lexicon/wordClass';
import { isCommonHere, isSentenceStart, Shape, spellingAt, type Words } from '../words';
import { candidate, type Candidate } from './candidate';
import { longestEntry } from './gazetteerMatch';
import { personBehind, startsPersonName } from './personNames';
import type { Run } from './runs';
import { titleEnd } from './titlesAt';
import { typedByWords } from './typedByWords';
import { isVessel } from './vessels';

/** What a title before a name weighs for a person; as all weights, by trial on development corpora. */
const TITLED = 4;
const SURE_ENTRY = 4;
const UNSURE_ENTRY = 2;

/** Cuts a run of capitalised words at titles, demonyms and known names: "Norwegian | Prime Minister | Ana Brandt". */
export function splitRun(words: Words, run: Run): Candidate[] {
  const candidates: Candidate[] = [];
  let from = run.from;
  let titled = false;
  for (let i = run.from; i < run.to; i += 1) {
    const end = isAfterConnector(words, i, run.from) ? undefined : titleEnd(words, i, run.to);
    if (end === undefined || isSurnameHere(words, i, end, run)) continue;
    if (i > from) addPiece(words, from, i, titled, candidates);
    from = end;
    titled = true;
    i = end - 1;
  }
  if (from < run.to) addPiece(words, from, run.to, titled, candidates);
  return candidates;
}

/** "Department of Justice": what follows the connector of a name is no title. */
function isAfterConnector(words: Words, i: number, from: number): boolean {
  return i > from && /^(?:of|for|and|on|the)$/.test(words.spellings[i - 1]?.text ?? '');
}

/** "Justin Major": a title's word as the last of a name, with nothing behind it. */
function isSurnameHere(words: Words, i: number, end: number, run: Run): boolean {
  return (
    end === run.to &&
    i > run.from &&
    end - i === 1 &&
    (spellingAt(words, i, i).classes & WordClass.surname) !== 0 &&
    (spellingAt(words, i - 1, i).classes & WordClass.givenName) !== 0
  );
}

function addPiece(words: Words, start: number, end: number, titled: boolean, candidates: Candidate[]): void {
  const { from, to } = trimmed(words, start, end);
  if (from >= to) return;
  if (titled) {
    candidates.push(candidate(words, from, to, { evidence: { person: TITLED, organisation: 0, place: 0 } }));
    return;
  }
  const known = longestEntry(words, from, to);
  if (known && from + known.words.length === to) {
    candidates.push(knownCandidate(words, from, to, known));
    return;
  }
  if (isVessel(words, from) && !startsPersonName(words, from, to)) {
    candidates.push(candidate(words, from, to, { fixed: 'PRODUCT' }));
    return;
  }
  const fixed = typedByWords(words, from, to);
  if (fixed) candidates.push(candidate(words, from, to, { fixed }));
  else if (known) addKnownFirst(words, from, to, known, candidates);
  else addOpen(words, from, to, candidates);
}

/**
 * A piece that begins with a known name and goes on: "Norwegian Ana Brandt" is two, "Chad Smith" and "Chicago Bulls"
 * are one.
 */
function addKnownFirst(words: Words, from: number, to: number, known: GazetteerEntry, candidates: Candidate[]): void {
  const rest = from + known.words.length;
  const person = startsPersonName(words, from, to) && known.type !== 'NORP';
  if (!person && (known.type === 'NORP' || known.words.length > 1 || startsPersonName(words, rest, to))) {
    candidates.push(knownCandidate(words, from, rest, known));
    addPiece(words, rest, to, false, candidates);
  } else candidates.push(candidate(words, from, to));
}

function addOpen(words: Words, from: number, to: number, candidates: Candidate[]): void {
  const person = personBehind(words, from, to);
  if (person !== undefined) addPiece(words, from, person, false, candidates);
  candidates.push(candidate(words, person ?? from, to));
}

/** Connectors, compounds and, at a sentence's start, words that have a capital only for that are no edge of a name. */
function trimmed(words: Words, start: number, end: number): Run {
  let from = start;
  let to = end;
  while (from < to && (isSmallEdge(words, from) || (from + 1 < to && isCompoundAdjective(words, from)))) from += 1;
  while (to > from && isSmallEdge(words, to - 1)) to -= 1;
  const stripped =
    from < to && isSentenceStart(words, from) && isCommonHere(words, from) && !keepsFirstWord(words, from, to);
  return stripped ? trimmed(words, from + 1, to) : { from, to };
}

function isSmallEdge(words: Words, i: number): boolean {
  const { shape, folded } = spellingAt(words, i, i);
  return !(shape & Shape.capital) && !/^(?:al|el)-|^[a-z]+[A-Z]/.test(folded);
}

const COMPOUND = new RegExp(
  '^[A-Z][\\w.]*-(?:based|linked|backed|led|born|run|owned|ruled|style|like|controlled|funded|speaking|occupied|' +
    'held|dominated|trained|made|bred|listed|educated|registered|bound|focused|administered)$',
);

/** "Vatican-linked", "London-based": says something of the name behind it. */
function isCompoundAdjective(words: Words, i: number): boolean {
  return COMPOUND.test(spellingAt(words, i, i).folded);
}

/** "Green Party", "Black Sea", "Rose Tyler", "Turkey": the first word is part of the name though it is a common word. */
function keepsFirstWord(words: Words, from: number, to: number): boolean {
  const entry = longestEntry(words, from, to);
  if (entry && (entry.words.length > 1 || (entry.sure && (entry.type === 'GPE' || entry.type === 'NORP')))) return true;
  if (to - from < 2) return false;
  if (spellingAt(words, to - 1, from).classes & tails || spellingAt(words, from, from).classes & heads) return true;
  return startsPersonName(words, from, to);
}

function knownCandidate(words: Words, from: number, to: number, { type, sure, words: parts }: GazetteerEntry): Candidate {
  const weight = sure || parts.length > 1 ? SURE_ENTRY : UNSURE_ENTRY;
  if (isPlace(type))
    return candidate(words, from, to, { placeType: type, evidence: { person: 0, organisation: 0, place: weight } });
  if (type === 'ORG') return candidate(words, from, to, { evidence: { person: 0, organisation: weight, place: 0 } });
  return candidate(words, from, to, { fixed: type });
}

function isPlace(type: EntityType): boolean {
  return type === 'GPE' || type === 'LOC';
}
