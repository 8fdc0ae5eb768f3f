/** A token that begins with digits, taken apart. */
export interface Digits {
  /** What the digits amount to, without a scale; `NaN` for a time of day and for dates such as `18.03.2014`. */
  readonly value: number;
  /** The digits with their separators: `1,250.50`. */
  readonly text: string;
  /** What is glued behind them: `km` in `10km`, `st` in `21st`, `bn`; empty when there is nothing. */
  readonly behind: string;
  /** How many digits, when they stand without any separator; else 0. */
  readonly plain: number;
}

/** A longer token is no number that anybody reads. */
const LONGEST = 32;

const ZERO = 0x30;
const NINE = 0x39;
const fractions: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3, '⅛': 0.125 };

/**
 * Reads `12`, `1,250.50`, `1,50,000`, `12,5`, `7¾`, `10km`, `21st`. In German texts commas and full stops change places.
 * `undefined` for anything that does not begin with a digit.
 */
export function digitsOf(token: string, german: boolean): Digits | undefined {
  if (token.length > LONGEST || !isDigit(token.charCodeAt(0))) return undefined;
  let end = 0;
  let plain = true;
  while (end < token.length && (isDigit(token.charCodeAt(end)) || isSeparator(token.charCodeAt(end)))) {
    plain &&= isDigit(token.charCodeAt(end));
    end += 1;
  }
  const text = token.slice(0, end);
  const behind = token.slice(end);
  const fraction = fractions[behind.charAt(0)];
  if (fraction !== undefined && plain) return { value: Number(text) + fraction, text, behind: behind.slice(1), plain: 0 };
  return { value: plain ? Number(text) : separatedValue(text, german), text, behind, plain: plain ? end : 0 };
}

function isDigit(unit: number): boolean {
  return unit >= ZERO && unit <= NINE;
}

/** Comma, full stop, colon, apostrophes, and the spaces that do not break. */
function isSeparator(unit: number): boolean {
  return unit === 0x2c || unit === 0x2e || unit === 0x3a || unit === 0x27 || unit === 0x2019 || unit === 0xa0
    || unit === 0x2009 || unit === 0x202f;
}

function separatedValue(text: string, german: boolean): number {
  if (text.includes(':')) return NaN;
  const [group, point] = german ? ['.', ','] : [',', '.'];
  const [whole = '', ...decimals] = text.split(point);
  if (decimals.length === 0) return grouped(whole, group);
  // "1.200.000" is grouped in any language.
  if (decimals.length > 1) return decimals.every(isThree) && !text.includes(group) ? Number(text.replaceAll(point, '')) : NaN;
  // In German "40,000" with three decimals is likelier an English number.
  if (german && isThree(decimals[0] ?? '') && !whole.includes(group)) return Number(whole + (decimals[0] ?? ''));
  return Number(`${String(grouped(whole, group))}.${decimals[0] ?? ''}`);
}

/** `1,250`, `1,50,000`; one group of another length is a decimal: `1,7`. */
function grouped(text: string, group: string): number {
  const groups = text.split(/[,.'’\u00a0\u2009\u202f]/);
  if (groups.length === 1) return Number(text);
  const rest = groups.slice(1);
  if (isThree(rest.at(-1) ?? '') && rest.every(({ length }) => length === 2 || length === 3)) return Number(groups.join(''));
  return groups.length === 2 && text.includes(group) ? Number(groups.join('.')) : NaN;
}

function isThree(digits: string): boolean {
  return digits.length === 3;
}
