// The command line and the library. `vscode` is not external here, so that a core that reaches for the editor fails to build.
import * as esbuild from 'esbuild';
import path from 'node:path';
import { inRoot, manifest } from '../checkout.mjs';
import { ENGINE } from './engine.mjs';

const COMMON = { ...ENGINE, bundle: true, target: 'es2022', logLevel: 'warning', legalComments: 'none' };

/** Bundles the command line and the library; `folder` is where they go, relative to the checkout's root. Throws when they do not bundle. */
export async function buildCli({ folder = 'dist' } = {}) {
  const command = {
    entryPoints: ['src/cli/main.ts'], outfile: path.join(folder, 'cli.js'),
    platform: 'node', format: 'cjs', banner: { js: '#!/usr/bin/env node' },
    define: { SOURCEMARK_VERSION: JSON.stringify(manifest().version) },
  };
  const library = { entryPoints: ['src/core/index.ts'], outfile: path.join(folder, 'core.mjs'), platform: 'neutral', format: 'esm' };
  await Promise.all([command, library].map((options) => esbuild.build({ ...COMMON, ...options, absWorkingDir: inRoot() })));
}
