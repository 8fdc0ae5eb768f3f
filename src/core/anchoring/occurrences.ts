/**
 * The engine's own search takes (units of the needle) × (units of the text) at worst, so it is given this many units
 * at most; longer needles are looked for by their first units and compared from there.
 */
const PROBE = 64;

/** How many units may be compared in vain, for each unit of text and needle, before the slower sure search takes over. */
const VAIN = 4;

/**
 * Where a needle stands in a text: offsets in order, overlapping ones included, `limit` at most; none for an empty
 * needle. Linear in text and needle together, however they are made.
 */
export function occurrences(text: string, needle: string, limit: number): number[] {
  if (needle === '' || needle.length > text.length) return [];
  const probe = needle.slice(0, PROBE);
  const budget = VAIN * (text.length + needle.length);
  const found: number[] = [];
  let compared = 0;
  for (let at = text.indexOf(probe); at !== -1 && found.length < limit; at = text.indexOf(probe, at + 1)) {
    if (compared > budget) return [...found, ...surely(text, needle, at, limit - found.length)];
    if (probe.length === needle.length || text.startsWith(needle, at)) found.push(at);
    else compared += needle.length;
  }
  return found;
}

/** Knuth, Morris and Pratt (1977), from offset `from` on: linear at its worst, but several times slower on prose. */
function surely(text: string, needle: string, from: number, limit: number): number[] {
  const borders = borderLengths(needle);
  const found: number[] = [];
  let matched = 0;
  for (let at = from; at < text.length && found.length < limit; at += 1) {
    const unit = text.charCodeAt(at);
    while (matched > 0 && needle.charCodeAt(matched) !== unit) matched = borders[matched - 1] ?? 0;
    if (needle.charCodeAt(matched) === unit) matched += 1;
    if (matched < needle.length) continue;
    found.push(at + 1 - needle.length);
    matched = borders[matched - 1] ?? 0;
  }
  return found;
}

/** For each start of the needle, the length of the longest shorter start that it also ends with. */
function borderLengths(needle: string): Uint32Array {
  const borders = new Uint32Array(needle.length);
  let length = 0;
  for (let at = 1; at < needle.length; at += 1) {
    const unit = needle.charCodeAt(at);
    while (length > 0 && needle.charCodeAt(length) !== unit) length = borders[length - 1] ?? 0;
    if (needle.charCodeAt(length) === unit) length += 1;
    borders[at] = length;
  }
  return borders;
}
