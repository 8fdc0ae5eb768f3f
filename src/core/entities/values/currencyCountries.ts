import { canonicalName } from '../canonicalName';
import type { UnresolvedMention } from '../entity';
import { wordsOf } from '../lexicon/list';
import type { Prose } from '../../text/prose';

/**
 * Names of currencies that several countries have: for each, the ISO 4217 codes with the names (canonical; `_` for a space) of the
 * country, its people and the cities whose name alone tells it.
 */
const shared: Readonly<Record<string, string>> = {
  peso: `MXN mexico mexican mexicans mexico_city, PHP philippines philippine filipino filipinos manila, ARS argentina argentine
    argentinian buenos_aires, CLP chile chilean santiago, COP colombia colombian bogota, CUP cuba cuban havana,
    DOP dominican_republic dominican santo_domingo, UYU uruguay uruguayan montevideo`,
  crown: `CZK czech_republic czechia czech czechs prague, SEK sweden swedish stockholm, NOK norway norwegian oslo, DKK denmark danish
    copenhagen, ISK iceland icelandic reykjavik`,
  rupee: `INR india indian indians new_delhi delhi mumbai, PKR pakistan pakistani pakistanis islamabad karachi, NPR nepal nepali
    kathmandu, LKR sri_lanka sri_lankan colombo, MUR mauritius mauritian, SCR seychelles`,
  shilling: 'KES kenya kenyan kenyans nairobi, UGX uganda ugandan kampala, TZS tanzania tanzanian dar_es_salaam, SOS somalia somali mogadishu',
  dinar: `IQD iraq iraqi baghdad, KWD kuwait kuwaiti, JOD jordan jordanian amman, DZD algeria algerian algiers, TND tunisia tunisian
    tunis, RSD serbia serbian belgrade, BHD bahrain bahraini, LYD libya libyan tripoli`,
  dirham: 'AED united_arab_emirates uae emirati dubai abu_dhabi, MAD morocco moroccan rabat casablanca',
  riyal: 'SAR saudi_arabia saudi riyadh, QAR qatar qatari doha, OMR oman omani muscat, YER yemen yemeni sanaa, IRR iran iranian tehran',
  franc: 'CHF switzerland swiss zurich geneva bern, XOF senegal mali niger burkina_faso benin togo ivory_coast, XAF cameroon chad gabon, RWF rwanda kigali',
  lira: 'TRY turkey turkiye turkish ankara istanbul, LBP lebanon lebanese beirut, SYP syria syrian damascus',
  manat: 'AZN azerbaijan azerbaijani baku, TMT turkmenistan turkmen',
  kwacha: 'ZMW zambia zambian lusaka, MWK malawi malawian lilongwe',
};

/** Signs and forms that stand for one of the names above. */
const spellings = new Map(wordsOf(`
  kr:crown kr.:crown krona:crown kronor:crown krone:crown kroner:crown koruna:crown rs:rupee rs.:rupee sh:shilling sh.:shilling
  shs:shilling dhs:dirham dh:dirham rial:riyal cfa:franc fr:franc p:peso`).map((pair) => pair.split(':') as [string, string]));

const byPlace = new Map<string, Map<string, string>>();
for (const [currency, list] of Object.entries(shared)) {
  const ofPlace = new Map<string, string>();
  for (const country of list.split(',')) {
    const [code = '', ...places] = wordsOf(country);
    for (const place of places) ofPlace.set(place, code);
  }
  byPlace.set(currency, ofPlace);
}

/** The name in the singular that `words` of an amount hold, where several countries have a currency of that name. */
export function sharedCurrency(words: string): string | undefined {
  for (const word of words.toLowerCase().match(/[\p{L}]+\.?/gu) ?? []) {
    const name = spellings.get(word) ?? spellings.get(word.replace(/\.$/, '')) ?? word.replace(/e?s$/, (ending) => (ending === 'es' ? 'e' : ''));
    if (byPlace.has(name)) return name;
  }
  return undefined;
}

/**
 * Tells which country's currency is meant by a name that several have, by the countries, peoples and capitals that a text names: the
 * code, where they are of one such country alone; else `undefined`.
 */
export function currencyTeller(prose: Prose, mentions: readonly UnresolvedMention[]): (name: string) => string | undefined {
  let places: ReadonlySet<string> | undefined;
  return (name) => {
    places ??= new Set(mentions.filter(({ type }) => type === 'GPE' || type === 'NORP').map(({ start, end }) => canonicalName(prose.text.slice(start, end))));
    const codes = new Set([...places].map((place) => byPlace.get(name)?.get(place)).filter((code) => code !== undefined));
    return codes.size === 1 ? [...codes][0] : undefined;
  };
}
