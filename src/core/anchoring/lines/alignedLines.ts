import { alignSequences } from '../diff/alignSequences';

/** A stretch of the old text that stands unchanged in the new one, `by` units further on (or back, where negative). */
export interface Unchanged {
  readonly start: number;
  readonly length: number;
  readonly by: number;
}

/** A longer line counts for more when lines contradict each other. */
const UNITS = 8;
const LF = 0x0a;

/** The lines that stayed as they are, unit by unit and in order, as stretches as long as possible. Near linear. */
export function alignedLines(before: string, after: string): readonly Unchanged[] {
  const number = lineNumbers();
  const [left, right] = [numberedLines(before, number), numberedLines(after, number)];
  const map = new Int32Array(left.numbers.length).fill(-1);
  const weights = left.numbers.map((_, line) => 1 + Math.floor(((left.starts[line + 1] ?? 0) - (left.starts[line] ?? 0)) / UNITS));
  const all = { a0: 0, a1: left.numbers.length, b0: 0, b1: right.numbers.length };
  alignSequences(left.numbers, right.numbers, [all], map, { grams: [1], weights });
  const runs: Unchanged[] = [];
  for (let line = 0; line < map.length;) {
    const other = map[line] ?? -1;
    let end = line + 1;
    if (other >= 0) {
      while (map[end] === other + end - line) end += 1;
      const [start, there] = [left.starts[line] ?? 0, right.starts[other] ?? 0];
      const length = (left.starts[end] ?? 0) - start;
      // Lines go by their hashes so far; only here it counts that they really are the same.
      if (before.slice(start, start + length) === after.slice(there, there + length)) runs.push({ start, length, by: there - start });
    }
    line = end;
  }
  return runs;
}

/** Numbers lines by two hashes of 32 bits each, the same number for the same pair of them. */
function lineNumbers(): (one: number, other: number) => number {
  const ones: number[] = [];
  const others: number[] = [];
  let slots = new Int32Array(1 << 12).fill(-1);

  function slotOf(one: number, other: number): number {
    let slot = one & (slots.length - 1);
    for (let line = slots[slot] ?? -1; line >= 0 && (ones[line] !== one || others[line] !== other); line = slots[slot] ?? -1) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  return (one, other) => {
    const slot = slotOf(one, other);
    const known = slots[slot] ?? -1;
    if (known >= 0) return known;
    slots[slot] = ones.length;
    ones.push(one);
    others.push(other);
    if (ones.length * 2 > slots.length) {
      slots = new Int32Array(slots.length * 4).fill(-1);
      for (let line = 0; line < ones.length; line += 1) slots[slotOf(ones[line] ?? 0, others[line] ?? 0)] = line;
    }
    return ones.length - 1;
  };
}

/** Each line's number, and where it starts, with the text's end at last. Lines have their `\n`. */
function numberedLines(
  text: string, number: (one: number, other: number) => number,
): { readonly numbers: Int32Array; readonly starts: Int32Array } {
  const starts: number[] = [0];
  const numbers: number[] = [];
  let [one, other] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul(other + unit, 0x85ebca6b) ^ (other >>> 13);
    if (unit !== LF && at + 1 < text.length) continue;
    numbers.push(number(one ^ (one >>> 15), other));
    starts.push(at + 1);
    [one, other] = [0, 0];
  }
  return { numbers: Int32Array.from(numbers), starts: Int32Array.from(starts) };
}
