// How a test tool ends: one line for people, one file for `npm test`, one exit code.
import fs from 'node:fs';

/** A result is `{ passed, failed, skipped }`: counts of tests. A run without a passed or failed test is itself a failure. */
export function total(results) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const result of results) for (const state of Object.keys(sum)) sum[state] += result[state] ?? 0;
  return sum;
}

/** Prints the last line, hands the counts to the tool that started this one, and ends the process. */
export function finish({ passed, failed, skipped = 0 }) {
  const empty = passed + failed === 0;
  if (empty) console.error('There were no tests.');
  const result = { passed, failed: failed + (empty ? 1 : 0), skipped };
  if (process.env.SOURCEMARK_RESULT) fs.writeFileSync(process.env.SOURCEMARK_RESULT, JSON.stringify(result));
  if (skipped > 0) console.log(`${skipped} skipped`);
  console.log(`${result.passed} passed, ${result.failed} failed`);
  process.exit(result.failed > 0 ? 1 : 0);
}

/** Ends as one failed test, with the reason. */
export function fail(error) {
  console.error(error instanceof Error ? error.message : String(error));
  finish({ passed: 0, failed: 1 });
}
