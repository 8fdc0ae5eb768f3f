import { withoutChange } from '../../folderFile/withoutChange';
import type { EntityRegistry } from './registry';

/**
 * The registry of now with one change to it taken back, the one that led from `before` to `after`; what else has been decided
 * since stays. With `before` and `after` exchanged the change is made again.
 */
export function takeBack(now: EntityRegistry, before: EntityRegistry, after: EntityRegistry): EntityRegistry {
  const records = withoutChange(now.records, before.records, after.records, ({ id }) => id);
  const rejected = withoutChange(now.rejected, before.rejected, after.rejected, ({ text }) => text);
  return { ...now, records, rejected };
}
