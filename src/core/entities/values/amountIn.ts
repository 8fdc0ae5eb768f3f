import { digitsOf } from '../numbers/digits';
import { gluedScales, scales, smallNumbers } from '../numbers/spelled';

/** An amount, or a range of amounts. */
export interface AmountRange {
  readonly amount: number;
  readonly upTo?: number;
}

/** Longer words hold no amount that is read. */
const LONGEST = 80;
const DIGITS = /(\d{1,3}(?: \d{3})+|\d[\d,.]*)[ -]?([a-z]+)?/gi;

/**
 * The number in the words of an amount, in digits or spelled out, with its scale: `300 million pesos`, `250-300 rupees`,
 * `two hundred crowns`.
 */
export function amountIn(words: string): AmountRange | undefined {
  if (words.length > LONGEST) return undefined;
  const numbers = [...words.matchAll(DIGITS)].slice(0, 2).map(([, digits = '', scale = '']) => {
    const word = scale.toLowerCase();
    const value = digitsOf(digits.replaceAll(' ', '').replace(/[.,]$/, ''), false)?.value ?? NaN;
    return { value, scale: scales.get(word) ?? gluedScales.get(word) ?? 1 };
  });
  const [first, second] = numbers;
  if (!first) return single(spelled(words.toLowerCase().match(/[a-z]+(?:-[a-z]+)*/g) ?? []));
  if (!second) return single(exact(first.value * first.scale));
  const amount = exact(first.value * (first.scale === 1 ? second.scale : first.scale));
  const upTo = exact(second.value * second.scale);
  return amount < upTo ? { amount, upTo } : single(exact(first.value * first.scale));
}

function single(amount: number | undefined): AmountRange | undefined {
  return amount === undefined || Number.isNaN(amount) ? undefined : { amount };
}

function exact(value: number): number {
  return Number(value.toPrecision(15));
}

function spelled(words: readonly string[]): number | undefined {
  if (words.includes('few') || words.includes('several')) return undefined;
  if (words[0] === 'half') return half(words.slice(1));
  let total = 0;
  let group: number | undefined;
  for (const word of words) {
    const small = smallNumbers.get(word) ?? (word === 'a' && group === undefined && total === 0 ? 1 : undefined);
    const scale = word.length > 3 && !word.endsWith('s') ? scales.get(word) : undefined;
    if (small !== undefined) group = (group ?? 0) + small;
    else if (word === 'half' && group !== undefined) group += 0.5;
    else if (scale !== undefined && group !== undefined) {
      if (scale === 100) group *= 100;
      else {
        total += group * scale;
        group = undefined;
      }
    } else if (word !== 'and' && word !== 'a' && (total > 0 || group !== undefined)) break;
  }
  return total > 0 || group !== undefined ? total + (group ?? 0) : undefined;
}

/** `half a million`. */
function half(words: readonly string[]): number | undefined {
  const scale = scales.get(words[0] === 'a' ? words[1] ?? '' : words[0] ?? '');
  return scale === undefined ? undefined : scale / 2;
}
