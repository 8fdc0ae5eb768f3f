import { afterLiteral, afterSpace, afterString, endsTooEarly, Fault } from './jsonTokens';

/** Where a text stops being JSON that can be kept: an offset in UTF-16 units, and why, in English. */
export interface JsonFault {
  readonly offset: number;
  readonly reason: string;
}

/** Deeper than any annotation goes, and far from where a program's own stack ends. */
const DEEPEST = 256;

/**
 * Reads a text as JSON (RFC 8259) for its faults, so that every engine names the same place: what is not JSON, and
 * what would not survive being read and written: two keys of one name, numbers too large, nesting without end.
 * `undefined` when there is none. Linear, and without recursion.
 */
export function jsonFault(text: string): JsonFault | undefined {
  try {
    scan(text);
    return undefined;
  } catch (fault) {
    if (fault instanceof Fault) return { offset: fault.offset, reason: conflict(text, fault.offset) ?? fault.reason };
    throw fault;
  }
}

type Expected = 'value' | 'firstValue' | 'key' | 'firstKey' | 'separator' | 'end';

/** How far the reading has come. */
interface Reading {
  readonly text: string;
  at: number;
  expected: Expected;
  /** The brackets that are open: the keys of an object so far, `undefined` for an array. */
  readonly open: (Set<string> | undefined)[];
}

function scan(text: string): void {
  const reading: Reading = { text, at: afterSpace(text, 0), expected: 'value', open: [] };
  if (reading.at === text.length) throw new Fault(0, 'the file is empty');
  while (reading.at < text.length) {
    step(reading);
    reading.at = afterSpace(text, reading.at);
  }
  if (reading.expected !== 'end') throw endsTooEarly(text);
}

function step(reading: Reading): void {
  const mark = reading.text[reading.at];
  switch (reading.expected) {
    case 'firstKey':
      return mark === '}' ? close(reading) : readKey(reading);
    case 'key':
      return readKey(reading);
    case 'firstValue':
      return mark === ']' ? close(reading) : readValue(reading);
    case 'value':
      return readValue(reading);
    case 'separator':
      return readSeparator(reading);
    case 'end':
      throw new Fault(reading.at, 'something follows after the end');
  }
}

function readValue(reading: Reading): void {
  const { text, at, open } = reading;
  const mark = text[at];
  if (mark === '{' || mark === '[') {
    if (open.length === DEEPEST) throw new Fault(at, `brackets stand more than ${DEEPEST} deep`);
    open.push(mark === '{' ? new Set() : undefined);
    reading.at = at + 1;
    reading.expected = mark === '{' ? 'firstKey' : 'firstValue';
    return;
  }
  reading.at = mark === '"' ? afterString(text, at) : afterLiteral(text, at);
  reading.expected = open.length === 0 ? 'end' : 'separator';
}

function close(reading: Reading): void {
  reading.open.pop();
  reading.at += 1;
  reading.expected = reading.open.length === 0 ? 'end' : 'separator';
}

function readSeparator(reading: Reading): void {
  const { text, at, open } = reading;
  const inObject = open[open.length - 1] !== undefined;
  if (text[at] === (inObject ? '}' : ']')) return close(reading);
  if (text[at] !== ',') throw new Fault(at, `a comma or ${inObject ? '}' : ']'} is expected here`);
  reading.at = at + 1;
  reading.expected = inObject ? 'key' : 'value';
}

function readKey(reading: Reading): void {
  const { text, at, open } = reading;
  if (text[at] !== '"') throw new Fault(at, 'a key in double quotes is expected here');
  const end = afterString(text, at);
  const raw = text.slice(at + 1, end - 1);
  const key = raw.includes('\\') ? JSON.parse(`"${raw}"`) as string : raw;
  const keys = open[open.length - 1];
  if (keys?.has(key)) throw new Fault(at, `the key ${JSON.stringify(key.slice(0, 40))} stands twice in one object`);
  keys?.add(key);
  const colon = afterSpace(text, end);
  if (colon === text.length) throw endsTooEarly(text);
  if (text[colon] !== ':') throw new Fault(colon, 'a colon is expected here');
  reading.at = colon + 1;
  reading.expected = 'value';
}

/** A merge that git left to a person begins where the JSON breaks off. */
function conflict(text: string, offset: number): string | undefined {
  const isMarked = ['<<<<<<<', '=======', '>>>>>>>'].some((mark) => text.startsWith(mark, offset));
  return isMarked ? 'git has left a conflict here to be resolved' : undefined;
}
