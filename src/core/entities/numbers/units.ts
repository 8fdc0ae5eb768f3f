import { wordsOf } from '../lexicon/list';

/** As they are written, capitals and all, where only that tells them from other words. */
const symbols = new Set(wordsOf(`
  km kms cm mm nm µm μm ha kg kgs mg µg μg mcg lb lbs oz ft ml cl dl km² m² m3 m³ km/h kmh kph mph bpd kW MW GW TW kWh MWh
  GWh TWh Wh kV Hz kHz MHz GHz KB MB GB TB PB Mbps Gbps kcal hp psi dB kPa hPa cc sq`));

const named = wordsOf(`
  mile miles foot feet inch inches yard yards acre acres hectare hectares kilo kilos ton tons pound pounds ounce ounces
  gallon gallons barrel barrels bushel bushels knot knots degree degrees horsepower calorie calories carat carats
  light-year light-years fathom fathoms pixel pixels megapixel megapixels decibel decibels pint pints meile meilen zentner`);

/** Units of the SI and beside it that take its prefixes: the singular, with the other spellings. */
const prefixed = wordsOf(`
  meter metre gram gramme liter litre watt volt ampere hertz joule pascal byte bit tonne ton newton watt-hour calorie pixel`);
const prefixes = ['', ...wordsOf('nano micro milli centi deci deca hecto kilo mega giga tera peta')];

const words: ReadonlySet<string> = new Set([
  ...named, ...prefixed.flatMap((unit) => prefixes.flatMap((prefix) => [`${prefix}${unit}`, `${prefix}${unit}s`])),
]);

/** The units' names and symbols in small letters. */
export const unitWords: readonly string[] = [...words, ...[...symbols].map((symbol) => symbol.toLowerCase())];

/** True for a unit of length, area, volume, weight, speed, power or data, as it is written after a number. */
export function isUnit(word: string): boolean {
  return symbols.has(word) || (word.length > 3 && words.has(word.toLowerCase()));
}
