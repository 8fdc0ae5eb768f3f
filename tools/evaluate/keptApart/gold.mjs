// What has become of a passage, where the alignment leaves no doubt of it.
import { GONE } from './alignment.mjs';
import { countIn, joined } from './words.mjs';

/** More than so much of an edited passage has to be there still; less is neither edited nor gone. */
const KEPT = 0.5;
/** A deletion of fewer words is seen as one of words in a sentence that stays. */
const CLAUSE = 8;
/** Of the words round a passage that is gone no more than this may stand in what came in its place. */
const SHARED = 0.2;
const AROUND = 8;
/** The longest replacement, in words, of a word that was replaced, and at the edge of a passage. */
const SHORT = 4;

/**
 * What has become of the old tokens from `first` to `last`: `{ gold, kind, sub, alt }` as the corpus has them; `undefined` where it is not certain.
 * `pair` has both texts, their tokens and the alignment.
 */
export function goldOf(pair, first, last) {
  const { before, isSolid } = pair;
  const all = before.slice(first, last + 1).map((_, at) => isSolid[first + at]);
  if (!all.includes(0)) return kept(pair, first, last) ?? edited(pair, first, last);
  return all.includes(1) ? edited(pair, first, last) : gone(pair, first, last);
}

function kept(pair, first, last) {
  const { to, isMoved, texts, before, after } = pair;
  for (let at = first; at < last; at += 1) if (to[at + 1] !== to[at] + 1) return undefined;
  const [old, gold] = [spanOf(before, first, last), spanOf(after, to[first], to[last])];
  const [words, now] = [texts.before.slice(old.start, old.end), texts.after.slice(gold.start, gold.end)];
  const place = isMoved[first] ? 'block-moved' : gold.start === old.start ? 'same-offset' : 'shifted';
  if (words.replace(/\s+/g, ' ') !== now.replace(/\s+/g, ' ')) return { gold, kind: 'edited', sub: 'typography' };
  const kind = countsOf(pair, first, last).before > 1 ? 'duplicate' : 'unchanged-moved';
  return { gold, kind, sub: words === now ? place : 'rewrapped' };
}

/** Some of it is there: its edges, or all but a short edge whose change begins with the passage or ends with it. */
function edited(pair, first, last) {
  const { to, isSolid, isMoved, before, after } = pair;
  const [start, end] = [isSolid[first] ? to[first] : startOfEdge(pair, first), isSolid[last] ? to[last] : endOfEdge(pair, last)];
  if (start === undefined || end === undefined || start > end) return undefined;
  let [at, stays] = [start - 1, 0];
  for (let i = first; i <= last; i += 1) {
    if (isMoved[i]) return undefined;
    if (!isSolid[i]) continue;
    if (to[i] <= at) return undefined;
    at = to[i];
    stays += before[i].isWord ? 1 : 0;
  }
  const share = stays / Math.max(wordsIn(before, first, last), wordsIn(after, start, end));
  if (share <= KEPT) return undefined;
  const where = isSolid[first] && isSolid[last] ? 'inner' : 'edge';
  return { gold: spanOf(after, start, end), kind: 'edited', sub: `${where}-${share < 0.8 ? 'heavy' : 'light'}` };
}

function startOfEdge(pair, first) {
  const change = changeAt(pair, first);
  if (!change || change.first !== first || !isShort(pair, change)) return undefined;
  return change.start <= change.end ? change.start : change.end + 1;
}

function endOfEdge(pair, last) {
  const change = changeAt(pair, last);
  if (!change || change.last !== last || !isShort(pair, change)) return undefined;
  return change.end;
}

/** A few words that became a few others; where one of them stays, it is not certain what was put in before or after it. */
function isShort(pair, change) {
  const { first, last, start, end } = change;
  return wordsIn(pair.before, first, last) <= SHORT && wordsIn(pair.after, start, end) <= SHORT && sharedWords(pair, change, first, last) === 0;
}

