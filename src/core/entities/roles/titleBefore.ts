import { isArticle, isMark, isPossessive, piecesOf, type Piece } from './phrase';
import type { Role } from './role';
import { isOfficeModifier, isRoleHead } from './roleWords';
import { headBehind, isModifier, MOST_WORDS, namedAt, roleOf, type Surroundings } from './surroundings';

/** So far before a name its role is read, in UTF-16 units. */
const REACH = 100;

/** The role right before a name: `Kremlin spokesman` before "Ivo Kern". */
export function titleBefore(around: Surroundings): Role | undefined {
  // A quick look first: most names have no role before them.
  if (!isRoleHead(wordBefore(around), true)) return undefined;
  const pieces = piecesBefore(around);
  const last = pieces.length - 1;
  const head = pieces[last];
  if (!head || namedAt(around, head) || !isRoleHead(head.text, describes(around, pieces, last - 1))) return undefined;
  let first = last;
  while (last - first < MOST_WORDS && describes(around, pieces, first - 1)) first -= 1;
  return roleOf(pieces, first, last);
}

/** The role between an article and the comma before a name, which another comma or the sentence's end follows: "the mayor of Lund, Ivo Kern,". */
export function appositionBefore(around: Surroundings): Role | undefined {
  const start = around.mentions[around.index]?.start ?? 0;
  if (!/,\s$/.test(around.text.slice(Math.max(0, start - 2), start)) || !isClosed(around)) return undefined;
  const pieces = piecesBefore(around);
  const comma = pieces.length - 1;
  if (pieces[comma]?.text !== ',') return undefined;
  let article = comma - 1;
  while (article >= 0 && comma - article <= 2 * MOST_WORDS && !isMark(pieces[article]?.text) && !opensRole(pieces, article)) article -= 1;
  if (!opensRole(pieces, article)) return undefined;
  const head = headBehind(around, pieces, article + 1, comma);
  if (head === undefined || !isNounPhrase(around, pieces, head + 1, comma)) return undefined;
  return roleOf(pieces, article + 1, comma - 1);
}

/** The word that ends one white space before the name, cut to a role's longest; empty where there is none. */
function wordBefore({ text, mentions, index }: Surroundings): string {
  const end = (mentions[index]?.start ?? 0) - 1;
  let start = end;
  while (start > 0 && end - start < LONGEST_HEAD && isInWord(text.charCodeAt(start - 1))) start -= 1;
  return text.slice(start, Math.max(start, end));
}

/** Neither white space nor a mark of ASCII, a hyphen apart. */
function isInWord(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || unit === 0x2d || (unit >= 0xc0 && unit < 0x2000);
}

/** In UTF-16 units. */
const LONGEST_HEAD = 30;

function piecesBefore({ text, sentence, mentions, index }: Surroundings): readonly Piece[] {
  const start = mentions[index]?.start ?? 0;
  return piecesOf(text, Math.max(sentence.start, start - REACH), start);
}

/** Behind the name the apposition ends; "the mayor, Ivo Kern, and the bishop" may be a list. */
function isClosed({ text, sentence, mentions, index }: Surroundings): boolean {
  const behind = text.slice(mentions[index]?.end ?? 0, sentence.end);
  return /^(?:[,;)—–]|\.(?:\s|$)|$)/.test(behind) && !/^, (?:and|or|und|oder)\b/.test(behind);
}

/** "the" and "Sweden's", but not the article inside "of the port". */
function opensRole(pieces: readonly Piece[], i: number): boolean {
  const word = pieces[i]?.text;
  return (isArticle(word) || isPossessive(word)) && !PREPOSITION.test(pieces[i - 1]?.text ?? '');
}

const PREPOSITION = /^(?:of|for|at|in|from|with|on|to|by|und|von|für)$/;

/** Behind the role's noun stands nothing, or a preposition and what belongs to it without a person or a verb. */
function isNounPhrase(around: Surroundings, pieces: readonly Piece[], from: number, to: number): boolean {
  if (from === to) return true;
  if (!/^(?:of|for|at|in|von|für|der|des)$/.test(pieces[from]?.text ?? '')) return false;
  return pieces.slice(from + 1, to).every((piece) => {
    const mention = namedAt(around, piece);
    return mention ? mention.type !== 'PERSON' : isModifier(piece.text) || isArticle(piece.text) || /^(?:\p{Lu}|of$|for$|and$|['’]s$|\p{Ll}+s$)/u.test(piece.text);
  });
}

/** "expected to continue the work", "would confirm President Hale": a small letter behind "to", or an unknown word before a capital. */
function isVerb(pieces: readonly Piece[], i: number): boolean {
  const word = pieces[i]?.text ?? '';
  if (!/^\p{Ll}/u.test(word)) return false;
  return pieces[i - 1]?.text === 'to' || (/^\p{Lu}/u.test(pieces[i + 1]?.text ?? '') && !isOfficeModifier(word));
}

const BODIES: ReadonlySet<string> = new Set(['NORP', 'ORG', 'GPE', 'LOC', 'FAC']);

/** Whether the piece at `i` belongs to the role behind it. A place behind a preposition does not: "in Ukraine President Hale". */
function describes(around: Surroundings, pieces: readonly Piece[], i: number): boolean {
  const piece = pieces[i];
  if (!piece || isMark(piece.text)) return false;
  const mention = namedAt(around, piece);
  if (!mention) return isRoleHead(piece.text, false) || (isModifier(piece.text) && !isVerb(pieces, i));
  if (!BODIES.has(mention.type)) return false;
  if (mention.type === 'NORP' || mention.type === 'ORG') return true;
  const before = pieces.slice(0, i).reverse().find(({ end }) => end <= mention.start);
  return !/^(?:in|from|to|at|of|on|near|across|outside|inside|throughout)$/i.test(before?.text ?? '');
}
