// Where things are. Everything the tools write lies in folders that git ignores, or in the user's cache.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** The checkout's root folder, absolute. */
export const ROOT = path.resolve(import.meta.dirname, '..');

/** A path inside the checkout, absolute. */
export const inRoot = (...parts) => path.join(ROOT, ...parts);

/** The manifest as it is on disk now. */
export const manifest = () => JSON.parse(fs.readFileSync(inRoot('package.json'), 'utf8'));

/** Where `npm run package` puts the packaged extension. */
export const vsixPath = () => inRoot(`${manifest().name}-${manifest().version}.vsix`);

/** The folder for downloads that all checkouts share; SOURCEMARK_CACHE moves it. */
export function cacheFolder() {
  if (process.env.SOURCEMARK_CACHE) return path.resolve(process.env.SOURCEMARK_CACHE);
  if (process.platform === 'win32') return path.join(process.env.LOCALAPPDATA ?? os.homedir(), 'sourcemark-host');
  if (process.platform === 'darwin') return path.join(os.homedir(), 'Library', 'Caches', 'sourcemark-host');
  return path.join(process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'), 'sourcemark-host');
}

/** Whether a module (its `import.meta`) is the one that Node was started with. */
export const isMain = (meta) => fs.realpathSync(process.argv[1] ?? '.') === meta.filename;
