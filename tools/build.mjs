// `npm run build`: checks the types and bundles the extension and the command line. `--packaged`: small and without source maps,
// `--bundle-only`: without checking types, `--watch`: without them, and again whenever a source changes.
import * as esbuild from 'esbuild';
import { extensionBundles } from './bundle/extension.mjs';
import { inRoot, isMain } from './checkout.mjs';
import { execute } from './run/command.mjs';
import { duration } from './run/progress.mjs';

/** Bundles everything; throws when a source does not bundle. */
export async function bundle({ packaged = false } = {}) {
  await Promise.all(extensionBundles({ packaged }).map((options) => esbuild.build(options)));
  const { buildCli } = await import('./bundle/cli.mjs');
  await buildCli();
}

/** Type-checks the whole project; throws with the compiler's messages. */
export async function checkTypes() {
  const { code, output } = await execute(process.execPath, [inRoot('node_modules/typescript/bin/tsc'), '-b', '--pretty', 'false'], { cwd: inRoot() });
  if (code !== 0) throw new Error(`tsc -b found errors:\n${output}`);
}

/** A whole build: types, unless `types` is false, and bundles. */
export async function build({ types = true, packaged = false } = {}) {
  const start = Date.now();
  await Promise.all([types ? checkTypes() : undefined, bundle({ packaged })]);
  console.log(`built in ${duration(Date.now() - start)}`);
}

async function watch() {
  const contexts = await Promise.all(extensionBundles().map((options) => esbuild.context({ ...options, logLevel: 'info' })));
  await Promise.all(contexts.map((context) => context.watch()));
}

if (isMain(import.meta)) {
  const options = new Set(process.argv.slice(2));
  try {
    await (options.has('--watch') ? watch() : build({ types: !options.has('--bundle-only'), packaged: options.has('--packaged') }));
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
