/** Thrown where a token is not what it has to be; caught by the scan that asked for it. */
export class Fault {
  constructor(readonly offset: number, readonly reason: string) {}
}

export function endsTooEarly(text: string): Fault {
  return new Fault(text.length, 'the file ends too early');
}

const QUOTE = 34;
const BACKSLASH = 92;

/** The offset after a string whose quote stands at `from`. */
export function afterString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) return at + 1;
    if (unit < 32) throw new Fault(at, 'a control character or line end stands in a string, or its closing quote is missing');
    if (unit === BACKSLASH) at = lastOfEscape(text, at);
  }
  throw endsTooEarly(text);
}

/** The offset after a number, `true`, `false` or `null`. */
export function afterLiteral(text: string, from: number): number {
  for (const word of ['true', 'false', 'null']) if (text.startsWith(word, from)) return from + word.length;
  return afterNumber(text, from);
}

/** The first offset from `from` on that is not JSON's white space; the text's length when there is none. */
export function afterSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

function lastOfEscape(text: string, at: number): number {
  const letter = text[at + 1];
  if (letter === undefined) return at;
  if ('"\\/bfnrt'.includes(letter)) return at + 1;
  if (letter === 'u' && /^[0-9a-fA-F]{4}$/.test(text.slice(at + 2, at + 6))) return at + 5;
  if (letter === 'u' && at + 6 > text.length) throw endsTooEarly(text);
  throw new Fault(at, 'this backslash begins no escape of JSON');
}

function afterNumber(text: string, from: number): number {
  const whole = text[from] === '-' ? from + 1 : from;
  const wholeEnd = text[whole] === '0' ? whole + 1 : afterDigits(text, whole, from);
  const fractionEnd = text[wholeEnd] === '.' ? afterDigits(text, wholeEnd + 1, from) : wholeEnd;
  const end = afterPower(text, fractionEnd, from);
  const digits = text.slice(from, end);
  const number = Number(digits);
  const isKept = end === wholeEnd ? Number.isSafeInteger(number) || String(number) === digits : Number.isFinite(number);
  if (!isKept) throw new Fault(from, 'this number is too large to be kept as it is');
  return end;
}

function afterPower(text: string, at: number, from: number): number {
  if (text[at] !== 'e' && text[at] !== 'E') return at;
  return afterDigits(text, text[at + 1] === '+' || text[at + 1] === '-' ? at + 2 : at + 1, from);
}

/** The offset after one digit or more; `from` is where the number began, to be named if there is none. */
function afterDigits(text: string, first: number, from: number): number {
  let at = first;
  while (at < text.length && isDigit(text.charCodeAt(at))) at += 1;
  if (at > first) return at;
  throw at >= text.length && at > from ? endsTooEarly(text) : new Fault(from, 'a value is expected here');
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

function isSpace(unit: number): boolean {
  return unit === 32 || unit === 10 || unit === 13 || unit === 9;
}
