// `npm run package`: sourcemark-VERSION.vsix in the root, from a build for packaging. `--bundle-only`: without checking types.
import fs from 'node:fs';
import { checkTypes } from './build.mjs';
import { ROOT, inRoot, isMain, vsixPath } from './checkout.mjs';
import { executeOrThrow } from './run/command.mjs';

/**
 * Builds (vsce runs the script `vscode:prepublish`) and packages; resolves with the path of the .vsix. `types: false` leaves the type
 * check to somebody else.
 */
export async function packageExtension({ types = true } = {}) {
  if (types) await checkTypes();
  const vsix = vsixPath();
  // There is no address yet that relative links of the README could be made absolute with.
  const flags = ['--no-dependencies', '--no-rewrite-relative-links', '--allow-missing-repository', '--out', vsix];
  await executeOrThrow(process.execPath, [inRoot('node_modules/@vscode/vsce/vsce'), 'package', ...flags], { cwd: ROOT });
  return vsix;
}

if (isMain(import.meta)) {
  try {
    const vsix = await packageExtension({ types: !process.argv.includes('--bundle-only') });
    const { size } = fs.statSync(vsix);
    console.log(`${vsix} (${(size / 1024).toFixed(0)} kB)`);
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
