import { canonicalName } from '../canonicalName';
import type { UnresolvedMention } from '../entity';
import { codeIn } from '../numbers/sharedCurrencies';
import type { Prose } from '../../text/prose';

/**
 * Tells which country's currency is meant by a name that several have, by the countries, peoples and capitals that a text
 * names.
 */
export interface CurrencyTeller {
  /** The code, where the places are of one such country alone. */
  told(name: string): string | undefined;
  /**
   * `usual`, the code of the country that is meant as a rule, unless the text names others whose papers leave out the
   * country more often:
   * then the code of the only such one, or none where the usual one is named, too.
   */
  unless(name: string, usual: string): string | undefined;
}

/**
 * Currencies of countries whose papers leave out whose they are; those of Hong Kong, Taiwan or Namibia have a sign of
 * their own.
 */
const leftOut = new Set(['AUD', 'CAD', 'NZD', 'SGD', 'JMD', 'TTD', 'GYD', 'BBD', 'FJD', 'EGP', 'LBP', 'SYP', 'SDG', 'SSP']);

/** The teller for a text with these mentions; in order. */
export function currencyTeller(prose: Prose, mentions: readonly UnresolvedMention[]): CurrencyTeller {
  let places: ReadonlyMap<string, number> | undefined;
  const known = new Map<string, ReadonlyMap<string, number>>();
  const counts = (name: string): ReadonlyMap<string, number> => {
    let codes = known.get(name);
    if (!codes) known.set(name, (codes = countCodes(name, (places ??= placesIn(prose, mentions)))));
    return codes;
  };
  return {
    told(name) {
      const codes = counts(name);
      return codes.size === 1 ? [...codes.keys()][0] : undefined;
    },
    unless(name, usual) {
      const codes = counts(name);
      const times = codes.get(usual) ?? 0;
      const others = [...codes].filter(([code]) => code !== usual && leftOut.has(code));
      const [other] = others[0] ?? [];
      if (other === undefined || (times > 0 && times >= others.reduce((sum, [, n]) => sum + n, 0))) return usual;
      return times === 0 && others.length === 1 ? other : undefined;
    },
  };
}

function countCodes(name: string, places: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const codes = new Map<string, number>();
  for (const [place, times] of places) {
    const code = codeIn(place, name);
    if (code !== undefined) codes.set(code, (codes.get(code) ?? 0) + times);
  }
  return codes;
}

/** How often places and peoples are named; "US$" names a country, too. */
function placesIn({ text }: Prose, mentions: readonly UnresolvedMention[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const { type, start, end } of mentions) {
    const words = text.slice(start, end);
    const place = type === 'GPE' || type === 'NORP'
      ? canonicalName(words)
      : type === 'MONEY' && /^U\.?S/.test(words) ? 'us' : undefined;
    if (place !== undefined) places.set(place, (places.get(place) ?? 0) + 1);
  }
  return places;
}
