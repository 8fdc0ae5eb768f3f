// `npm start [-- DIR]`: packages the extension and opens DIR, or a copy of examples/, in a real VS Code with it installed.
// SOURCEMARK_VSIX names a package to install instead.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { inRoot, manifest } from './checkout.mjs';
import { windowAddress } from './host/page.mjs';
import { ensureHost, hostIsSupported } from './host/install.mjs';
import { installExtension, installedExtensions, startServer } from './host/server.mjs';
import { QUIET } from './host/settings.mjs';
import { packageExtension } from './package.mjs';
import { withProgress } from './run/progress.mjs';
import { desktopExtensions, findDesktop, openDesktop } from './start/desktop.mjs';
import { copyNew } from './start/examples.mjs';

const USAGE = `npm start [-- [options] [DIR]]

Opens DIR, or a copy of examples/, in VS Code with Sourcemark installed: the VS Code of this machine
where there is one and a display, else one in the browser (Linux).

  --browser    the one in the browser in any case
  --port N     its port (default 8123, or any that is free)
  --check      open nothing: end as soon as everything is ready, with exit code 0 if it works`;

// A steady port keeps what the browser remembers of a window, such as its open editors.
const PORT = 8123;

// One's own profile, apart from the person's: reading needs wrapped lines, and Sourcemark works in a restricted window too.
const SETTINGS = { ...QUIET, 'editor.wordWrap': 'on', 'security.workspace.trust.startupPrompt': 'never', 'security.workspace.trust.banner': 'never' };

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { browser: { type: 'boolean' }, port: { type: 'string' }, check: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help || positionals.length > 1) console.log(USAGE);
  else await start(positionals[0], values);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

async function start(wanted, { browser = false, port = PORT, check = false }) {
  const desktop = browser ? undefined : findDesktop();
  if (desktop === undefined && !hostIsSupported()) throw new Error(NEITHER);
  const folder = folderToOpen(wanted);
  const vsix = process.env.SOURCEMARK_VSIX || await withProgress('Sourcemark is built and packaged', () => packageExtension({ types: false }));
  if (desktop !== undefined) await inDesktop(desktop, { vsix, folder, check });
  else await inBrowser({ vsix, folder, check, port: Number(port) });
}

const NEITHER = `There is no VS Code on this machine, and the one for the browser runs on Linux only.
Install VS Code from https://code.visualstudio.com, put \`code\` on the PATH (in VS Code: Shell Command: Install 'code' command in PATH), and try again.`;

function folderToOpen(wanted) {
  if (wanted !== undefined) {
    // npm changes the working folder; INIT_CWD is where the person stands.
    const folder = path.resolve(process.env.INIT_CWD ?? '.', wanted);
    if (!fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`${folder} is not a folder.`);
    return folder;
  }
  const folder = inRoot('.host', 'examples');
  copyNew(inRoot('examples'), folder);
  console.log(`Your copy of the examples is ${folder}: it is kept, with your annotations; delete it to begin anew.`);
  return folder;
}

async function inDesktop(code, { vsix, folder, check }) {
  const [profile, extensions] = [inRoot('.host', 'desktop'), inRoot('.host', 'desktop-extensions')];
  const settings = path.join(profile, 'User', 'settings.json');
  fs.mkdirSync(path.dirname(settings), { recursive: true });
  if (!fs.existsSync(settings)) fs.writeFileSync(settings, JSON.stringify(SETTINGS, undefined, 2));
  await openDesktop(code, { vsix, folder, profile, extensions, open: !check });
  if (check) confirmInstalled(await desktopExtensions(code, { profile, extensions }));
}

async function inBrowser({ vsix, folder, check, port }) {
  await ensureHost();
  const [userFolder, extensionsFolder] = [inRoot('.host', 'browser'), inRoot('.host', 'browser-extensions')];
  await withProgress('Sourcemark is installed', () => installExtension(vsix, { userFolder, extensionsFolder }));
  const server = await startServer({ settings: SETTINGS, keepSettings: true, userFolder, extensionsFolder, trust: true, port });
  const address = windowAddress(server, folder);
  console.log(`\nVS Code with Sourcemark is ready. Open this in a browser on this machine:\n\n  ${address}\n\nCtrl+C ends it.`);
  if (check) {
    confirmInstalled(await installedExtensions({ extensionsFolder }));
    const page = await (await fetch(address)).text();
    if (!page.includes('vscode-workbench-web-configuration')) throw new Error(`${address} does not answer with VS Code.`);
    console.log('It works.');
    process.exit(0);
  }
  throw new Error(`VS Code has ended: ${await server.ended}`);
}

function confirmInstalled(extensions) {
  const { publisher, name, version } = manifest();
  if (!extensions.includes(`${publisher}.${name}@${version}`)) throw new Error(`The extension is not installed, only ${extensions.join(', ')}.`);
}
