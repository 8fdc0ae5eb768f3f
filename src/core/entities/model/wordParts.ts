import type { UnresolvedMention } from '../entity';

/**
 * The names that the rules find inside one hyphenated word: `U.S.-led`, `anti-American`, `Sweden-Norway`. Corpora mark the whole word
 * or nothing, so nothing is learnt of them. `byRules` is in order, without overlaps.
 */
export function wordParts(byRules: readonly UnresolvedMention[], text: string): UnresolvedMention[] {
  return byRules.filter((name, index) => isBesideSmallPart(name, text) || isJoined(name, byRules[index + 1], text) || isJoined(byRules[index - 1], name, text));
}

/** `names` without those that are two or more of `parts` and the hyphens between them; both in order, without overlaps. */
export function withoutCompounds(names: readonly UnresolvedMention[], parts: readonly UnresolvedMention[], text: string): UnresolvedMention[] {
  let at = 0;
  return names.filter(({ start, end }) => {
    while (at < parts.length && (parts[at] as UnresolvedMention).start < start) at += 1;
    if (parts[at]?.start !== start) return true;
    let last = at;
    while (isJoined(parts[last], parts[last + 1], text)) last += 1;
    return last === at || parts[last]?.end !== end;
  });
}

/** A part in small letters beside it; before a thing's or place's name also one with a capital, as `Anti-` where a sentence begins. */
function isBesideSmallPart({ start, end, type }: UnresolvedMention, text: string): boolean {
  if (/^-\p{Ll}{2}/u.test(text.slice(end, end + 3))) return true;
  const before = text.slice(Math.max(0, start - LONGEST_PREFIX), start);
  return type === 'PERSON' ? /(?:^|[^\p{L}])\p{Ll}{2,12}-$/u.test(before) : /\p{Ll}{2}-$/u.test(before);
}

/** As many units as are looked at before a name. */
const LONGEST_PREFIX = 14;

/** A person's double name is one name. */
function isJoined(a: UnresolvedMention | undefined, b: UnresolvedMention | undefined, text: string): boolean {
  return a !== undefined && b !== undefined && a.type !== 'PERSON' && b.type !== 'PERSON' && b.start === a.end + 1 && text.charAt(a.end) === '-';
}
