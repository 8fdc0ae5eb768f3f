import type { Prose } from '../../text/prose';
import type { UnresolvedMention } from '../entity';
import type { Family } from '../family';
import { wordsOf } from '../lexicon/list';
import { usualName } from '../lexicon/sameNames';
import { isCommon } from '../lexicon/words';
import type { Clusters } from './clusters';
import type { Form } from './form';

/** Words that a company's or group's name is shortened by. */
const LAST_WORDS = new Set(
  wordsOf(`
  group inc corp corporation ltd limited llc co company ag sa a/s se oy ab bv kg spa gmbh plc holdings party fc organization organisation`),
);
const SMALL_WORDS = /^(?:of|for|the|and|on|in|de|der|des|du|la|to|&)$/;

/**
 * Joins an organisation's or a place's names: "World Health Organization (WHO)", "Halden Group" and "Halden", "US" and
 * "United States".
 */
export function joinNames(
  prose: Prose,
  mentions: readonly UnresolvedMention[],
  forms: readonly Form[],
  clusters: Clusters,
): void {
  const byUsualName = new Map<string, number>();
  const byInitials = new Map<string, number[]>();
  const byShort = new Map<string, number[]>();
  const formOfMention = new Map<number, number>();
  forms.forEach(({ family, canonical, mentions: indices }, form) => {
    if (family !== 'organisation' && family !== 'place') return;
    for (const index of indices) formOfMention.set(index, form);
    joinFirst(byUsualName, `${family}:${usualName(canonical)}`, form, clusters);
    const words = canonical.split(' ');
    if (words.length < 2) return;
    push(byInitials, `${family}:${initialsOf(words)}`, form);
    for (const short of shortForms(words, family)) push(byShort, `${family}:${short}`, form);
  });
  forms.forEach(({ family, canonical, surface }, form) => {
    if (family !== 'organisation' && family !== 'place') return;
    if (isAcronym(surface)) joinOnly(byInitials.get(`${family}:${canonical}`), form, clusters);
    joinOnly(byShort.get(`${family}:${canonical}`), form, clusters);
  });
  joinBrackets(prose, mentions, formOfMention, forms, clusters);
}

/** "Halden Shipping" and "Halden" for "Halden Shipping Ltd". One word alone has to be no common one. */
function shortForms(words: readonly string[], family: Family): string[] {
  const shorter = LAST_WORDS.has(words.at(-1) ?? '') ? [words.slice(0, -1).join(' ')] : [];
  const first = words[0] ?? '';
  return family === 'organisation' && first.length > 3 && !isCommon(first) ? [...shorter, first] : shorter;
}

/** A name and the acronym right behind it in brackets, or the other way round, when the letters occur in it in order. */
function joinBrackets(
  prose: Prose,
  mentions: readonly UnresolvedMention[],
  formOfMention: ReadonlyMap<number, number>,
  forms: readonly Form[],
  clusters: Clusters,
): void {
  for (let i = 1; i < mentions.length; i += 1) {
    const [before, behind] = [mentions[i - 1], mentions[i]];
    const [a, b] = [formOfMention.get(i - 1), formOfMention.get(i)];
    if (
      !before ||
      !behind ||
      a === undefined ||
      b === undefined ||
      !/^ ?[([]$/.test(prose.text.slice(before.end, Math.min(behind.start, before.end + 4)))
    )
      continue;
    const [x, y] = [forms[a], forms[b]];
    if (x && y && x.family === y.family && (abbreviates(x, y) || abbreviates(y, x))) clusters.join(a, b);
  }
}

function abbreviates(short: Form, long: Form): boolean {
  if (!isAcronym(short.surface) || !long.canonical.includes(' ')) return false;
  let at = 0;
  for (const letter of long.canonical) if (letter === short.canonical[at]) at += 1;
  return at >= short.canonical.length && short.canonical[0] === long.canonical[0];
}

function isAcronym(surface: string): boolean {
  return /^[A-Z][A-Z.&]{1,9}s?$/.test(surface);
}

function initialsOf(words: readonly string[]): string {
  return words
    .filter((word) => !SMALL_WORDS.test(word))
    .map((word) => word.charAt(0))
    .join('');
}

function joinFirst(map: Map<string, number>, key: string, form: number, clusters: Clusters): void {
  const first = map.get(key);
  if (first === undefined) map.set(key, form);
  else clusters.join(first, form);
}

/** Joins only where there is one to join with: two names with the same initials stay apart from the acronym. */
function joinOnly(others: readonly number[] | undefined, form: number, clusters: Clusters): void {
  if (!others) return;
  const roots = new Set(others.map((other) => clusters.rootOf(other)));
  if (roots.size === 1 && others[0] !== undefined) clusters.join(others[0], form);
}

function push(map: Map<string, number[]>, key: string, form: number): void {
  const list = map.get(key);
  if (list) list.push(form);
  else map.set(key, [form]);
}
