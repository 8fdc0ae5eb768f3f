// Judges a run of tests inside a VS Code window. VS Code's own exit code is not to be trusted: it is 0 when the extension host
// has died. A run passes only if it told its beginning and its end, and everything in between adds up.

/** What stands in front of an event of the tests on the console of the extension host. */
export const MARK = 'SOURCEMARK-TEST ';

/**
 * Collects the events of a run from console lines. An event is `{ kind: 'begin', total }`, `{ kind: 'start', title }`,
 * `{ kind: 'test', title, state, ms, error? }` with state 'passed', 'failed' or 'skipped', or `{ kind: 'end', tests }`.
 */
export function eventOf(line) {
  const at = line.indexOf(MARK);
  if (at < 0) return undefined;
  try {
    // A terminal's colours may follow; inside the event a control character is always written as an escape.
    return JSON.parse(line.slice(at + MARK.length).replace(/\u001b\[[\d;]*m$/, ''));
  } catch {
    return { kind: 'garbled', line: line.slice(at, at + 200) };
  }
}

/**
 * @param events the run's events, in order
 * @param ending how the window ended: `{ kind: 'exit', code }`, `{ kind: 'crash', reason }` or `{ kind: 'timeout', ms }`
 * @returns `passed`, `failed`, `skipped`: counts, where each fault counts as one failure; `faults`: why the run as a whole is not
 *   to be believed, empty when it is
 */
export function judge(events, ending) {
  const tests = events.filter((event) => event.kind === 'test');
  const count = (state) => tests.filter((test) => test.state === state).length;
  const faults = [...faultsOfEnding(events, ending, count('failed')), ...faultsOfEvents(events, tests)];
  if (tests.length > 0 && count('passed') + count('failed') === 0) faults.push('every test was skipped');
  return { passed: count('passed'), failed: count('failed') + faults.length, skipped: count('skipped'), faults };
}

function faultsOfEnding(events, ending, failed) {
  switch (ending.kind) {
    case 'crash': return [`the extension host died: ${ending.reason}${during(events)}`];
    case 'timeout': return [`no end within ${Math.round(ending.ms / 1000)} s${during(events)}`];
    default: return ending.code === 0 || failed > 0 ? [] : [`VS Code ended the run with ${ending.code}${during(events)}`];
  }
}

function faultsOfEvents(events, tests) {
  const garbled = events.filter((event) => event.kind === 'garbled').map((event) => `unreadable event: ${event.line}`);
  const begin = events.find((event) => event.kind === 'begin');
  if (begin === undefined) return [...garbled, 'the tests did not begin'];
  if (begin.total === 0) return [...garbled, 'there are no tests'];
  const end = events.find((event) => event.kind === 'end');
  if (end === undefined) return [...garbled, `the tests did not come to their end: ${tests.length} of ${begin.total} ran`];
  if (tests.length < begin.total || end.tests !== tests.length) return [...garbled, `${tests.length} of ${begin.total} tests were reported`];
  return garbled;
}

function during(events) {
  const last = events.findLast((event) => event.kind === 'start' || event.kind === 'test');
  return last?.kind === 'start' ? ` (during “${last.title}”)` : '';
}
