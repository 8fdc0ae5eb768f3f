import * as vscode from 'vscode';
import type { FolderFile } from '../../core/folderFile/folderFile';
import { keepDecision, readDecisions, type FolderStores, type KeptOutcome } from '../../core/folderFile/keep';
import { recoveryName } from '../../core/folderFile/recovery';
import { nameOf } from '../adapters/names';
import type { Change } from './changeJournal';
import type { FileEvents } from './fileEvents';
import type { Problems } from './problems';
import { createRetries } from './retries';
import type { StoreFor } from './sidecarFiles';

/** A file of decisions at the top of every workspace folder; beside a document that is in none. */
export interface FolderFiles<Content> {
  /** What the file of a document's folder holds. It is read with the first question about the folder. */
  of(uri: vscode.Uri): Content;
  /** Where the file of a document's folder is, or would be. */
  fileOf(uri: vscode.Uri): vscode.Uri;
  /** Resolves when the file of the document's folder has been read. */
  load(uri: vscode.Uri): Promise<void>;
  /**
   * A decision about all documents of the folder, to be made and taken back: what others decide in between stays. One that is `patient` is kept
   * in the recovery file while the file cannot be read, and in this window where nothing can be written, and goes into the file when it can; any
   * other is refused then. It may be worked out several times, on what the file holds by then: `newId` gives the same ids each time, in the
   * order in which they are asked for.
   */
  change(uri: vscode.Uri, decision: (content: Content, newId: () => string) => Content, isPatient?: boolean): Change;
  /** A file holds something else now. */
  readonly onDidChange: vscode.Event<vscode.Uri>;
}

type Decision<Content> = (content: Content) => Content;

interface Folder<Content> {
  readonly file: vscode.Uri;
  /** As the file was last read or written, with what its recovery file holds. */
  known: Content;
  /** With the decisions that wait because nothing can be written. */
  content: Content;
  /** By what stands for the change, in the order in which they were made. */
  readonly waiting: Map<object, Decision<Content>>;
  loaded: Promise<void>;
  /** Settles when the file has been read and written, as far as that is under way: until then nobody knows which decisions are in it. */
  written: Promise<unknown>;
}

/** Why a file cannot be read or written. */
type Fault<Content> = Exclude<KeptOutcome<Content>, { readonly kind: 'saved' }>;

