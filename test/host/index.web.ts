import 'mocha/mocha';
import { reportRun } from './runReport';

/** Runs the suites that `load` loads, in the web extension host (a web worker). Rejects when a test failed. */
export async function runSuites(load: () => void): Promise<void> {
  if (!('WorkerGlobalScope' in globalThis)) throw new Error('this is not the web extension host');
  // Mocha's build for browsers reads the page's address, which not every worker has.
  if (globalThis.location === undefined) Object.defineProperty(globalThis, 'location', { value: { search: '' } });
  // The reporter `base` prints nothing: the harness outside prints what reportRun tells it.
  mocha.setup({ ui: 'bdd', reporter: 'base', timeout: 20_000 });
  load();
  const failures = await new Promise<number>((resolve) => {
    const runner = mocha.run(resolve);
    reportRun(runner);
  });
  if (failures > 0) throw new Error(`${failures} failed`);
}
