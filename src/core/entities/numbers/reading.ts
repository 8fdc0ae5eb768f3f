import { Shape, spellingAt, type Spelling, type Words } from '../words';
import { digitsOf } from './digits';
import { senseOfWord } from './lexicon';
import { monthsOfPeople } from './monthsOfPeople';
import { noSense, senseOf, type Sense } from './sense';

/** A document's tokens with what each can be. */
export interface Reading {
  readonly words: Words;
  readonly senses: readonly Sense[];
  readonly german: boolean;
  /** Months' names that are somebody's name in this text, in small letters. */
  readonly people: ReadonlySet<string>;
}

/** The senses of spellings by their number, from one document to the next; for German texts apart. */
const known = new WeakMap<Words['lexicon'], Sense[]>();
const knownInGerman = new WeakMap<Words['lexicon'], Sense[]>();

/** Looks every spelling up once: words in one map, digits are taken apart. */
export function readSenses(words: Words): Reading {
  const german = words.prose.language.startsWith('de');
  const kept = german ? knownInGerman : known;
  let ofSpelling = kept.get(words.lexicon);
  if (!ofSpelling) kept.set(words.lexicon, (ofSpelling = []));
  const senses = new Array<Sense>(words.count);
  const months: number[] = [];
  for (let i = 0; i < words.count; i += 1) {
    const spelling = words.spellings[i] as Spelling;
    let sense = ofSpelling[spelling.id];
    if (!sense) {
      sense = senseOfToken(spelling, german);
      if (spelling.id >= 0) ofSpelling[spelling.id] = sense;
    }
    senses[i] = sense;
    if (sense.month !== undefined) months.push(i);
  }
  return { words, senses, german, people: monthsOfPeople(words, months) };
}

function senseOfToken({ text, lower, shape }: Spelling, german: boolean): Sense {
  const known = senseOfWord(lower, german);
  if (known) return known;
  if (shape & Shape.digit) {
    const digits = digitsOf(text, german);
    return digits
      ? senseOf({ digits, opens: true, role: digits.behind.startsWith('-') ? 'compound' : 'numbered' })
      : senseOf({ role: isJoined(lower) ? 'compound' : 'numbered', opens: true });
  }
  return isJoined(lower) && joinsNumbers(lower, german) ? senseOf({ role: 'compound', opens: true }) : noSense;
}

/** Longer tokens joined by hyphens are not taken apart. */
const LONGEST = 40;

function isJoined(word: string): boolean {
  return word.length <= LONGEST && word.includes('-');
}

const joining = new Set(['mid', 'early', 'late', 'end', 'pre', 'post', 'multi', 'half']);

function joinsNumbers(lower: string, german: boolean): boolean {
  const [first = '', second = ''] = lower.split('-', 2);
  if (joining.has(first) || first.startsWith('multi') || second === 'dollar') return true;
  const sense = senseOfWord(first, german);
  if (!sense) return false;
  const { small, scale, currency, weekday, month, role } = sense;
  return role === 'vague' || [small, scale, currency, weekday, month].some((part) => part !== undefined);
}

/** What the token at `i` can be; nothing beyond the sentence that `from` stands in. */
export function senseAt({ words, senses }: Reading, i: number, from: number): Sense {
  return i >= 0 && i < words.count && words.sentenceOf[i] === words.sentenceOf[from] ? (senses[i] ?? noSense) : noSense;
}

/** The token at `i` as it stands in the text; empty beyond the sentence that `from` stands in. */
export function textAt({ words }: Reading, i: number, from: number): string {
  return spellingAt(words, i, from).text;
}

/** The same in small letters and without diacritics. */
export function lowerAt({ words }: Reading, i: number, from: number): string {
  return spellingAt(words, i, from).lower;
}

/** True when nothing stands between the tokens `i - 1` and `i`. */
export function isGlued({ words }: Reading, i: number): boolean {
  return i > 0 && i < words.count && words.starts[i] === words.ends[i - 1];
}

/** True for the hyphen or dash of a range. */
export function isDash(text: string): boolean {
  return text === '-' || text === '–' || text === '—' || text === '‑';
}

/**
 * Four digits that a year is written with: no lower end of a range that "to" makes ("rose from 40 in 2019 to 50 percent").
 */
export function isYearLike({ senses }: Reading, i: number): boolean {
  const digits = senses[i]?.digits;
  return digits?.plain === 4 && digits.value >= 1000 && digits.value < 2200;
}
