import { wordsOf } from './list';

/** Months in order, with the abbreviations that news uses. English and German. */
export const monthNames: readonly (readonly string[])[] = [
  'January Jan. Jan Januar', 'February Feb. Feb Februar', 'March Mar. Mar März', 'April Apr. Apr', 'May Mai',
  'June Jun. Jun Juni', 'July Jul. Jul Juli', 'August Aug. Aug', 'September Sept. Sept Sep. Sep', 'October Oct. Oct Oktober',
  'November Nov. Nov', 'December Dec. Dec Dezember',
].map(wordsOf);

/** Days of the week from Monday on. */
export const weekdayNames: readonly (readonly string[])[] = [
  'Monday Mon. Montag', 'Tuesday Tues. Tue. Dienstag', 'Wednesday Wed. Mittwoch', 'Thursday Thurs. Thu. Donnerstag',
  'Friday Fri. Freitag', 'Saturday Sat. Samstag', 'Sunday Sun. Sonntag',
].map(wordsOf);

/** Every form of a month or day; without diacritics, as the tokens are looked up. */
export const calendarWords: readonly string[] = [
  ...monthNames.flat(), ...weekdayNames.flat(), ...weekdayNames.map(([day]) => `${day}s`), 'Marz',
];
