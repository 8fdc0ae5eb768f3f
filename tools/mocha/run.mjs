// Runs mocha over test files in a process of its own and counts the tests.
import fs from 'node:fs';
import path from 'node:path';
import { ROOT, inRoot } from '../checkout.mjs';
import { temporaryFolder } from '../run/cleanup.mjs';
import { execute } from '../run/command.mjs';

/**
 * Runs `files`. Resolves with `{ passed, failed, skipped }`; a mocha that does not come to its end is one more failure.
 * `each`: every test has a line; `limit`: milliseconds for all of it; `options`: further ones for mocha.
 */
export async function runMocha(files, { each = Boolean(process.env.SOURCEMARK_VERBOSE), limit = 600_000, options = [] } = {}) {
  const { folder, remove } = temporaryFolder('sm-mocha-');
  const counts = path.join(folder, 'counts.json');
  const reporter = ['--reporter', inRoot('tools/mocha/reporter.cjs'), '--reporter-option', `file=${counts}${each ? ',each=true' : ''}`];
  const args = ['--enable-source-maps', inRoot('node_modules/mocha/bin/mocha.js'), ...reporter, ...options, ...files];
  const { code } = await execute(process.execPath, args, { cwd: ROOT, show: true, limit });
  const result = fs.existsSync(counts) ? JSON.parse(fs.readFileSync(counts, 'utf8')) : { passed: 0, failed: 0, skipped: 0, ended: false };
  remove();
  if (result.ended && (code === 0 || result.failed > 0)) return result;
  console.error(`  ✗ mocha ended with ${code} before its tests did`);
  return { ...result, failed: result.failed + 1 };
}
