// Other programs: run one to its end, or keep one running until it is stopped.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { atExit } from './cleanup.mjs';

// A tool of ours has programs of its own to stop when it is told to end.
const CLEANS_UP_WITHIN_MS = 5000;

/**
 * Runs a program to its end. Resolves with `{ code, output }`, standard output and error together in `output`.
 * `show`: its output goes to the terminal instead. `onLine`: sees every line of the output. `limit`: milliseconds, after which
 * the program and its children are ended and `code` is 'timeout'.
 */
export function execute(program, args, { cwd, env, show = false, onLine, limit, shell = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd, shell, env: { ...process.env, ...env }, stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'], detached: grouped(),
    });
    const forget = atExit(() => signalGroup(child, 'SIGTERM'));
    let output = '';
    let timedOut = false;
    const take = lineSplitter((line) => onLine?.(line));
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        output += text;
        take(text);
      });
    }
    const timers = limit === undefined ? [] : [
      setTimeout(() => {
        timedOut = true;
        signalGroup(child, 'SIGTERM');
      }, limit),
      setTimeout(() => signalGroup(child, 'SIGKILL'), limit + CLEANS_UP_WITHIN_MS),
    ];
    child.on('error', (error) => {
      timers.forEach(clearTimeout);
      reject(error);
    });
    child.on('close', (code, signal) => {
      timers.forEach(clearTimeout);
      forget();
      resolve({ code: timedOut ? 'timeout' : code ?? signal, output });
    });
  });
}

/** As `execute`, but anything other than exit code 0 throws, with the end of the program's output. */
export async function executeOrThrow(program, args, options) {
  const { code, output } = await execute(program, args, options);
  if (code === 0) return output;
  const shown = [path.basename(program), ...args].join(' ');
  throw new Error(`${shown.length > 200 ? `${shown.slice(0, 200)}…` : shown} ended with ${code}\n${output.split('\n').slice(-25).join('\n')}`);
}

/**
 * Starts a program that goes on running. Returns its process and `stop`, which ends it and its children at once: an extension host in
 * an endless loop would not answer anything gentler.
 */
export function keepRunning(program, args, options) {
  const child = spawn(program, args, { ...options, detached: grouped() });
  return { child, stop: atExit(() => signalGroup(child, 'SIGKILL')) };
}

// A process group of its own lets stop() reach the children too; Windows has none, and a console program there dies with its console.
const grouped = () => process.platform !== 'win32';

function signalGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    if (grouped()) process.kill(-child.pid, signal);
    else child.kill(signal);
  } catch {
    // It has ended already.
  }
}

function lineSplitter(take) {
  let rest = '';
  return (text) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    lines.forEach(take);
  };
}
