import { fold } from '../fold';
import { entriesStartingWith, type GazetteerEntry } from '../lexicon/gazetteer';
import { WordClass } from '../lexicon/wordClass';
import { isCommon, lookUp } from '../lexicon/words';
import type { ClusterLexicon, WordCluster } from './clusterLexicon';
import { hashString } from './hash';
import { lettersOf } from './shapes';
import { wordFeatures } from './wordFeatures';

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
  /** Hashes of the features that this word gives to the token 2 behind it, 1 behind it, itself, 1 and 2 before it. */
  readonly features: readonly Int32Array[];
  /** For each of these where the tagger keeps the features' weights added up; -1 as long as it does not. */
  readonly sums: Int32Array;
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

/** Reads one spelling. */
export function readWordType(text: string, lexicon: ClusterLexicon): WordType {
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
  return { ...word, features: wordFeatures(word), sums: new Int32Array(5).fill(-1) };
}
