// Journeys through the packaged extension in a real VS Code: `node tools/testUi.mjs [beginning of a file's name]`.
// SOURCEMARK_VSIX names a package to try instead of one made from the sources.
import fs from 'node:fs';
import path from 'node:path';
import { inRoot } from './checkout.mjs';
import { ensureBrowser } from './host/browser.mjs';
import { ensureHost } from './host/install.mjs';
import { runMocha } from './mocha/run.mjs';
import { packageExtension } from './package.mjs';
import { fail, finish } from './run/result.mjs';

const [, , prefix = ''] = process.argv;
const folder = inRoot('test/ui');
try {
  const files = fs.readdirSync(folder).filter((name) => name.endsWith('.test.mjs') && name.startsWith(prefix)).map((name) => path.join(folder, name));
  if (files.length === 0) throw new Error(`no tests in test/ui/${prefix}`);
  await ensureHost();
  await ensureBrowser();
  process.env.SOURCEMARK_VSIX ||= await packageExtension({ types: false });
  finish(await runMocha(files, { each: true, options: ['--require', path.join(folder, 'session.mjs'), '--timeout', '60000', '--slow', '60000'] }));
} catch (error) {
  fail(error);
}
