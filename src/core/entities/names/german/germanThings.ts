import type { EntityType } from '../../entity';
import type { Found } from '../../found';
import { germanOrganisations, germanOrganisationTails, germanPlaceEndings, germanPlaces } from '../../lexicon/germanWords';
import { Shape, spellingAt } from '../../words';
import { longestEntry } from '../gazetteerMatch';
import type { GermanText } from './germanText';

const SUFFIX = /^(?:AG|GmbH|SE|KG|KGaA|eG|A\/S|AB|ASA|Ltd|Inc|NV|BV|SA)$/;
const WHERE = /^(?:in|aus|nach|bei)$/;
/** A dateline has a sentence behind it, in characters. */
const SHORTEST_REPORT = 20;
/** How often an unknown word has to stand behind “in” and the like to be taken for a place. */
const FEWEST = 2;

/** Organisations and places of a German text by the noun before them, their ending, or the preposition before them. */
export function germanThings(text: GermanText): Found[] {
  const places = placesByPreposition(text);
  const found: Found[] = [];
  for (let i = 0; i < text.words.count; i += 1) {
    const each = thingAt(text, i, places);
    if (!each) continue;
    found.push(each);
    i = each.to - 1;
  }
  return found;
}

function thingAt(text: GermanText, i: number, places: ReadonlySet<string>): Found | undefined {
  const { words } = text;
  const { folded } = spellingAt(words, i, i);
  if (germanOrganisationTails.test(folded)) return { from: i, to: i + 1, type: 'ORG' };
  if (!text.isName(i) || longestEntry(words, i, i + 4)) return undefined;
  const end = text.namesEnd(i, 3);
  if (SUFFIX.test(spellingAt(words, end, i).text)) return { from: i, to: end + 1, type: 'ORG' };
  const before = spellingAt(words, i - 1, i);
  const noun = before.shape & Shape.capital ? before.folded : '';
  if (germanOrganisations.test(noun)) return { from: i, to: end, type: 'ORG' };
  const isPlace = germanPlaces.test(noun) || places.has(folded) || isDateline(text, i);
  return isPlace ? { from: i, to: i + 1, type: 'GPE' satisfies EntityType } : undefined;
}

/** Names that stand behind “in”, “aus”, “nach” without an article, often enough or with a town's ending. */
function placesByPreposition(text: GermanText): ReadonlySet<string> {
  const { words } = text;
  const counts = new Map<string, number>();
  for (let i = 1; i < words.count; i += 1) {
    if (!WHERE.test(spellingAt(words, i - 1, i).text) || !text.isRareName(i) || text.namesEnd(i, 2) !== i + 1) continue;
    const { folded, lower } = spellingAt(words, i, i);
    counts.set(folded, (counts.get(folded) ?? 0) + (germanPlaceEndings.test(lower) ? FEWEST : 1));
  }
  return new Set([...counts].filter(([, count]) => count >= FEWEST).map(([name]) => name));
}

/** “Flensburg/Husum. Nach der Sitzung …”: the first word of a paragraph, closed like a sentence before the report begins. */
function isDateline(text: GermanText, i: number): boolean {
  const { words } = text;
  const slash = spellingAt(words, i - 1, i).text === '/';
  const paragraphEnd = text.paragraphEnd(slash ? i - 2 : i);
  if (paragraphEnd === undefined) return false;
  const behind = spellingAt(words, i + 1, i).text;
  const end = behind === '/' ? i + 3 : i + 1;
  const closes = spellingAt(words, end, i).text;
  return (closes === '.' || closes === '(') && paragraphEnd > (words.ends[end] ?? 0) + SHORTEST_REPORT;
}
