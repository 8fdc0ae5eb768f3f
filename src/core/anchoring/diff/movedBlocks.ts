import { heaviestChain } from './chain';
import { uniqueGramFinder, type Stretch } from './uniqueGrams';

/** What is left over on both sides has to share so many terms in a row, once on each side, to be looked at as moved. */
const GRAM = 5;

/** A block that both texts have: `length` terms from `before` of the old one, from `after` of the new one. */
export interface Block {
  readonly before: number;
  readonly after: number;
  readonly length: number;
  /** What its terms weigh together. */
  readonly weight: number;
}

/**
 * Finds blocks that stand elsewhere now, among what `map` leaves over on both sides: blocks that both have exactly once, as long as
 * they can be, and that are not in the order in which the texts go on. `stretches` say between which fixed points terms may still be
 * paired in order; none are left when everything else is decided. `weights` are those of terms by their number: what weighs less than
 * `least` is too little to be believed to have moved. Linear but for n log n in the number of blocks.
 */
export function movedBlocks(
  a: Int32Array, b: Int32Array, map: Int32Array, stretches: readonly Stretch[], weights: Uint8Array, least: number,
): readonly Block[] {
  const blocks = commonBlocks(a, b, map, weights);
  const inPlace = blocks.filter((block) => stretches.length > 0 && isWithinOne(stretches, block));
  const chain = heaviestChain(Int32Array.from(inPlace, ({ after }) => after), Int32Array.from(inPlace, ({ weight }) => weight));
  const inOrder = new Set(Array.from(chain, (index) => inPlace[index]));
  return blocks.filter((block) => block.weight >= least && !inOrder.has(block));
}

function isWithinOne(stretches: readonly Stretch[], { before, after }: Block): boolean {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((stretches[middle]?.a1 ?? 0) <= before) low = middle + 1;
    else high = middle;
  }
  const stretch = stretches[low];
  return stretch !== undefined && before >= stretch.a0 && after >= stretch.b0 && after < stretch.b1;
}

/** Blocks that are left over on both sides, in the order of the old text; no two share a term. */
function commonBlocks(a: Int32Array, b: Int32Array, map: Int32Array, weights: Uint8Array): Block[] {
  const used = new Uint8Array(a.length);
  const taken = new Uint8Array(b.length);
  for (let at = 0; at < map.length; at += 1) {
    const other = map[at] ?? -1;
    if (other < 0) continue;
    used[at] = 1;
    taken[other] = 1;
  }
  const left = leftovers(a, used);
  const right = leftovers(b, taken);
  const blocks: Block[] = [];
  if (left.terms.length < GRAM || right.terms.length < GRAM) return blocks;
  const find = uniqueGramFinder(left.terms, right.terms);
  const pairs = find({ a0: 0, a1: left.terms.length, b0: 0, b1: right.terms.length }, GRAM);
  pairs.left.forEach((leftover, index) => addBlock(left.places[leftover] ?? -1, right.places[pairs.right[index] ?? 0] ?? -1));
  return blocks.sort((one, other) => one.before - other.before);

  function isSame(i: number, j: number): boolean {
    return i >= 0 && j >= 0 && i < a.length && j < b.length && used[i] === 0 && taken[j] === 0 && a[i] === b[j];
  }

  function addBlock(i: number, j: number): void {
    if (!isSame(i, j)) return;
    let [before, behind] = [0, 0];
    while (isSame(i - before - 1, j - before - 1)) before += 1;
    while (isSame(i + behind, j + behind)) behind += 1;
    let weight = 0;
    for (let offset = -before; offset < behind; offset += 1) weight += weights[a[i + offset] ?? 0] ?? 1;
    blocks.push({ before: i - before, after: j - before, length: before + behind, weight });
    used.fill(1, i - before, i + behind);
    taken.fill(1, j - before, j + behind);
  }
}

/** What is left over of a sequence, with the places it stood at; a bar that equals nothing stands where something was taken out. */
function leftovers(sequence: Int32Array, used: Uint8Array): { readonly terms: Int32Array; readonly places: Int32Array } {
  const terms = new Int32Array(sequence.length + 1);
  const places = new Int32Array(sequence.length + 1);
  let [length, bars, last] = [0, 0, -1];
  for (let at = 0; at < sequence.length; at += 1) {
    if (used[at] !== 0) continue;
    if (last >= 0 && last !== at - 1) {
      bars += 1;
      terms[length] = -bars;
      places[length] = -1;
      length += 1;
    }
    terms[length] = sequence[at] ?? 0;
    places[length] = at;
    length += 1;
    last = at;
  }
  return { terms: terms.subarray(0, length), places: places.subarray(0, length) };
}
