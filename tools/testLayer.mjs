// The tests of one layer that run in plain Node: `node tools/testLayer.mjs core|worker|cli|… [beginning of a path below it]`.
import { runnableTests } from './bundle/tests.mjs';
import { runMocha } from './mocha/run.mjs';
import { fail, finish } from './run/result.mjs';

/** For each test, in ms: laws try a hundred texts, and machines are shared. What hangs takes longer. */
const LIMIT = 20_000;

const [layer, prefix = ''] = process.argv.slice(2);
try {
  finish(await runMocha(await runnableTests(layer, prefix), { options: ['--timeout', String(LIMIT)] }));
} catch (error) {
  fail(error);
}
