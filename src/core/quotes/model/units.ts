import type { ClusterLexicon } from '../../model/clusterLexicon';
import { TOO_LONG, type WordTable } from '../../text/wordTable';
import type { Lexicon } from '../lexicon/lexicon';
import type { Passage } from '../marks/passage';
import { wordsOf } from '../reading/passageWords';
import type { Reading } from '../reading/reading';
import { groupUnit, wordUnit, type UnitType } from './unitType';

/** More spellings than these are forgotten, all at once, so that memory stays bounded. */
const mostTypes = 40_000;

/** A frame as the model reads it: words, names as one unit each, passages as one unit each. `froms[n]` is the end of the last. */
export interface Units {
  readonly count: number;
  readonly types: readonly UnitType[];
  /** The first token of each unit; one entry more at the end. */
  readonly froms: readonly number[];
}

/** The units of all documents that one recogniser reads; spellings are described once. */
export class UnitTypes {
  private types = new Map<string, UnitType>();
  /** The same by the number of a word, times 4, plus its shape. */
  private byForm: (UnitType | undefined)[] = [];
  private lexicon: Lexicon | undefined;
  private words: WordTable | undefined;

  /** @param onForget called when the types' ids have become invalid. */
  constructor(private readonly clusters: ClusterLexicon, private readonly onForget: () => void) {}

  /** Cuts the tokens from `from` to `to` into units. */
  read(reading: Reading, from: number, to: number): Units {
    this.prepare(reading.lexicon, reading.prose.tokens.words);
    const types: UnitType[] = [];
    const froms: number[] = [];
    for (let i = from; i < to;) {
      froms.push(i);
      types.push(this.typeAt(reading, i));
      i = unitEnd(reading, i, to);
    }
    froms.push(to);
    return { count: types.length, types, froms };
  }

  private prepare(lexicon: Lexicon, words: WordTable): void {
    if (this.types.size > mostTypes) {
      this.types = new Map();
      this.byForm = [];
      this.onForget();
    }
    if (this.lexicon === lexicon && this.words === words) return;
    this.lexicon = lexicon;
    this.words = words;
    this.byForm = [];
  }

  private typeAt(reading: Reading, i: number): UnitType {
    const passage = reading.passageAt(i);
    if (passage) return this.groupOf(shapeOf(reading, passage));
    const mention = reading.resolution.mentions[reading.mentionOf[i] ?? -1];
    if (mention) return this.groupOf(`<${mention.type}`);
    const shape = reading.isNumber(i) ? 2 : reading.isAnyMark(i) ? 3 : reading.isCapitalised(i) ? 1 : 0;
    const form = reading.prose.tokens.numbers[i] as number;
    if (form === TOO_LONG) return this.wordOf(reading, i, shape);
    return (this.byForm[form * 4 + shape] ??= this.wordOf(reading, i, shape));
  }

  private wordOf(reading: Reading, i: number, shape: number): UnitType {
    const { lexicon } = reading;
    const word = shape === 2 ? '0' : reading.word(i);
    const key = `${lexicon.language}${shape}${word}`;
    const known = this.types.get(key);
    return known ?? this.keep(key, wordUnit(this.types.size, word, shape, lexicon, this.clusters));
  }

  private groupOf(key: string): UnitType {
    return this.types.get(key) ?? this.keep(key, groupUnit(this.types.size, key));
  }

  private keep(key: string, type: UnitType): UnitType {
    this.types.set(key, type);
    return type;
  }
}

/** One past the unit that begins at token `i`. */
function unitEnd(reading: Reading, i: number, to: number): number {
  const passage = reading.passageOf[i] as number;
  const mention = reading.mentionOf[i] as number;
  let end = i + 1;
  if (passage >= 0) while (end < to && reading.passageOf[end] === passage) end += 1;
  else if (mention >= 0) while (end < to && reading.mentionOf[end] === mention && (reading.passageOf[end] as number) < 0) end += 1;
  return end;
}

function shapeOf(reading: Reading, passage: Passage): string {
  const words = wordsOf(reading, passage);
  const ending = words.endsSentence ? '.' : words.endsClause ? ',' : ' ';
  const size = words.count < 3 ? words.count : words.count < 6 ? 3 : 6;
  return `“${ending}${words.startsUpper ? 'U' : 'l'}${words.isTitleCase ? 'T' : ''}${size}`;
}
