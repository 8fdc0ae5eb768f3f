import { englishWords } from './englishWords';
import { addresseeVerbs, judgingVerbs, mannerVerbs, mentalVerbs, nounVerbs, otherVerbs, plainVerbs, quotingVerbs } from './englishVerbs';
import { germanWords } from './germanWords';
import { inflect } from './inflect';
import { Trait, type Traits } from './trait';
import { WordForms } from './wordForms';

/** The words of one language that the rules know. */
export interface Lexicon {
  readonly language: 'en' | 'de';
  /** The traits of a lower-case word; 0 when unknown. */
  traits(word: string): Traits;
  /** The same for texts, looked up once a spelling. */
  readonly forms: WordForms;
}

/** Verbs that report only together with the particle behind them. */
const particles = new Map([
  ['point', 'out'], ['shoot', 'back'], ['fire', 'back'], ['hit', 'back'], ['chime', 'in'], ['go', 'on'],
    ['hold', 'forth'], ['put', 'it'],
]);

const particleOfForm = new Map<string, string>();
for (const [base, particle] of particles) {
  const { present, past, participle } = inflect(base);
  for (const form of [base, present, past, participle]) particleOfForm.set(form, particle);
}

/** The particle without which a verb form does not report, `out` for `pointed`; `undefined` for all others. */
export function requiredParticle(word: string): string | undefined {
  return particleOfForm.get(word);
}

const cache = new Map<string, Lexicon>();

/** The lexicon for a BCP 47 tag: German for `de…`, English for everything else. */
export function lexiconFor(languageTag: string): Lexicon {
  const language = /^de\b/i.test(languageTag) ? 'de' : 'en';
  const known = cache.get(language);
  if (known) return known;
  const table = language === 'de' ? germanTable() : englishTable();
  const traits = (word: string): Traits => table.get(word) ?? 0;
  const lexicon: Lexicon = { language, traits, forms: new WordForms(traits) };
  cache.set(language, lexicon);
  return lexicon;
}

function germanTable(): Map<string, Traits> {
  const table = new Map<string, Traits>();
  for (const [trait, list] of germanWords) for (const word of list) mark(table, word, trait);
  return table;
}

function englishTable(): Map<string, Traits> {
  const table = new Map<string, Traits>();
  for (const [trait, list] of englishWords) for (const word of list) mark(table, word, trait);
  for (const verb of otherVerbs) for (const form of Object.values(inflect(verb))) mark(table, form as string,
    Trait.otherVerb);
  for (const verb of plainVerbs) markReporting(table, verb, Trait.clause | Trait.plain);
  for (const verb of mentalVerbs) markReporting(table, verb, Trait.clause);
  for (const verb of judgingVerbs) markReporting(table, verb, Trait.judging);
  for (const verb of mannerVerbs) markManner(table, verb);
  for (const verb of addresseeVerbs) markReporting(table, verb, Trait.addressee);
  for (const verb of quotingVerbs) for (const form of Object.values(inflect(verb))) mark(table, form as string,
    Trait.quoting);
  for (const verb of nounVerbs) {
    mark(table, verb, Trait.noun);
    mark(table, inflect(verb).present, Trait.noun);
  }
  return table;
}

/** Where a verb reports in other ways, too, those go first. */
function markManner(table: Map<string, Traits>, verb: string): void {
  const { base, present, past, participle } = inflect(verb);
  for (const [form, traits] of [[base, Trait.bare], [present, Trait.finite], [past, Trait.finite | Trait.perfect], [participle, Trait.participle]] as const) {
    if (((table.get(form) ?? 0) & Trait.clause) === 0) mark(table, form, traits | Trait.clause | Trait.quoting | Trait.manner);
  }
}

function markReporting(table: Map<string, Traits>, verb: string, traits: Traits): void {
  const { base, present, past, perfect, participle } = inflect(verb);
  mark(table, base, Trait.bare | traits);
  mark(table, present, Trait.finite | traits);
  mark(table, past, Trait.finite | traits);
  mark(table, perfect, Trait.perfect | traits);
  mark(table, participle, Trait.participle | traits);
}

function mark(table: Map<string, Traits>, word: string, traits: Traits): void {
  table.set(word, (table.get(word) ?? 0) | traits);
}
