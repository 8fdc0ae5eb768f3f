/** `f` or `m`, as pronouns tell people apart; absent where nothing tells. */
export type Gender = 'f' | 'm';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const femaleWords = set(`ms ms. mrs mrs. miss lady dame madam queen princess duchess baroness sister mother daughter wife
  widow woman girl spokeswoman congresswoman chairwoman policewoman businesswoman actress frau herrin sprecherin
  ministerin präsidentin chefin leiterin kanzlerin königin bürgermeisterin grandmother aunt niece`);

const maleWords = set(`mr mr. sir lord king prince duke baron father brother son husband widower man boy spokesman
  congressman chairman policeman businessman fireman pope herr könig papst grandfather uncle nephew`);

/** Frequent given names, Western and beyond, that are borne almost only by women. */
const femaleNames = set(`mary maria marie anna anne ann ana anita elizabeth elisabeth susan linda joyce barbara patricia
  jennifer margaret sarah sara karen nancy lisa betty helen sandra donna carol ruth sharon michelle laura kimberly
  deborah jessica cynthia angela melissa brenda amy rebecca virginia kathleen pamela martha debra amanda stephanie
  carolyn christine janet catherine katherine kathryn frances diane alice julie julia heather teresa theresa doris
  gloria evelyn cheryl joan rosa janice nicole judy christina kathy beverly denise tammy irene jane lori rachel marilyn
  andrea louise wanda bonnie ruby lois tina phyllis emily peggy gladys rita connie florence tracy edna tiffany carmen
  cindy grace wendy victoria edith sherry sylvia josephine thelma sheila ethel ellen elaine marjorie carrie charlotte
  monica esther pauline emma juanita eva hillary melania ivanka ursula angelika claudia ingrid birgit sabine petra
  monika heike ulrike annalena katrin kerstin olena oksana iryna natalia natalya svetlana tatiana olga irina yulia
  kateryna anastasia ekaterina lyudmila daria fatima aisha amina zainab khadija leila layla mariam nadia samira yasmin
  priya sunita indira sonia aung mei yuki keiko sofia sophia sophie isabel isabella lucia elena francesca giulia chiara
  paola inés ines pilar dolores mercedes beatriz marta astrid freja signe karin linnea greta ebba katarina zuzana
  agnieszka magdalena ewa małgorzata joanna nicola gina tulsi elise claire camille brigitte françoise nathalie sylvie
  valérie céline hélène aurélie margot marine jacinda nikki kamala michele megan meghan kate diana gabrielle samantha
  erin molly abigail hannah olivia ava mia chloe zoe lily lucy nora clara`);

/** Frequent given names that are borne almost only by men. */
const maleNames = set(`james john robert michael william david richard charles joseph thomas christopher daniel paul mark
  donald george kenneth steven stephen edward brian ronald anthony kevin jason matthew gary timothy jose josé larry
  jeffrey frank scott eric andrew raymond gregory joshua jerry dennis walter patrick peter harold douglas henry carl
  arthur ryan roger joe juan jack albert jonathan justin terry gerald keith samuel willie ralph lawrence nicholas roy
  benjamin bruce brandon adam harry fred wayne billy steve louis jeremy aaron randy howard eugene carlos russell bobby
  victor martin ernest phillip philip todd craig alan shawn clarence sean chris johnny earl jimmy antonio bryan tony
  luis mike stanley leonard nathan dale manuel rodney curtis norman allen marvin vincent glenn jeffery jeff jacob alfred
  kyle bernie barack bill tim ted mitt marco jeb vladimir dmitry dmitri sergei sergey serhiy oleksiy alexei aleksei
  volodymyr dmytro yevgeny mikhail nikolai boris igor ivan oleg denys andriy viktor yuri pavel jens jürgen hans klaus
  wolfgang helmut dieter stefan andreas uwe olaf friedrich markus matthias tobias sebastian lars erik björn anders nils
  mohammed muhammad mohamed ahmed ali hassan hussein omar abdul ibrahim khalid mustafa yusuf youssef tariq rajesh
  narendra rahul amit sanjay vijay hiroshi kenji takeshi shinzo jean-claude pierre françois jacques emmanuel nicolas
  michel philippe laurent alain olivier giovanni giuseppe luigi matteo mario silvio pedro pablo miguel javier fernando
  rafael diego jorge ricardo eduardo alejandro andrés paulo joão luiz jair tom dan greg rob ben sam nick matt josh luke
  noah liam oscar hugo felix leo max simon neil ian graham nigel rishi keir gordon dick newt rudy reince corey jared
  elon rand lindsey chuck mitch`);

/** The gender that a title, a role or a kinship word shows, in lower case. */
export function genderOfWord(word: string): Gender | undefined {
  if (femaleWords.has(word)) return 'f';
  return maleWords.has(word) ? 'm' : undefined;
}

/** The gender that a given name shows, in lower case. */
export function genderOfGivenName(name: string): Gender | undefined {
  const female = femaleNames.has(name);
  const male = maleNames.has(name);
  if (female === male) return undefined;
  return female ? 'f' : 'm';
}

/** The gender that a personal pronoun asks for; `undefined` for all others. */
export function genderOfPronoun(word: string, language: 'en' | 'de'): Gender | undefined {
  if (word === 'he' || (language === 'de' && word === 'er')) return 'm';
  return word === 'she' || (language === 'de' && word === 'sie') ? 'f' : undefined;
}
