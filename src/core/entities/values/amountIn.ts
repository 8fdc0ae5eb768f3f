import { scales, smallNumbers } from '../numbers/spelled';

/** Longer words hold no amount that is read. */
const LONGEST = 80;
const DIGITS = /(\d{1,3}(?:,\d{2,3})+(?:\.\d+)?|\d{1,3}(?: \d{3})+|\d+(?:\.\d+)?)[ -]?([a-z]+)?/i;
const LETTER_SCALES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mn: 1e6, b: 1e9, bn: 1e9, tn: 1e12 };

/** The number in the words of an amount, in digits or spelled out, with its scale: `300 million pesos`, `two hundred crowns`. */
export function amountIn(words: string): number | undefined {
  if (words.length > LONGEST) return undefined;
  const digits = DIGITS.exec(words);
  if (digits) {
    const scale = (digits[2] ?? '').toLowerCase();
    return Number((Number((digits[1] ?? '').replace(/[, ]/g, '')) * (scales.get(scale) ?? LETTER_SCALES[scale] ?? 1)).toPrecision(15));
  }
  return spelled(words.toLowerCase().match(/[a-z]+(?:-[a-z]+)*/g) ?? []);
}

function spelled(words: readonly string[]): number | undefined {
  let total = 0;
  let group: number | undefined;
  for (const word of words) {
    const small = smallNumbers.get(word) ?? (word === 'a' && group === undefined && total === 0 ? 1 : undefined);
    const scale = word.length > 3 && !word.endsWith('s') ? scales.get(word) : undefined;
    if (small !== undefined) group = (group ?? 0) + small;
    else if (scale !== undefined && group !== undefined) {
      if (scale === 100) group *= 100;
      else {
        total += group * scale;
        group = undefined;
      }
    } else if (word !== 'and' && (total > 0 || group !== undefined)) break;
  }
  return total > 0 || group !== undefined ? total + (group ?? 0) : undefined;
}
