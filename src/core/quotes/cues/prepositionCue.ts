import { Trait } from '../lexicon/trait';
import { mainSubject } from '../reading/mainSubject';
import { expectedPhraseEnd } from '../reading/nounPhrase';
import type { Reading } from '../reading/reading';
import type { Cue } from './cue';

/** “according to the mayor”, “laut Polizei”, “so der Sprecher”: the cue at `token`, or `undefined`. */
export function prepositionCueAt(reading: Reading, from: number, to: number, token: number): Cue | undefined {
  const own = ownStatement(reading, from, to, token);
  if (own) return own;
  const end = reading.lexicon.language === 'de' ? germanEnd(reading, from, token) : englishEnd(reading, token);
  if (end === undefined || end >= to) return undefined;
  const sourceEnd = token === from ? initialSourceEnd(reading, end, to) : expectedPhraseEnd(reading, end, to);
  if (sourceEnd === end) return undefined;
  return {
    range: { from: token, to: end },
    head: token,
    form: 'preposition',
    participle: false,
    source: { from: end, to: sourceEnd },
    inverted: true,
    shared: false,
    clauseStart: token,
    clauseEnd: sourceEnd,
  };
}

/** “Die Reederei verhandelt nach eigenen Angaben mit zwei Häfen”: who does it has said it, and nobody else is named. */
function ownStatement(reading: Reading, from: number, to: number, token: number): Cue | undefined {
  if (reading.lexicon.language !== 'de' || reading.word(token) !== 'nach' || !/^eigene[nr]$/.test(reading.word(token + 1))
    || !statements.has(reading.word(token + 2))) return undefined;
  const range = { from: token, to: token + 3 };
  const source = mainSubject(reading, from, token) ?? mainSubject(reading, range.to, to);
  return source && { range, head: token, form: 'preposition', participle: false, source, inverted: false, shared: false,
    clauseStart: token, clauseEnd: range.to };
}

/** How far behind an “According to” that begins a sentence its comma is looked for. */
const longestSource = 40;

/** “According to a complaint filed in March, …”: at a sentence's beginning the source reaches to the comma behind it. */
function initialSourceEnd(reading: Reading, from: number, to: number): number {
  const phrase = expectedPhraseEnd(reading, from, to);
  if (phrase === from || reading.lexicon.language === 'de') return phrase;
  for (let i = phrase; i < to && i - from < longestSource; i += 1) {
    if (reading.isQuoted(i)) return phrase;
    if (reading.isMark(i, ',') && !reading.has(i + 1, Trait.relative)) return i;
  }
  return phrase;
}

function englishEnd(reading: Reading, token: number): number | undefined {
  const word = reading.word(token);
  if (word === 'according') return reading.word(token + 1) === 'to' ? token + 2 : undefined;
  if (word !== 'in' || reading.word(token + 1) !== 'the') return undefined;
  return reading.word(token + 2) === 'words' && reading.word(token + 3) === 'of' ? token + 4 : undefined;
}

const statements = new Set(['angaben', 'aussage', 'aussagen', 'worten', 'ansicht', 'meinung', 'einschätzung']);

function germanEnd(reading: Reading, from: number, token: number): number | undefined {
  const word = reading.word(token);
  if (word === 'laut') return token + 1;
  if (word === 'nach' && statements.has(reading.word(token + 1))) {
    return reading.word(token + 2) === 'von' ? token + 3 : token + 2;
  }
  if (word !== 'so' || token === from) return undefined;
  const before = token - 1;
  const follows = reading.isQuoted(before) || reading.isMark(before, ',');
  return follows && (reading.isCapitalised(token + 1) || reading.has(token + 1, Trait.determiner)) ? token + 1 : undefined;
}
