// What can be said of the sources without running them: types and lint. Each counts as one test.
import { checkTypes } from './build.mjs';
import { ROOT, inRoot } from './checkout.mjs';
import { execute } from './run/command.mjs';
import { finish } from './run/result.mjs';

const checks = {
  'tsc -b': checkTypes,
  eslint: async () => {
    const { code, output } = await execute(process.execPath, [inRoot('node_modules/eslint/bin/eslint.js'), '--max-warnings', '0', '.'], { cwd: ROOT });
    if (code !== 0) throw new Error(output);
  },
};

const failures = await Promise.all(Object.entries(checks).map(async ([name, check]) => {
  try {
    await check();
    console.log(`  ✓ ${name}`);
    return 0;
  } catch (error) {
    console.log(`  ✗ ${name}\n${error.message}`);
    return 1;
  }
}));
const failed = failures.reduce((sum, failure) => sum + failure, 0);
finish({ passed: failures.length - failed, failed });
