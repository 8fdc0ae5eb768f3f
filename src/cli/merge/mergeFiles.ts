import fs from 'node:fs/promises';
import path from 'node:path';
import { SIDECAR_SUFFIX } from '../../core/annotations/sidecarPath';
import type { Streams } from '../commandLine';
import { ExitCode } from '../exitCode';
import { replaceFile } from '../io/replaceFile';
import { mergeTexts, type TextVersions } from './mergeTexts';

export interface MergeOptions {
  /** Whether the result goes to standard output instead of OURS. */
  readonly toOutput: boolean;
}

/** The three files, as git gives them to a merge driver; the base is an empty file where there is none. */
export interface MergedFiles {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

/** Merges two versions of a file into OURS. Where one of them cannot be read nothing is written, and git asks a person. */
export async function mergeFiles(files: MergedFiles, { output, report }: Streams, { toOutput }: MergeOptions): Promise<ExitCode> {
  try {
    const texts: TextVersions = { base: await textOf(files.base), ours: await textOf(files.ours), theirs: await textOf(files.theirs) };
    const merged = mergeTexts(texts, documentName(files.ours));
    if (merged.kind === 'broken') return refuse(`${files[merged.version]} cannot be merged: ${merged.reason}`);
    if (toOutput) await output.write(merged.text);
    else if (merged.text !== texts.ours) await replaceFile(files.ours, merged.text);
    merged.conflicts.forEach((conflict) => report(`sourcemark: ${conflict}`));
    return merged.conflicts.length === 0 ? ExitCode.done : ExitCode.conflicts;
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }

  function refuse(reason: string): ExitCode {
    report(`sourcemark: ${reason}\n${files.ours} is left as it is.`);
    return ExitCode.refused;
  }
}

async function textOf(file: string): Promise<string> {
  const bytes = await fs.readFile(file);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Error(`${file} cannot be merged: it is not a text in UTF-8`);
  }
}

/** Empty where the name does not tell, as that of git's temporary files. */
function documentName(file: string): string {
  const name = path.basename(file);
  return name.endsWith(SIDECAR_SUFFIX) ? name.slice(0, -SIDECAR_SUFFIX.length) : '';
}
