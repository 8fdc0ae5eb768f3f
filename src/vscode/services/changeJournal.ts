/** A change that can be made, taken back and made again. Each resolves to the reason when it could not be done, and then nothing has changed. */
export interface Change {
  make(): Promise<string | undefined>;
  takeBack(): Promise<string | undefined>;
}

/** What became of an undo or a redo: the name of what was undone or done again, or the reason why it was not. */
export type Stepped = { readonly kind: 'done'; readonly name: string } | { readonly kind: 'refused'; readonly reason: string };

/** The corrections made in this window, whichever files they are kept in, so that each can be undone. */
export interface ChangeJournal {
  /** Makes changes that are one step together: all of them, or none and the reason. */
  perform(name: string, changes: readonly Change[]): Promise<string | undefined>;
  /** Takes the last step back, or makes it again; `undefined` when there is none. */
  undo(): Promise<Stepped | undefined>;
  redo(): Promise<Stepped | undefined>;
}

interface Step {
  readonly name: string;
  readonly changes: readonly Change[];
}

export function createChangeJournal(): ChangeJournal {
  const done: Step[] = [];
  const undone: Step[] = [];
  /** One step after the other, however fast the keys are. */
  let turn: Promise<unknown> = Promise.resolve();

  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = turn.then(work);
    turn = result.catch(() => undefined);
    return result;
  }

  function step(from: Step[], to: Step[], run: (step: Step) => Promise<string | undefined>): Promise<Stepped | undefined> {
    return inTurn(async () => {
      const last = from.at(-1);
      if (!last) return undefined;
      const reason = await run(last);
      if (reason !== undefined) return { kind: 'refused', reason };
      from.pop();
      to.push(last);
      return { kind: 'done', name: last.name };
    });
  }

  return {
    perform: (name, changes) => inTurn(async () => {
      const refused = await all(changes, 'make', 'takeBack');
      if (refused !== undefined) return refused;
      done.push({ name, changes });
      undone.length = 0;
      return undefined;
    }),
    undo: () => step(done, undone, ({ changes }) => all([...changes].reverse(), 'takeBack', 'make')),
    redo: () => step(undone, done, ({ changes }) => all(changes, 'make', 'takeBack')),
  };
}

async function all(changes: readonly Change[], act: keyof Change, revert: keyof Change): Promise<string | undefined> {
  for (const [index, change] of changes.entries()) {
    const refused = await change[act]();
    if (refused === undefined) continue;
    for (const made of changes.slice(0, index).reverse()) await made[revert]();
    return refused;
  }
  return undefined;
}
