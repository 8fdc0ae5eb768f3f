// `import * as vscode` without a copy. For every module that has this import esbuild would make an object of its own with all
// members of the API, which takes most of the time that loading the extension takes.
import fs from 'node:fs';

const NAMESPACE_IMPORT = /^import \* as vscode from 'vscode';$/m;

export const vscodeImport = {
  name: 'vscode-import',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      const source = await fs.promises.readFile(path, 'utf8');
      return { contents: source.replace(NAMESPACE_IMPORT, "import vscode = require('vscode');"), loader: 'ts' };
    });
  },
};
