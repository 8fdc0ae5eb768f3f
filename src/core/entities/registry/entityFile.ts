import type { FolderFile } from '../../folderFile/folderFile';
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
  conflicts(registry) {
    const count = conflictsIn(registry);
    return count === 0 ? undefined : `two people have decided about ${count === 1 ? 'one entity' : `${count} entities`} differently, see “conflict” there. `
      + 'Remove that field when it is settled.';
  },
  takeBack,
};
