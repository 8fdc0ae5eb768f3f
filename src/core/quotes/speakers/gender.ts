import type { Gender } from '../../entities/names/givenNameGender';

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
