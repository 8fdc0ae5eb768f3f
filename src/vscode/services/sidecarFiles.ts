import * as vscode from 'vscode';
import { emptySidecar, type Sidecar } from '../../core/annotations/annotation';
import type { SidecarChange } from '../../core/annotations/changes';
import { moveSidecar } from '../../core/annotations/moveSidecar';
import { keepChanges, readKept, type KeepOutcome, type SidecarStores } from '../../core/annotations/recovery/keep';
import type { SaveOutcome } from '../../core/annotations/save';
import { dealt, joined } from '../../core/annotations/severalSidecars';
import type { SidecarStore } from '../../core/annotations/store';
import { isPresent } from '../../core/present';
import { nameOf } from '../adapters/names';
import type { FileEvents } from './fileEvents';
import type { Problems } from './problems';
import { createRetries } from './retries';
import type { Settings } from './settings';
import { createSidecarEvents } from './sidecarEvents';
import { exists, makeFolderOf, removeEmptyFolders, withFolder } from './sidecarFolders';
import { findSidecars, isMirrored, isSidecar, recoveryOf, sidecarAt, sidecarsOf } from './sidecarNames';
import { createSidecarReports } from './sidecarReports';

/**
 * The sidecars as files. One that is broken is reported and never written over: a file beside it takes what is new. A document's sidecar
 * stays where it is found; the setting `sourcemark.sidecars` says where a new one goes, and which counts first where there are two.
 */
export interface SidecarFiles {
  /** What a document's sidecar holds, all of them where there are several; empty when there is none, `undefined` when it cannot be read. */
  read(document: vscode.Uri): Promise<Sidecar | undefined>;
  /**
   * Makes changes to the file as it is on disk: what another window has saved meanwhile stays. What could not be saved is for the caller to
   * keep: `onDidChange` fires when it is time to try again.
   */
  save(document: vscode.Uri, changes: readonly SidecarChange[]): Promise<SaveOutcome>;
  /** The sidecars that a document has on disk: the one that counts first; empty when there is none. */
  placesOf(document: vscode.Uri): Promise<readonly vscode.Uri[]>;
  /** Brings a document's sidecars to where the setting says, as one file. What cannot be moved is reported and stays where it is. */
  move(document: vscode.Uri): Promise<MovedSidecars>;
  /** All sidecars in the workspace's folders. */
  find(): Promise<readonly vscode.Uri[]>;
  /** A sidecar was made, changed or deleted, by whomever, or is to be looked at again. */
  readonly onDidChange: vscode.Event<vscode.Uri>;
}

/** How many files were moved, and how many had to stay. */
export interface MovedSidecars {
  readonly moved: number;
  readonly left: number;
}

/** Where the sidecar with this URI is kept. */
export type StoreFor = (sidecar: vscode.Uri) => SidecarStore;

/** A place where a document's sidecar may be, and what reading it gave. */
interface Place {
  readonly sidecar: vscode.Uri;
  readonly outcome: KeepOutcome;
  /** False for a place without a file. One that cannot be looked at has a file if it had one before. */
  readonly isThere: boolean;
}

