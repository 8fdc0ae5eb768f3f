import { spansOverlap } from '../../text/span';
import type { UnresolvedMention } from '../entity';
import { entriesStartingWith } from '../lexicon/gazetteer';
import { isKindOfBodyBehind } from './kindBehind';

const ACRONYM = /^\p{Lu}{2,6}$/u;
/** What stands between two names of a list, at most as long as `, and `. */
const BETWEEN_LISTED = /^(?:,|,? (?:and|or|&)|\/) ?$/;
const LONGEST_BETWEEN = 6;

/**
 * The names of organisations and states that the rules are certain of and `names` has nothing for; both lists are in order, each
 * without overlaps. The model leaves short forms out when it has not met them, and what corpora label unevenly. Certain are
 * capitals that the gazetteer is sure of, capitals listed next to an organisation, and what has a noun for a body right behind.
 */
export function certainNames(names: readonly UnresolvedMention[], byRules: readonly UnresolvedMention[], text: string): UnresolvedMention[] {
  const left = withoutOverlapping(byRules.filter(({ type }) => type === 'ORG' || type === 'GPE'), names);
  const believed = new Set([...names, ...left.filter((name) => isCertain(name, text))]);
  const inOrder = [...names, ...left].sort((a, b) => a.start - b.start);
  for (let i = 1; i < inOrder.length; i += 1) believeListed(inOrder[i], inOrder[i - 1], believed, text);
  for (let i = inOrder.length - 1; i > 0; i -= 1) believeListed(inOrder[i - 1], inOrder[i], believed, text);
  return left.filter((name) => believed.has(name));
}

/** Believes a short form when its neighbour is an organisation that is believed, and listed with it. */
function believeListed(
  name: UnresolvedMention | undefined, neighbour: UnresolvedMention | undefined, believed: Set<UnresolvedMention>, text: string,
): void {
  if (!name || !neighbour || believed.has(name) || !believed.has(neighbour)) return;
  if (name.type !== 'ORG' || neighbour.type !== 'ORG' || !ACRONYM.test(text.slice(name.start, name.end))) return;
  const from = Math.min(neighbour.end, name.end);
  const to = Math.max(neighbour.start, name.start);
  if (to - from <= LONGEST_BETWEEN && BETWEEN_LISTED.test(text.slice(from, to))) believed.add(name);
}

function isCertain({ start, end, type }: UnresolvedMention, text: string): boolean {
  const word = text.slice(start, end);
  if (ACRONYM.test(word)) return entriesStartingWith(word).some((entry) => entry.name === word && entry.sure && entry.type === type);
  return type === 'ORG' && !word.includes('-') && isKindOfBodyBehind(text, end);
}

/** Those of `mentions` that overlap none of `others`. */
function withoutOverlapping(mentions: readonly UnresolvedMention[], others: readonly UnresolvedMention[]): UnresolvedMention[] {
  let at = 0;
  return mentions.filter((mention) => {
    while (at < others.length && (others[at] as UnresolvedMention).end <= mention.start) at += 1;
    const other = others[at];
    return !other || !spansOverlap(other, mention);
  });
}
