import assert from 'node:assert/strict';
import path from 'node:path';
import { bundleHostTests } from '../../tools/bundle/hostTests.mjs';
import { hostIsSupported } from '../../tools/host/install.mjs';
import { launchBrowser } from '../../tools/host/browser.mjs';
import { runInWindow } from '../../tools/host/extensionHost.mjs';
import { startServer } from '../../tools/host/server.mjs';
import { STEADY } from '../../tools/host/settings.mjs';
import { judge } from '../../tools/host/verdict.mjs';
import { temporaryFolder } from '../../tools/run/cleanup.mjs';

// Not our extension but one of a manifest alone: what is tried here is the harness.
const extension = path.join(import.meta.dirname, 'nothing');

describe('the harness with a real extension host', function () {
  this.timeout(120_000);
  let server;
  let browser;

  before(async function () {
    if (!hostIsSupported()) this.skip();
    [server, browser] = await Promise.all([startServer({ settings: STEADY, automation: true }), launchBrowser()]);
  });

  after(async () => {
    await browser?.close();
    server?.stop();
  });

  const verdictOver = async (suite, limit) => {
    const tests = await bundleHostTests('node', [path.join(import.meta.dirname, 'broken', `${suite}.mjs`)], suite);
    const { events, ending } = await runInWindow({ server, browser, extension, tests, folder: temporaryFolder('sm-').folder, limit });
    return judge(events, ending);
  };

  it('reports a failing test', async () => {
    assert.deepEqual(await verdictOver('fails', 60_000), { passed: 1, failed: 1, skipped: 0, faults: [] });
  });

  it('reports an extension host that dies with exit code 0', async () => {
    const verdict = await verdictOver('dies', 60_000);
    assert.ok(verdict.faults.length > 0, JSON.stringify(verdict));
  });

  it('reports an extension host that hangs', async () => {
    const verdict = await verdictOver('hangs', 8_000);
    assert.match(verdict.faults.join('\n'), /no end within 8 s/);
  });
});
