// An extension that does nothing, packaged and installed like any other.
import fs from 'node:fs';
import path from 'node:path';
import { inRoot, manifest } from '../checkout.mjs';
import { temporaryFolder } from '../run/cleanup.mjs';
import { executeOrThrow } from '../run/command.mjs';

/** Packages an empty extension called `sourcemark.NAME`; resolves with the path of the .vsix. */
export async function packageEmptyExtension(name) {
  const { folder } = temporaryFolder('sm-empty-');
  const contents = { name, publisher: 'sourcemark', version: '0.0.1', license: 'MIT', engines: { vscode: manifest().engines.vscode }, main: './main.js', activationEvents: [] };
  fs.writeFileSync(path.join(folder, 'package.json'), JSON.stringify(contents));
  fs.writeFileSync(path.join(folder, 'main.js'), 'exports.activate = () => undefined;\n');
  fs.writeFileSync(path.join(folder, '.vscodeignore'), '*.vsix\n');
  const vsix = path.join(folder, `${name}.vsix`);
  const flags = ['--no-dependencies', '--allow-missing-repository', '--skip-license', '--out', vsix];
  await executeOrThrow(process.execPath, [inRoot('node_modules/@vscode/vsce/vsce'), 'package', ...flags], { cwd: folder });
  return vsix;
}
