import { calendarWords } from './calendar';
import { functionWords } from './functionWords';
import { commonWords } from './generated/commonWords';
import { givenNames } from './generated/givenNames';
import { languages } from './generated/languages';
import { surnames } from './generated/surnames';
import { entriesOf } from './list';
import * as names from './nameWords';
import * as titles from './titles';
import { WordClass } from './wordClass';

/** The words of the lexicons written by hand with all their classes, and the large lexicons one by one, which is quicker to build. */
interface Lexicon {
  readonly classes: ReadonlyMap<string, number>;
  readonly large: readonly (readonly [ReadonlySet<string>, number])[];
}

let lexicon: Lexicon | undefined;

/**
 * The classes of a word exactly as given, without diacritics; 0 for a word that no lexicon has. Built at the first
 * call.
 */
export function lookUp(word: string): number {
  lexicon ??= build();
  let classes = lexicon.classes.get(word) ?? 0;
  for (const [words, bit] of lexicon.large) if (words.has(word)) classes |= bit;
  return classes;
}

/** True when the word, given in small letters, or what it is inflected from is known as a common word. */
export function isCommon(lower: string): boolean {
  if (lookUp(lower) & WordClass.common) return true;
  if (lower.length < 5) return false;
  return stemsOf(lower).some((stem) => (lookUp(stem) & WordClass.common) !== 0);
}

function stemsOf(lower: string): string[] {
  if (lower.endsWith('ies')) return [`${lower.slice(0, -3)}y`];
  if (lower.endsWith('ily')) return [`${lower.slice(0, -3)}y`];
  if (lower.endsWith('ing')) return [lower.slice(0, -3), `${lower.slice(0, -3)}e`];
  if (lower.endsWith('es')) return [lower.slice(0, -1), lower.slice(0, -2)];
  if (lower.endsWith('s')) return [lower.slice(0, -1)];
  if (lower.endsWith('ed') || lower.endsWith('er')) return [lower.slice(0, -1), lower.slice(0, -2)];
  return lower.endsWith('ly') ? [lower.slice(0, -2)] : [];
}

function build(): Lexicon {
  const classes = new Map<string, number>();
  const add = (words: readonly string[], bit: number): void => {
    for (const word of words) classes.set(word, (classes.get(word) ?? 0) | bit);
  };
  add(functionWords, WordClass.function | WordClass.common);
  add(entriesOf(languages), WordClass.language);
  add(calendarWords, WordClass.calendar);
  add(titles.courtesyTitles, WordClass.courtesyTitle);
  add(titles.officeWords, WordClass.officeWord);
  add(titles.officeModifiers, WordClass.officeModifier);
  add(titles.roleNouns, WordClass.roleNoun);
  add(names.organisationTails, WordClass.organisationTail);
  add(names.organisationHeads, WordClass.organisationHead);
  add(names.facilityTails, WordClass.facilityTail);
  add(names.landscapeTails, WordClass.landscapeTail);
  add(names.landscapeHeads, WordClass.landscapeHead);
  add(names.stateTails, WordClass.stateTail);
  add(names.stateHeads, WordClass.stateHead);
  add(names.eventTails, WordClass.eventTail);
  add(names.eventHeads, WordClass.eventHead);
  add(names.lawTails, WordClass.lawTail);
  add(names.lawHeads, WordClass.lawHead);
  add(names.organisationNouns, WordClass.organisationNoun);
  add(names.placeNouns, WordClass.placeNoun);
  add(names.placePrepositions, WordClass.placePreposition);
  add(names.nameParticles, WordClass.particle);
  add(names.nameSuffixes, WordClass.nameSuffix);
  add(names.personVerbs, WordClass.personVerb);
  return {
    classes,
    large: [
      [new Set(entriesOf(commonWords)), WordClass.common],
      [new Set(entriesOf(givenNames)), WordClass.givenName],
      [new Set(entriesOf(surnames)), WordClass.surname],
    ],
  };
}
