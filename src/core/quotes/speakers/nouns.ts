import { Trait } from '../lexicon/trait';
import type { Reading } from '../reading/reading';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Nouns for a firm, whatever its name says: of all bodies, a name that shows no other kind fits them. */
const firms = set(`company firm group business manufacturer maker producer retailer operator developer startup start-up carrier airline
  supplier distributor chain brand giant conglomerate shipbuilder miner drugmaker carmaker chipmaker brewer publisher broadcaster landlord
  lender insurer employer utility contractor shipyard factory mill vendor platform unternehmen firma konzern hersteller betreiber`);

/** Nouns for a body that people join or that serves them; its name seldom shows which. */
const societies = set(`organisation organization association charity foundation movement party alliance coalition institute institution
  network club team side body league federation society trust partnership consortium cooperative newspaper paper magazine outlet website
  verband verein partei stiftung`);

/** Words in names, by the nouns that mean their bearers as well as the word itself does. */
const wordsInNames: Readonly<Record<string, ReadonlySet<string>>> = {
  regulator: set('authority agency administration commission inspectorate regulator'),
  watchdog: set('authority agency administration commission inspectorate ombudsman'),
  agency: set('agency administration service services bureau authority'),
  authority: set('authority administration agency'),
  bank: set('bank banque banco bankas banka'),
  union: set('union workers federation front congress brotherhood unite'),
  hospital: set('hospital infirmary clinic medical'),
  university: set('university college'),
  service: set('service services'),
  court: set('court tribunal'),
  tribunal: set('tribunal court'),
  department: set('department ministry'),
  board: set('board'),
  police: set('police constabulary'),
  force: set('police constabulary force'),
  commission: set('commission'),
  institute: set('institute institution'),
  association: set('association society'),
  organism: set('unesco organisation organization agency'),
  behörde: set('amt behörde agentur'),
};

/** What else somebody is who is one of these: “the lawmaker” may be a senator. */
const kindsOfPeople: Readonly<Record<string, ReadonlySet<string>>> = {
  lawmaker: set('mp mep senator congressman congresswoman representative deputy legislator parliamentarian assemblyman'),
  parliamentarian: set('mp mep senator deputy lawmaker legislator'),
  legislator: set('mp mep senator congressman congresswoman representative deputy lawmaker'),
  politician: set('mp mep senator minister mayor congressman congresswoman lawmaker deputy leader'),
  spokesman: set('spokesperson'), spokeswoman: set('spokesperson'), spokesperson: set('spokesman spokeswoman'),
  boss: set('manager coach head chief executive ceo director owner chairman president'),
  manager: set('coach boss'), coach: set('manager trainer'),
  lawyer: set('attorney counsel barrister advocate solicitor'), attorney: set('lawyer counsel advocate'),
  counsel: set('lawyer attorney barrister advocate prosecutor kc qc sc'), solicitor: set('lawyer'), barrister: set('counsel kc qc'),
  advocate: set('counsel lawyer'), prosecutor: set('counsel attorney advocate'),
  author: set('novelist writer biographer poet playwright historian'), writer: set('author novelist poet journalist'),
  novelist: set('author writer'),
  scientist: set('researcher professor biologist geologist physicist chemist climatologist meteorologist hydrologist epidemiologist'),
  researcher: set('scientist professor biologist economist lecturer fellow author'), academic: set('professor lecturer researcher'),
  professor: set('prof'), doctor: set('dr physician surgeon paediatrician cardiologist'), physician: set('doctor dr'),
  officer: set('captain sergeant lieutenant constable inspector colonel major commander detective'),
  judge: set('justice magistrate'), envoy: set('ambassador diplomat'), diplomat: set('ambassador envoy attache attaché consul'),
  skipper: set('captain'), captain: set('skipper'), premier: set('minister'), executive: set('ceo'),
  priest: set('father pastor reverend vicar don'), pastor: set('reverend'), teacher: set('headteacher headmaster'),
  footballer: set('player striker midfielder defender goalkeeper winger forward'), player: set('striker midfielder defender goalkeeper winger'),
  singer: set('vocalist musician'), musician: set('singer guitarist drummer pianist'), artist: set('painter sculptor'),
  chair: set('chairman chairwoman chairperson'), chairperson: set('chair chairman chairwoman justice judge'),
  chairman: set('chair'), chairwoman: set('chair'), reporter: set('journalist correspondent'), journalist: set('reporter correspondent editor'),
  entrepreneur: set('founder'), businessman: set('owner founder entrepreneur'), father: set('dad'), mother: set('mum mom'),
};

