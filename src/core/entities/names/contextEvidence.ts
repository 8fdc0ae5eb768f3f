import { WordClass } from '../lexicon/wordClass';
import { Shape, spellingAt, type Spelling, type Words } from '../words';
import { isAcronymOf } from './acronyms';
import type { Candidate } from './candidate';
import { longestEntry } from './gazetteerMatch';

const DIRECTION = /^(?:northern|southern|eastern|western|central|downtown|south|north|east|west|nearby|greater)$/;
const PLACE_ONLY = /^(?:near|across|throughout|inside|outside|around|between)$/;
const PLACE_OFTEN = /^(?:from|to|at|into|toward|towards)$/;
const PARTICLE = /^(?:bin|ibn|al|von|van|abu|de)$/;
const OF_A_PERSON = /^(?:family|administration|presidency|campaign|era|regime)$/;

/** What only a place has: "the mayor of Odby", "the council of Odby" may be a body's. */
const OF_A_PLACE = /^(?:mayor|mayors|coast|coasts|outskirts|inhabitants|residents|citizens|streets|port|harbour|harbor|siege|centre|skyline)$/;
const DATELINE = 4;

/** "ODBY — ", "ODBY, March 3 (Agency) - ": a paragraph's first words, in capitals, before a dash. */
function isDateline(words: Words, from: number, to: number): boolean {
  const first = words.starts[from] ?? -1;
  if (!(spellingAt(words, from, from).shape & Shape.allCaps) || !words.paragraphStarts.has(first)) return false;
  for (let i = to; i < to + LONGEST_DATELINE; i += 1) {
    const { text } = spellingAt(words, i, from);
    if (/^[—–-]+$/.test(text)) return true;
    if (i === to && text !== ',' && text !== '(') return false;
  }
  return false;
}

/** As many tokens as a date and an agency in brackets take up. */
const LONGEST_DATELINE = 12;

/** Adds what the words around a candidate say. All weights were found by trial on development corpora. */
export function weighContext(words: Words, candidate: Candidate): void {
  weighBefore(words, candidate);
  weighBehind(words, candidate);
}

function weighBefore(words: Words, { from, to, evidence }: Candidate): void {
  const { lower, lowerClasses, text } = spellingAt(words, from - 1, from);
  const second = spellingAt(words, from - 2, from);
  const single = to - from === 1;
  if (lowerClasses & WordClass.roleNoun) evidence.person += 2.5;
  else if (lowerClasses & WordClass.organisationNoun) evidence.organisation += 1.5;
  if (lowerClasses & WordClass.placeNoun) evidence.place += 1.5;
  if (lower === 'of' && (second.lowerClasses & WordClass.placeNoun || OF_A_PLACE.test(second.lower))) evidence.place += 3;
  if (isDateline(words, from, to)) evidence.place += DATELINE;
  if (lower === 'in') evidence.place += single ? 2.2 : 1.8;
  else if (PLACE_ONLY.test(lower)) evidence.place += 1.8;
  else if (PLACE_OFTEN.test(lower)) evidence.place += single ? 1.2 : 0.5;
  else if (DIRECTION.test(lower)) evidence.place += 2;
  if (single && PARTICLE.test(lower)) evidence.person += 1;
  if (text === '(' && !(second.shape & Shape.capital)) evidence.organisation -= 2;
  if (lower === 'the') {
    evidence.organisation += 1;
    evidence.person -= single ? 1.5 : 1;
  }
}

function weighBehind(words: Words, candidate: Candidate): void {
  const { from, to, evidence } = candidate;
  const next = spellingAt(words, to, from);
  if (/^['’]s?$/.test(next.text)) return;
  if (next.shape & Shape.capital) weighTitleBehind(next, candidate);
  else weighSmallBehind(words, candidate, next);
  if (next.text === '(') weighBracket(words, candidate, to + 1);
  if (next.text === ',') weighApposition(words, candidate, to + 1);
  if (next.lower === 'who' || next.lower === 'whose') evidence.person += 2;
}

/** "Halden Shipping President Ana Brandt": what a title follows is what the office is of. */
function weighTitleBehind({ classes }: Spelling, { evidence }: Candidate): void {
  if (!(classes & (WordClass.officeWord | WordClass.officeModifier))) return;
  evidence.organisation += 1.5;
  evidence.person -= 2;
}

function weighSmallBehind(words: Words, { from, to, evidence }: Candidate, next: Spelling): void {
  const second = spellingAt(words, to + 1, from);
  if (OF_A_PERSON.test(next.lower)) evidence.person += 2;
  if (next.classes & WordClass.personVerb) evidence.person += 2;
  if (next.lowerClasses & WordClass.organisationNoun) evidence.organisation += 1.5;
  else if (
    next.shape === Shape.letter &&
    !(next.lowerClasses & WordClass.function) &&
    second.lowerClasses & WordClass.organisationNoun
  ) {
    evidence.organisation += 1.5;
  }
  if (next.lowerClasses & WordClass.placeNoun) evidence.place += 1.5;
  if (to - from === 1 && next.lower === 'of' && second.lower === 'the') evidence.person -= 0.6;
}

/**
 * "Ole Lund (NBP)", "Ana Brandt (42)": capitals or an age in brackets behind several words are a person's, unless they
 * abbreviate them.
 */
function weighBracket(words: Words, { from, to, evidence }: Candidate, at: number): void {
  const { shape, text } = spellingAt(words, at, from);
  if (spellingAt(words, at + 1, from).text !== ')' || to - from < 2) return;
  if (/^\d{1,2}$/.test(text)) evidence.person += 2;
  if (!(shape & Shape.allCaps)) return;
  if (isAcronymOf(words, from, to, text)) evidence.organisation += 3;
  else evidence.person += 1;
}

/** How far a noun may stand behind the comma: "Brandt, a former deputy spokeswoman". */
const APPOSITION = 6;

function weighApposition(words: Words, { from, evidence }: Candidate, at: number): void {
  const { text, lower, shape } = spellingAt(words, at, from);
  if (/^\d{1,2}$/.test(text) && spellingAt(words, at + 1, from).text === ',') evidence.person += 3;
  if (lower === 'who' || lower === 'whose') evidence.person += 2.5;
  if (shape & Shape.capital) {
    if (longestEntry(words, at, at + 4)?.type === 'GPE') evidence.place += 1.5;
    return;
  }
  const noun = firstNoun(words, at, from);
  if (noun & WordClass.roleNoun) evidence.person += 2.2;
  else if (noun & WordClass.organisationNoun) evidence.organisation += 1.5;
  else if (noun & WordClass.placeNoun) evidence.place += 1.5;
}

const TELLING = WordClass.roleNoun | WordClass.organisationNoun | WordClass.placeNoun;

/** The classes of the first word of the apposition that tells what the name before it is; 0 when none does. */
function firstNoun(words: Words, at: number, from: number): number {
  for (let i = at; i < at + APPOSITION; i += 1) {
    const { lowerClasses, text, shape } = spellingAt(words, i, from);
    if (text === '' || text === ',' || text === '.') return 0;
    if (!(shape & Shape.capital) && lowerClasses & TELLING) return lowerClasses;
  }
  return 0;
}
