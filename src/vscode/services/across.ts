import type * as vscode from 'vscode';
import type { Catalog } from '../../core/catalog/catalog';
import type { AnalysisClient } from '../../worker/client';

/** Keeps the catalog told which entities of different documents are one. */
export interface Across {
  /** A document was put into the catalog, or taken out of it. */
  changed(uri: string): void;
  /** Resolves when the catalog knows. */
  whenIdle(): Promise<void>;
}

/** Documents change in bursts, while typing and while a folder is read. */
const pause = 250;

/** Asks the worker, which remembers every document and has the lexicons. `onAssigned` is called when the catalog has been told. */
export function createAcross(client: AnalysisClient, catalog: Catalog, onAssigned: () => void, subscriptions: vscode.Disposable[]): Across {
  const pending = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let working: Promise<void> | undefined;

  function schedule(): void {
    if (working) return;
    clearTimeout(timer);
    timer = setTimeout(start, pause);
  }

  function start(): void {
    timer = undefined;
    working ??= work().finally(() => {
      working = undefined;
      if (pending.size > 0) schedule();
    });
  }

  async function work(): Promise<void> {
    const uris = [...pending];
    pending.clear();
    const known = uris.map((uri) => catalog.get(uri)).filter((document) => document !== undefined);
    const changed = known.map(({ uri, text, analysis: { entities, mentions } }) => ({ uri, text, entities, mentions }));
    try {
      const assignments = await client.resolve(changed, uris.filter((uri) => !catalog.get(uri)));
      if (!assignments) return;
      catalog.assign(assignments);
      onAssigned();
    } catch {
      // The worker has been started anew and knows nothing: names alone tell who is who until it has heard of all again.
      for (const { uri } of catalog.documents()) pending.add(uri);
    }
  }

  subscriptions.push({ dispose: () => clearTimeout(timer) });
  return {
    changed(uri) {
      pending.add(uri);
      schedule();
    },
    async whenIdle() {
      while (timer !== undefined || working) {
        if (timer !== undefined) {
          clearTimeout(timer);
          start();
        }
        await working;
      }
    },
  };
}
