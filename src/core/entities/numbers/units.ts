import { wordsOf } from '../lexicon/list';

const units = new Set(
  wordsOf(`
  km kms kilometer kilometers kilometre kilometres mile miles meter meters metre metres cm centimeter centimeters
  centimetre centimetres mm millimeters millimetres foot feet inch inches yard yards acre acres hectare hectares ha kg
  kgs kilogram kilograms kilo kilos gram grams tonne tonnes ton tons pound pounds lb lbs ounce ounces oz liter liters
  litre litres gallon gallons barrel barrels bushel bushels bpd mph kph km/h kmh knots degrees watt watts kilowatt
  kilowatts megawatt megawatts gigawatt gigawatts kW MW GW kWh MWh GWh TWh volt volts Hz MHz GHz byte bytes KB MB GB TB
  megabytes gigabytes terabytes calories carats carat milligrams mg ml light-years bits fathoms`),
);

/** True for a unit of length, area, volume, weight, speed, power or data, as it is written after a number. */
export function isUnit(word: string): boolean {
  return word.length <= 12 && (units.has(word) || (word.length > 3 && units.has(word.toLowerCase())));
}
