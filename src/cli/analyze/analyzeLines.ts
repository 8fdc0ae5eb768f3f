import { createStandardAnalyzer } from '../../core/analysis/standardAnalyzer';
import type { Streams } from '../commandLine';
import { ExitCode } from '../exitCode';
import { readLines } from '../io/lines';
import { answer, type EntityNames } from './answer';
import { readRequest } from './request';
import { entityKey } from '../../core/entities/key';

export interface LineOptions {
  /** Whether one name means the same entity in all documents of the run, instead of in its own only. */
  readonly across: boolean;
}

/** Answers each line of the input with one line, in order. Holds one document at a time. */
export async function analyzeLines({ input, output }: Streams, { across }: LineOptions): Promise<ExitCode> {
  const analyzer = createStandardAnalyzer();
  const names: EntityNames = across ? entityKey : (entity) => entity.id;
  let code: ExitCode = ExitCode.done;
  let line = 0;
  for await (const bytes of readLines(input)) {
    line += 1;
    const reply = answerLine(bytes);
    if (reply !== undefined && !await output.write(`${JSON.stringify(reply)}\n`)) break;
  }
  return code;

  function answerLine(bytes: Uint8Array): object | undefined {
    try {
      const request = readRequest(bytes);
      if (!request) return undefined;
      const { id, text, language } = request;
      return answer(id, analyzer.analyze(text, language === undefined ? {} : { language }), names);
    } catch (error) {
      code = ExitCode.incomplete;
      return { id: null, line, error: error instanceof Error ? error.message : String(error) };
    }
  }
}
