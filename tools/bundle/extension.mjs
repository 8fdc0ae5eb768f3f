// The bundles that ship in the .vsix. What may not be used on a platform is not external there, so that using it fails the build.
import fs from 'node:fs';
import { inRoot } from '../checkout.mjs';
import { vscodeImport } from './vscodeImport.mjs';

const COMMON = { plugins: [vscodeImport], bundle: true, target: 'es2022', logLevel: 'warning', legalComments: 'none' };
const NODE = { ...COMMON, platform: 'node', format: 'cjs' };

// `define` leaves no `process` or `global` of Node in a bundle for the web.
const WEB = { ...COMMON, platform: 'browser', define: { global: 'globalThis' } };

/** Where each entry goes; `vscode` is provided by the editor, to an extension host and not to a worker. */
const BUNDLES = [
  { ...NODE, entryPoints: ['src/extension.ts'], outfile: 'dist/extension.js', external: ['vscode'] },
  { ...WEB, entryPoints: ['src/extension.web.ts'], outfile: 'dist/extension.web.js', format: 'cjs', external: ['vscode'] },
  { ...NODE, entryPoints: ['src/worker/node.ts'], outfile: 'dist/worker.js' },
  { ...WEB, entryPoints: ['src/worker/web.ts'], outfile: 'dist/worker.web.js', format: 'iife' },
];

/** esbuild's options for all bundles; `packaged` ones are small, the others have source maps. */
export function extensionBundles({ packaged = false } = {}) {
  return BUNDLES.map((bundle) => ({ ...bundle, absWorkingDir: inRoot(), minify: packaged, sourcemap: packaged ? false : 'linked' }));
}

/** The files that the bundles are written to, relative to the root. */
export const bundleFiles = () => BUNDLES.map(({ outfile }) => outfile);

/** Removes what an earlier build has left, source maps above all, so that none of it is packaged. */
export function removeBundles() {
  for (const file of BUNDLES.flatMap(({ outfile }) => [outfile, `${outfile}.map`])) fs.rmSync(inRoot(file), { force: true });
}
