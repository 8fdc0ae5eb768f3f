import { conflictWords, type FolderFile } from '../../folderFile/folderFile';
import { parseRegistry, printRegistry } from './json';
import { conflictsIn } from './merge';
import { emptyRegistry, type EntityRegistry } from './registry';
import { takeBack } from './takeBack';

/** `sourcemark.entities.json`. */
export const entityFile: FolderFile<EntityRegistry> = {
  name: 'sourcemark.entities.json',
  empty: emptyRegistry,
  parse(text) {
    const parsed = parseRegistry(text);
    return parsed.kind === 'broken' ? parsed : { kind: 'content', content: parsed.registry };
  },
  print: printRegistry,
  conflicts: (registry) => conflictWords(conflictsIn(registry), 'one entity', 'entities'),
  takeBack,
};
