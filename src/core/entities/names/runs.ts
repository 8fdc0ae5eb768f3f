import { WordClass } from '../lexicon/wordClass';
import { Sign } from '../spelling';
import { followsClosely, isCommonHere, isWord, Shape, spellingAt, type Words } from '../words';
import { acrossConnector } from './connectors';
import { beginsEntry, longestEntry } from './gazetteerMatch';
import { SentenceStyle } from './sentenceStyle';

/** Tokens `from` to `to` (half-open) that may belong to one name or to several in a row. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** A run this long is no name; it is cut, which keeps the work linear. */
const LONGEST_RUN = 24;

/** Capitalised words in a row, with what may stand small between them, in order. */
export function nameRuns(words: Words, styles: Uint8Array): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < words.count; i += 1) {
    if (!((words.signs[i] as number) & Sign.capital) || !mayBeNamed(words, styles, i)) continue;
    const to = runEnd(words, styles, i);
    runs.push({ from: i, to });
    i = to - 1;
  }
  return runs;
}

function runEnd(words: Words, styles: Uint8Array, from: number): number {
  let to = from + 1;
  while (to - from < LONGEST_RUN && followsClosely(words, to)) {
    if (mayBeNamed(words, styles, to)) {
      to += 1;
      continue;
    }
    const next = acrossConnector(words, from, to, (i) => mayBeNamed(words, styles, i));
    if (next === undefined) return to;
    to = next;
  }
  return to;
}

/** Whether the token may be part of a name where it stands. */
function mayBeNamed(words: Words, styles: Uint8Array, i: number): boolean {
  const spelling = words.spellings[i];
  if (!spelling || !isWord(words, i)) return false;
  const { shape, folded, classes, lowerClasses } = spelling;
  if (!(shape & Shape.capital)) return beginsSmall(folded, shape);
  if (classes & WordClass.calendar) return isCalendarName(words, i) || beginsPersonName(words, styles, i);
  if ((words.signs[i] as number) & Sign.noName) return false;
  if (lowerClasses & WordClass.common && (longestEntry(words, i, i + 4)?.words.length ?? 0) > 1) return true;
  const running = styles[words.sentenceOf[i] ?? 0] === SentenceStyle.running;
  const acronym = running && (shape & Shape.allCaps) !== 0;
  if (lowerClasses & WordClass.function && !acronym) return beginsPersonName(words, styles, i);
  return running || !isCommonHere(words, i) || beginsPersonName(words, styles, i);
}

/** `al-Assad`, `iPhone`: names that begin with a small letter. */
function beginsSmall(folded: string, shape: number): boolean {
  return (
    /^(?:al|el|as|ash|an|at|ad|ar|d'|l')-?[A-Z]/.test(folded) || ((shape & Shape.camel) !== 0 && beginsEntry(folded))
  );
}

/** "Will Smith", "April Jones": a word that is a given name too, with a name behind it. */
function beginsPersonName(words: Words, styles: Uint8Array, i: number): boolean {
  const { classes, titled } = spellingAt(words, i, i);
  if (!(classes & WordClass.givenName) || titled.length < 3 || !followsClosely(words, i + 1)) return false;
  const next = spellingAt(words, i + 1, i);
  return (
    (next.shape & Shape.capital) !== 0 &&
    (!(next.lowerClasses & WordClass.common) || (next.classes & WordClass.surname) !== 0) &&
    !(next.classes & WordClass.calendar) &&
    styles[words.sentenceOf[i] ?? 0] !== SentenceStyle.upper
  );
}

/** "Theresa May", "Mrs May": a month's name as a surname. A number behind it makes it a month again. */
function isCalendarName(words: Words, i: number): boolean {
  if (!followsClosely(words, i) || (spellingAt(words, i + 1, i).shape & Shape.digit) !== 0) return false;
  const { classes, shape, lowerClasses, text } = spellingAt(words, i - 1, i);
  if (!(shape & Shape.capital) || classes & WordClass.calendar) return false;
  const givenName = (classes & WordClass.givenName) !== 0 && !(lowerClasses & WordClass.common);
  return givenName || /^(?:Mr|Mrs|Ms|Dr)\.?$/.test(text);
}
