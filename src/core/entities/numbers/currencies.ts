import { wordsOf } from '../lexicon/list';

/** Pairs written `name code`; `-` stands for no code. */
function pairs(list: string): ReadonlyMap<string, string> {
  const words = wordsOf(list);
  const map = new Map<string, string>();
  for (let i = 0; i + 1 < words.length; i += 2) map.set(words[i] ?? '', words[i + 1] === '-' ? '' : words[i + 1] ?? '');
  return map;
}

/**
 * Signs and abbreviations before an amount, with the ISO 4217 code they stand for; empty where they stand for several.
 */
export const currencySigns = pairs(`
  $ USD  US$ USD  € EUR  £ GBP  ¥ JPY  ₹ INR  ₽ RUB  ₴ UAH  ₩ KRW  ₦ NGN  ₺ TRY  ₪ ILS  ฿ THB  ₫ VND  ₱ PHP  ₡ CRC
  ₸ KZT  ₾ GEL  ₵ GHS  A$ AUD  AU$ AUD  C$ CAD  CA$ CAD  NZ$ NZD  HK$ HKD  S$ SGD  N$ NAD  R$ BRL  NT$ TWD  Z$ ZWD
  J$ JMD  COP$ COP  GH¢ GHS  GHc GHS  GH₵ GHS  Rs -  Rs. -  Tk BDT  Tk. BDT  Sh -  Sh. -  Shs -  Ksh KES  KSh KES
  Kshs KES  Ush UGX  Dh AED  Dhs AED  RM MYR  Rp IDR  KD KWD  CFA -  RMB CNY  kr -  Fr -  SFr CHF`);

/** Abbreviations that are glued to the digits: `R200`, `Rs500`. */
export const gluedSigns = pairs(`
  R ZAR  N NGN  Rs -  Sh -  KSh KES  Ksh KES  Tk BDT  RM MYR  Rp IDR  P -  QR QAR  SR SAR  US USD`);

/** Codes of ISO 4217 that news writes out; those that are words in capitals ("ALL", "TOP") are left out. */
export const currencyCodes: ReadonlySet<string> = new Set(wordsOf(`
  USD EUR GBP JPY CNY INR RUB UAH KRW CHF CAD AUD NZD SEK NOK DKK PLN CZK HUF RON BGN TRY ILS EGP ZAR NGN KES UGX TZS
  GHS ETB MAD TND DZD XAF XOF BRL ARS CLP COP MXN PEN VES PKR BDT LKR NPR IDR MYR SGD THB VND PHP HKD TWD SAR AED QAR
  KWD IRR IQD KZT GEL AMD AZN BYN RSD MNT BND OMR BHD JOD LBP SYP YER MMK KHR BWP NAD ZMW MWK RWF BIF MUR SCR DOP GTQ
  HNL NIO CRC PYG UYU BOB JMD TTD MKD MDL UZS KGS TJS AFN ISK HRK GIP`));

/** Nouns after an amount; empty where several countries have a currency of that name. */
export const currencyNouns = pairs(`
  dollar USD  dollars USD  cent -  cents -  euro EUR  euros EUR  pound GBP  pounds GBP  pence GBP  yen JPY  yuan CNY
  renminbi CNY  rupee -  rupees -  ruble RUB  rubles RUB  rouble RUB  roubles RUB  hryvnia UAH  hryvnias UAH
  hryvnya UAH  won KRW  franc -  francs -  krona -  kronor SEK  kroner -  crown -  crowns -  zloty PLN  zlotys PLN
  forint HUF  forints HUF  lira -  liras -  shekel ILS  shekels ILS  peso -  pesos -  rand ZAR  naira NGN  shilling -
  shillings -  dinar -  dinars -  dirham -  dirhams -  riyal -  riyals -  rial -  rials -  baht THB  ringgit MYR
  rupiah IDR  dong VND  taka BDT  tenge KZT  lari GEL  manat -  birr ETB  kwacha -  real BRL  reais BRL  cedi GHS
  cedis GHS  deutschmarks DEM  bitcoin -  bitcoins -`
  ); /** Nouns and codes that are common words as well: only a large amount makes them money. */ export const
  doubtfulCurrencies: ReadonlySet<string> = new Set(wordsOf('won real rand dong crown crowns lira TRY COP MAD PEN'));
  /** The code that an adjective or a name makes of a noun in the singular:`canadian dollar`. */
const byCountry = pairs(`
  us_dollar USD  u.s._dollar USD  american_dollar USD  canadian_dollar CAD  australian_dollar AUD  singapore_dollar SGD
  zealand_dollar NZD  kong_dollar HKD  taiwan_dollar TWD  british_pound GBP  egyptian_pound EGP  lebanese_pound LBP
  lebanese_lira LBP  syrian_pound SYP  swiss_franc CHF  french_franc FRF  belgian_franc BEF  turkish_lira TRY
  indian_rupee INR  pakistani_rupee PKR  nepali_rupee NPR  mexican_peso MXN  philippine_peso PHP  argentine_peso ARS
  chilean_peso CLP  colombian_peso COP  cuban_peso CUP  swedish_krona SEK  swedish_kronor SEK  norwegian_kroner NOK
  danish_kroner DKK  czech_crown CZK  russian_ruble RUB  russian_rouble RUB  kenyan_shilling KES  ugandan_shilling UGX
  tanzanian_shilling TZS  iraqi_dinar IQD  kuwaiti_dinar KWD  jordanian_dinar JOD  algerian_dinar DZD  serbian_dinar RSD
  saudi_riyal SAR  qatari_riyal QAR  iranian_rial IRR  chinese_yuan CNY  japanese_yen JPY  korean_won KRW
  ukrainian_hryvnia UAH`);

/** The currency of "Swiss francs", both in small letters; empty when the country's is not known. */
export function currencyOf(country: string, noun: string): string {
  return byCountry.get(`${country} ${noun.replace(/s$/, '')}`) ?? byCountry.get(`${country} ${noun}`) ?? '';
}
