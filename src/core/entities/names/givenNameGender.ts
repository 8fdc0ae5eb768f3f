import { fold } from '../fold';
import { givenNameGenders } from '../lexicon/generated/givenNameGenders';
import { givenNames } from '../lexicon/generated/givenNames';
import { entriesOf } from '../lexicon/list';

/** `f` or `m`, as pronouns tell people apart; absent where nothing tells. */
export type Gender = 'f' | 'm';

let byGivenName: ReadonlyMap<string, Gender> | undefined;

/** Whose names given names are, read at the first use; names that both bear are left out. */
function genders(): ReadonlyMap<string, Gender> {
  if (byGivenName) return byGivenName;
  const letters = givenNameGenders.replaceAll('\n', '');
  const read = new Map<string, Gender>(furtherNames);
  entriesOf(givenNames).forEach((name, i) => {
    const letter = letters.charAt(i);
    if (letter === 'f' || letter === 'm') read.set(name.toLowerCase(), letter);
  });
  for (const name of ambiguous) read.delete(name);
  return (byGivenName = read);
}

/** Given names of news that no list has, or that lists have on both sides. */
const furtherNames: readonly (readonly [string, Gender])[] = [
  ...`ivanka kamala jacinda annalena claire sabine petra aurelie sunita indira freja signe gogo`.split(' ').map((name) => [name, 'f'] as const),
  ...`barack reince jeb newt rudy keir rishi shinzo narendra volodymyr serhiy oleksiy denys andriy olaf rand mitch`.split(' ')
    .map((name) => [name, 'm'] as const),
];

/** Common to women and men, or the other's in another language. */
const ambiguous = `andrea kim robin jean alex sam chris terry jordan taylor casey jamie leslie lee pat kelly jesse dana morgan nikita sasha
  simone joan jan kit francis ali`.split(/\s+/);

/** Slavic surnames and patronymics that women alone bear. */
const femaleSurname = /(?:[oe]v|[sc]k)(?:a|á|aya|aia|aja)$|(?:ovna|evna|ówna|ová|skaya|skaia|ivna)$/;
const malePatronymic = /(?:ovich|evich|ovych)$/;

/** The gender that a full name shows by its given name, or by the form of its surname. */
export function genderOfName(name: string): Gender | undefined {
  const words = fold(name).toLowerCase().split(/\s+/);
  const given = genders().get(words[0] ?? '') ?? (words.length > 2 ? genders().get(words[1] ?? '') : undefined);
  if (given) return given;
  if (words.some((word) => malePatronymic.test(word))) return 'm';
  return words.length > 1 && femaleSurname.test(words.at(-1) ?? '') ? 'f' : undefined;
}
