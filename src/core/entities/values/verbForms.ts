import { wordsOf } from '../lexicon/list';

/** Past tenses that do not end in -ed and are nothing else; English, then German. */
export const pastForms: ReadonlySet<string> = new Set(wordsOf(`
  said told was were had did went came took gave made got found kept left held met saw sent spent stood won lost led rose grew
  began became brought built bought caught chose drew drove ate flew fought forgot froze hung heard hid knew laid lent lit paid
  rode rang ran sang sank sat slept sold shot shook spoke struck swore swam taught tore thought threw understood woke wore wrote
  broke bound dealt fed felt fled sought shed stole stuck swept swung withdrew arose bore bled blew bred crept forbade forgave
  overcame overthrew oversaw undertook underwent upheld withheld withstood fell dug
  war waren wurde wurden hatte hatten hat haben sagte sagten kam kamen ging gingen gab stand fand trat traf nahm begann blieb
  erklärte teilte starb`));

/** Past tenses that look like the verb itself: they count where no "to" and no determiner stands before. */
export const unchangedForms: ReadonlySet<string> = new Set(wordsOf('hit beat shut quit spread cost split burst put cut set'));

/** Participles that are no past tense: they need an auxiliary to tell the time. */
export const participles: ReadonlySet<string> = new Set(wordsOf(`
  been gone seen taken given written shown known driven broken spoken chosen fallen risen drawn done begun become flown forgotten
  frozen hidden stolen worn sworn torn thrown grown`));

/** What makes of the verb behind it something to come. */
export const futureAuxiliaries: ReadonlySet<string> = new Set(wordsOf(`
  will would shall ll won't may might could should must wird werden soll sollen will wollen`));

/** What puts the participle behind it into the past. */
export const pastAuxiliaries: ReadonlySet<string> = new Set(wordsOf('was were had has have having'));

export const presentAuxiliaries: ReadonlySet<string> = new Set(wordsOf("is are am 's 're being"));

/** Before "to", "for" or a date these speak of what is to come: "is due on Friday", "plans to meet". */
export const announcing: ReadonlySet<string> = new Set(wordsOf(`
  due scheduled slated expected set poised planned plans plan planning hopes intends wants vows promises likely about going agreed
  is are upcoming supposed aims ready pledged promised`));

/** Nouns are no verbs: an -ed form behind one of these describes one. */
export const determiners: ReadonlySet<string> = new Set(wordsOf(`
  a an the its his her their our my this that these those of with no some any all most many more one two three`));

/** Words in -ed that are no past tense. */
export const notPast: ReadonlySet<string> = new Set(wordsOf(`
  need indeed speed feed seed breed bleed exceed proceed succeed hundred united red bed wed led shed embed armed so-called
  alleged supposed unprecedented detailed limited`));
