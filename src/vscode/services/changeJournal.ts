/** A change that can be made, taken back and made again. Each resolves to the reason when it could not be done, and then nothing has changed. */
export interface Change {
  /** The documents that it was made in, as URIs. */
  readonly documents: readonly string[];
  make(): Promise<string | undefined>;
  takeBack(): Promise<string | undefined>;
}

/** What became of an undo or a redo: the name of what was undone or done again, or the reason why it was not. */
export type Stepped = { readonly kind: 'done'; readonly name: string } | { readonly kind: 'refused'; readonly reason: string };

/** What is being done with a step from now on, in these documents; `refused` says that what was begun last has come to nothing. */
export interface JournalEvent {
  readonly kind: 'perform' | 'undo' | 'redo' | 'refused';
  readonly documents: readonly string[];
}

/** The changes to annotations and the corrections made in this window, whichever files they are kept in, so that each can be undone. */
export interface ChangeJournal {
  /** Makes changes that are one step together: all of them, or none and the reason. */
  perform(name: string, changes: readonly Change[]): Promise<string | undefined>;
  /**
   * Takes the last step back, or makes it again; `undefined` when there is none. With a document: the last one that was made in it; there
   * is none, either, where another document of that step has a later one. `'otherwise'` when its turn comes and `isTurn` says no.
   */
  undo(document?: string, isTurn?: () => boolean): Promise<Stepped | 'otherwise' | undefined>;
  redo(document?: string, isTurn?: () => boolean): Promise<Stepped | 'otherwise' | undefined>;
  /** Calls `listener` when a step begins to be made, taken back or made again: keys that come before it is saved are about it already. */
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

  async function run(kind: 'perform' | 'undo' | 'redo', one: Step): Promise<string | undefined> {
    announce(kind, one);
    const reason = kind === 'undo' ? await all([...one.changes].reverse(), 'takeBack', 'make') : await all(one.changes, 'make', 'takeBack');
    if (reason !== undefined) announce('refused', one);
    return reason;
  }

  function step(kind: 'undo' | 'redo', document: string | undefined, isTurn: () => boolean): Promise<Stepped | 'otherwise' | undefined> {
    return inTurn(async () => {
      if (!isTurn()) return 'otherwise';
      const [from, to] = kind === 'undo' ? [done, undone] : [undone, done];
      const last = document === undefined ? from.at(-1) : lastIn(from, document);
      if (!last) return undefined;
      const reason = await run(kind, last);
      if (reason !== undefined) return { kind: 'refused', reason };
      from.splice(from.indexOf(last), 1);
      to.push(last);
      return { kind: 'done', name: last.name };
    });
  }

  return {
    perform: (name, changes) => inTurn(async () => {
      const made: Step = { name, changes, documents: [...new Set(changes.flatMap(({ documents }) => documents))] };
      const refused = await run('perform', made);
      if (refused !== undefined) return refused;
      done.push(made);
      undone = undone.filter((one) => !sharesDocument(one, made));
      return undefined;
    }),
    undo: (document, isTurn = always) => step('undo', document, isTurn),
    redo: (document, isTurn = always) => step('redo', document, isTurn),
    onDidStep: (listener) => void listeners.push(listener),
  };
}

function always(): boolean {
  return true;
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
