// Passages of the old text of a pair, by chance, and of each class as many as a pair may give.
import { createHash } from 'node:crypto';
import { align, solidRuns } from './alignment.mjs';
import { countsOf, goldOf, spanOf } from './gold.mjs';
import { oneOf } from './random.mjs';
import { tokensOf } from './words.mjs';

const TRIES = 900;
/** Words of a passage. */
const LENGTHS = { word: [1, 2], phrase: [3, 12], sentence: [8, 30], long: [26, 60] };
const TYPES = ['word', 'word', 'phrase', 'phrase', 'phrase', 'sentence', 'sentence', 'long', 'long'];
/** Half of the passages begin so near to what was changed, in tokens. */
const NEAR = 15;
/** The most passages a pair gives, by kind and by what matters in it. */
const MOST = { 'unchanged-moved': 4, duplicate: 3, edited: 4, trap: 3, 'in-place': 2, deleted: 3, 'block-moved': 2 };
/** The part of both texts that may have changed. */
const CHANGED = { least: 0.003, most: 0.6 };

/** Aligns the two texts of a pair; `undefined` where they are too different, too much alike, or no prose. */
export function aligned(texts) {
  const [before, after] = [tokensOf(texts.before), tokensOf(texts.after)];
  const to = align(before.map(({ key }) => key), after.map(({ key }) => key));
  if (!to || before.filter(({ isWord }) => isWord).length < 0.6 * before.length) return undefined;
  const pair = { texts, before, after, ...solidRuns(before, after, to) };
  const same = pair.isSolid.reduce((sum, one) => sum + one, 0);
  const changed = 1 - 2 * same / (before.length + after.length);
  return changed < CHANGED.least || changed > CHANGED.most ? undefined : { ...pair, changed };
}

/** Passages with their gold, in the order of the text: items as the corpus has them, without what names the pair. */
export function passagesOf(pair, random) {
  const { before, isSolid, texts } = pair;
  const edges = before.flatMap((_, at) => (at > 0 && isSolid[at] !== isSolid[at - 1] ? [at] : []));
  const changed = before.flatMap((_, at) => (isSolid[at] ? [] : [at]));
  const found = new Map();
  const counts = {};
  for (let tries = 0; tries < TRIES; tries += 1) {
    const first = startOf(random, before, edges, changed);
    const type = oneOf(random, TYPES);
    const last = first === undefined ? undefined : endOf(random, before, first, type);
    if (last === undefined || found.has(first)) continue;
    const gold = goldOf(pair, first, last);
    if (!gold) continue;
    const group = groupOf(gold);
    if ((counts[group] ?? 0) >= MOST[group] || [...found.values()].some((one) => isSame(one, first, last))) continue;
    counts[group] = (counts[group] ?? 0) + 1;
    const { before: nA, after: nB } = countsOf(pair, first, last);
    const span = spanOf(before, first, last);
    found.set(first, { first, last, item: { ...span, ...gold, type, exact: texts.before.slice(span.start, span.end), nA, nB } });
  }
  return [...found.values()].sort((one, other) => one.first - other.first).map(({ item }) => item);
}

/** A word by chance: anywhere, near where a change begins or ends, at such a place, or within a change. */
function startOf(random, before, edges, changed) {
  const kind = random();
  let at = Math.floor(random() * before.length);
  if (kind > 0.3 && edges.length > 0) at = oneOf(random, edges) + (kind > 0.5 ? 0 : Math.round((2 * random() - 1) * NEAR));
  if (kind > 0.7 && changed.length > 0) at = oneOf(random, changed);
  return before[at]?.isWord ? at : undefined;
}

/** The last token of a passage of this type; sentences end where one ends, the others with a word. */
function endOf(random, before, first, type) {
  const [least, most] = LENGTHS[type];
  const wanted = least + Math.floor(random() * (most - least + 1));
  let words = 0;
  for (let at = first; at < before.length; at += 1) {
    words += before[at].isWord ? 1 : 0;
    if (words > most) return undefined;
    if (type === 'sentence' ? words >= least && /^[.!?。]$/u.test(before[at].key) : words === wanted) return at;
  }
  return undefined;
}

function groupOf({ kind, sub }) {
  if (kind === 'deleted') return sub.startsWith('trap') ? 'trap' : sub.startsWith('in-place') ? 'in-place' : 'deleted';
  return sub === 'block-moved' ? sub : kind;
}

/** Whether one passage is most of the other. */
function isSame(one, first, last) {
  const common = Math.min(one.last, last) - Math.max(one.first, first) + 1;
  return common > 0.5 * Math.max(one.last - one.first, last - first) + 0.5;
}

/** A short name that follows from a content. */
export function nameOf(...parts) {
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 16);
}
