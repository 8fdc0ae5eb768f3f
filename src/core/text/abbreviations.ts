/**
 * The one place that decides whether a full stop belongs to the word before it, and whether such a word may end a
 * sentence. English and German, without their stops; written here by hand, from the style guides' usual lists.
 */

/** Titles, ranks and particles that a name follows: a sentence hardly ever ends in one. */
const beforeNames = words(`
  Mr Mrs Ms Mx Messrs Mme Mlle Dr Prof Rev Fr Sr Hon Rt Pres Gov Sen Rep Reps Sens Amb Sec Atty Supt Insp Det Sgt Cpl Pvt Pfc Lt Capt Cmdr Cdr
  Maj Col Gen Adm Brig Ens Hr Fam Hl Dipl Ing Mag Lic St Ste Mt Ft Pt
  vs v cf ca c approx e.g i.e eg ie viz z.B d.h u.a bzw ggf evtl inkl exkl zzgl bzgl vgl sog lt Nr Tel Abs Art Ziff Bd Hrsg
  pp ed eds vol vols fig figs al dept op`);

/** Abbreviations that stand at a sentence's end as often as inside it. */
const anywhere = words(`
  Jr Sr Esq Inc Ltd Co Cos Corp Bros LLC Plc Univ Assn Dept Div Ave Blvd Rd Hwy Bldg
  Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Okt Dez Mrz
  Mon Tue Tues Wed Thu Thur Thurs Fri Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mich Minn Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt
  Wash Wis Wyo etc usw usf bzw approx min sec hrs hr ft lb lbs oz Mio Mrd Mill Tsd Std Str Jh Jhd geb gest`);

/** Words of their own that abbreviate only before a number: `No. 10`, `p. 4`. */
const beforeNumbers = words('No Nos no nos p S Art art Sec sec Ch ch Fig Vol Rule Pt Nr nr');

/** What stands between dots: `e.g`, `U.S`, `Ph.D`; `undefined` for any other word. */
const DOTTED = /^(?:\p{L}|Ph|Sc|St|Th|Dr|Hr|Yu|Zh)(?:\.(?:\p{L}|Sc|Ed|Phil))+$/u;

/** The longest word that is looked up. */
const LONGEST = 10;

/** True when the full stop after `word` belongs to it: `Mr`, `U.S`, `J` before a name. `after` is the text behind the stop. */
export function keepsFullStop(word: string, after: string): boolean {
  if (word.length > LONGEST) return false;
  if (isInitial(word)) return word !== 'I' && /^(?:\p{L}|[\t \u00A0]\p{Lu})/u.test(after);
  if (beforeNames.has(word) || anywhere.has(word.slice(word.lastIndexOf('.') + 1)) || DOTTED.test(word)) return true;
  return beforeNumbers.has(word) && /^[\t \u00A0]?\d/.test(after);
}

/**
 * True when a sentence may end with this word, which kept its full stop: `U.S.`, `Inc.`, `a.m.`; not `Mr.` or an initial.
 * Then the next word decides.
 */
export function mayEndSentence(word: string): boolean {
  const bare = word.endsWith('.') ? word.slice(0, -1) : word;
  if (bare.length > LONGEST) return true;
  return !isInitial(bare) && !beforeNames.has(bare) && !beforeNumbers.has(bare);
}

function isInitial(word: string): boolean {
  return /^\p{Lu}\p{M}?$/u.test(word);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
