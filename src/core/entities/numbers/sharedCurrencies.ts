import { wordsOf } from '../lexicon/list';

/**
 * Names of currencies that several countries have: for each, the ISO 4217 codes with the names (canonical; `_` for a
 * space) of the
 * country, its people and the cities whose name alone tells it.
 */
const shared: Readonly<Record<string, string>> = {
  dollar: `USD us u.s united_states united_states_of_america america american americans washington, CAD canada canadian
    canadians ottawa, AUD australia australian australians canberra, NZD zealand new_zealand new_zealander wellington, HKD
    kong hong_kong hongkonger, SGD singapore singaporean singaporeans, TWD taiwan taiwanese taipei, JMD jamaica jamaican,
    NAD namibia namibian namibians windhoek, ZWL zimbabwe zimbabwean zimbabweans harare, FJD fiji fijian, TTD trinidad
    trinidad_and_tobago, BBD barbados barbadian, BSD bahamas bahamian, GYD guyana guyanese, BZD belize belizean, LRD
    liberia liberian, SRD suriname surinamese, BND brunei, XCD caribbean`,
  pound: `GBP uk united_kingdom britain great_britain british briton britons england london scotland wales, EGP egypt
    egyptian egyptians cairo, LBP lebanon lebanese beirut, SYP syria syrian damascus, SDG sudan sudanese khartoum, SSP
    south_sudan south_sudanese juba`,
  won: 'KRW south_korea south_korean korean koreans seoul, KPW north_korea north_korean pyongyang',
  ruble: 'RUB russia russian russians moscow, BYN belarus belarusian minsk',
  peso: `MXN mexico mexican mexicans mexico_city, PHP philippines philippine filipino filipinos manila, ARS argentina
    argentine argentinian buenos_aires, CLP chile chilean santiago, COP colombia colombian bogota, CUP cuba cuban havana,
    DOP dominican_republic dominican santo_domingo, UYU uruguay uruguayan montevideo`,
  crown: `CZK czech_republic czechia czech czechs prague, SEK sweden swedish stockholm, NOK norway norwegian oslo, DKK
    denmark danish copenhagen, ISK iceland icelandic reykjavik`,
  rupee: `INR india indian indians new_delhi delhi mumbai, PKR pakistan pakistani pakistanis islamabad karachi, NPR nepal
    nepali nepalese kathmandu, LKR sri_lanka sri_lankan lankan colombo, MUR mauritius mauritian, SCR seychelles`,
  shilling: `KES kenya kenyan kenyans nairobi, UGX uganda ugandan kampala, TZS tanzania tanzanian dar_es_salaam, SOS
    somalia somali mogadishu`,
  dinar: `IQD iraq iraqi baghdad, KWD kuwait kuwaiti, JOD jordan jordanian amman, DZD algeria algerian algiers, TND tunisia
    tunisian tunis, RSD serbia serbian belgrade, BHD bahrain bahraini, LYD libya libyan tripoli`,
  dirham: 'AED united_arab_emirates uae emirati dubai abu_dhabi, MAD morocco moroccan rabat casablanca',
  riyal: `SAR saudi_arabia saudi riyadh, QAR qatar qatari doha, OMR oman omani muscat, YER yemen yemeni sanaa, IRR iran
    iranian tehran`,
  franc: `CHF switzerland swiss zurich geneva bern, XOF senegal mali niger burkina_faso benin togo ivory_coast, XAF
    cameroon chad gabon, RWF rwanda rwandan kigali, BIF burundi burundian, CDF congo congolese kinshasa, FRF french, BEF
    belgian`,
  lira: 'TRY turkey turkiye turkish ankara istanbul, LBP lebanon lebanese beirut, SYP syria syrian damascus, ITL italian',
  manat: 'AZN azerbaijan azerbaijani baku, TMT turkmenistan turkmen',
  kwacha: 'ZMW zambia zambian lusaka, MWK malawi malawian lilongwe',
  som: 'UZS uzbekistan uzbek tashkent, KGS kyrgyzstan kyrgyz bishkek',
  mark: 'DEM german germany west_german, FIM finnish finland',
};

/** Other forms of those names. */
const forms = new Map(wordsOf(`
  greenback:dollar krona:crown kronor:crown krone:crown kroner:crown kronen:crown koruna:crown rial:riyal rouble:ruble
  rubel:ruble franken:franc peseta:peso`).map((pair) => pair.split(':') as [string, string]));

/**
 * Whose a currency is whose name one country alone has, by its code: `Thai baht`. Those of `shared` count for their names.
 */
const owners: Readonly<Record<string, string>> = {
  THB: 'thai', CNY: 'chinese', JPY: 'japanese', UAH: 'ukrainian', PLN: 'polish', HUF: 'hungarian', ILS: 'israeli',
  NGN: 'nigerian', MYR: 'malaysian', IDR: 'indonesian', BDT: 'bangladeshi', KZT: 'kazakh kazakhstani', GEL: 'georgian',
  ETB: 'ethiopian', BRL: 'brazilian', GHS: 'ghanaian ghana', MMK: 'myanmar burmese', KHR: 'cambodian', MNT: 'mongolian',
  HNL: 'honduran', VND: 'vietnamese vietnam', ZAR: 'african', RON: 'romanian', BGN: 'bulgarian', ALL: 'albanian',
  AMD: 'armenian', PEN: 'peruvian', BOB: 'bolivian', VES: 'venezuelan', AOA: 'angolan', MZN: 'mozambican', GMD: 'gambian',
  LAK: 'lao laotian', PYG: 'paraguayan', GTQ: 'guatemalan', NIO: 'nicaraguan', CRC: 'rican', BWP: 'botswana',
  AFN: 'afghan', SLL: 'leonean', DEM: 'german',
};

const byPlace = new Map<string, ReadonlyMap<string, string>>();
for (const [name, list] of Object.entries(shared)) {
  const ofPlace = new Map<string, string>();
  for (const country of list.split(',')) {
    const [code = '', ...places] = wordsOf(country);
    for (const place of places) ofPlace.set(place, code);
  }
  byPlace.set(name, ofPlace);
}

/** The common form of the name of a currency that several countries have, in the singular; `undefined` for any other. */
export function sharedName(name: string): string | undefined {
  const usual = forms.get(name) ?? name;
  return byPlace.has(usual) ? usual : undefined;
}

/**
 * The code of the currency `name` (in the singular) in a place or by an adjective, in small letters; `undefined` where it
 * is not known.
 */
export function codeIn(place: string, name: string): string | undefined {
  return byPlace.get(forms.get(name) ?? name)?.get(place);
}

/** Whether a word in small letters says whose the currency of this code is, where no other country has one of its name. */
export function owns(word: string, code: string): boolean {
  return (owners[code] ?? '').split(' ').includes(word);
}

const adjectives = new Set([...byPlace.values()].flatMap((places) => [...places.keys()]));

/** True for a word in small letters that says which country's is meant of several currencies of one name. */
export function saysWhose(word: string): boolean {
  return adjectives.has(word);
}
