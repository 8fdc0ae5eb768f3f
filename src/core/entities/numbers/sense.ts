import type { CurrencyName } from './currencies';
import type { Digits } from './digits';

/** What else a word is to the rules. */
export type Role =
  /** `a`, `an` */
  | 'article'
  | 'half'
  /** `several`, `few` */
  | 'several'
  /** `hundreds`, `dozens` */
  | 'vague'
  /** `last`, `next` */
  | 'relative'
  /** `today` */
  | 'day'
  /** `morning`, `night` */
  | 'dayPart'
  /** `noon` */
  | 'noon'
  /** `early`, `late` */
  | 'edge'
  /** `Christmas`, and the first words of longer names of holidays */
  | 'holiday'
  /** `summer` */
  | 'season'
  | 'between'
  /** `Q1`, `XIX` and other words in capitals that count with the next word or by themselves */
  | 'numbered'
  /** Joined by hyphens, with a part that counts: `mid-February`, `trillion-dollar` */
  | 'compound';

/** What a token can be to the rules, whatever stands beside it. */
export interface Sense {
  /** Whether anything may begin with this token. */
  readonly opens: boolean;
  readonly digits: Digits | undefined;
  /** A number below a hundred in words. */
  readonly small: number | undefined;
  /** What it multiplies the number before it by: `million`. */
  readonly scale: number | undefined;
  readonly ordinal: number | undefined;
  /** 1 to 12. */
  readonly month: number | undefined;
  /** 1 (Monday) to 7. */
  readonly weekday: number | undefined;
  readonly currency: CurrencyName | undefined;
  /** True when an amount may follow: a currency's sign, abbreviation or code, or the letters before a sign, in any case. */
  readonly sign: boolean;
  readonly unit: boolean;
  /** The ISO 8601 designator of a length of time behind `P`, in the singular: `Y`, `0Y` for decades, `TH`. */
  readonly length: string | undefined;
  readonly role: Role | undefined;
}

/** Parts of a sense that are not absent. */
export type SenseParts = { readonly [K in keyof Sense]?: Exclude<Sense[K], undefined> };

/** A sense with all its fields, so that all have one shape, which is quicker to read. */
export function senseOf(parts: SenseParts): Sense {
  return {
    opens: parts.opens
      ?? false, digits: parts.digits, small: parts.small, scale: parts.scale, ordinal: parts.ordinal, month: parts.month,
    weekday: parts.weekday, currency: parts.currency, sign: parts.sign ?? false, unit: parts.unit
      ?? false, length: parts.length,
    role: parts.role,
  };
}

/** Of a word that says nothing about numbers. */
export const noSense = senseOf({});