/** Nothing of it is there any more. Where its words stand among the new ones, it may have moved there: that is not certain. */
function gone(pair, first, last) {
  const { to, before, after } = pair;
  const change = changeAt(pair, first);
  if (!change || change.last < last) return undefined;
  for (let i = first; i <= last; i += 1) if (to[i] !== GONE) return undefined;
  const places = placesOf(after, before.slice(first, last + 1));
  if (places.some((place) => pair.taken.subarray(place, place + last - first + 1).includes(0))) return undefined;
  const trap = places.length > 0 ? 'trap' : '';
  const isEmpty = change.start > change.end;
  if (wordsIn(before, change.first, change.last) < CLAUSE) {
    if (isEmpty) return { gold: null, kind: 'deleted', sub: named(trap, 'in-place') };
    const others = wordsIn(after, change.start, change.end);
    if (change.first !== first || change.last !== last || others > SHORT || others === 0 || sharedWords(pair, change, first, last) > 0) return undefined;
    return { gold: null, kind: 'deleted', sub: named(trap, 'in-place-replaced'), alt: spanOf(after, change.start, change.end) };
  }
  const [from, until] = [Math.max(change.first, first - AROUND), Math.min(change.last, last + AROUND)];
  if (sharedWords(pair, change, first, last) > SHARED || sharedWords(pair, change, from, until) > SHARED) return undefined;
  if (standsRewritten(pair, from, until)) return undefined;
  return { gold: null, kind: 'deleted', sub: trap || (isEmpty ? 'deleted' : 'replaced') };
}

/**
 * The change that an old token is in, between two solid runs: old tokens from `first` to `last`, new ones from `start` to `end`, where `end` is
 * before `start` for a deletion.
 */
function changeAt({ isSolid, isMoved, to, before, after }, at) {
  let [first, last] = [at, at];
  while (first > 0 && !isSolid[first - 1]) first -= 1;
  while (last + 1 < before.length && !isSolid[last + 1]) last += 1;
  if (isMoved[first - 1] || isMoved[last + 1]) return undefined;
  const [start, end] = [first === 0 ? 0 : to[first - 1] + 1, last + 1 === before.length ? after.length - 1 : to[last + 1] - 1];
  return end < start - 1 ? undefined : { first, last, start, end };
}

/** How many of the words of old tokens stand in what the change has put there, as a share; words of four letters or more where there are any. */
function sharedWords({ before, after }, { start, end }, first, last) {
  const words = lowerWords(before, first, last);
  const long = words.filter((word) => word.length >= 4);
  const asked = long.length > 0 ? long : words;
  const there = new Set(lowerWords(after, start, end));
  return asked.filter((word) => there.has(word)).length / Math.max(1, asked.length);
}

/** Whether four words in a row of these old tokens stand somewhere among the new ones that are no old ones: moved, and rewritten. */
function standsRewritten(pair, first, last) {
  const { before } = pair;
  const words = lowerWords(before, first, last);
  pair.newFours ??= fours(pair.after.filter((token, at) => token.isWord && !pair.taken[at]).map(({ key }) => key.toLowerCase()));
  return [...fours(words)].some((four) => pair.newFours.has(four));
}

function fours(words) {
  return new Set(words.slice(3).map((_, at) => words.slice(at, at + 4).join(' ')));
}

function lowerWords(tokens, first, last) {
  return tokens.slice(first, last + 1).filter(({ isWord }) => isWord).map(({ key }) => key.toLowerCase());
}

function wordsIn(tokens, first, last) {
  let count = 0;
  for (let at = first; at <= last; at += 1) if (tokens[at].isWord) count += 1;
  return count;
}

/** Where tokens stand in a list of them: the indices of the first. */
function placesOf(tokens, wanted) {
  return tokens.flatMap((_, at) => (wanted.every(({ key }, step) => tokens[at + step]?.key === key) ? [at] : []));
}

/** How often old tokens from `first` to `last` stand in the old text and in the new one. */
export function countsOf(pair, first, last) {
  const words = joined(pair.before.slice(first, last + 1));
  pair.joined ??= { before: joined(pair.before), after: joined(pair.after) };
  return { before: countIn(pair.joined.before, words), after: countIn(pair.joined.after, words) };
}

export function spanOf(tokens, first, last) {
  return { start: tokens[first].start, end: tokens[last].end };
}

function named(trap, sub) {
  return trap ? `${trap}-${sub}` : sub;
}