export function createSidecarFiles(
  storeFor: StoreFor, fileEvents: FileEvents, settings: Settings, problems: Problems, subscriptions: vscode.Disposable[],
): SidecarFiles {
  /** By sidecar, as last read: one that breaks later is shown as it was. */
  const known = new Map<string, Sidecar>();
  /** By sidecar, with what its recovery file holds. */
  const shown = new Map<string, Sidecar>();
  /** By document, the sidecars that it has. */
  const homes = new Map<string, readonly vscode.Uri[]>();
  /** The sidecars with changes that nobody but this window has. */
  const unsaved = new Set<string>();
  const events = createSidecarEvents(fileEvents, () => [...homes.values()].flat(), subscriptions);
  const retries = createRetries(events.fire);
  const reports = createSidecarReports(problems);
  subscriptions.push(retries);

  const storesOf = (sidecar: vscode.Uri): SidecarStores => ({ sidecar: storeFor(sidecar), recovery: storeFor(recoveryOf(sidecar)) });
  const shownOf = (sidecar: vscode.Uri): Sidecar | undefined => shown.get(sidecar.toString());
  const chosenFor = (document: vscode.Uri): vscode.Uri => sidecarAt(document, settings.sidecars(document));

  function remember(sidecar: vscode.Uri, outcome: KeepOutcome): void {
    const key = sidecar.toString();
    if (outcome.kind === 'saved' && outcome.sidecar.json === undefined) {
      known.delete(key);
      shown.delete(key);
    } else if ('sidecar' in outcome) {
      if (outcome.kind === 'saved') known.set(key, outcome.sidecar);
      shown.set(key, outcome.sidecar);
    } else if (known.has(key)) shown.set(key, known.get(key) ?? emptySidecar);
  }

  /** All places where the document's sidecar may be, that of the setting first. */
  async function look(document: vscode.Uri): Promise<readonly Place[]> {
    const chosen = chosenFor(document);
    const others = await withFolder(sidecarsOf(document).filter(({ path }) => path !== chosen.path));
    const places = await Promise.all([chosen, ...others].map(async (sidecar): Promise<Place> => {
      const outcome = await readKept(storesOf(sidecar), nameOf(document), known.get(sidecar.toString()));
      remember(sidecar, outcome);
      const isThere = outcome.kind === 'saved' ? outcome.sidecar.json !== undefined : outcome.kind !== 'refused' || known.has(sidecar.toString());
      return { sidecar, outcome, isThere };
    }));
    homes.set(document.toString(), places.filter(({ isThere }) => isThere).map(({ sidecar }) => sidecar));
    return places;
  }

  /** The sidecars to write to; looked for again where somebody may have moved or removed them. */
  async function homesOf(document: vscode.Uri): Promise<readonly vscode.Uri[]> {
    const last = homes.get(document.toString()) ?? [];
    if (last.length === 0 || !(await Promise.all(last.map(exists))).every(Boolean)) await look(document);
    const there = homes.get(document.toString()) ?? [];
    return there.length > 0 ? there : [chosenFor(document)];
  }

  function reportAll(places: readonly Place[]): void {
    const first = places.find(({ isThere }) => isThere);
    for (const place of places) {
      const { sidecar, outcome, isThere } = place;
      const isUnsaved = unsaved.has(sidecar.toString());
      // That changes are not saved stays said until they are: whoever has them tries again after reading.
      if (outcome.kind !== 'saved' || !isUnsaved) reports.of(sidecar, outcome, isUnsaved);
      if (outcome.kind === 'waiting' || (outcome.kind === 'refused' && isUnsaved)) retries.later(sidecar);
      else if (!isUnsaved) retries.done(sidecar);
      reports.second(sidecar, shownOf(sidecar), isThere && first && first !== place ? { uri: first.sidecar, shown: shownOf(first.sidecar) } : undefined);
      if (!isThere || place === places[0]) reports.notMoved(sidecar, undefined);
    }
  }

  /** Writes to one sidecar, or to its recovery file. */
  async function keep(document: vscode.Uri, sidecar: vscode.Uri, changes: readonly SidecarChange[]): Promise<KeepOutcome> {
    const key = sidecar.toString();
    if (!known.has(key)) await makeFolderOf(sidecar);
    const outcome = await keepChanges(storesOf(sidecar), changes, nameOf(document), known.get(key));
    reports.of(sidecar, outcome, true);
    remember(sidecar, outcome);
    if (!('sidecar' in outcome)) {
      unsaved.add(key);
      retries.later(sidecar);
    }
    return outcome;
  }

  /** Nothing of a sidecar's document waits to be saved any more. */
  function settle(sidecar: vscode.Uri): void {
    unsaved.delete(sidecar.toString());
    retries.done(sidecar);
  }

  /** Moves what is at one place to that of the setting. Resolves to the reason why not. */
  async function moveTo(document: vscode.Uri, target: Place, { sidecar, outcome }: Place): Promise<string | undefined> {
    if (outcome.kind !== 'saved') return outcome.reason;
    if (target.outcome.kind !== 'saved') return `the sidecar that is there cannot be read: ${target.outcome.reason}`;
    await makeFolderOf(target.sidecar);
    const moved = await moveSidecar(storeFor(sidecar), storeFor(target.sidecar), nameOf(document));
    await removeEmptyFolders(moved.kind === 'moved' ? sidecar : target.sidecar);
    return moved.kind === 'moved' ? undefined : moved.reason;
  }

  return {
    onDidChange: events.onDidChange,
    async read(document) {
      const places = await look(document);
      reportAll(places);
      const there = places.filter(({ isThere }) => isThere);
      if (there.length === 0) return places[0]?.outcome.kind === 'refused' ? undefined : emptySidecar;
      const sidecars = there.map(({ sidecar }) => shownOf(sidecar)).filter(isPresent);
      return sidecars.length === 0 || there.some(({ outcome }) => outcome.kind === 'refused') ? undefined : joined(sidecars);
    },
    async save(document, changes) {
      const sidecars = await homesOf(document);
      const shares = dealt(changes, sidecars.map((sidecar) => shownOf(sidecar) ?? emptySidecar));
      let failed: SaveOutcome | undefined;
      for (const [index, sidecar] of sidecars.entries()) {
        const share = shares[index] ?? [];
        const outcome = share.length > 0 ? await keep(document, sidecar, share) : undefined;
        if (outcome && !('sidecar' in outcome)) failed = outcome;
      }
      homes.set(document.toString(), sidecars);
      if (!failed) sidecarsOf(document).forEach(settle);
      return failed ?? { kind: 'saved', sidecar: joined(sidecars.map(shownOf).filter(isPresent)) };
    },
    placesOf: async (document) => (await look(document)).filter(({ isThere }) => isThere).map(({ sidecar }) => sidecar),
    async move(document) {
      const [target, ...others] = await look(document);
      const moving = target ? others.filter(({ isThere }) => isThere) : [];
      let left = 0;
      for (const place of moving) {
        const reason = target && await moveTo(document, target, place);
        reports.notMoved(place.sidecar, reason);
        if (reason !== undefined) left += 1;
      }
      return { moved: moving.length - left, left };
    },
    find: () => findSidecars(),
  };
}

/** True for a document that can have a sidecar: one that has a file, and is not a sidecar itself or in a folder of sidecars. */
export function isAnnotatable(uri: vscode.Uri): boolean {
  if (uri.scheme === 'untitled' || isSidecar(uri) || isMirrored(uri)) return false;
  return uri.scheme === 'file' || vscode.workspace.getWorkspaceFolder(uri) !== undefined;
}
