// The VS Code that is installed on this machine, with a profile of its own: the person's settings and extensions stay untouched.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { atExit } from '../run/cleanup.mjs';
import { execute, executeOrThrow } from '../run/command.mjs';

/**
 * The program `code` of a desktop VS Code that can show a window here; `undefined`: there is none. On PATH first, then where
 * installers put it.
 */
export function findDesktop({ env = process.env, platform = process.platform, exists = fs.existsSync, kernel = os.release() } = {}) {
  if (!canShowWindows(env, platform, kernel)) return undefined;
  return [...onPath(env, platform), ...installed(env, platform)].find((file) => exists(file));
}

/** Installs the package into the profile at `profile` and, unless `open` is false, opens `folder` until its window is closed. */
export async function openDesktop(code, { vsix, folder, profile, extensions, open = true }) {
  const own = ['--user-data-dir', profile, '--extensions-dir', extensions, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
  await run(executeOrThrow, code, [...own, '--install-extension', vsix, '--force']);
  if (!open) return;
  console.log(`Opening ${folder} in ${code}. This ends when that window is closed; Ctrl+C closes it.`);
  const started = Date.now();
  atExit(() => endProgram(path.join(profile, 'code.lock'), started));
  await run(execute, code, [...own, '--new-window', '--wait', folder], { show: true });
}

// `code` only starts the program, which goes on by itself. Its process id stands in the profile for as long as it runs.
function endProgram(lock, started) {
  const written = fs.statSync(lock, { throwIfNoEntry: false });
  if (written !== undefined && written.mtimeMs >= started) process.kill(Number(fs.readFileSync(lock, 'utf8')), 'SIGTERM');
}

/** The extensions of the profile, as `publisher.name@version`. */
export async function desktopExtensions(code, { profile, extensions }) {
  const output = await run(executeOrThrow, code, ['--user-data-dir', profile, '--extensions-dir', extensions, '--list-extensions', '--show-versions']);
  return output.split(/\r?\n/);
}

function canShowWindows(env, platform, kernel) {
  // A terminal of a remote window: its `code` opens files in that window and knows no profiles.
  if (env.VSCODE_IPC_HOOK_CLI) return false;
  if (platform !== 'linux') return true;
  // Under WSL `code` is the one of Windows, which does not know the paths here.
  return !/microsoft/i.test(kernel) && Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

function onPath(env, platform) {
  const paths = platform === 'win32' ? path.win32 : path.posix;
  const folders = (env.PATH ?? env.Path ?? '').split(paths.delimiter).filter(Boolean);
  return folders.map((folder) => paths.join(folder, platform === 'win32' ? 'code.cmd' : 'code'));
}

function installed(env, platform) {
  if (platform === 'darwin') {
    return ['', env.HOME ?? ''].map((home) => `${home}/Applications/Visual Studio Code.app/Contents/Resources/app/bin/code`);
  }
  if (platform !== 'win32') return [];
  return [env.LOCALAPPDATA && path.win32.join(env.LOCALAPPDATA, 'Programs'), env.PROGRAMFILES].filter(Boolean)
    .map((top) => path.win32.join(top, 'Microsoft VS Code', 'bin', 'code.cmd'));
}

// On Windows `code` is a command file, which only a shell runs, and a shell splits what is not quoted.
function run(how, code, args, options) {
  if (process.platform !== 'win32') return how(code, args, options);
  return how(`"${code}"`, args.map((argument) => `"${argument}"`), { ...options, shell: true });
}
