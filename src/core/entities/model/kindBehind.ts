import { spansOverlap } from '../../text/span';
import type { UnresolvedMention } from '../entity';
import { WordClass } from '../lexicon/wordClass';
import { lookUp } from '../lexicon/words';

/** One or two small words right behind a name. */
const BEHIND = /^[ \u00a0\n](\p{Ll}[\p{Ll}-]{0,40})(?:[ \u00a0\n](\p{Ll}[\p{Ll}-]{0,40}))?/u;
const FAR_ENOUGH = 84;

/** True when the words behind `end` say that the name is a body's: `Orvane mercenary group`, `Orvane fighters`. */
export function isKindOfBodyBehind(text: string, end: number): boolean {
  const [, first = '', second = ''] = BEHIND.exec(text.slice(end, end + FAR_ENOUGH)) ?? [];
  return isBody(first) || (!(lookUp(first) & WordClass.function) && isBody(second));
}

/** People have them as well as bodies do, so they tell nothing. */
const FOLLOWERS = /^(?:troops|clan|gang|tribe)$/;

function isBody(word: string): boolean {
  return (lookUp(word) & WordClass.organisationNoun) !== 0 && !FOLLOWERS.test(word);
}

/**
 * `names` with those retyped that are surnames by their form alone. The model judges each mention by itself, and a word that it knows
 * as a surname stays one; the rules weigh all mentions of a name together. Where they find an organisation and one mention has
 * the noun for it behind, every mention of that spelling is one. Both lists are in order, each without overlaps.
 */
export function typedByKind(names: readonly UnresolvedMention[], byRules: readonly UnresolvedMention[], text: string): UnresolvedMention[] {
  const bodies = byRules.filter(({ type }) => type === 'ORG');
  const settled = new Set(bodies.filter(({ end }) => isKindOfBodyBehind(text, end)).map(({ start, end }) => text.slice(start, end)));
  let at = 0;
  return names.map((name) => {
    while (at < bodies.length && (bodies[at] as UnresolvedMention).end <= name.start) at += 1;
    const body = bodies[at];
    if (name.type !== 'PERSON' || !body || !spansOverlap(body, name)) return name;
    const same = body.start === name.start && body.end === name.end;
    return same && settled.has(text.slice(name.start, name.end)) ? { ...name, type: 'ORG' } : name;
  });
}
