// The tests of the tools themselves: would a broken run be noticed?
import fs from 'node:fs';
import path from 'node:path';
import { inRoot } from './checkout.mjs';
import { runMocha } from './mocha/run.mjs';
import { fail, finish } from './run/result.mjs';

const [, , prefix = ''] = process.argv;
const folder = inRoot('test/harness');
const files = fs.readdirSync(folder).filter((name) => name.endsWith('.test.mjs') && name.startsWith(prefix)).map((name) => path.join(folder, name));
if (files.length === 0) fail(`no tests in test/harness/${prefix}`);
finish(await runMocha(files, { each: true }));
