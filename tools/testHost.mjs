// The suites of test/host inside the extension host of a real VS Code: `node tools/testHost.mjs node|web [beginning of a file's name]`.
import fs from 'node:fs';
import { bundle } from './build.mjs';
import { bundleHostTests, hostSuites } from './bundle/hostTests.mjs';
import { ROOT, inRoot } from './checkout.mjs';
import { launchBrowser } from './host/browser.mjs';
import { runInWindow } from './host/extensionHost.mjs';
import { isNoise, printEvent } from './host/report.mjs';
import { startServer } from './host/server.mjs';
import { STEADY } from './host/settings.mjs';
import { judge } from './host/verdict.mjs';
import { temporaryFolder } from './run/cleanup.mjs';
import { fail, finish } from './run/result.mjs';

const LIMIT_MS = Number(process.env.SOURCEMARK_LIMIT ?? 240) * 1000;

const [kind = 'node', prefix = ''] = process.argv.slice(2);
if (kind !== 'node' && kind !== 'web') fail(`The host is node or web, not ${kind}.`);
try {
  finish(await testHost(kind, hostSuites(prefix)));
} catch (error) {
  fail(error);
}

async function testHost(kind, suites) {
  if (suites.length === 0) throw new Error(`no tests in test/host/suite/${prefix}`);
  const [tests] = await Promise.all([bundleHostTests(kind, suites), bundle()]);
  const server = await startServer({ settings: settingsFor(kind), automation: true });
  const browser = await launchBrowser();
  try {
    const onLine = (line) => { if (process.env.SOURCEMARK_VERBOSE || !isNoise(line)) console.log(`  | ${line}`); };
    const { events, ending, foreign } = await runInWindow({
      server, browser, extension: ROOT, tests, folder: workspaceCopy(), limit: LIMIT_MS, screenshot: `host/${kind}.png`, onEvent: printEvent, onLine,
    });
    const verdict = judge(events, ending);
    for (const fault of [...verdict.faults, ...foreign.map((url) => `asked for ${url}`)]) console.error(`  ✗ ${fault}`);
    return { ...verdict, failed: verdict.failed + foreign.length };
  } finally {
    await browser.close();
    server.stop();
  }
}

// The workbench of a browser decides by this setting alone where an extension runs.
function settingsFor(kind) {
  return kind === 'web' ? { ...STEADY, 'remote.extensionKind': { 'sourcemark.sourcemark': ['web'] } } : STEADY;
}

// Tests write into their workspace, so each run has a copy.
function workspaceCopy() {
  const { folder } = temporaryFolder('sm-workspace-');
  fs.cpSync(inRoot('test/fixtures/workspace'), folder, { recursive: true });
  return folder;
}
