// `import * as vscode` once for the whole bundle. For every module that has this import esbuild would ask the host for the API and
// make an object of its own with all members of it: that takes most of the time that loading the extension takes.
import fs from 'node:fs';

const NAMESPACE_IMPORT = /^import \* as vscode from 'vscode';$/m;

/** To be put before the bundle: the one `vscode` that every module means. */
export const VSCODE_BANNER = "const vscode = require('vscode');";

export const vscodeImport = {
  name: 'vscode-import',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      const source = await fs.promises.readFile(path, 'utf8');
      return { contents: source.replace(NAMESPACE_IMPORT, ''), loader: 'ts' };
    });
  },
};
