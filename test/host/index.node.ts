import Mocha from 'mocha';
import { reportRun } from './runReport';

/** Runs the suites that `load` loads, in the node extension host. Rejects when a test failed, which gives VS Code exit code 1. */
export async function runSuites(load: () => void): Promise<void> {
  // The reporter `base` prints nothing: the harness outside prints what reportRun tells it.
  const mocha = new Mocha({ ui: 'bdd', reporter: 'base', timeout: 20_000 });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  load();
  const failures = await new Promise<number>((resolve) => {
    const runner = mocha.run(resolve);
    reportRun(runner);
  });
  if (failures > 0) throw new Error(`${failures} failed`);
}
