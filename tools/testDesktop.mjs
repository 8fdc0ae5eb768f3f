// The suites of test/host inside a desktop VS Code, by @vscode/test-electron: `npm run test:desktop`. It downloads a VS Code unless
// SOURCEMARK_DESKTOP is the path of one (its executable, not the command `code`). On Linux it needs a display, or xvfb-run.
// Where no VS Code can be had it says so and ends with exit code 3, which is no pass.
import fs from 'node:fs';
import path from 'node:path';
import { build } from './build.mjs';
import { bundleHostTests, hostSuites } from './bundle/hostTests.mjs';
import { ROOT, inRoot } from './checkout.mjs';
import { NOT_TO_BE_HAD } from './desktop/runTests.mjs';
import { isNoise, printEvent } from './host/report.mjs';
import { eventOf, judge } from './host/verdict.mjs';
import { temporaryFolder } from './run/cleanup.mjs';
import { execute } from './run/command.mjs';
import { fail, finish } from './run/result.mjs';

const LIMIT_MS = 10 * 60_000;

try {
  const display = displayCommand();
  if (display === undefined) notRun('there is no display and no xvfb-run (Debian: apt-get install xvfb)');
  await build({ types: false });
  const tests = await bundleHostTests('node', hostSuites());
  const [own, folder] = [temporaryFolder('sm-').folder, temporaryFolder('sm-workspace-').folder];
  fs.cpSync(inRoot('test/fixtures/workspace'), folder, { recursive: true });
  const events = [];
  const onLine = (line) => {
    const event = eventOf(line);
    if (event === undefined) return isNoise(line) || console.log(`  | ${line}`);
    events.push(event);
    printEvent(event);
  };
  const command = [...display, process.execPath, inRoot('tools/desktop/runTests.mjs'), process.env.SOURCEMARK_DESKTOP ?? '', ROOT, tests, folder, own];
  const { code } = await execute(command[0], command.slice(1), { cwd: ROOT, onLine, limit: LIMIT_MS });
  if (code === NOT_TO_BE_HAD && events.length === 0) notRun('VS Code could not be downloaded; set SOURCEMARK_DESKTOP to the path of one');
  const verdict = judge(events, code === 'timeout' ? { kind: 'timeout', ms: LIMIT_MS } : { kind: 'exit', code });
  for (const fault of verdict.faults) console.error(`  ✗ ${fault}`);
  finish(verdict);
} catch (error) {
  fail(error);
}

/** What goes before a command so that it can show windows; empty where nothing is needed, `undefined` where nothing helps. */
function displayCommand() {
  if (process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return [];
  const xvfb = (process.env.PATH ?? '').split(path.delimiter).map((folder) => path.join(folder, 'xvfb-run')).find((file) => fs.existsSync(file));
  return xvfb === undefined ? undefined : [xvfb, '-a'];
}

function notRun(reason) {
  console.error(`NOT RUN: ${reason}. No test of the desktop was run, which is neither a pass nor a failure.`);
  process.exit(NOT_TO_BE_HAD);
}
