// What the suites tell the harness outside: one console line an event. The harness believes nothing else.

const MARK = 'SOURCEMARK-TEST ';
const LONGEST_ERROR = 4000;

/** The part of a mocha runner that is listened to, the same in Node and in a browser. */
export interface Runner {
  readonly total: number;
  on(event: string, listener: (test: TestRun, error?: Error) => void): unknown;
}

/** A test or hook as mocha reports it; `duration` is in milliseconds. */
export interface TestRun {
  readonly duration?: number;
  fullTitle(): string;
}

/** Reports a run from beginning to end; to be called before its first test starts. */
export function reportRun(runner: Runner): void {
  let tests = 0;
  const tell = (event: object): void => console.log(MARK + JSON.stringify(event));
  const ended = (state: string, test: TestRun, error?: Error): void => {
    tests++;
    tell({ kind: 'test', title: test.fullTitle(), state, ms: test.duration, ...(error && { error: described(error) }) });
  };
  tell({ kind: 'begin', total: runner.total });
  runner.on('test', (test) => tell({ kind: 'start', title: test.fullTitle() }));
  runner.on('pass', (test) => ended('passed', test));
  runner.on('pending', (test) => ended('skipped', test));
  runner.on('fail', (test, error) => ended('failed', test, error));
  runner.on('end', () => tell({ kind: 'end', tests }));
}

function described(error: Error & { readonly expected?: unknown; readonly actual?: unknown }): string {
  const values = 'expected' in error ? `\nexpected ${printed(error.expected)}\nactual   ${printed(error.actual)}` : '';
  return `${error.message}${values}\n${error.stack ?? ''}`.slice(0, LONGEST_ERROR);
}

function printed(value: unknown): string {
  return (typeof value === 'string' ? value : JSON.stringify(value) ?? String(value)).slice(0, 1000);
}
