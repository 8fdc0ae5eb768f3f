import { heads, tails, WordClass } from '../lexicon/wordClass';
import { isCommonHere, isSentenceStart, Shape, spellingAt, type Spelling, type Words } from '../words';
import type { Candidate, Evidence } from './candidate';
import { longestEntry } from './gazetteerMatch';

const PERSON_ENDING = new RegExp(
  '(?:ov|ova|ev|eva|skiy|sky|ski|ska|enko|chuk|shvili|dze|yan|ian|sson|sen|ez|oglu|vic|vich|ich|escu|poulos|idis|' +
    'akis|nen|quist|berg|mann|stein)$',
);
const PLACE_ENDING = new RegExp(
  '(?:stan|burg|grad|ville|abad|pur|shire|ovo|land|ford|town|field|polis|ovka|sk|iya|nagar|bury|dorf|heim|hafen|' +
    'borough|port|mouth|ham)$',
);
const PLACE_BEGINNING = new RegExp(
  '^(?:North|South|East|West|Northern|Southern|Eastern|Western|Central|Upper|Lower|Greater|New|Port|Fort|San|' +
    'Santa|Saint|Puerto|Playa|Playas|Villa|Cerro|Costa|Bandar|Tel|Kota)$',
);
/** Endings of verbs and adverbs, which begin sentences more often than names do. */
const INFLECTED = /..(?:ing|ed|ly)$/;
const CAMEL_SURNAME = /^(?:Mc|Mac|De|Di|La|Le|Van|O')[A-Z]/;
const SHORTEST_ENDING = 6;
const LONGEST_ACRONYM = 6;

/** Adds what a candidate's own words say. All weights were found by trial on development corpora. */
export function weighWords(words: Words, { from, to, evidence }: Candidate): void {
  if (to - from === 1) weighSingle(words, from, evidence);
  else weighSeveral(words, from, to, evidence);
}

function weighSeveral(words: Words, from: number, to: number, evidence: Evidence): void {
  const first = spellingAt(words, from, from);
  const last = spellingAt(words, to - 1, from);
  let common = 0;
  for (let i = from; i < to; i += 1) common += weighPart(spellingAt(words, i, from), i === from, evidence);
  if (first.classes & WordClass.givenName) evidence.person += 3;
  if (last.classes & WordClass.surname) evidence.person += 1.5;
  if (last.classes & WordClass.nameSuffix) evidence.person += 2;
  if (PERSON_ENDING.test(last.lower)) evidence.person += 0.7;
  if (common > 0) {
    evidence.person -= 1.5;
    evidence.organisation += common === to - from ? 0.2 : 1.2;
  } else if (to - from <= 3) evidence.person += 1.6;
  if (to - from > 4) evidence.organisation += 1;
  if (PLACE_BEGINNING.test(first.titled)) evidence.place += 2;
  if (endsInState(words, to) && !(first.classes & WordClass.givenName)) {
    evidence.organisation += 1.5;
    evidence.person -= 1;
  }
}

/** Weighs one word of several; 1 when it is a common word that is no person's name, else 0. */
function weighPart({ shape, classes, lowerClasses, text }: Spelling, first: boolean, evidence: Evidence): number {
  const personal = (classes & (WordClass.givenName | WordClass.surname)) !== 0;
  if (shape & Shape.initial) evidence.person += 1.5;
  if (!(shape & Shape.capital) && classes & WordClass.particle) evidence.person += 1.5;
  if (text === '&') evidence.organisation += 6;
  if (!first && classes & tails && !(classes & WordClass.surname)) evidence.organisation += 1;
  if (shape & Shape.allCaps && classes === 0) evidence.organisation += 1;
  return lowerClasses & WordClass.common && !personal ? 1 : 0;
}

/** "Telecom Namibia": a company's name that ends with the country. */
function endsInState(words: Words, to: number): boolean {
  const end = longestEntry(words, to - 1, to);
  return end?.type === 'GPE' && end.sure;
}

function weighSingle(words: Words, i: number, evidence: Evidence): void {
  const { shape, classes, lower, text } = spellingAt(words, i, i);
  const personal = (classes & (WordClass.givenName | WordClass.surname)) !== 0;
  const first = isSentenceStart(words, i);
  const common = isCommonHere(words, i) || (!personal && (isPartOfNames(classes) || (first && INFLECTED.test(lower))));
  const doubtful = common && first;
  if (shape & Shape.allCaps && text.length <= LONGEST_ACRONYM && !common && !isKnownPlace(words, i))
    evidence.organisation += 2.2;
  else if (shape & Shape.camel && !CAMEL_SURNAME.test(text)) evidence.organisation += 1.5;
  if (classes & WordClass.givenName) evidence.person += doubtful ? 0.2 : common ? 1 : 1.5;
  if (classes & WordClass.surname) evidence.person += doubtful ? 0.2 : 1;
  if (text.length >= SHORTEST_ENDING) weighEnding(lower, evidence);
  if (common && (doubtful || !personal)) {
    evidence.person -= 1;
    evidence.organisation -= 1.5;
    evidence.place -= 1;
  } else if (!common && text.length > 3) {
    evidence.person += 0.6;
    evidence.organisation += 0.4;
    evidence.place += 0.4;
  }
}

function weighEnding(lower: string, evidence: Evidence): void {
  if (PERSON_ENDING.test(lower)) evidence.person += 0.7;
  if (PLACE_ENDING.test(lower)) evidence.place += 0.7;
}

/** "Council", "Republic", "Minister": words of names and titles that are no name alone. */
function isPartOfNames(classes: number): boolean {
  return (classes & (tails | heads | WordClass.officeWord | WordClass.courtesyTitle)) !== 0;
}

function isKnownPlace(words: Words, i: number): boolean {
  const type = longestEntry(words, i, i + 1)?.type;
  return type === 'GPE' || type === 'LOC';
}
