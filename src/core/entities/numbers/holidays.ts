import { wordsOf } from '../lexicon/list';

/**
 * When a holiday is: on a fixed day, or so many days from Easter Sunday; absent for those of other calendars and of one
 * country.
 */
export type HolidayRule = { readonly month: number; readonly day: number } | { readonly fromEaster: number };

/** The longest names first where one begins another; `_` stands for a space. Apostrophes are straight. */
const fixed: Readonly<Record<string, readonly [month: number, day: number]>> = {
  "new_year's_day": [1, 1], "new_year's_eve": [12, 31], "valentine's_day": [2, 14], "st._patrick's_day": [3, 17],
  "april_fools'_day": [4, 1], may_day: [5, 1], christmas_day: [12, 25], christmas_eve: [12, 24], boxing_day: [12, 26],
  halloween: [10, 31], "all_saints'_day": [11, 1],
  "international_women's_day": [3, 8], heiligabend: [12, 24], silvester: [12, 31], neujahr: [1, 1],
};
const movable: Readonly<Record<string, number>> = {
  ash_wednesday: -46, palm_sunday: -7, maundy_thursday: -3, holy_thursday: -3, good_friday: -2, holy_saturday: -1, easter_sunday: 0,
  easter_monday: 1, ascension_day: 39, whit_sunday: 49, whit_monday: 50, easter: 0, karfreitag: -2, ostersonntag: 0, ostermontag: 1,
  pfingstsonntag: 49, pfingstmontag: 50,
};
const others = wordsOf(`
  christmas thanksgiving_day thanksgiving hanukkah passover yom_kippur rosh_hashanah diwali vesak ramadan ramazan
  eid_al-fitr eid_al-adha eid_ul-fitr eid_ul-adha eid-ul-fitr eid-ul-adha eid_al_fitr eid_al_adha eid_ul_fitr eid_ul_adha
  eid nowruz lunar_new_year chinese_new_year holy_week labour_day labor_day memorial_day independence_day republic_day
  armistice_day remembrance_day black_friday cyber_monday veterans_day mother's_day father's_day new_year weihnachten
  ostern pfingsten`);

const rules = new Map<string, HolidayRule | undefined>([
  ...others.map((name): [string, undefined] => [name, undefined]),
  ...Object.entries(fixed).map(([name, [month, day]]): [string, HolidayRule] => [name.replaceAll('_', ' '), { month, day }]),
  ...Object.entries(movable).map(([name, fromEaster]): [string, HolidayRule] => [name.replaceAll('_', ' '), { fromEaster }]),
]);

/** The words of the names, in small letters, by their first word; the longest first. */
const byFirstWord = new Map<string, (readonly string[])[]>();
for (const name of rules.keys()) {
  const words = name.replace(/'s\b/g, " 's").split(' ');
  byFirstWord.set(words[0] ?? '', [...(byFirstWord.get(words[0] ?? '') ?? []), words].sort((a, b) => b.length - a.length));
}

/** Words that the name of a holiday can begin with. */
export const holidayBeginnings: readonly string[] = [...byFirstWord.keys()];

/** The names of holidays that begin with a word, in small letters, word by word, the longest first. */
export function holidaysFrom(first: string): readonly (readonly string[])[] {
  return byFirstWord.get(first) ?? [];
}

/** When the holiday of a name is, in small letters, with single spaces; `undefined` where that is not known. */
export function holidayRule(name: string): HolidayRule | undefined {
  return rules.get(name);
}
