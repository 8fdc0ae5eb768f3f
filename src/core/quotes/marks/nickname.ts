import type { Passage } from './passage';

/** Nicknames are one word or two. */
const longestNickname = 24;

/**
 * Mike “Red” Kelly, Mike “the Boat” Kelly: a capitalised word or two between a given name and a surname, without punctuation of its own. Such
 * marks belong to the name; they quote nobody.
 */
export function isNickname(text: string, { start, end, segments, closed }: Passage): boolean {
  const words = segments[0];
  if (!closed || !words || segments.length > 1 || words.end - words.start > longestNickname) return false;
  const name = text.slice(words.start, words.end);
  if (!/^(?:the )?\p{Lu}[\p{L}'’-]*(?: [\p{L}'’-]+)?$/u.test(name)) return false;
  const before = /(?:^|[\s(])(\p{Lu}[\p{L}'’-]+\.?|\p{Lu}\.) $/u.exec(text.slice(Math.max(0, start - 24), start));
  const after = /^ \p{Lu}[\p{L}'’-]+/u.exec(text.slice(end, end + 8));
  return before !== null && after !== null && !notNames.has((before[1] ?? '').toLowerCase());
}

/** Capitalised at a sentence's start, yet no given names. */
const notNames = new Set([
  'the', 'a', 'an', 'in', 'on', 'at', 'by', 'for', 'from', 'with', 'his', 'her', 'their', 'our', 'this', 'that', 'these',
    'those', 'and',
  'but', 'or', 'as', 'of', 'to', 'he', 'she', 'it', 'they', 'we', 'calling', 'said', 'der', 'die', 'das', 'im', 'mit', 'von',
]);
