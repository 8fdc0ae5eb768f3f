import { fold } from '../fold';
import { entriesStartingWith, type GazetteerEntry } from '../lexicon/gazetteer';
import { WordClass } from '../lexicon/wordClass';
import { isCommon, lookUp } from '../lexicon/words';
import type { ClusterLexicon, WordCluster } from '../../model/clusterLexicon';
import { hashString } from '../../model/hash';
import { lettersOf } from './shapes';

/** What the model knows of one spelling, wherever it stands. */
export interface WordType {
  readonly text: string;
  /** In small letters, without diacritics, with straight apostrophes, digits as 0. */
  readonly lower: string;
  /** Without diacritics; a word of nothing but capitals as `Xxxx`: how it is looked up. */
  readonly titled: string;
  readonly lowerHash: number;
  readonly wordHash: number;
  readonly shapeHash: number;
  readonly capital: boolean;
  readonly allCaps: boolean;
  /** Letters, and all of them small. */
  readonly small: boolean;
  readonly digit: boolean;
  readonly letter: boolean;
  /** Bits of `WordClass`: of the word as it stands and, for what is not a name, in small letters. */
  readonly classes: number;
  readonly cluster: WordCluster | undefined;
  readonly entries: readonly GazetteerEntry[];
  /** Bits of `WordMark`. */
  readonly marks: number;
  /** Its number among the word types of its `WordTypes`. */
  readonly id: number;
  /** The number that all word types with the same `lowerHash` have there. */
  readonly lemma: number;
}

/** What passes over a whole document look for, as bits, so that they need not touch the word type of every token. */
export const WordMark = {
  capital: 1,
  /** Has a capital somewhere, and is no address: `Kyiv`, `iPhone`, `d'Estaing`. */
  name: 2,
  small: 4,
  digit: 8,
  /** A small word or a mark that may stand inside a name, between words with a capital. */
  connector: 16,
  /** Some name of the gazetteer begins with it. */
  known: 32,
  letter: 64,
  allCaps: 128,
  givenName: 256,
  courtesyTitle: 512,
  organisationTail: 1024,
} as const;

const CONNECTORS = new Set(`
  of the and for in on at to de del della di da do dos das du des d la le les las los el al ul ur abu bin ibn bint ben van von der den
  het ter ten y e i und et zu zur im am st as with from upon a an un une ' ’ & - – / . , ! : 's ’s s' @ +
`.trim().split(/\s+/));

/** The name of a file or a host. */
const ADDRESS = /[\p{L}\d]{2}\.\p{Ll}{2,}/u;

function marksOf({ text, capital, allCaps, small, digit, letter, classes, entries }: Omit<WordType, 'marks' | 'id' | 'lemma'>): number {
  const name = letter && !small && !(text.includes('.') && ADDRESS.test(text));
  return (capital ? WordMark.capital : 0) | (name ? WordMark.name : 0) | (small ? WordMark.small : 0) | (digit ? WordMark.digit : 0)
    | (CONNECTORS.has(text) ? WordMark.connector : 0) | (entries.length > 0 ? WordMark.known : 0) | (letter ? WordMark.letter : 0)
    | (allCaps ? WordMark.allCaps : 0) | (classes & WordClass.givenName ? WordMark.givenName : 0)
    | (classes & WordClass.courtesyTitle ? WordMark.courtesyTitle : 0) | (classes & WordClass.organisationTail ? WordMark.organisationTail : 0);
}

/** Classes that say the same of a word in small letters. */
const ALSO_SMALL = WordClass.common | WordClass.function | WordClass.roleNoun | WordClass.organisationNoun | WordClass.placeNoun
  | WordClass.placePreposition | WordClass.personVerb | WordClass.particle;

/** Longer words are cut to this before they are looked at: none of them is a name. */
export const LONGEST_WORD = 60;

/** The gazetteer's names that begin with this word; with one in small letters too, when it is no common word. */
function entriesOf(folded: string, titled: string, hasCapital: boolean, classes: number): readonly GazetteerEntry[] {
  if (hasCapital) {
    const exact = entriesStartingWith(folded);
    return exact.length > 0 ? exact : entriesStartingWith(titled);
  }
  const common = folded.length < 3 || (classes & (WordClass.common | WordClass.function)) !== 0;
  return common ? [] : entriesStartingWith(folded.charAt(0).toUpperCase() + folded.slice(1));
}

/** Reads one spelling. `lemmaOf` numbers the hashes of words in small letters. */
export function readWordType(text: string, lexicon: ClusterLexicon, id: number, lemmaOf: (lowerHash: number) => number): WordType {
  const folded = fold(text);
  const small = folded.toLowerCase();
  const { upper, lower, digits, shape } = lettersOf(text);
  const allCaps = upper > 1 && lower === 0;
  const titled = allCaps ? folded.charAt(0) + small.slice(1) : folded;
  const common = isCommon(small) ? WordClass.common : 0;
  const classes = lookUp(folded) | (titled !== folded && folded.length > 3 ? lookUp(titled) : 0) | ((lookUp(small) | common) & ALSO_SMALL);
  const zeroed = small.replace(/\d/g, '0');
  const word = {
    text,
    lower: zeroed,
    titled,
    lowerHash: hashString(zeroed),
    wordHash: hashString(folded),
    shapeHash: hashString(shape),
    capital: shape.startsWith('X'),
    allCaps,
    small: lower > 0 && upper === 0,
    digit: digits > 0,
    letter: upper + lower > 0,
    classes,
    cluster: digits > 0 ? undefined : lexicon.clusterOf(small),
    entries: entriesOf(folded, titled, upper > 0, classes),
  };
  return { ...word, marks: marksOf(word), id, lemma: lemmaOf(word.lowerHash) };
}
