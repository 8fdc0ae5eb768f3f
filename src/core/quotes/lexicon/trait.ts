/** What a word can be, as bits: a word may be several things, and its neighbours decide. */
export const Trait = {
  /** A reporting verb in a form that can stand alone behind its subject: `said`, `says`. */
  finite: 1 << 0,
  /** A reporting verb's bare form: behind plural subjects and auxiliaries. */
  bare: 1 << 1,
  /** A reporting verb's -ing form: `saying`. */
  participle: 1 << 2,
  /** The form behind have and be: `written`, `said`. */
  perfect: 1 << 3,
  /** The verb takes what is said as a clause: `say`, `warn`. */
  clause: 1 << 4,
  /** The verb judges something and needs quoted words to report any: `call`, `criticise`. */
  judging: 1 << 5,
  /** The verb takes whom it is said to before what is said: `tell`. */
  addressee: 1 << 6,
  /** The form is a noun as well: `claims`, `report`. */
  noun: 1 << 7,
  auxiliary: 1 << 8,
  be: 1 << 9,
  adverb: 1 << 10,
  determiner: 1 << 11,
  /** A pronoun that can say something: `she`, `they`, `who`. */
  pronoun: 1 << 12,
  possessive: 1 << 13,
  preposition: 1 << 14,
  coordinator: 1 << 15,
  /** A word that begins a subordinate clause. */
  subordinator: 1 << 16,
  relative: 1 << 17,
  /** What somebody is: `minister`, `spokeswoman`; with `plural` for several. */
  role: 1 << 18,
  plural: 1 << 19,
  title: 1 << 20,
  /** Days, months, parts of the day. */
  time: 1 << 21,
  /** What a title in quotation marks stands behind: `film`, `song`; or a naming word: `so-called`, `dubbed`. */
  work: 1 << 22,
  naming: 1 << 23,
  /** A noun that holds what was said: `statement`, `claim`, `promise`. */
  speechNoun: 1 << 24,
  /** A common verb that reports nothing: it ends a noun phrase. */
  otherVerb: 1 << 25,
  /** A reporting verb that needs no addressee and only ever reports: nobody “says” a thing by other means. */
  plain: 1 << 26,
  negation: 1 << 27,
  that: 1 << 28,
  /** The verb reports only what stands in quotation marks or behind “that”: `quote`, `begin`. */
  quoting: 1 << 29,
  /** The verb tells how something sounds, and reports only right beside a quoted sentence: `laugh`, `fume`. */
  manner: 1 << 30,
} as const;

/** A word's bits of `Trait`; 0 for a word the lexicon does not know. */
export type Traits = number;
