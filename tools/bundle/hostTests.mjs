// Bundles the suites that run inside an extension host, for the node host and for the web host.
import fs from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { inRoot } from '../checkout.mjs';

const OUT = 'out/test/host';

/**
 * Bundles the suites `files` (absolute paths) for the host `kind`, 'node' or 'web'. Resolves with the absolute path of the module
 * that VS Code is told to run; `name` tells bundles of different suites apart.
 */
export async function bundleHostTests(kind, files, name = 'suite') {
  const outfile = inRoot(OUT, `${name}.${kind}.cjs`);
  await esbuild.build({
    stdin: { contents: entry(kind, files), resolveDir: inRoot('test/host'), sourcefile: `${name}.${kind}.ts`, loader: 'ts' },
    outfile, bundle: true, format: 'cjs', target: 'es2022', sourcemap: 'inline', logLevel: 'warning', absWorkingDir: inRoot(),
    ...(kind === 'node'
      ? { platform: 'node', external: ['vscode', 'mocha'] }
      // A web worker has no disk to load mocha from, so mocha's build for browsers goes into the bundle.
      : { platform: 'browser', external: ['vscode'], define: { global: 'globalThis', 'process.env.NODE_DEBUG': 'undefined' } }),
  });
  return outfile;
}

/** The suites of test/host/suite, absolute; `prefix` narrows them to names that begin with it. */
export function hostSuites(prefix = '') {
  const top = inRoot('test/host/suite');
  return fs.readdirSync(top, { recursive: true }).filter((file) => file.endsWith('.test.ts') && file.startsWith(prefix)).sort().map((file) => path.join(top, file));
}

// Suites are loaded by a call, since describe() and it() are there only once mocha has been set up.
function entry(kind, files) {
  const loads = files.map((file) => `  require(${JSON.stringify(file)});`).join('\n');
  return `import { runSuites } from './index.${kind}';\nexport const run = () => runSuites(() => {\n${loads}\n});\n`;
}
