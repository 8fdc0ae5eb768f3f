// Which words of an old text stand where in a new one: what all longest common subsequences of their tokens have in common, and moved blocks.

/** No counterpart in any longest common subsequence, or not the same one in all of them. */
export const GONE = -1;
export const UNSURE = -2;

/** The most cells of a table of lengths; longer pairs of texts are not aligned. */
const MAX_CELLS = 30_000_000;
/** So many tokens of what two texts have in common at their ends are looked at again: a repetition there could have slid. */
const MARGIN = 150;
/** A run of matching tokens with fewer words than this may be chance. */
const SOLID = 4;
/** A block that has moved has at least so many tokens that stand only once in either text, and so many words among them. */
const BLOCK = 12;
const BLOCK_WORDS = 8;

/**
 * Aligns two lists of keys. `to[i]`: the index of the new token that the old token `i` is, `GONE` or `UNSURE`; `undefined` for texts that are
 * too different for the table.
 */
export function align(before, after) {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  head = Math.max(0, head - MARGIN);
  tail = Math.max(0, tail - MARGIN);
  const [left, right] = [before.slice(head, before.length - tail), after.slice(head, after.length - tail)];
  if ((left.length + 1) * (right.length + 1) > MAX_CELLS || Math.max(left.length, right.length) > 65_000) return undefined;
  const to = new Int32Array(before.length).fill(UNSURE);
  for (let i = 0; i < head; i += 1) to[i] = i;
  for (let i = 1; i <= tail; i += 1) to[before.length - i] = after.length - i;
  inAllLongest(left, right).forEach((j, i) => { to[head + i] = j < 0 ? j : head + j; });
  return to;
}

/** For each old token where it is in every longest common subsequence, by the lengths of those of all beginnings and of all ends. */
function inAllLongest(left, right) {
  const [rows, columns] = [left.length + 1, right.length + 1];
  const begun = lengths(left, right);
  const ended = lengths([...left].reverse(), [...right].reverse());
  const longest = begun[rows * columns - 1];
  const rest = (i, j) => ended[(rows - 1 - i) * columns + columns - 1 - j];
  return left.map((key, i) => {
    const found = [];
    let canBeGone = false;
    for (let j = 0; j < columns; j += 1) {
      const here = begun[i * columns + j];
      if (here + rest(i + 1, j) === longest) canBeGone = true;
      if (j < right.length && key === right[j] && here + 1 + rest(i + 1, j + 1) === longest) found.push(j);
    }
    if (found.length === 0) return GONE;
    return found.length === 1 && !canBeGone ? found[0] : UNSURE;
  });
}

/** The lengths of the longest common subsequences of all beginnings of two lists, row by row. */
function lengths(left, right) {
  const columns = right.length + 1;
  const table = new Uint16Array((left.length + 1) * columns);
  for (let i = 1; i <= left.length; i += 1) {
    for (let j = 1; j <= right.length; j += 1) {
      const at = i * columns + j;
      table[at] = left[i - 1] === right[j - 1] ? table[at - columns - 1] + 1 : Math.max(table[at - columns], table[at - 1]);
    }
  }
  return table;
}

/**
 * The alignment as passages are judged by: `to` as above with short runs taken out and moved blocks put in, `isSolid[i]` for old tokens that
 * stand in a run of some length, `isMoved[i]` for those of moved blocks, `taken[j]` for new tokens that are some old token.
 */
export function solidRuns(before, after, aligned) {
  const to = Int32Array.from(aligned);
  const isSolid = new Uint8Array(before.length);
  const isMoved = new Uint8Array(before.length);
  const taken = new Uint8Array(after.length);
  for (let start = 0; start < before.length;) {
    let end = start + 1;
    if (to[start] >= 0) while (end < before.length && to[end] === to[end - 1] + 1) end += 1;
    const words = before.slice(start, end).filter(({ isWord }) => isWord).length;
    for (let i = start; i < end; i += 1) {
      isSolid[i] = to[start] >= 0 && words >= SOLID ? 1 : 0;
      if (isSolid[i]) taken[to[i]] = 1;
    }
    start = end;
  }
  for (const [i, j] of movedBlocks(before, after, isSolid, taken)) {
    for (let step = 0; step < BLOCK; step += 1) {
      to[i + step] = j + step;
      isSolid[i + step] = isMoved[i + step] = taken[j + step] = 1;
    }
  }
  return { to, isSolid, isMoved, taken };
}

/** Where blocks of tokens that stand only once in either text, and nowhere in order, begin. */
function movedBlocks(before, after, isSolid, taken) {
  const there = onlyOnce(after);
  return [...onlyOnce(before)].filter(([, i]) => !isSolid.subarray(i, i + BLOCK).includes(1))
    .map(([block, i]) => [i, there.get(block)])
    .filter(([, j]) => j !== undefined && !taken.subarray(j, j + BLOCK).includes(1));
}

function onlyOnce(tokens) {
  const found = new Map();
  const twice = new Set();
  for (let at = 0; at + BLOCK <= tokens.length; at += 1) {
    const inBlock = tokens.slice(at, at + BLOCK);
    if (inBlock.filter(({ isWord }) => isWord).length < BLOCK_WORDS) continue;
    const block = inBlock.map(({ key }) => key).join(' ');
    if (found.has(block)) twice.add(block);
    else found.set(block, at);
  }
  for (const block of twice) found.delete(block);
  return found;
}
