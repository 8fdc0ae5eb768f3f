import { parseArgs, type ParseArgsConfig } from 'node:util';
import { analyzeFiles } from './analyze/analyzeFiles';
import { analyzeLines } from './analyze/analyzeLines';
import { anchorLines } from './anchor/anchorLines';
import { ExitCode } from './exitCode';
import { analyzeHelp, anchorHelp, help, mergeHelp } from './help';
import type { Output } from './io/output';
import { mergeFiles } from './merge/mergeFiles';
import { version } from './version';

/** What a command reads and writes. */
export interface Streams {
  readonly input: AsyncIterable<Uint8Array>;
  readonly output: Output;
  /** Takes messages for people, one line each. */
  report(message: string): void;
}

/** Thrown when arguments make no sense; the message says which. */
class UsageError extends Error {}

/** Does what the arguments (without node and the script) ask for. */
export async function runCommandLine(args: readonly string[], streams: Streams): Promise<ExitCode> {
  try {
    const [command, ...rest] = args;
    if (command === 'analyze') return await analyze(rest, streams);
    if (command === 'anchor') return await anchor(rest, streams);
    if (command === 'merge') return await merge(rest, streams);
    if (command === undefined) throw new UsageError('no command given');
    if (!command.startsWith('-')) throw new UsageError(`unknown command '${command}'`);
    const { values } = parse(args, { help: { type: 'boolean', short: 'h' }, version: { type: 'boolean' } }, false);
    await streams.output.write(values.help ? help : `${version}\n`);
    return ExitCode.done;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    streams.report(`sourcemark: ${error.message}\nSee 'sourcemark --help'.`);
    return ExitCode.usage;
  }
}

async function analyze(args: readonly string[], streams: Streams): Promise<ExitCode> {
  const { values, positionals } = parse(args, {
    help: { type: 'boolean', short: 'h' },
    jsonl: { type: 'boolean' },
    across: { type: 'boolean' },
    'entities-only': { type: 'boolean' },
    lang: { type: 'string' },
  }, true);
  if (values.help) {
    await streams.output.write(analyzeHelp);
    return ExitCode.done;
  }
  if (values.jsonl) {
    if (positionals.length > 0) throw new UsageError('--jsonl reads standard input and takes no files');
    if (values.lang !== undefined) throw new UsageError('--lang is for files; with --jsonl each line has its own "lang"');
    return analyzeLines(streams, { across: values.across ?? false, entitiesOnly: values['entities-only'] ?? false });
  }
  if (values.across) throw new UsageError('--across goes with --jsonl');
  if (values['entities-only']) throw new UsageError('--entities-only goes with --jsonl');
  if (positionals.length === 0) throw new UsageError('no file or folder given');
  return analyzeFiles(positionals, streams, values.lang);
}

async function anchor(args: readonly string[], streams: Streams): Promise<ExitCode> {
  const { values } = parse(args, {
    help: { type: 'boolean', short: 'h' },
    jsonl: { type: 'boolean' },
    'selectors-only': { type: 'boolean' },
  }, false);
  if (values.help) {
    await streams.output.write(anchorHelp);
    return ExitCode.done;
  }
  if (!values.jsonl) throw new UsageError('anchor reads standard input: give --jsonl');
  return anchorLines(streams, { selectorsOnly: values['selectors-only'] ?? false });
}

async function merge(args: readonly string[], streams: Streams): Promise<ExitCode> {
  const { values, positionals } = parse(args, { help: { type: 'boolean', short: 'h' }, stdout: { type: 'boolean' } }, true);
  if (values.help) {
    await streams.output.write(mergeHelp);
    return ExitCode.done;
  }
  const [base, ours, theirs, ...more] = positionals;
  if (base === undefined || ours === undefined || theirs === undefined || more.length > 0) throw new UsageError('merge takes three files: BASE OURS THEIRS');
  return mergeFiles({ base, ours, theirs }, streams, { toOutput: values.stdout ?? false });
}

function parse<Options extends NonNullable<ParseArgsConfig['options']>>(args: readonly string[], options: Options, allowPositionals: boolean) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals, strict: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new UsageError(message.split('. ')[0]?.replace(/^[A-Z]/, (letter) => letter.toLowerCase()));
  }
}
