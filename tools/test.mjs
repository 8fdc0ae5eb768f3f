// `npm test`: everything there is to test, one step after the other, whatever becomes of the steps before.
// `npm test -- STEP…` runs the steps of these names only.
import fs from 'node:fs';
import path from 'node:path';
import { ROOT, inRoot } from './checkout.mjs';
import { hostIsSupported } from './host/install.mjs';
import { temporaryFolder } from './run/cleanup.mjs';
import { execute } from './run/command.mjs';
import { duration } from './run/progress.mjs';
import { finish, total } from './run/result.mjs';

const STEP_ENDS_WITHIN_MS = 15 * 60_000;

// These are there in any case; a layer that has tests joins them by itself.
const LAYERS = ['core', 'node', 'cli', 'manifest', 'quality'];
const NOT_LAYERS = ['host', 'ui', 'harness', 'fixtures', 'support'];

const steps = [
  { name: 'check', tool: 'check.mjs' },
  { name: 'build', tool: 'build.mjs', args: ['--bundle-only'], isTest: true },
  ...layers().map((layer) => ({ name: layer, tool: 'testLayer.mjs', args: [layer] })),
  { name: 'VS Code', tool: 'host/install.mjs', isTest: true, needsHost: true },
  { name: 'browser', tool: 'host/browser.mjs', isTest: true, needsHost: true },
  { name: 'harness', tool: 'testHarness.mjs' },
  { name: 'host node', tool: 'testHost.mjs', args: ['node'], needsHost: true },
  { name: 'host web', tool: 'testHost.mjs', args: ['web'], needsHost: true },
  { name: 'ui', tool: 'testUi.mjs', needsHost: true },
  { name: 'activation', tool: 'measureActivation.mjs', needsHost: true },
  // Where the VS Code in the browser does not run, a desktop one takes its place as far as it can.
  ...(hostIsSupported() ? [] : [{ name: 'host desktop', tool: 'testDesktop.mjs' }]),
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. There are ${steps.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}
const done = [];
for (const step of steps.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) done.push(await run(step));
console.log(`\n${done.map(summary).join('\n')}\n`);
finish(total(done));

async function run({ name, tool, args = [], isTest = false, needsHost = false }) {
  console.log(`\n── ${name}`);
  if (needsHost && !hostIsSupported()) {
    console.log('  NOT RUN: it needs Linux.');
    return { name, ms: 0, passed: 0, failed: 0, skipped: 1 };
  }
  const start = Date.now();
  const { folder, remove } = temporaryFolder('sm-result-');
  const file = path.join(folder, 'result.json');
  const { code } = await execute(process.execPath, [inRoot('tools', tool), ...args], {
    cwd: ROOT, show: true, limit: STEP_ENDS_WITHIN_MS, env: { SOURCEMARK_RESULT: file },
  });
  const result = isTest ? { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 } : told(file, code);
  remove();
  return { name, ms: Date.now() - start, passed: 0, failed: 0, skipped: 0, ...result };
}

// A step that passes says so in two ways; where they disagree it has failed.
function told(file, code) {
  if (!fs.existsSync(file)) {
    console.error(`  ✗ ended with ${code} and without a result`);
    return { failed: 1 };
  }
  const result = JSON.parse(fs.readFileSync(file, 'utf8'));
  return (code === 0) === (result.failed === 0) ? result : { ...result, failed: result.failed + 1 };
}

function layers() {
  const found = fs.readdirSync(inRoot('test'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !NOT_LAYERS.includes(entry.name) && hasTests(inRoot('test', entry.name))).map(({ name }) => name);
  return [...new Set([...LAYERS, ...found])];
}

function hasTests(folder) {
  return fs.readdirSync(folder, { recursive: true }).some((file) => file.endsWith('.test.ts'));
}

function summary({ name, ms, passed, failed, skipped }) {
  const counts = `${passed} passed${failed > 0 ? `, ${failed} failed` : ''}${skipped > 0 ? `, ${skipped} skipped` : ''}`;
  return `${failed > 0 ? '✗' : '✓'} ${name.padEnd(12)} ${duration(ms).padStart(11)}   ${counts}`;
}
