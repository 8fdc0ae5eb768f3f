import { wordsOf } from '../lexicon/list';

/** A currency's name as a word. */
export interface CurrencyName {
  /** Its ISO 4217 code, or the one it is traded under; empty where several countries have a currency of that name. */
  readonly code: string;
  /** In the singular. */
  readonly name: string;
  readonly plural: boolean;
  /**
   * How sure the word alone is: `certain`; `large`: a common word, money behind a large amount, behind a country's
   * adjective or before a
   * verb of the market; `named`: behind a country's adjective; `behind`: behind an amount.
   */
  readonly doubt: 'certain' | 'large' | 'named' | 'behind';
  /** 100 for cents and the like. */
  readonly divisor: number;
}

/** Lines of names: a code (`-` where several countries share the name), then pairs of singular and plural. */
type Names = Readonly<Record<string, string>>;

const certain: Names = {
  USD: 'dollar dollars greenback greenbacks', EUR: 'euro euros', JPY: 'yen yen', CNY: 'yuan yuan renminbi renminbi',
  RUB: 'ruble rubles rouble roubles rubel rubel', UAH: 'hryvnia hryvnias hryvnya hryvnyas hrywnja hrywnja',
  PLN: 'zloty zlotys zloty zloties', HUF: 'forint forints', ILS: 'shekel shekels', NGN: 'naira nairas', THB: 'baht bahts',
  MYR: 'ringgit ringgits', IDR: 'rupiah rupiahs', BDT: 'taka takas', KZT: 'tenge tenges', ETB: 'birr birrs',
  BRL: 'reais reais', GHS: 'cedi cedis', MMK: 'kyat kyats', KHR: 'riel riels', MNT: 'tugrik tugriks',
  HNL: 'lempira lempiras', DEM: 'deutschmark deutschmarks d-mark d-mark', AOA: 'kwanza kwanzas', GMD: 'dalasi dalasis',
  MZN: 'metical meticais', BOB: 'boliviano bolivianos', ZAR: 'rand rands', BTC: 'bitcoin bitcoins',
  ETH: 'ethereum ethereum', USDT: 'usdt usdt', USDC: 'usdc usdc',
  '-': `peso pesos rupee rupees lira liras shilling shillings dinar dinars dirham dirhams riyal riyals rial rials franc
    francs krona kronor krone kroner koruna korunas manat manats kwacha kwachas franken franken`,
};
const large: Names = {
  KRW: 'won won', VND: 'dong dongs', GBP: 'pound pounds', GEL: 'lari laris', PEN: 'sol soles',
  '-': 'crown crowns kronen kronen som som', RON: 'leu lei', BGN: 'lev leva', ALL: 'lek leks', AMD: 'dram drams',
  CRC: 'colon colones', PYG: 'guarani guaranies', GTQ: 'quetzal quetzales', NIO: 'cordoba cordobas',
  VES: 'bolivar bolivares', LAK: 'kip kips', BWP: 'pula pulas', PGK: 'kina kinas', AFN: 'afghani afghanis',
  SLL: 'leone leones',
};
const named: Names = { BRL: 'real reals', DEM: 'mark marks' };

/** The currencies' names in small letters, without diacritics. */
export const currencyNames: ReadonlyMap<string, CurrencyName> = new Map([
  ...namesIn(certain, 'certain'), ...namesIn(large, 'large'), ...namesIn(named, 'named'),
  ...namesIn({ USD: 'buck bucks' }, 'behind'),
  ...namesIn({ '-': 'cent cents centavo centavos', GBP: 'penny pence' }, 'behind', 100),
]);

function namesIn(names: Names, doubt: CurrencyName['doubt'], divisor = 1): [string, CurrencyName][] {
  return Object.entries(names).flatMap(([key, list]) => {
    const words = wordsOf(list);
    const code = key === '-' ? '' : key;
    return words.map((word, i): [string, CurrencyName] => {
      const name = words[i - (i % 2)] ?? word;
      return [word, { code, name, plural: i % 2 === 1, doubt, divisor }];
    });
  });
}

