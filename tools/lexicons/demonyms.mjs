/**
 * The adjectives of nationality, each a single word or two ("South Korean"); entries that are countries' names are
 * left out.
 */
export function demonyms(require) {
  const { nationalities } = require('i18n-nationality/langs/en.json');
  return Object.values(nationalities)
    .map((name) => name.replace(/ \(.*\)$/, ''))
    .filter(
      (name) =>
        /^[A-Z][a-z]+( [A-Z][a-z]+)?$/.test(name) &&
        /(an|ian|ese|ish|ch|i|ic|er|se|ss|ek|ot|in|eli|ais|rine|nx|al|uz|yz|ik|aki|lsh|ino)$/.test(name),
    )
    .filter((name) => !/Island|Bermuda|Jersey|Land|Sudan$|Turkmenistan|Martin/.test(name));
}
