import { fold } from '../fold';

/**
 * Letters as English news romanises them. Cyrillic by the tables of BGN/PCGN for Russian and Ukrainian, Greek by ISO
 * 843's simplified form, Georgian by its national system; a letter that two languages read apart has the reading that
 * meets the other's under `slavicReadings`.
 */
const latinOf: ReadonlyMap<string, string> = new Map([
  ...pairs(
    'абвгґдеєжзиіїйклмнопрстуфхцчшщъыьэюяёђјљњћџў',
    'a b v g g d e ye zh z i i yi y k l m n o p r s t u f kh ts ch sh shch - y - e yu ya yo dj j lj nj c dz u',
  ),
  ...pairs('αβγδεζηθικλμνξοπρστυφχψως', 'a v g d e z i th i k l m n x o p r s t y f ch ps o s'),
  ...pairs(
    'აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ',
    'a b g d e v z t i k l m n o p zh r s t u p k gh q sh ch ts dz ts ch kh j h',
  ),
]);

function pairs(letters: string, latin: string): [string, string][] {
  const spellings = latin.split(' ');
  return [...letters].map((letter, index) => [letter, (spellings[index] ?? '').replace('-', '')]);
}

/** Letters with two customary spellings in ASCII: without their mark, and with a second letter in its place. */
const expansions: readonly (readonly [RegExp, string])[] = [
  [/ä/g, 'ae'],
  [/[öø]/g, 'oe'],
  [/ü/g, 'ue'],
  [/å/g, 'aa'],
  [/đ/g, 'dj'],
];

/**
 * A name in small Latin letters without marks. The second spelling, there only when it differs, writes `ä ö ü ø å đ`
 * with two letters, as German, Danish and Serbian names come without their marks.
 */
export function plainSpellings(name: string): readonly string[] {
  const lower = name.normalize('NFC').toLowerCase();
  const latin = /[\u0370-\u10ff]/.test(lower)
    ? lower
        .normalize('NFD')
        .replace(/[^\p{ASCII}]/gu, inLatin)
        .normalize('NFC')
    : lower;
  const plain = fold(latin);
  if (plain === latin) return [plain];
  const expanded = fold(expansions.reduce((text, [letter, letters]) => text.replace(letter, letters), latin));
  return expanded === plain ? [plain] : [plain, expanded];
}

function inLatin(letter: string): string {
  return latinOf.get(letter) ?? (letter === '\u0306' || letter === '\u0301' ? '' : letter);
}
