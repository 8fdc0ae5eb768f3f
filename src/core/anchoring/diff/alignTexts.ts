import type { Terms } from '../folding/terms';
import { alignSequences } from './alignSequences';
import { alignBeside } from './besideBlocks';
import { heaviestAlignment } from './heaviestAlignment';
import { dropIslands } from './islands';
import { movedBlocks, type Block } from './movedBlocks';
import { numberedLines } from './numberedLines';
import { termWeights } from './termWeights';
import type { Stretch } from './uniqueGrams';

/** Grams of terms: four words in a row that both texts have once are the same place. */
const TERM_GRAMS = [4, 2, 1];
/** What a block has to weigh to be taken out of the order of things; a prose word weighs about 3. */
const AT_FIRST = 32;
/** What a block has to weigh to be found among what is left over on both sides at last. */
const AT_LAST = 12;
/** Stands for terms of the old text that are set aside; one less for those of the new one, so that the two are never paired. */
const ELSEWHERE = -1;

/**
 * For each term of the old text its place in the new one, or −1: one diff for all annotations together. Lines first; then blocks that stand
 * elsewhere now are set aside, so that their words are not taken for those of their old neighbours; then the terms of what lies
 * between lines that stayed; at last what was moved and is still left over. Places go up but for moved blocks.
 */
export function alignTexts(before: Terms, after: Terms): Int32Array {
  const map = new Int32Array(before.length).fill(-1);
  const stretches = betweenLines(before, after, map);
  const weights = termWeights([before.numbers, after.numbers]);
  const early = movedBlocks(before.numbers, after.numbers, map, stretches, weights, AT_FIRST);
  const a = before.numbers.slice();
  const b = after.numbers.slice();
  for (const block of early) {
    for (let offset = 0; offset < block.length; offset += 1) {
      a[block.before + offset] = ELSEWHERE;
      b[block.after + offset] = ELSEWHERE - 1;
    }
  }
  const options = { grams: TERM_GRAMS, alignSmall: heaviestAlignment(weights) };
  alignSequences(a, b, stretches, map, options);
  dropIslands(map, b.length);
  early.forEach((block) => addBlock(block, map));
  const late = movedBlocks(before.numbers, after.numbers, map, [], weights, AT_LAST);
  late.forEach((block) => addBlock(block, map));
  alignBeside(before.numbers, after.numbers, [...early, ...late], map, options);
  return map;
}

function addBlock({ before, after, length }: Block, map: Int32Array): void {
  for (let offset = 0; offset < length; offset += 1) map[before + offset] = after + offset;
}

/** Maps the terms of lines that stayed; gives the stretches of terms between them. */
function betweenLines(before: Terms, after: Terms, map: Int32Array): Stretch[] {
  const { left, right } = numberedLines(before, after);
  const lines = new Int32Array(left.length).fill(-1);
  const all = { a0: 0, a1: left.length, b0: 0, b1: right.length };
  const weights = left.map((_, line) => lineEnd(before, line) - lineStart(before, line));
  alignSequences(left, right, [all], lines, { grams: [1], weights });

  const stretches: Stretch[] = [];
  let [a0, b0] = [0, 0];
  lines.forEach((other, line) => {
    if (other < 0) return;
    const [i, j] = [lineStart(before, line), lineStart(after, other)];
    if (a0 < i && b0 < j) stretches.push({ a0, a1: i, b0, b1: j });
    a0 = lineEnd(before, line);
    b0 = lineEnd(after, other);
    for (let offset = 0; i + offset < a0; offset += 1) map[i + offset] = j + offset;
  });
  stretches.push({ a0, a1: before.length, b0, b1: after.length });
  return stretches;
}

function lineStart({ lineStarts }: Terms, line: number): number {
  return lineStarts[line] ?? 0;
}

function lineEnd({ lineStarts, length }: Terms, line: number): number {
  return line + 1 < lineStarts.length ? lineStarts[line + 1] ?? length : length;
}
