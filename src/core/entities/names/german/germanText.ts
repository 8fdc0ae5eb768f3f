import { isCommon } from '../../lexicon/words';
import { germanArticles, germanFunctionWords, germanOrganisations, germanPlaces, germanRoles } from '../../lexicon/germanWords';
import { WordClass } from '../../lexicon/wordClass';
import { followsClosely, isWord, Shape, spellingAt, type Words } from '../../words';

const NAME = /^[A-Z][A-Za-z'-]+$/;

/** What a German text tells of its capitalised words, which are nouns as often as names. */
export class GermanText {
  /** Words that have an article or stand small somewhere in the text: nouns, not names. */
  private readonly nouns = new Set<string>();

  /** Each paragraph's start with its end. */
  private readonly paragraphs: ReadonlyMap<number, number>;

  constructor(readonly words: Words) {
    this.paragraphs = new Map(words.prose.paragraphs.map(({ start, end }) => [start, end]));
    for (let i = 0; i < words.count; i += 1) {
      const { folded, shape } = spellingAt(words, i, i);
      if (shape & Shape.capital && germanArticles.test(spellingAt(words, i - 1, i).lower)) this.nouns.add(folded);
    }
  }

  /** Where the paragraph that begins with the token ends; `undefined` for a token inside one. */
  paragraphEnd(i: number): number | undefined {
    return this.paragraphs.get(this.words.starts[i] ?? -1);
  }

  /** Whether the token can be a name or a part of one, standing closely behind the token before when `inside` is set. */
  isName(i: number, inside = false): boolean {
    const { words } = this;
    const { folded, lower, lemma, classes, shape } = spellingAt(words, i, i);
    if (!isWord(words, i) || !NAME.test(folded) || (inside && !followsClosely(words, i))) return false;
    if (shape & Shape.allCaps && folded.length < 5) return false;
    return !germanFunctionWords.has(lower) && !(classes & WordClass.calendar) && !this.nouns.has(folded)
      && words.writtenSmall[lemma] !== 1 && !germanRoles.test(folded) && !germanOrganisations.test(folded)
      && !germanPlaces.test(folded) && !NOUN_ENDING.test(lower);
  }

  /** `isName`, and no English word of the lexicons either, which a loan word would be. */
  isRareName(i: number): boolean {
    return this.isName(i) && !isCommon(spellingAt(this.words, i, i).lower);
  }

  /** The end of up to `most` names in a row from `i` on, particles (`von`, `van der`) included; `i` when there is none. */
  namesEnd(i: number, most: number): number {
    let to = i;
    for (let count = 0; count < most; count += 1) {
      let at = to;
      while (at > i && at < to + 2 && PARTICLE.test(spellingAt(this.words, at, i).text)) at += 1;
      if (!this.isName(at, at > i) || this.words.sentenceOf[at] !== this.words.sentenceOf[i]) break;
      to = at + 1;
    }
    return to;
  }
}

const PARTICLE = /^(?:von|van|der|den|zu|de|da|di|al|el|bin)$/;
/** Endings that nouns have and names do not. */
const NOUN_ENDING = /..(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tat|taten|ismus|nis|nisse|tum|lich|prozent|euro|jahre?|jahren|uhr)$/;
