import { initialsOf } from '../text/initials';
import type { LabelCandidate } from './turnLabels';

/** As many letters as the initials of a label have at most. */
const MOST_INITIALS = 4;
const CAPITALISED = /\p{Lu}[\p{L}’'-]*/gu;

/**
 * The candidates, those with a full name under the initials or the surname that come back further down: interviews begin with names and go
 * on with letters.
 */
export function withShortNames(candidates: readonly LabelCandidate[]): readonly LabelCandidate[] {
  const names = new Set(candidates.map(({ name }) => name));
  return candidates.map((candidate) => {
    const short = shortNames(candidate.name.split(' ')).find((name) => names.has(name));
    return short === undefined ? candidate : { ...candidate, name: short };
  });
}

/** What a full name, upper case, is cut down to in a label; nothing where it is no full name. */
function shortNames(words: readonly string[]): readonly string[] {
  if (words.length < 2) return [];
  return [...initialsOf(words.join(' ')), words.at(-1) ?? ''];
}

/** Whether the text has a full name, in small letters but for its beginnings, that a label in capitals is short for. */
export function isNamed(text: string, label: string): boolean {
  const wanted = label.replaceAll('.', '');
  let [end, words]: [number, string[]] = [-1, []];
  for (const { 0: word, index } of text.matchAll(CAPITALISED)) {
    if (!/\p{Ll}/u.test(word)) continue;
    words = index === end + 1 && text[end] === ' ' ? [...words.slice(1 - MOST_INITIALS), word.toUpperCase()] : [word.toUpperCase()];
    end = index + word.length;
    for (let from = 0; from < words.length - 1; from += 1) if (shortNames(words.slice(from)).includes(wanted)) return true;
  }
  return false;
}
