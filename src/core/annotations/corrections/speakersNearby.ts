import type { Analysis } from '../../analysis/analysis';
import type { Entity } from '../../entities/entity';
import { familyOf, isNamed } from '../../entities/family';
import type { Span } from '../../text/span';

/** The document's people and organisations, whoever is named nearest to the passage first; then everything else that has a name. */
export function speakersNearby({ entities, mentions }: Analysis, passage: Span): readonly Entity[] {
  const distances = new Map<string, number>();
  for (const { start, end, entity } of mentions) {
    const distance = Math.max(0, start - passage.end, passage.start - end);
    distances.set(entity, Math.min(distance, distances.get(entity) ?? Infinity));
  }
  const speaks = ({ type }: Entity): number => Number(familyOf(type) !== 'person' && familyOf(type) !== 'organisation');
  const distanceOf = ({ id }: Entity): number => distances.get(id) ?? Infinity;
  return entities
    .filter(({ type }) => isNamed(type))
    .sort((a, b) => speaks(a) - speaks(b) || compare(distanceOf(a), distanceOf(b)));
}

/** Without subtracting: two that stand nowhere are as far. */
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
