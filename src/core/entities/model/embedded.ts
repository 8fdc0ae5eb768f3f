import clusters from 'models/clusters.bin';
import names from 'models/names.bin';
import { type EntityModel, readEntityModel } from './model';

/** The packed files as they ship. */
export const embeddedBytes = { clusters, names };

let model: EntityModel | undefined;

/** The model that Sourcemark ships. Read at the first call, in some 15 ms. */
export function embeddedEntityModel(): EntityModel {
  model ??= readEntityModel(clusters(), names());
  return model;
}
