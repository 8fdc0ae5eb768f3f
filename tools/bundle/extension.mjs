// The bundles that ship in the .vsix. What may not be used on a platform is not external there, so that using it fails the build.
import { inRoot } from '../checkout.mjs';
import { ENGINE } from './engine.mjs';
import { VSCODE_BANNER, vscodeImport } from './vscodeImport.mjs';

const COMMON = { bundle: true, target: 'es2022', logLevel: 'warning', legalComments: 'none' };
const NODE = { ...COMMON, platform: 'node', format: 'cjs' };

/** What the editor provides, asked for once. */
const IN_EDITOR = { plugins: [vscodeImport], banner: { js: VSCODE_BANNER }, external: ['vscode'] };

// `define` leaves no `process` or `global` of Node in a bundle for the web.
const WEB = { ...COMMON, platform: 'browser', define: { global: 'globalThis' } };

/**
 * Where each entry goes; `vscode` is provided by the editor, to an extension host and not to a worker. Models go into workers
 * alone: an import of one from an extension host fails the build.
 */
const BUNDLES = [
  { ...NODE, ...IN_EDITOR, entryPoints: ['src/extension.ts'], outfile: 'dist/extension.js', external: ['vscode', './editor.js'] },
  { ...NODE, ...IN_EDITOR, entryPoints: ['src/node/editor.ts'], outfile: 'dist/editor.js' },
  { ...WEB, ...IN_EDITOR, entryPoints: ['src/extension.web.ts'], outfile: 'dist/extension.web.js', format: 'cjs' },
  { ...NODE, ...ENGINE, entryPoints: ['src/worker/node.ts'], outfile: 'dist/worker.js' },
  { ...WEB, ...ENGINE, entryPoints: ['src/worker/web.ts'], outfile: 'dist/worker.web.js', format: 'iife' },
];

/** esbuild's options for all bundles; `packaged` ones are small, the others have source maps. */
export function extensionBundles({ packaged = false } = {}) {
  return BUNDLES.map((bundle) => ({ ...bundle, absWorkingDir: inRoot(), minify: packaged, sourcemap: packaged ? false : 'linked' }));
}
