/** What a character does when a text is cut into terms. */
export const enum CharacterClass {
  Unknown,
  /** White space and control characters: between terms, never in one. */
  Space,
  /** Invisible and without meaning for comparing, such as soft hyphens and byte order marks: passed over anywhere. */
  Ignored,
  /** Part of a word. */
  Word,
  /** A combining mark: part of what it stands behind. */
  Mark,
  /** A term by itself: characters of scripts written without spaces. */
  Single,
  /** Every other character: a term by itself. */
  Symbol,
}

const ignored = new Set([0x00ad, 0x200b, 0x2060, 0xfeff]);
/** Kana and ideographs. Hangul is written with spaces. */
const single = /[\u3040-\u30ff\u31f0-\u31ff\u3400-\u9fff\uf900-\ufaff]/;
const known = new Uint8Array(0x10000);

/** The class of a UTF-16 unit; a lead surrogate is to be asked about with its whole pair, through `classOfPair`. */
export function classOf(unit: number): CharacterClass {
  const cached = known[unit] ?? CharacterClass.Unknown;
  return cached === CharacterClass.Unknown ? (known[unit] = classify(unit)) : cached;
}

/** The class of a code point outside the basic plane. */
export function classOfPair(codePoint: number): CharacterClass {
  if (codePoint >= 0x20000 && codePoint < 0x40000) return CharacterClass.Single;
  return classify(codePoint);
}

function classify(codePoint: number): CharacterClass {
  if (ignored.has(codePoint)) return CharacterClass.Ignored;
  const character = String.fromCodePoint(codePoint);
  if (/[\s\p{Cc}]/u.test(character)) return CharacterClass.Space;
  if (/\p{M}/u.test(character)) return CharacterClass.Mark;
  if (single.test(character)) return CharacterClass.Single;
  return /[\p{L}\p{N}]/u.test(character) ? CharacterClass.Word : CharacterClass.Symbol;
}
