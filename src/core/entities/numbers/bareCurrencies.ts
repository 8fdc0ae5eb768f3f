import { isSentenceStart } from '../words';
import type { Found } from '../found';
import { bareCodes } from './currencies';
import { withAdjective, type NamedCurrency } from './currencyAt';
import { lowerAt, senseAt, textAt, type Reading } from './reading';

/** What follows where a currency's name is part of another thing's: `dollar store`, `euro zone`. */
const otherThings = new Set('store stores shop shops tree menu zone area bloc club sign signs diplomacy for'.split(' '));
/** What goes before where it is no currency: `top dollar`, `sand dollar`, `cents on the dollar`. */
const otherBefore = new Set('top sand silver half bottom for'.split(' '));
/** What prices do; with it common words are currencies: "the pound fell". */
const marketVerbs = new Set(`
  fell fallen rose risen weakened strengthened depreciated appreciated slid slipped plunged tumbled plummeted dropped
  gained lost traded trades hit firmed eased rallied rebounded weakens strengthens falls rises slumped sank jumped climbed
  edged crashed collapsed weakening strengthening has was is against depreciates to`.trim().split(/\s+/));
const firm = new Set(`
  fell weakened strengthened depreciated appreciated slid slipped plunged tumbled plummeted firmed eased rallied rebounded
  weakens strengthens slumped depreciates against traded trades`.trim().split(/\s+/));

/**
 * A currency's name as a thing with a price: `the baht`, `in US dollars`, `against the pound`. Its value is a currency
 * without an amount.
 */
export function bareCurrency(reading: Reading, i: number): Found | undefined {
  const text = textAt(reading, i, i);
  const name = senseAt(reading, i, i).currency;
  if (!name)
    return bareCodes.has(text) && !senseAt(reading, i + 1, i).digits
      ? { from: i, to: i + 1, type: 'MONEY', value: { currency: text } }
      : undefined;
  if (name.doubt === 'behind' || !isWrittenSo(reading, i, text) || isOtherThing(reading, i)) return undefined;
  const { from, currency } = whose(reading, i, { to: i + 1, name, code: name.code, named: false });
  if (!currency.named && name.doubt !== 'certain' && !(name.doubt === 'large' && isTraded(reading, i))) return undefined;
  return { from, to: i + 1, type: 'MONEY', value: currency.code === '' ? undefined : { currency: currency.code } };
}

/** The name with the words before it that say whose it is. */
function whose(reading: Reading, i: number, bare: NamedCurrency): { readonly from: number; readonly currency: NamedCurrency } {
  for (const from of [i - 2, i - 1]) {
    if (from < 0 || !/^[A-Z]/.test(textAt(reading, from, i)) || !/^[A-Z]/.test(textAt(reading, i - 1, i))) continue;
    const named = withAdjective(reading, from, i, i, bare.name);
    if (named && (from === i - 1 || isPair(reading, from, i))) return { from, currency: named };
  }
  return { from: i, currency: bare };
}

/** "South Korean won", but of "Monday Korean won" only the last two. */
function isPair(reading: Reading, from: number, i: number): boolean {
  return /^(?:south|north|new|hong|sri|saudi|costa|el|czech|dominican)$/.test(lowerAt(reading, from, i));
}

/** In small letters; with a capital at the start of a sentence, behind a country, or where the name has one always. */
function isWrittenSo(reading: Reading, i: number, text: string): boolean {
  if (/^[a-z]/.test(text) || /^(?:Bitcoin|Ethereum|USDT|USDC)s?$/.test(text)) return true;
  if (!/^[A-Z][a-z]+$/.test(text) || /^[A-Z]/.test(textAt(reading, i + 1, i))) return false;
  return isSentenceStart(reading.words, i)
    ? /^(?:dollar|euro|baht|peso|rupee|ruble|rouble|ringgit|rupiah)$/i.test(text)
    : /^[A-Z]/.test(textAt(reading, i - 1, i)) && isNamed(reading, i);
}

function isNamed(reading: Reading, i: number): boolean {
  const name = senseAt(reading, i, i).currency;
  return name !== undefined && whose(reading, i, { to: i + 1, name, code: name.code, named: false }).currency.named;
}

function isOtherThing(reading: Reading, i: number): boolean {
  const before = lowerAt(reading, i - 1, i);
  if (otherThings.has(lowerAt(reading, i + 1, i)) || otherBefore.has(before)) return true;
  return senseAt(reading, i + 1, i).digits !== undefined && /^[A-Z]/.test(textAt(reading, i, i));
}

/** "the pound fell", "against the won". */
function isTraded(reading: Reading, i: number): boolean {
  if (lowerAt(reading, i - 1, i) !== 'the') return false;
  const before = lowerAt(reading, i - 2, i);
  const next = lowerAt(reading, i + 1, i);
  if (before === 'against' || before === 'versus') return true;
  return senseAt(reading, i, i).currency?.name === 'won' ? marketVerbs.has(next) : firm.has(next);
}
