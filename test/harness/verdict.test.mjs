import assert from 'node:assert/strict';
import { MARK, eventOf, judge } from '../../tools/host/verdict.mjs';

const begin = (total) => ({ kind: 'begin', total });
const start = (title) => ({ kind: 'start', title });
const test = (title, state = 'passed') => ({ kind: 'test', title, state });
const end = (tests) => ({ kind: 'end', tests });
const exit = (code) => ({ kind: 'exit', code });

describe('the verdict over a run in the extension host', () => {
  it('passes a run that is complete', () => {
    const events = [begin(2), start('a'), test('a'), test('b', 'skipped'), end(2)];
    assert.deepEqual(judge(events, exit(0)), { passed: 1, failed: 0, skipped: 1, faults: [] });
  });

  it('fails a run with a failed test, once', () => {
    const events = [begin(2), start('a'), test('a', 'failed'), start('b'), test('b'), end(2)];
    assert.deepEqual(judge(events, exit(1)), { passed: 1, failed: 1, skipped: 0, faults: [] });
  });

  const believed = [
    ['a dead extension host, for which VS Code says 0', [begin(2), start('a')], exit(0), /did not come to their end: 0 of 2/],
    ['a dead extension host that the server has noticed', [begin(1), start('a')], { kind: 'crash', reason: 'SIGSEGV' }, /died: SIGSEGV \(during “a”\)/],
    ['death after the last test', [begin(1), start('a'), test('a'), end(1)], { kind: 'crash', reason: 'exit code 3' }, /died: exit code 3$/],
    ['a hang', [begin(1), start('a')], { kind: 'timeout', ms: 12_000 }, /no end within 12 s \(during “a”\)/],
    ['a module that does not load', [], exit(1), /ended the run with 1/],
    ['a run that never began, for which VS Code says 0', [], exit(0), /did not begin/],
    ['no tests', [begin(0), end(0)], exit(0), /no tests/],
    ['tests of which some were lost', [begin(3), test('a'), test('b'), end(2)], exit(0), /2 of 3 tests were reported/],
    ['reports that were lost', [begin(3), test('a'), test('b'), end(3)], exit(0), /2 of 3 tests were reported/],
    ['nothing but skipped tests', [begin(1), test('a', 'skipped'), end(1)], exit(0), /every test was skipped/],
    ['exit code 1 though all tests passed', [begin(1), test('a'), end(1)], exit(1), /ended the run with 1/],
    ['an event that cannot be read', [begin(1), test('a'), end(1), eventOf(`${MARK}{"kind":`)], exit(0), /unreadable/],
  ];
  for (const [situation, events, ending, reason] of believed) {
    it(`fails ${situation}`, () => {
      const verdict = judge(events, ending);
      assert.ok(verdict.failed > 0, 'no failure was counted');
      assert.match(verdict.faults.join('\n'), reason);
    });
  }
});

describe('an event of a run', () => {
  it('is read from the middle of a console line', () => {
    assert.deepEqual(eventOf(`[Extension Host] ${MARK}{"kind":"begin","total":3}`), begin(3));
  });

  it('is not seen in other lines', () => {
    assert.equal(eventOf('{"kind":"begin","total":3}'), undefined);
  });
});
