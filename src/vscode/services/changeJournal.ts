/** A change that can be made, taken back and made again. Each resolves to the reason when it could not be done, and then nothing has changed. */
export interface Change {
  /** The documents that it was made in, as URIs. */
  readonly documents: readonly string[];
  make(): Promise<string | undefined>;
  takeBack(): Promise<string | undefined>;
}

/** What became of an undo or a redo: the name of what was undone or done again, or the reason why it was not. */
export type Stepped = { readonly kind: 'done'; readonly name: string } | { readonly kind: 'refused'; readonly reason: string };

/** What has just been done with a step, in these documents. */
export interface JournalEvent {
  readonly kind: 'performed' | 'undone' | 'redone';
  readonly documents: readonly string[];
}

/** The changes to annotations and the corrections made in this window, whichever files they are kept in, so that each can be undone. */
export interface ChangeJournal {
  /** Makes changes that are one step together: all of them, or none and the reason. */
  perform(name: string, changes: readonly Change[]): Promise<string | undefined>;
  /**
   * Takes the last step back, or makes it again; `undefined` when there is none. With a document: the last one that was made in it; there
   * is none, either, where another document of that step has a later one.
   */
  undo(document?: string): Promise<Stepped | undefined>;
  redo(document?: string): Promise<Stepped | undefined>;
  /** Calls `listener` after each step that was made, taken back or made again. */
  onDidStep(listener: (event: JournalEvent) => void): void;
}

interface Step {
  readonly name: string;
  readonly changes: readonly Change[];
  readonly documents: readonly string[];
}

export function createChangeJournal(): ChangeJournal {
  const done: Step[] = [];
  let undone: Step[] = [];
  const listeners: ((event: JournalEvent) => void)[] = [];
  /** One step after the other, however fast the keys are. */
  let turn: Promise<unknown> = Promise.resolve();

  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = turn.then(work);
    turn = result.catch(() => undefined);
    return result;
  }

  function announce(kind: JournalEvent['kind'], { documents }: Step): void {
    listeners.forEach((listener) => listener({ kind, documents }));
  }

  function step(kind: 'undone' | 'redone', document: string | undefined): Promise<Stepped | undefined> {
    return inTurn(async () => {
      const [from, to] = kind === 'undone' ? [done, undone] : [undone, done];
      const last = document === undefined ? from.at(-1) : lastIn(from, document);
      if (!last) return undefined;
      const reason = kind === 'undone'
        ? await all([...last.changes].reverse(), 'takeBack', 'make') : await all(last.changes, 'make', 'takeBack');
      if (reason !== undefined) return { kind: 'refused', reason };
      from.splice(from.indexOf(last), 1);
      to.push(last);
      announce(kind, last);
      return { kind: 'done', name: last.name };
    });
  }

  return {
    perform: (name, changes) => inTurn(async () => {
      const refused = await all(changes, 'make', 'takeBack');
      if (refused !== undefined) return refused;
      const made: Step = { name, changes, documents: [...new Set(changes.flatMap(({ documents }) => documents))] };
      done.push(made);
      undone = undone.filter((one) => !sharesDocument(one, made));
      announce('performed', made);
      return undefined;
    }),
    undo: (document) => step('undone', document),
    redo: (document) => step('redone', document),
    onDidStep: (listener) => void listeners.push(listener),
  };
}

/** The last step in a document, unless one that came after it has a document in common with it. */
function lastIn(steps: readonly Step[], document: string): Step | undefined {
  const found = steps.filter(({ documents }) => documents.includes(document)).at(-1);
  return found && !steps.slice(steps.indexOf(found) + 1).some((later) => sharesDocument(later, found)) ? found : undefined;
}

function sharesDocument(a: Step, b: Step): boolean {
  return a.documents.some((document) => b.documents.includes(document));
}

async function all(changes: readonly Change[], act: 'make' | 'takeBack', revert: 'make' | 'takeBack'): Promise<string | undefined> {
  for (const [index, change] of changes.entries()) {
    const refused = await change[act]();
    if (refused === undefined) continue;
    for (const made of changes.slice(0, index).reverse()) await made[revert]();
    return refused;
  }
  return undefined;
}
