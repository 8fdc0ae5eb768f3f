import type { Mention } from '../entity';
import { isFieldNoun } from './fields';

/** So far from a name its title or apposition is read, in UTF-16 units. */
const BEFORE = 60;
const BEHIND = 90;
const MOST_WORDS = 5;

/**
 * What the text says a person does, right before the name ("the biologist Anna Brandt") and right behind it (", a
 * biologist at …", "is a biologist"): nouns of `fields`, small letters. `mentions`: the document's, in order; `index`:
 * the person's.
 */
export function statedRoles(text: string, mentions: readonly Mention[], index: number): readonly string[] {
  const mention = mentions[index];
  if (!mention) return [];
  const from = Math.max(mention.start - BEFORE, mentions[index - 1]?.end ?? 0);
  const before = /[^.,;:!?"“”()\n]*$/.exec(text.slice(from, mention.start))?.[0] ?? '';
  const limit = Math.min(mention.end + BEHIND, mentions[index + 1]?.start ?? Infinity);
  const behind = text.slice(mention.end, limit);
  return [...nounsIn(wordsOf(before).slice(-MOST_WORDS)), ...nounsIn(apposition(behind))];
}

/**
 * "The biologist", "the company's chief executive": what the text calls somebody instead of a name; a name right behind
 * it takes it.
 */
export function describedRoles(text: string, mentions: readonly Mention[]): readonly string[] {
  const starts = new Set(mentions.map(({ start }) => start));
  const found = new Set<string>();
  for (const description of text.matchAll(/\b[Tt]he((?:[ -][\p{Ll}’']+){1,4})( ?)/gu)) {
    const end = description.index + description[0].length;
    const words = wordsOf(description[1] ?? '');
    for (const noun of nounsIn(starts.has(end) ? words.slice(0, -1) : words)) found.add(noun);
  }
  return [...found];
}

/** What an apposition or "is a" begins with, up to its article. */
const OPENINGS = [
  /^,\s+\d\d,\s+/,
  /^,\s+(?=(?:an?|the|then|now|\d\d)\b)/,
  /^,?\s+(?:who\s+)?(?:is|was|works as|worked as)\s+(?=(?:an?|the|now)\b)/,
];

/**
 * `, a former striker for`: up to the next mark; `, Minister` before another name is that one's, and so is what `whose`
 * begins.
 */
function apposition(behind: string): readonly string[] {
  const opening = OPENINGS.map((each) => each.exec(behind)?.[0]).find((each) => each !== undefined);
  if (opening === undefined) return [];
  return wordsOf(/^[^.,;:!?"“”()\n]*/.exec(behind.slice(opening.length))?.[0] ?? '').slice(0, 2 * MOST_WORDS);
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== '');
}

function nounsIn(words: readonly string[]): string[] {
  return words.map((word) => (isFieldNoun(word) ? word : word.replace(/s$/, ''))).filter(isFieldNoun);
}
