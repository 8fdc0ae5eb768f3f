import { spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** How a run of the command line ended. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly errors: string;
}

export interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly environment?: { readonly [name: string]: string };
  readonly folder?: string;
}

const FOLDER = 'out/cli';
let built: Promise<void> | undefined;

/** Builds the command line from the sources as they are now, once a run of the tests; gives the script's path. */
export async function builtCli(): Promise<string> {
  built ??= import(pathToFileURL(path.resolve('tools/bundle/cli.mjs')).href)
    .then((bundler: { buildCli(options: { folder: string }): Promise<void> }) => bundler.buildCli({ folder: FOLDER }));
  await built;
  return path.resolve(FOLDER, 'cli.js');
}

/** Runs `sourcemark` as a process of its own and waits for its end. */
export async function runCli(args: readonly string[], { input = '', environment = {}, folder }: RunOptions = {}): Promise<Ended> {
  const child = spawn(process.execPath, [await builtCli(), ...args], { env: { ...process.env, ...environment }, cwd: folder });
  const ended = new Promise<number | null>((resolve) => { child.on('close', resolve); });
  const out: Buffer[] = [];
  const errors: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  return { code: await ended, out: Buffer.concat(out).toString(), errors: Buffer.concat(errors).toString() };
}
