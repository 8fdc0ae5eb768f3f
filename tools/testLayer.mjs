// The tests of one layer that run in plain Node: `node tools/testLayer.mjs core|worker|cli|… [beginning of a path below it]`.
import { runnableTests } from './bundle/tests.mjs';
import { runMocha } from './mocha/run.mjs';
import { fail, finish } from './run/result.mjs';

const [layer, prefix = ''] = process.argv.slice(2);
try {
  finish(await runMocha(await runnableTests(layer, prefix)));
} catch (error) {
  fail(error);
}
