import { TokenKind } from '../../text/tokens';
import { heads, tails, WordClass } from '../lexicon/wordClass';
import { followsClosely, isCommonHere, Shape, spellingAt, type Words } from '../words';

/** Asks whether a token may be part of a name. */
type NamePart = (i: number) => boolean;

/**
 * The new end of the run that began at `from` when what stands at `at` (a particle, "of", "&", a possessive) leads on to
 * more of the name; `undefined` when the run ends there.
 */
export function acrossConnector(words: Words, from: number, at: number, isNamePart: NamePart): number | undefined {
  const leadsOn = (to: number): number | undefined => (followsClosely(words, to) && isNamePart(to) ? to + 1 : undefined);
  const { lower, text, classes } = spellingAt(words, at, from);
  if (words.kinds[at] === TokenKind.possessive) return isOwnedByName(words, from, at) ? leadsOn(at + 1) : undefined;
  if (text === '&') return leadsOn(at + 1);
  if (text === ',') return /^(?:Jr|Sr)\.?$/.test(spellingAt(words, at + 1, from).text) ? at + 2 : undefined;
  if (classes & WordClass.particle) return leadsOn(isParticle(words, at + 1) ? at + 2 : at + 1);
  return acrossSmallWord(words, from, at, lower, leadsOn);
}

function isParticle(words: Words, i: number): boolean {
  const { classes, shape } = spellingAt(words, i, i);
  return (classes & WordClass.particle) !== 0 && !(shape & Shape.capital);
}

function acrossSmallWord(
  words: Words,
  from: number,
  at: number,
  lower: string,
  leadsOn: (to: number) => number | undefined,
): number | undefined {
  const next = spellingAt(words, at + 1, from).lower === 'the' ? at + 2 : at + 1;
  if (lower === 'of') return hasClass(words, from, at, heads) || isOffice(words, at, next) ? leadsOn(next) : undefined;
  if (lower === 'for' || lower === 'on') {
    return hasClass(words, from, at, WordClass.organisationHead | WordClass.lawHead) ? leadsOn(next) : undefined;
  }
  return lower === 'and' && joinsParts(words, from, at) ? leadsOn(at + 1) : undefined;
}

/** "Ministry of Health and …", "Food and Drug Administration"; not "Labour Party and Green Party", which are two. */
function joinsParts(words: Words, from: number, at: number): boolean {
  const moreFollows = endsInTail(words, at + 1);
  const common = isCommonHere(words, at - 1);
  if (hasConnector(words, from, at)) return common || !moreFollows;
  const isWhole = ((words.spellings[at - 1]?.classes ?? 0) & tails) !== 0;
  return moreFollows && common && !isWhole;
}

/** "Secretary of State", "Minister of Health": an office and its portfolio. */
function isOffice(words: Words, of: number, next: number): boolean {
  return (
    (spellingAt(words, of - 1, of).classes & WordClass.officeWord) !== 0 &&
    (spellingAt(words, next, of).classes & WordClass.officeModifier) !== 0
  );
}

function hasClass(words: Words, from: number, to: number, classes: number): boolean {
  for (let i = from; i < to; i += 1) if ((words.spellings[i]?.classes ?? 0) & classes) return true;
  return false;
}

function hasConnector(words: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (/^(?:of|for|on)$/.test(words.spellings[i]?.lower ?? '')) return true;
  return false;
}

/** How many words may stand between "and" and the last word of an organisation's name. */
const REACH = 6;

function endsInTail(words: Words, at: number): boolean {
  for (let i = at; i < at + REACH; i += 1) {
    const { shape, classes, lower } = spellingAt(words, i, at);
    if (!(shape & Shape.capital) && !(i > at && lower === 'and')) return false;
    if (i > at && classes & tails) return true;
  }
  return false;
}

/** "Prosecutor-General's Office", "Women's Hospital": the owner is a common noun and the owned thing an institution. */
function isOwnedByName(words: Words, from: number, at: number): boolean {
  const owner = words.spellings[at - 1];
  const owned = spellingAt(words, at + 1, from);
  if (!owner || !(owned.shape & Shape.capital) || at - from > 2) return false;
  const institution = owned.classes & (WordClass.organisationTail | WordClass.facilityTail);
  const later = spellingAt(words, at + 2, from).classes & WordClass.organisationTail;
  const noun =
    (owner.lowerClasses & WordClass.common) | (owner.classes & (WordClass.officeWord | WordClass.courtesyTitle));
  return noun !== 0 && (institution | later) !== 0;
}
