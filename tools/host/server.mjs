// One code-server on the loopback interface.
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { executeOrThrow, keepRunning } from '../run/command.mjs';
import { temporaryFolder } from '../run/cleanup.mjs';
import { ensureHost } from './install.mjs';
import { QUIET } from './settings.mjs';

const STARTS_WITHIN_MS = 60_000;

/**
 * Starts a server and resolves when it answers: `url`, `authority` (host and port), `log` (the path of its log file), `stop()`,
 * `ended` (a promise of its last words, should it end by itself).
 * - `settings` replaces the user's settings; `keepSettings` writes them only where there are none.
 * - `userFolder`, `extensionsFolder`: where it keeps its state; temporary ones without them.
 * - `automation`: lets the page be told to run tests. It also hides notifications and refuses modal dialogs.
 * - `port`: the port to use if it is free.
 */
export async function startServer({ settings = QUIET, keepSettings = false, userFolder, extensionsFolder, automation = false, trust = false, port, env } = {}) {
  const host = await ensureHost();
  const { folder, remove } = temporaryFolder('sm-');
  const user = userFolder ?? path.join(folder, 'user');
  writeSettings(path.join(user, 'User', 'settings.json'), settings, keepSettings);
  const log = path.join(folder, 'server.log');
  const address = `127.0.0.1:${await freePort(port)}`;
  const args = [host.entry, ...await storageArguments(folder, user, extensionsFolder ?? path.join(folder, 'extensions')), '--bind-addr', address, '--auth', 'none',
    '--disable-telemetry', '--disable-update-check', '--disable-getting-started-override', '--disable-proxy',
    ...(trust ? [] : ['--disable-workspace-trust']), ...(automation ? ['--vscode-option', 'enable-smoke-test-driver'] : [])];
  const output = fs.openSync(log, 'w');
  const { child, stop } = keepRunning(host.node, args, { cwd: folder, stdio: ['ignore', output, output], env: { ...process.env, ...OFFLINE, ...env } });
  fs.closeSync(output);
  const ended = new Promise((resolve) => { child.once('exit', (code) => resolve(`exit code ${code}`)); });
  const server = { url: `http://${address}`, authority: address, log, ended, stop: () => { stop(); remove(); } };
  await answered(server, child);
  return server;
}

/** Installs a packaged extension into an extensions folder, as a user would. */
export async function installExtension(vsix, { extensionsFolder, userFolder }) {
  const host = await ensureHost();
  const { folder, remove } = temporaryFolder('sm-');
  const storage = await storageArguments(folder, userFolder ?? path.join(folder, 'user'), extensionsFolder);
  await executeOrThrow(host.node, [host.entry, ...storage, '--install-extension', vsix, '--force'], { env: OFFLINE });
  remove();
}

/** The extensions in an extensions folder, as `publisher.name@version`. */
export async function installedExtensions({ extensionsFolder }) {
  const host = await ensureHost();
  const { folder, remove } = temporaryFolder('sm-');
  const storage = await storageArguments(folder, path.join(folder, 'user'), extensionsFolder);
  const output = await executeOrThrow(host.node, [host.entry, ...storage, '--list-extensions', '--show-versions'], { env: OFFLINE });
  remove();
  return output.split('\n').filter((line) => /^[\w-]+\.[\w.-]+@\S+$/.test(line));
}

// The extension gallery is not asked for anything.
const OFFLINE = { EXTENSIONS_GALLERY: '{"serviceUrl":"","itemUrl":"","resourceUrlTemplate":""}' };

// A configuration file and a socket of its own: the defaults are files of the user's, and a socket's path must be short.
async function storageArguments(folder, user, extensions) {
  const config = path.join(folder, 'config.yaml');
  fs.writeFileSync(config, '');
  fs.mkdirSync(extensions, { recursive: true });
  return ['--config', config, '--session-socket', path.join(folder, 'session.sock'), '--user-data-dir', user, '--extensions-dir', extensions];
}

function writeSettings(file, settings, keep) {
  if (keep && fs.existsSync(file)) return;
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, JSON.stringify(settings, undefined, 2));
}

async function answered(server, child) {
  for (const end = Date.now() + STARTS_WITHIN_MS; Date.now() < end && child.exitCode === null;) {
    const answer = await fetch(`${server.url}/healthz`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => { setTimeout(resolve, 100); });
  }
  const said = fs.readFileSync(server.log, 'utf8');
  server.stop();
  throw new Error(`VS Code did not start:\n${said}`);
}

async function freePort(wanted) {
  return await listenOnce(wanted ?? 0).catch(() => listenOnce(0));
}

function listenOnce(port) {
  return new Promise((resolve, reject) => {
    const server = net.createServer().once('error', reject).listen(port, '127.0.0.1', () => {
      const { port: taken } = server.address();
      server.close(() => resolve(taken));
    });
  });
}
