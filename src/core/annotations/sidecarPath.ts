/**
 * Where a document's sidecar is kept, as `/`-separated paths: beside the document, or in a folder at the top of the workspace folder
 * that has the documents' folders once more. Everything that names or finds a sidecar asks here.
 */
export type SidecarPlace = 'beside' | 'folder';

export const SIDECAR_SUFFIX = '.annotations.json';
/** Of the file beside a sidecar that takes its annotations while it cannot be read. */
export const RECOVERY_SUFFIX = '.annotations.recovery.json';

/** The mirrored folder, under the folder whose documents it mirrors (its root). */
export const MIRROR = '.sourcemark/annotations';

/**
 * The path of a document's sidecar. `root` is the folder that is mirrored; a document that does not lie in it, or whose path goes up and
 * down on the way (`..`), has its sidecar beside it wherever sidecars are to be: nothing is written outside the mirrored folder by way of it.
 */
export function sidecarPath(document: string, place: SidecarPlace, root?: string): string {
  return ((place === 'folder' ? mirrored(document, root) : undefined) ?? document) + SIDECAR_SUFFIX;
}

/** The path of a sidecar's recovery file, which is always in the same folder. */
export function recoveryPath(sidecar: string): string {
  return sidecar.slice(0, -SIDECAR_SUFFIX.length) + RECOVERY_SUFFIX;
}

/**
 * The document that a sidecar or recovery file belongs to, which need not exist; `undefined` for a path that is neither. The inverse of
 * `sidecarPath`, for documents that can have a sidecar, whatever folder is mirrored.
 */
export function documentPath(sidecar: string): string | undefined {
  const suffix = [SIDECAR_SUFFIX, RECOVERY_SUFFIX].find((each) => sidecar.endsWith(each));
  if (suffix === undefined) return undefined;
  const kept = sidecar.slice(0, -suffix.length);
  const root = mirrorRoot(sidecar);
  const document = root === undefined ? kept : `${root}/${kept.slice(root.length + MIRROR.length + 2)}`;
  return document.endsWith('/') ? undefined : document;
}

/** The folder whose mirror a file lies in; `undefined` for a file in no mirrored folder, as every document is that can have a sidecar. */
export function mirrorRoot(path: string): string | undefined {
  const at = path.lastIndexOf(`/${MIRROR}/`);
  return at < 0 ? undefined : path.slice(0, at);
}

/** What stands for a document or a folder in the mirrored folder of `root`; `undefined` for what does not lie in the root. */
export function mirrored(path: string, root: string | undefined): string | undefined {
  if (root === undefined) return undefined;
  const start = withSlash(root);
  const below = path.slice(start.length);
  return path.startsWith(start) && isPlain(below) ? `${start}${MIRROR}/${below}` : undefined;
}

/**
 * Every path that a document's sidecar may have: beside it, in the mirrored folder of `root`, and in those of the folders between the two,
 * which were made while only one of these was open. Without a root, beside it alone.
 */
export function possibleSidecars(document: string, root?: string): readonly string[] {
  const folders = root === undefined ? [] : foldersBetween(document, root);
  return [sidecarPath(document, 'beside'), ...folders.map((folder) => sidecarPath(document, 'folder', folder))]
    .filter((path, index, all) => all.indexOf(path) === index);
}

/**
 * Where a sidecar belongs when its document becomes another one: in the same kind of place. `root` is the folder to mirror for the new
 * document, `undefined` where there is none.
 */
export function sidecarAfter(sidecar: string, document: string, root?: string): string {
  const from = mirrorRoot(sidecar);
  const same = from === undefined ? undefined : mirrored(document, from);
  return same === undefined ? sidecarPath(document, from === undefined ? 'beside' : 'folder', root) : same + SIDECAR_SUFFIX;
}

/** The root and the folders below it on the way to a document or folder; empty for what does not lie in the root. */
export function foldersBetween(path: string, root: string): readonly string[] {
  const start = withSlash(root);
  const below = path.slice(start.length);
  if (!path.startsWith(start) || !isPlain(below)) return [];
  const names = below.split('/').slice(0, -1);
  return [root, ...names.map((_, index) => start + names.slice(0, index + 1).join('/'))];
}

/** True for a path of names that leads down: no name is empty or leads elsewhere. */
function isPlain(path: string): boolean {
  return path.split('/').every((name) => name !== '' && name !== '.' && name !== '..');
}

function withSlash(folder: string): string {
  return folder.endsWith('/') ? folder : `${folder}/`;
}
