import type { Prose } from '../../text/prose';
import { canonicalName } from '../canonicalName';
import type { EntityType, UnresolvedMention } from '../entity';
import { familyOf } from '../family';

/**
 * The mentions with one type for one name (people, organisations and places alone): what the name is most often, the first
 * where two are as often; and a person where it is a person somewhere and the last word of a person's full name.
 */
export function withAgreedTypes(prose: Prose, mentions: readonly UnresolvedMention[]): UnresolvedMention[] {
  const names = mentions.map((mention) =>
    isDisputable(mention.type) ? canonicalName(prose.text.slice(mention.start, mention.end)) : '',
  );
  const counts = new Map<string, Map<EntityType, number>>();
  const surnames = new Set<string>();
  mentions.forEach(({ type }, index) => {
    const name = names[index] ?? '';
    if (name === '') return;
    const ofName = counts.get(name) ?? new Map<EntityType, number>();
    ofName.set(type, (ofName.get(type) ?? 0) + 1);
    counts.set(name, ofName);
    if (type === 'PERSON' && name.includes(' ')) surnames.add(name.slice(name.lastIndexOf(' ') + 1));
  });
  return mentions.map((mention, index) => {
    const name = names[index] ?? '';
    const ofName = counts.get(name);
    if (!ofName) return mention;
    const type = surnames.has(name) && ofName.has('PERSON') ? 'PERSON' : mostFrequent(ofName);
    return type === mention.type ? mention : { ...mention, type };
  });
}

function isDisputable(type: EntityType): boolean {
  const family = familyOf(type);
  return family === 'person' || family === 'organisation' || family === 'place';
}

function mostFrequent(counts: ReadonlyMap<EntityType, number>): EntityType {
  let [best, most]: [EntityType, number] = ['PERSON', 0];
  for (const [type, count] of counts) if (count > most) [best, most] = [type, count];
  return best;
}
