import { fold } from '../fold';
import { functionWords } from '../lexicon/functionWords';
import { wordsOf } from '../lexicon/list';
import { officeModifiers, officeWords, roleNouns } from '../lexicon/titles';
import { pastForms } from '../values/verbForms';

/** Nouns for people that say whose they are, or what befell them, rather than what they do. */
const notRoles = new Set(wordsOf(`
  suspect victim wife husband son daughter mother father brother sister uncle aunt cousin nephew niece grandson granddaughter widow
  girlfriend boyfriend partner fiancee friend counterpart predecessor successor colleague teammate opponent rival witness winner
  resident terrorist forward sheikh shaikh sheik officer head executive chief deputy candidate`));

/** Some of these are roles with a word before them only: "police officer", "defence chief". */
const headsWithModifier = new Set(wordsOf('officer head executive chief deputy candidate winner resident official worker member fellow aide boss master skipper engineer keeper commander'));

const heads = new Set([
  ...[...officeWords, ...roleNouns].map((word) => word.toLowerCase()).filter((word) => !notRoles.has(word)),
  ...wordsOf(`
    czar tsar campaigner organiser organizer lecturer trainer farmer miner broker developer producer conductor curator librarian
    archaeologist ombudsman ombudswoman mediator patriarch undersecretary premier-designate minister-president commander-in-chief
    editor-in-chief vice-chair vice-chairman chairman-designate congressman-elect president-elect prime_minister whip referee umpire
    bishop sheriff alderman justice magistrate solicitor barrister notary paramedic firefighter nurse midwife vet chef baker`),
]);

const SUFFIXED = /(?:ologist|ographer|iatrist|ician|onomist|ographer)$/;
const GERMAN_HEAD = /(?:minister|präsident|sprecher|bürgermeister|kanzler|leiter|direktor|richter|professor|forscher|sekretär|beauftragte|botschafter|senator|trainer|anwalt|anwält|chef|politiker|ökonom|experte|expert|historiker)(?:in|r|n)?$|^(?:vorsitzende|abgeordnete)[rn]?$/;

const SHORTEST_HEAD = 2;

/** Whether a word (any case) is what somebody is; `modified` says that a word that describes it stands before. */
export function isRoleHead(word: string, modified: boolean): boolean {
  if (word.length < SHORTEST_HEAD) return false;
  const lower = fold(word).toLowerCase();
  if (heads.has(lower) || SUFFIXED.test(lower)) return true;
  if (modified && headsWithModifier.has(lower)) return true;
  return /^\p{Lu}/u.test(word) && GERMAN_HEAD.test(word.toLowerCase());
}

const modifiers = new Set([
  ...officeModifiers.filter((word) => !/^(?:Then|Most|Very|Right|Late|Under)$/.test(word)).flatMap((word) => [word, word.toLowerCase()]),
  ...wordsOf(`ex then former acting outgoing incoming managing visiting sitting leading founding housing mining marketing banking boxing planning
    shipping building training engineering broadcasting sports affairs rights women's news sales communications operations politics relations
    resources arms services physics economics mathematics united retired exiled jailed elected renowned noted celebrated appointed
    wheelchair business press congress human defence`),
]);

const stops = new Set([
  ...functionWords,
  ...wordsOf(`say says tell tells ask asks urge urges meet meets help helps see sees let make makes back backs join joins call calls want wants
    told including include includes named called like unlike via per amid despite alongside against between among when where whether
    bin ibn al el abu van von der den de da di du la le mr mrs ms dr sir also not yet now today yesterday`),
]);

/** Whether a word in small letters may describe the role behind it: "human rights", "harbour"; not a verb, an adverb or a function word. */
export function mayDescribe(word: string): boolean {
  if (modifiers.has(word)) return true;
  if (stops.has(word) || pastForms.has(word) || !/^[\p{Ll}][\p{L}\p{M}'’-]*$/u.test(word)) return false;
  return !/(?:ed|ing|ly|s)$/.test(word);
}

/** Whether a word with a capital belongs to offices as well as to names: "Foreign", "Deputy". */
export function isOfficeModifier(word: string): boolean {
  return modifiers.has(word);
}
