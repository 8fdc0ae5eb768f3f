import { carryOver } from '../../core/anchoring/carryOver';
import type { Streams } from '../commandLine';
import { ExitCode } from '../exitCode';
import { readLines } from '../io/lines';
import { anchorAnswer } from './answer';
import { readAnchorRequest } from './request';
import { anchorFromSidecar } from './sidecarOnly';

export interface AnchorOptions {
  /** Whether places are found from what a sidecar holds, without the old text. */
  readonly selectorsOnly: boolean;
}

/** Answers each line of the input with one line, in order. Holds one document at a time. */
export async function anchorLines({ input, output }: Streams, { selectorsOnly }: AnchorOptions): Promise<ExitCode> {
  let code: ExitCode = ExitCode.done;
  let line = 0;
  for await (const bytes of readLines(input)) {
    line += 1;
    const reply = answerLine(bytes);
    if (reply && !(await output.write(`${JSON.stringify(reply)}\n`))) return code;
  }
  return code;

  function answerLine(bytes: Uint8Array): object | undefined {
    try {
      const request = readAnchorRequest(bytes);
      if (!request) return undefined;
      const { before, after, spans } = request;
      return anchorAnswer(request, selectorsOnly ? anchorFromSidecar(request) : carryOver(before, after, spans));
    } catch (error) {
      code = ExitCode.incomplete;
      return { id: null, line, error: error instanceof Error ? error.message : String(error) };
    }
  }
}