/** Reads such files when they are asked for, follows them, reports broken ones under `origin` and never writes over them. */
export function createFolderFiles<Content>(
  file: FolderFile<Content>, origin: string, storeFor: StoreFor, fileEvents: FileEvents, problems: Problems, subscriptions: vscode.Disposable[],
): FolderFiles<Content> {
  const folders = new Map<string, Folder<Content>>();
  const changed = new vscode.EventEmitter<vscode.Uri>();

  function fileOf(uri: vscode.Uri): vscode.Uri {
    return vscode.Uri.joinPath(vscode.workspace.getWorkspaceFolder(uri)?.uri ?? vscode.Uri.joinPath(uri, '..'), file.name);
  }

  function storesOf({ file: at }: Folder<Content>): FolderStores {
    return { file: storeFor(at), recovery: storeFor(vscode.Uri.joinPath(at, '..', recoveryName(file.name))) };
  }

  function folderOf(uri: vscode.Uri): Folder<Content> {
    const at = fileOf(uri);
    const known = folders.get(at.toString());
    if (known) return known;
    const folder: Folder<Content> = { file: at, known: file.empty, content: file.empty, waiting: new Map(), loaded: Promise.resolve(), written: Promise.resolve() };
    folders.set(at.toString(), folder);
    if (uri.scheme !== 'untitled') folder.loaded = read(folder);
    return folder;
  }

  /** In turn with what is written: what a recovery file holds is put into the file once, and not again after somebody has taken it back. */
  function read(folder: Folder<Content>): Promise<void> {
    return inTurn(folder, async () => {
      const outcome = await readDecisions(storesOf(folder), file, folder.known);
      settle(folder, outcome, false);
      if (outcome.kind === 'saved' && folder.waiting.size > 0) await write(folder, unchanged, true);
    });
  }

  function inTurn<Result>(folder: Folder<Content>, work: () => Promise<Result>): Promise<Result> {
    const done = folder.written.then(work);
    folder.written = done.catch(() => undefined);
    return done;
  }

  /** Takes over what was read or written; what is not in the file yet is tried again. */
  function settle(folder: Folder<Content>, outcome: KeptOutcome<Content>, isWriting: boolean): void {
    if (outcome.kind === 'saved') retries.done(folder.file);
    else if (folder.waiting.size > 0 || outcome.kind === 'recovered') retries.later(folder.file);
    report(folder, outcome.kind === 'saved' ? undefined : outcome, isWriting);
    if ('content' in outcome) accept(folder, outcome.content);
  }

  function accept(folder: Folder<Content>, content: Content): void {
    const conflicts = file.conflicts?.(content);
    problems.report(folder.file, `${origin} conflicts`, conflicts === undefined ? undefined : {
      message: `${file.name}: ${conflicts}`, severity: vscode.DiagnosticSeverity.Warning,
    });
    folder.known = content;
    show(folder);
  }

  function show(folder: Folder<Content>): undefined {
    const content = withWaiting(folder, folder.known);
    const isSame = JSON.stringify(content) === JSON.stringify(folder.content);
    folder.content = content;
    if (!isSame) changed.fire(folder.file);
  }

  function report({ file: at, waiting }: Folder<Content>, fault: Fault<Content> | undefined, isWriting: boolean): void {
    const place = fault && 'place' in fault ? fault.place : undefined;
    const kept = fault?.kind === 'recovered' ? `${recoveryName(file.name)} beside it` : waiting.size > 0 ? 'this window' : '';
    const left = kept === '' ? '' : ` What is decided meanwhile is kept in ${kept}, and put into it then.`;
    problems.report(at, origin, fault && {
      message: `${file.name} cannot be ${isWriting && fault.kind === 'refused' ? 'saved' : 'read'}: ${fault.reason}. It is left as it is until it is mended.${left}`,
      severity: vscode.DiagnosticSeverity.Error,
      ...(place ? { range: new vscode.Range(place.line, place.character, place.line, place.character + 1) } : {}),
    });
  }

  /** Makes a decision on the file, behind those that wait for it. Resolves to the reason why not. */
  function save(folder: Folder<Content>, decide: Decision<Content>, isPatient: boolean): Promise<string | undefined> {
    return inTurn(folder, () => write(folder, decide, isPatient));
  }

  async function write(folder: Folder<Content>, decide: Decision<Content>, isPatient: boolean): Promise<string | undefined> {
    const made = new Map(folder.waiting);
    const outcome = await keepDecision(storesOf(folder), file, (now) => decide(withWaiting({ waiting: made }, now)), folder.known, isPatient);
    const isKept = outcome.kind === 'saved' || outcome.kind === 'recovered';
    if (isKept) for (const key of made.keys()) folder.waiting.delete(key);
    if (isPatient || outcome.kind !== 'broken') settle(folder, outcome, true);
    return isKept ? undefined : `${file.name} cannot be saved: ${outcome.reason}`;
  }

  /** Lets a decision hold in this window until the file can be written. */
  async function keep(folder: Folder<Content>, key: object, decide: Decision<Content>): Promise<undefined> {
    folder.waiting.set(key, decide);
    show(folder);
    await save(folder, unchanged, true);
  }

  const names: readonly string[] = [file.name, recoveryName(file.name)];
  const reread = (uri: vscode.Uri): void => {
    const folder = names.includes(nameOf(uri)) ? folders.get(vscode.Uri.joinPath(uri, '..', file.name).toString()) : undefined;
    if (folder) folder.loaded = read(folder);
  };
  const retries = createRetries(reread);
  subscriptions.push(changed, retries, fileEvents.onDidCreate(reread), fileEvents.onDidChange(reread), fileEvents.onDidDelete(reread));

  return {
    of: (uri) => folderOf(uri).content,
    fileOf,
    load: (uri) => folderOf(uri).loaded,
    change(uri, decision, isPatient = false) {
      const folder = folderOf(uri);
      const key = {};
      const ids: string[] = [];
      let made: { readonly before: Content; readonly after: Content } | undefined;
      return {
        documents: [uri.toString()],
        async make() {
          if (uri.scheme === 'untitled') return `save ${nameOf(uri)} first`;
          await folder.written;
          if (folder.waiting.delete(key)) return show(folder);
          const again = made;
          const decide = (now: Content): Content => {
            const after = again ? file.takeBack(now, again.after, again.before) : decision(now, fromTheFirst(ids));
            made = again ?? { before: now, after };
            return after;
          };
          const refused = await save(folder, decide, isPatient);
          return refused === undefined || !isPatient ? refused : keep(folder, key, decide);
        },
        async takeBack() {
          await folder.written;
          if (folder.waiting.delete(key)) {
            made = undefined;
            return show(folder);
          }
          const back = (now: Content): Content => (made ? file.takeBack(now, made.before, made.after) : now);
          const refused = made && await save(folder, back, isPatient);
          return refused === undefined || !isPatient ? refused : keep(folder, key, back);
        },
      };
    },
    onDidChange: changed.event,
  };
}

function withWaiting<Content>({ waiting }: Pick<Folder<Content>, 'waiting'>, content: Content): Content {
  return [...waiting.values()].reduce((now, decide) => decide(now), content);
}

/** Gives `ids` once more, and new ones behind them, which it adds. */
function fromTheFirst(ids: string[]): () => string {
  let at = 0;
  return () => (ids[at++] ??= `urn:uuid:${crypto.randomUUID()}`);
}

function unchanged<Content>(content: Content): Content {
  return content;
}
