import { plainSpellings } from './letters';
import { arabicReadings } from './arabic';
import { nicknames } from './generated/nicknames';
import { arabicGivenNames, otherGivenNames, rulersNames, slavicGivenNames } from './givenNameGroups';
import { remembered } from './memo';
import { slavicReadings } from './slavic';

/** What is known of given names beyond their spelling. */
interface GivenNames {
  /** From a reading to the groups that have it. */
  readonly slavic: ReadonlyMap<string, readonly string[]>;
  readonly arabic: ReadonlyMap<string, readonly string[]>;
  readonly other: ReadonlyMap<string, readonly string[]>;
  readonly rulers: ReadonlyMap<string, readonly string[]>;
  /** From a short form to the names that it is short for. */
  readonly fullForms: ReadonlyMap<string, readonly string[]>;
}

let known: GivenNames | undefined;

function givenNames(): GivenNames {
  known ??= {
    slavic: byReading(slavicGivenNames, slavicReadings),
    arabic: byReading(arabicGivenNames, arabicReadings),
    other: byReading(otherGivenNames, plainSpellings),
    rulers: byReading(rulersNames, plainSpellings),
    fullForms: byReading(nicknameGroups(), (word) => [word]),
  };
  return known;
}

function nicknameGroups(): string[][] {
  return nicknames
    .trim()
    .split('\n')
    .map((line) => line.split(','));
}

/** From each reading of each name to the first names of the groups that it stands in. */
function byReading(
  groups: readonly (readonly string[])[],
  readings: (word: string) => readonly string[],
): Map<string, readonly string[]> {
  const map = new Map<string, readonly string[]>();
  for (const group of groups) {
    const first = group[0] ?? '';
    for (const reading of new Set(group.flatMap(readings))) map.set(reading, [...(map.get(reading) ?? []), first]);
  }
  return map;
}

/**
 * The names (`william`) that a short form (`bill`) or the name itself stands for. Empty for names without short forms.
 */
export function fullForms(word: string): readonly string[] {
  return givenNames().fullForms.get(word) ?? [];
}

/** The groups of names from Cyrillic that a plain word belongs to, each by its first name. */
export const slavicGroups = remembered((word: string) => groupsOf(slavicReadings(word), givenNames().slavic));

export const arabicGroups = remembered((word: string) => groupsOf(arabicReadings(word), givenNames().arabic));

export function otherGroups(word: string): readonly string[] {
  return givenNames().other.get(word) ?? [];
}

/** The groups of rulers' and popes' names: Charles and Karl. */
export function rulersGroups(word: string): readonly string[] {
  return givenNames().rulers.get(word) ?? [];
}

function groupsOf(readings: readonly string[], map: ReadonlyMap<string, readonly string[]>): readonly string[] {
  return [...new Set(readings.flatMap((reading) => map.get(reading) ?? []))];
}
