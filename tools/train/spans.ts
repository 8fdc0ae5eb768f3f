import { isCommon } from '../../src/core/entities/lexicon/words';
import { courtesyTitles, officeModifiers, officeWords } from '../../src/core/entities/lexicon/titles';
import type { Span } from '../../src/core/text/span';

const TITLES = new Set([...courtesyTitles, ...officeWords, ...officeModifiers].map((word) => word.toLowerCase()));
const BEFORE_NAMES = new Set(['the', 'a', 'an', 'former', 'his', 'her', 'its', 'their', 'our', 'and', 'late', 'then', 'southern', 'northern', 'eastern', 'western', 'central', 'of', 'in', 'since']);

/** The span without article, possessive and marks at its edges, and a person's without titles; `undefined` when no name is left. */
export function tightened(text: string, span: Span, person: boolean): Span | undefined {
  let { start, end } = span;
  const tail = /(?:['’]s?|[,;:.!?"“”\s])+$/.exec(text.slice(start, end));
  if (tail && !/\b(?:\p{Lu}|\p{L}\.\p{L}|Inc|Corp|Co|Ltd|Jr|Sr|St)\.$/u.test(text.slice(start, end))) end = start + tail.index;
  for (;;) {
    const word = /^["“'‘]*(\S+?)\s+/.exec(text.slice(start, end));
    const small = word?.[1]?.toLowerCase();
    if (!word || small === undefined) break;
    const title = person && (TITLES.has(small) || TITLES.has(small.replace(/\.$/, '')));
    // "The Hague" and "Los Angeles" keep theirs: they are written large.
    if (!title && !(BEFORE_NAMES.has(small) && /^\p{Ll}/u.test(word[1] ?? '')) && !/^(?:The|A|An|His|Her|Its|Former)$/.test(word[1] ?? '')) break;
    start += word[0].length;
  }
  // Of "U.S.-led" the first part is the name.
  const led = /^(\p{Lu}[^\s-]+)-(\p{Ll}{3,})$/u.exec(text.slice(start, end));
  if (led && isCommon(led[2] ?? '')) end = start + (led[1] ?? '').length;
  const rest = text.slice(start, end);
  if (!/[\p{Lu}\p{Lt}]/u.test(rest) && !/^\p{Lo}/u.test(rest)) return undefined;
  if (person && TITLES.has(rest.toLowerCase().replace(/\.$/, ''))) return undefined;
  return { start, end };
}