/** Pairs written `name:code`; nothing behind the colon stands for no code. */
function pairs(list: string): ReadonlyMap<string, string> {
  return new Map(wordsOf(list).map((pair): [string, string] => {
    const colon = pair.lastIndexOf(':');
    return [pair.slice(0, colon), pair.slice(colon + 1)];
  }));
}

/** Signs and abbreviations before an amount, with the ISO 4217 code they stand for; none where they stand for several. */
export const currencySigns = pairs(`
  $:USD US$:USD €:EUR £:GBP ¥:JPY ₹:INR ₽:RUB ₴:UAH ₩:KRW ₦:NGN ₺:TRY ₪:ILS ฿:THB ₫:VND ₱:PHP ₡:CRC ₸:KZT ₾:GEL ₵:GHS ₼:AZN
  ₭:LAK ៛:KHR ৳:BDT ₿:BTC A$:AUD AU$:AUD C$:CAD CA$:CAD NZ$:NZD HK$:HKD S$:SGD SG$:SGD N$:NAD R$:BRL NT$:TWD Z$:ZWL J$:JMD
  G$:GYD TT$:TTD FJ$:FJD COP$:COP MX$:MXN E£:EGP GH¢:GHS GHc:GHS GH₵:GHS S/:PEN S/.:PEN CN¥:CNY Rs: Rs.: Re: Tk:BDT Tk.:BDT
  Sh: Sh.: Shs: Ksh:KES KSh:KES KSHS:KES Kshs:KES Ush:UGX USh:UGX Tsh:TZS TSh:TZS Dh:AED Dhs:AED RM:MYR Rp:IDR KD:KWD
  LE:EGP SR:SAR QR:QAR BD:BHD JD:JOD OMR:OMR Br:ETB CFA: RMB:CNY kr: Kr: Fr: SFr:CHF Sfr:CHF Bs: Bs.: DM:DEM`);

/** Abbreviations that are glued to the digits: `R200`, `Rs500`, `GH22billion`. A single letter wants a large amount. */
export const gluedSigns = pairs(`
  R:ZAR N:NGN Rs: Re: Sh: Shs: KSh:KES Ksh:KES Kshs:KES Tsh:TZS TSh:TZS Ush:UGX USh:UGX Tk:BDT RM:MYR Rp:IDR P: K: QR:QAR
  SR:SAR KD:KWD BD:BHD JD:JOD LE:EGP Dh:AED Dhs:AED GH:GHS GHS:GHS US:USD CFA: DM:DEM`);

/** Codes of ISO 4217 that news writes out; those that are words in capitals ("ALL", "TOP") are left out. */
export const currencyCodes: ReadonlySet<string> = new Set(wordsOf(`
  USD EUR GBP JPY CNY INR RUB UAH KRW CHF CAD AUD NZD SEK NOK DKK PLN CZK HUF RON BGN TRY ILS EGP ZAR NGN KES UGX TZS
  GHS ETB MAD TND DZD XAF XOF BRL ARS CLP COP MXN PEN VES PKR BDT LKR NPR IDR MYR SGD THB VND PHP HKD TWD SAR AED QAR
  KWD IRR IQD KZT GEL AMD AZN BYN RSD MNT BND OMR BHD JOD LBP SYP YER MMK KHR BWP NAD ZMW MWK RWF BIF MUR SCR DOP GTQ
  HNL NIO CRC PYG UYU BOB JMD TTD MKD MDL UZS KGS TJS AFN ISK HRK GIP CUP ZWL ZWG AOA MZN PGK FJD BTC ETH USDT USDC`));

/**
 * Codes that are other things in capitals as well: names of meetings, cups, words. They want a large amount, and one that
 * is no year.
 */
export const doubtfulCodes: ReadonlySet<string> = new Set(wordsOf('TRY COP MAD PEN CUP RON ARS'));

/** Codes that say which currency without an amount: nothing else is called so. */
export const bareCodes: ReadonlySet<string> = new Set(wordsOf('USD EUR GBP JPY CNY INR CHF AUD CAD'));
