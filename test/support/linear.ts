import assert from 'node:assert/strict';

const rounds = 3;
const factor = 4;
/** Between linear (4) and quadratic (16), with room for what a shared machine adds. */
const allowed = 10;
/** So often is measured what does not seem linear: what a machine has had to do besides falls away, what is quadratic stays so. */
const attempts = 3;
/** Less than this is all start-up and chance, in ms. */
const negligible = 100;

/**
 * Asserts that `work` takes time in proportion to the length of its text: a text four times as long may take ten times
 * as long, not sixteen. Judged by the fastest of three runs each, in one process, or of up to nine where it does not seem so, so that it holds
 * on a busy machine.
 */
export function assertLinear(text: string, work: (text: string) => void, what = 'this text'): void {
  let [small, large] = [Infinity, Infinity];
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    small = Math.min(small, fastest(text.slice(0, text.length / factor), work));
    large = Math.min(large, fastest(text, work));
    if (large < negligible || large <= allowed * small) return;
  }
  assert.fail(`${what}: ${Math.round(small)} ms for a quarter, ${Math.round(large)} ms for the whole`);
}

function fastest(text: string, work: (text: string) => void): number {
  let best = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    const started = performance.now();
    work(text);
    best = Math.min(best, performance.now() - started);
  }
  return best;
}
