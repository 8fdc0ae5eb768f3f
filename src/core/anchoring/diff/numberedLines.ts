import type { Terms } from '../folding/terms';

/** Two texts as lists of lines, each a number, the same for lines of the same terms. */
export interface NumberedLines {
  readonly left: Int32Array;
  readonly right: Int32Array;
}

/** Numbers the lines of two texts that have terms in them. Linear. */
export function numberedLines(before: Terms, after: Terms): NumberedLines {
  let slotCount = 64;
  while (slotCount < 2 * (before.lineStarts.length + after.lineStarts.length)) slotCount *= 2;
  const slots = new Int32Array(slotCount).fill(-1);
  const first: { readonly terms: Terms; readonly line: number }[] = [];
  return { left: numbered(before), right: numbered(after) };

  function numbered(terms: Terms): Int32Array {
    return terms.lineStarts.map((_, line) => {
      let slot = lineHash(terms, line) & (slotCount - 1);
      for (let number = slots[slot] ?? -1; number !== -1; number = slots[slot] ?? -1) {
        const known = first[number];
        if (known && isSame(terms, line, known.terms, known.line)) return number;
        slot = (slot + 1) & (slotCount - 1);
      }
      slots[slot] = first.length;
      first.push({ terms, line });
      return first.length - 1;
    });
  }
}

function lineHash(terms: Terms, line: number): number {
  const end = endOf(terms, line);
  let hash = 0;
  for (let at = terms.lineStarts[line] ?? 0; at < end; at += 1) {
    hash = Math.imul(hash ^ (terms.numbers[at] ?? 0), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash;
}

function isSame(one: Terms, line: number, other: Terms, otherLine: number): boolean {
  const [start, otherStart] = [one.lineStarts[line] ?? 0, other.lineStarts[otherLine] ?? 0];
  const length = endOf(one, line) - start;
  if (endOf(other, otherLine) - otherStart !== length) return false;
  for (let at = 0; at < length; at += 1) if (one.numbers[start + at] !== other.numbers[otherStart + at]) return false;
  return true;
}

function endOf({ lineStarts, length }: Terms, line: number): number {
  return line + 1 < lineStarts.length ? lineStarts[line + 1] ?? length : length;
}
