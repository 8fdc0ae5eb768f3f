import { fold } from '../../entities/fold';
import { givenNameGenders } from '../../entities/lexicon/generated/givenNameGenders';
import { givenNames } from '../../entities/lexicon/generated/givenNames';
import { entriesOf } from '../../entities/lexicon/list';

/** `f` or `m`, as pronouns tell people apart; absent where nothing tells. */
export type Gender = 'f' | 'm';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const femaleWords = set(`ms ms. mrs mrs. miss lady dame madam queen princess duchess baroness sister mother daughter wife
  widow woman girl spokeswoman congresswoman chairwoman policewoman businesswoman actress frau herrin sprecherin
  ministerin präsidentin chefin leiterin kanzlerin königin bürgermeisterin grandmother aunt niece mum mom gran granny grandma
  granddaughter girlfriend heroine waitress hostess nun gogo sportswoman midwife councilwoman schoolgirl señora mme mlle madame`);

const maleWords = set(`mr mr. sir lord king prince duke baron father brother son husband widower man boy spokesman
  congressman chairman policeman businessman fireman pope herr könig papst grandfather uncle nephew dad grandad grandpa
  grandson boyfriend gentleman monk schoolboy councilman sportsman fisherman salesman cameraman señor monsieur`);

/** The gender that a title, a role or a kinship word shows, in lower case. */
export function genderOfWord(word: string): Gender | undefined {
  if (femaleWords.has(word)) return 'f';
  return maleWords.has(word) ? 'm' : undefined;
}

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

/** The gender that a personal pronoun asks for; `undefined` for all others. */
export function genderOfPronoun(word: string, language: 'en' | 'de'): Gender | undefined {
  if (word === 'he' || word === 'him' || (language === 'de' && (word === 'er' || word === 'ihm'))) return 'm';
  return word === 'she' || word === 'her' || (language === 'de' && word === 'sie') ? 'f' : undefined;
}

/** The gender that any form of a personal pronoun shows, of English at least. */
export function genderOfForm(word: string, language: 'en' | 'de'): Gender | undefined {
  if (language === 'de') return genderOfPronoun(word, language);
  if (word === 'he' || word === 'his' || word === 'him' || word === 'himself') return 'm';
  return word === 'she' || word === 'her' || word === 'herself' || word === 'hers' ? 'f' : undefined;
}
