import { fold } from '../fold';
import { monthNames, weekdayNames } from '../lexicon/calendar';
import { wordsOf } from '../lexicon/list';
import { currencyCodes, currencyNames, currencySigns } from './currencies';
import { holidayBeginnings } from './holidays';
import { senseOf, type Role, type Sense, type SenseParts } from './sense';
import { germanNumbers, ordinalNumbers, scales, smallNumbers, vagueNumbers } from './spelled';
import { unitWords } from './units';

/** Lengths of time: singular and plural; what is shorter than a day has a `T`. */
const lengths: Readonly<Record<string, string>> = {
  Y: 'year years jahr jahre jahren', M: 'month months monat monate monaten', W: 'week weeks woche wochen',
  D: 'day days tag tage tagen', '0Y': 'decade decades jahrzehnt jahrzehnte', '00Y': 'century centuries jahrhundert jahrhunderte',
  TH: 'hour hours stunde stunden hr hrs',
  TM: 'minute minutes minuten min mins', TS: 'second seconds sekunde sekunden sec secs',
  weekend: 'weekend weekends wochenende', quarter: 'quarter quarters quartal', fortnight: 'fortnight fortnights',
};

const roles: Readonly<Partial<Record<Role, string>>> = {
  article: 'a an', half: 'half', several: 'several few couple einige mehrere',
  relative: `last next this past previous following coming recent current same letzte letzten letzter letztes nachste nachsten nachster
    nachstes vergangene vergangenen kommende kommenden vorige vorigen diese diesen dieser dieses`,
  day: 'today yesterday tomorrow tonight heute gestern vorgestern ubermorgen', dayPart: 'morning afternoon evening night',
  noon: 'noon midnight midday mitternacht', edge: 'early late', season: 'summer winter spring autumn fall season',
  between: 'between',
};
/** Roles that something begins with. */
const opening: ReadonlySet<Role> = new Set<Role>([
  'article', 'half', 'several', 'vague', 'relative', 'day', 'dayPart', 'noon', 'edge', 'between', 'holiday', 'numbered',
]);

/** Letters before a currency's sign: `US$`, `GH¢`. */
const beforeSigns = wordsOf('us u.s. a au c ca nz hk nt s sg n r z j g tt fj cop mx e gh cn');

const senses = new Map<string, Sense>();

function add(words: Iterable<string>, parts: SenseParts): void {
  const sense = senseOf(parts);
  for (const word of words) {
    const key = fold(word).toLowerCase();
    const known = senses.get(key);
    senses.set(key, known ? both(known, sense) : sense);
  }
}

/** A sense with all that either says; where they differ, what the later one says. */
function both(earlier: Sense, later: Sense): Sense {
  return {
    opens: earlier.opens || later.opens, digits: later.digits ?? earlier.digits, small: later.small ?? earlier.small,
    scale: later.scale ?? earlier.scale, ordinal: later.ordinal ?? earlier.ordinal, month: later.month ?? earlier.month,
    weekday: later.weekday ?? earlier.weekday, currency: later.currency ?? earlier.currency, sign: earlier.sign || later.sign,
    unit: earlier.unit || later.unit, length: later.length ?? earlier.length, role: later.role ?? earlier.role,
  };
}

add(unitWords, { unit: true });
for (const [word, scale] of scales) add([word], { scale });
for (const [length, words] of Object.entries(lengths)) add(wordsOf(words), { length });
for (const [role, words] of Object.entries(roles) as [Role, string][]) add(wordsOf(words), { role, opens: opening.has(role) });
add(vagueNumbers, { role: 'vague', opens: true });
add(holidayBeginnings, { role: 'holiday', opens: true });
const quartersAndCenturies = 'q1 q2 q3 q4 h1 h2 ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi';
add(wordsOf(quartersAndCenturies), { role: 'numbered', opens: true });
monthNames.forEach((names, i) => add(names, { month: i + 1, opens: true }));
weekdayNames.forEach((names, i) => add([...names, `${names[0] ?? ''}s`], { weekday: i + 1, opens: true }));
for (const [word, small] of smallNumbers) add([word], { small, opens: true });
for (const [word, ordinal] of ordinalNumbers) add([word], { ordinal, opens: true });
for (const [word, currency] of currencyNames) add([word], { currency, opens: true });
add([...currencyCodes, ...currencySigns.keys(), ...beforeSigns], { sign: true, opens: true });

const german = new Map<string, Sense>();
for (const [word, small] of germanNumbers) german.set(word, senseOf({ small, opens: true }));
for (const word of wordsOf('ein eine einen einem einer')) german.set(word, senseOf({ role: 'article', opens: true }));
for (const word of wordsOf('halbe halben')) german.set(word, senseOf({ role: 'half', opens: true }));

/** What a word without digits can be, in small letters and without diacritics; `undefined` for most. */
export function senseOfWord(lower: string, isGerman: boolean): Sense | undefined {
  return (isGerman ? german.get(lower) : undefined) ?? senses.get(lower);
}