/** Nouns for what somebody has written or found out: its words are its author's. */
const documents = set(`report survey poll study letter statement text website memo email e-mail message post tweet review analysis
  paper document filing article blog note notice entry answer reply response argument warning claim estimate forecast release
  website page column affidavit submission bulletin census audit ranking index investigation findings petition newsletter motion leaflet brochure
  announcement verdict ruling opinion complaint indictment lawsuit headline sign caption ad advert advertisement publication`);

/** Nouns that say what somebody is to others or what befell them, but nobody's work: the one who is spoken of may be meant. */
const epithets = set(`veteran pensioner widow widower gran grandmother grandfather mum mom dad mother father star winner match-winner
  native newcomer champion survivor novelist author writer poet playwright painter sculptor singer musician actor actress artist composer
  scaffolder striker defender goalkeeper midfielder winger forward skipper sprinter hydrologist historian biologist geologist physicist
  chemist climatologist ecologist psychologist sociologist archaeologist farmer fisherman chef baker scientist academic
  grandma grandmother-of-two playmaker debutant teenager pupil schoolgirl schoolboy graduate mother-of-two father-of-two`);

const otherBodies = set(`ministry council committee government parliament senate congress assembly city town municipality province county
  department administration bureau office inspectorate academy school college museum theatre theater church army navy embassy treasury panel
  jury house campaign hotel kremlin state region country canton village team ministerium regierung stadt gemeinde amt`);

/** True for “company”, “ministry”, “bank”: a body rather than somebody. */
export function isBodyNoun(noun: string): boolean {
  return firms.has(noun) || societies.has(noun) || otherBodies.has(noun) || Object.hasOwn(wordsInNames, noun);
}

export function isFirm(noun: string): boolean {
  return firms.has(noun);
}

const firmsOrPeople = set(`producer publisher developer operator landlord employer miner brewer supplier distributor contractor maker vendor
  lender retailer`);

/** “producer”, “landlord”: a firm or a person. */
export function mayBePerson(noun: string): boolean {
  return firmsOrPeople.has(noun);
}

const looseSocieties = set('organisation organization charity group club outlet newspaper paper magazine website');

/** Nouns that fit any body nothing else is known of. */
export function isSociety(noun: string): boolean {
  return looseSocieties.has(noun);
}

/** True for “city”, “province”: what has its name from a place. */
export function isPlaceNoun(noun: string): boolean {
  return /^(?:city|town|municipality|village|province|county|region|canton|state|stadt|gemeinde)$/.test(noun);
}

/** Whether a name that holds `word` may be meant by “the `noun`”. */
export function namesKind(noun: string, word: string): boolean {
  return noun === word || (wordsInNames[noun]?.has(word) ?? false);
}

/** The nouns of people that “the `noun`” may stand for as well. */
export function kindsOf(noun: string): ReadonlySet<string> | undefined {
  return kindsOfPeople[noun];
}

export function isDocumentNoun(noun: string): boolean {
  return documents.has(noun);
}

/** “the veteran”, “the mother-of-two”, “the 22-year-old”: whoever is spoken of, when nobody else is called so. */
export function isEpithet(noun: string): boolean {
  return epithets.has(noun) || /-year-old$|-of-\w+$|^\p{L}+(?:ologist|ographer)$/u.test(noun);
}

