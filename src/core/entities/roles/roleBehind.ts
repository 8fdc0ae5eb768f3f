import { isArticle, isMark, isPossessive, piecesOf, type Piece } from './phrase';
import type { Role } from './role';
import { headBehind, namedAt, roleOf, type Surroundings } from './surroundings';

/** So far behind a name its role is read, in UTF-16 units; a role has so many words at most. */
const REACH = 160;
const LONGEST = 14;

/** A quick look: what may stand right behind a name that a role follows. */
const OPENS = /^(?:,|\s(?:[(–—-]|is\s|was\s))/;

/** Verbs behind "who" that say what somebody does for a living or an office. */
const DOING = /^(?:chairs|heads|leads|runs|directs|coaches|edits|teaches|represents|owns|manages|commands|coordinates|presides|oversees|founded|chaired|headed|coached)$/;

/**
 * The role behind a name: `, a lawyer from Lund,`, `(the mayor)`, `, who chairs the local branch`, ` is the mayor of Lund.`
 * `articled`: only one with an article.
 */
export function roleBehind(around: Surroundings, articled: boolean): Role | undefined {
  const { text, sentence, mentions, index } = around;
  const end = mentions[index]?.end ?? 0;
  if (!OPENS.test(text.slice(end, end + 5))) return undefined;
  const limit = Math.min(sentence.end, end + REACH);
  const opener = /^(?:,|\s\(|\s[–—-]{1,2})\s?(?:(?:aged? )?\d{1,3},\s)?|^\s(?:is|was)\s(?=(?:the|a|an|now)\s)/.exec(text.slice(end, limit));
  if (!opener) return undefined;
  const pieces = piecesOf(text, end + opener[0].length, limit);
  if (/^(?:who|die|der)$/.test(pieces[0]?.text ?? '') && DOING.test(pieces[1]?.text ?? '')) return clause(around, pieces);
  const isPredicate = /(?:is|was)\s$/.test(opener[0]);
  if (articled && !isArticle(pieces[0]?.text) && !isPossessive(pieces[0]?.text)) return undefined;
  return nounPhrase(around, pieces, isPredicate);
}

/** "who chairs the local branch": from the verb to the next mark. */
function clause(around: Surroundings, pieces: readonly Piece[]): Role | undefined {
  let last = 1;
  while (last + 1 < pieces.length && last < LONGEST && !isMark(pieces[last + 1]?.text) && !ENDS.test(pieces[last + 1]?.text ?? '')) last += 1;
  return last > 1 && last < LONGEST && !hasPerson(around, pieces, 1, last) ? roleOf(pieces, 1, last) : undefined;
}

function nounPhrase(around: Surroundings, pieces: readonly Piece[], isPredicate: boolean): Role | undefined {
  let from = pieces[0]?.text === 'now' || pieces[0]?.text === 'then' ? 1 : 0;
  const articled = isArticle(pieces[from]?.text) || isPossessive(pieces[from]?.text);
  if (articled) from += 1;
  const possessor = pieces.findIndex((piece, i) => i >= from && i < from + 6 && /^['’]s?$/.test(piece.text));
  if (possessor > from && pieces.slice(from, possessor).every((piece) => namedAt(around, piece) && namedAt(around, piece)?.type !== 'PERSON')) from = possessor + 1;
  const head = headBehind(around, pieces, from, pieces.length);
  if (head === undefined || isNamesake(around, pieces, head + 1) || (!articled && isBareList(pieces, head))) return undefined;
  const last = lastOf(pieces, head);
  return last === undefined || !closes(pieces, last + 1, isPredicate, articled) || hasPerson(around, pieces, from, head) ? undefined : roleOf(pieces, from, last);
}

/** Where a role's words end: what comes then is a clause of its own. */
const ENDS = /^(?:who|whom|whose|which|that|when|while|where|as|after|before|because|but|told|said|says|and|or|is|was|were|has|had|will|would|und|oder|sagte|since|until|during|amid|on|via|der|die)$/;
const PARTICIPLE = /^[\p{Ll}]{3,}(?:ing|ed)$/u;

/** The last piece of the role whose noun is at `head`: with "of the port" and the like behind it; `undefined` where it does not end. */
function lastOf(pieces: readonly Piece[], head: number): number | undefined {
  let last = head;
  const next = pieces[head + 1]?.text ?? '';
  if (!/^(?:of|for|at|in|from|with|to|von|für|bei|des|der)$/.test(next)) return last;
  while (last + 1 < pieces.length && last - head < LONGEST) {
    const { text = '' } = pieces[last + 1] ?? {};
    if (isMark(text) || PARTICIPLE.test(text) || (ENDS.test(text) && !joins(pieces, last + 1))) break;
    last += 1;
  }
  return last - head < LONGEST ? last : undefined;
}

/** "of Trade and Industry", "of the port and the canal": an "and" inside what belongs to the role; German articles inside it. */
function joins(pieces: readonly Piece[], i: number): boolean {
  const [word = '', next = ''] = [pieces[i]?.text, pieces[i + 1]?.text];
  if (/^(?:der|die)$/.test(word)) return true;
  return /^(?:and|und)$/.test(word) && /^\p{Lu}/u.test(next) && /^\p{Lu}/u.test(pieces[i - 1]?.text ?? '');
}

/** A mark, the sentence's end or the beginning of a clause; in a main clause alone the mark has to come, since "the mayor said" reports. */
function closes(pieces: readonly Piece[], at: number, isPredicate: boolean, articled: boolean): boolean {
  const { text } = pieces[at] ?? {};
  if (text === undefined || /^[,.;)\]—–-]+$/.test(text)) return text === undefined || !/^(?:and|or|und)$/.test(pieces[at + 1]?.text ?? '') || isPredicate;
  return articled && (/^(?:who|whose|which|where)$/.test(text) || PARTICIPLE.test(text) || (isPredicate && /^(?:and|but|when|from|since|until)$/.test(text)));
}

/** ", Prime Minister Ben Hale": the office of the next one. */
function isNamesake(around: Surroundings, pieces: readonly Piece[], at: number): boolean {
  const next = pieces[at];
  return next !== undefined && (namedAt(around, next)?.type === 'PERSON' || /^(?:and|or|und|oder)$/.test(next.text));
}

/** Without an article only an office with what it belongs to, "mayor of Lund", or a role before the sentence's end is one. */
function isBareList(pieces: readonly Piece[], head: number): boolean {
  const next = pieces[head + 1]?.text;
  return next !== undefined && !/^(?:of|for|at|in|von|für|des|der|,|\.|\))$/.test(next);
}

function hasPerson(around: Surroundings, pieces: readonly Piece[], from: number, to: number): boolean {
  return pieces.slice(from, to + 1).some((piece) => namedAt(around, piece)?.type === 'PERSON');
}
