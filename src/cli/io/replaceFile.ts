import { randomUUID } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';

/** Gives a file, which has to be there, another text in one step: at every moment it is whole, the old or the new. Throws when it cannot. */
export async function replaceFile(file: string, text: string): Promise<void> {
  const target = await fs.realpath(file);
  const { mode } = await fs.stat(target);
  const temporary = path.join(path.dirname(target), `.${path.basename(target).slice(0, 60)}.${randomUUID()}.tmp`);
  try {
    const handle = await fs.open(temporary, 'wx', mode & 0o7777);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await fs.rename(temporary, target);
  } catch (error) {
    await fs.rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
}