const acronymNouns = set(`agency regulator authority union watchdog bureau commission ministry bank broadcaster court organisation organization
  force federation association body board institute`);

/** Nouns for bodies that news calls by their capitals. */
export function namesAcronyms(noun: string): boolean {
  return acronymNouns.has(noun);
}

const offices = set(`minister president premier chancellor secretary governor mayor judge justice magistrate prosecutor spokesman
  spokeswoman spokesperson commissioner ambassador king queen pope police officer chairman chairwoman chair chief head
  leader director lawyer attorney official owner doctor teacher father mother wife husband son daughter brother sister
  boy girl man woman speaker editor coach manager boss source person member landlord interviewer reporter clerk
  registrar auditor`);

/** Offices of which a text brings in the bearer without a name: “the minister”, “the judge”. */
export function isOffice(noun: string): boolean {
  return offices.has(noun.slice(noun.lastIndexOf('-') + 1)) || noun.endsWith(' general');
}

const generals = set('attorney inspector secretary solicitor surgeon director governor consul auditor comptroller postmaster procurator');

/** The noun at a token, in lower case. An attorney general is no general: such an office is one noun of two words. */
export function nounAt(reading: Reading, token: number): string {
  const word = reading.word(token);
  return word === 'general' && generals.has(reading.word(token - 1)) ? `${reading.word(token - 1)} general` : word;
}

const questioned = set('witness defendant accused plaintiff claimant complainant respondent suspect');
const officersOfCourt = set(`judge justice magistrate coroner recorder lawyer attorney counsel barrister solicitor advocate prosecutor prosecuting
  defending kc qc sc`);

/** “the witness”, “the defendant”: who is asked in court, and does not ask. */
export function isQuestioned(noun: string): boolean {
  return questioned.has(noun);
}

/** Words for those who ask in court and decide there. */
export function isOfficerOfCourt(word: string): boolean {
  return officersOfCourt.has(word);
}

/** Words in the names of public bodies: no firm has them. */
const publicWords = set(`ministry department agency authority administration commission council committee court police bank union university
  college hospital parliament senate congress government office bureau service services board party association federation institute
  society church school trust league assembly army navy police tribunal inspectorate nato un eu who fbi cia`);

/** Whether a name in lower-case words may be a firm's. */
export function mayBeFirm(words: ReadonlySet<string>): boolean {
  for (const word of words) if (publicWords.has(word)) return false;
  return true;
}

/** Somebody's role, title or walk of life. */
export function isPersonNoun(reading: Reading, token: number): boolean {
  const word = reading.word(token);
  if (isBodyNoun(word) || isDocumentNoun(word)) return false;
  return reading.has(token, Trait.role | Trait.title) || Object.hasOwn(kindsOfPeople, word) || isEpithet(word) || isAgent(word);
}

const notAgents = set(`river tower water weather summer winter power paper number order corner computer counter dinner fever finger flower hammer
  harbor layer ladder leather lumber matter minor monitor motor mirror trailer tractor reactor sector factor labor laser liquor manner
  meter murder newspaper oyster pepper plaster poster powder quarter rubber rumor shelter shoulder shower silver slipper soccer spider
  thunder timber tiger timer trigger tumor vapor bunker container freezer locker sticker shutter terror error horror former latter
  other another further rather order disaster december november october september chapter cluster boiler crater printer filter butter
  cylinder elevator generator indicator transistor letter ticker banner barrier border buffer charter copper corridor door floor
  interior exterior gutter helicopter manor metaphor mister odor posterior register remainder roller rotor saucer semester theater
  transfer trailer tremor user-over weather wonder wrapper folder breaker heater cooler cancer answer over under center`);

/** “coroner”, “gardener”, “pianist”: a noun for who does something, by its ending. */
function isAgent(noun: string): boolean {
  return noun.length > 5 && /(?:[^aeiou]er|eer|[tss]or|ist|ician)$/.test(noun) && !notAgents.has(noun);
}
