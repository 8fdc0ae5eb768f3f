// A copy of examples/ to work in. It is kept from start to start, with the annotations that were made in it.
import fs from 'node:fs';
import path from 'node:path';

/** Copies what is new in `source` to `target`; what is there already is never written over. */
export function copyNew(source, target) {
  fs.mkdirSync(target, { recursive: true });
  for (const entry of fs.readdirSync(source, { withFileTypes: true })) {
    const [from, to] = [path.join(source, entry.name), path.join(target, entry.name)];
    if (entry.isDirectory()) copyNew(from, to);
    else if (!fs.existsSync(to)) fs.copyFileSync(from, to);
  }
}
