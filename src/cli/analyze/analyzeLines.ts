import { createStandardAnalyzer } from '../../core/analysis/standardAnalyzer';
import type { Streams } from '../commandLine';
import { ExitCode } from '../exitCode';
import { readLines } from '../io/lines';
import { answer } from './answer';
import { createAcrossAnswers } from './answerAcross';
import { readRequest } from './request';

export interface LineOptions {
  /**
   * Whether an entity is the same in all documents of the run, instead of in its own only. The answers come at the end
   * then.
   */
  readonly across: boolean;
  /** Whether quotes are left unread, which is quicker: the lists of them are empty. */
  readonly entitiesOnly: boolean;
}

/**
 * Answers each line of the input with one line, in order. Holds one document at a time; with `across`, all that they
 * name.
 */
export async function analyzeLines({ input, output }: Streams, { across, entitiesOnly }: LineOptions): Promise<ExitCode> {
  const analyzer = createStandardAnalyzer();
  const answers = across ? createAcrossAnswers() : undefined;
  let code: ExitCode = ExitCode.done;
  let line = 0;
  for await (const bytes of readLines(input)) {
    line += 1;
    const reply = answerLine(bytes);
    if (reply !== undefined && !(await output.write(`${JSON.stringify(reply)}\n`))) return code;
  }
  for (const reply of answers?.lines() ?? []) if (!(await output.write(`${reply}\n`))) break;
  return code;

  /** `undefined` where nothing is to be written, or not yet. */
  function answerLine(bytes: Uint8Array): object | undefined {
    try {
      const request = readRequest(bytes);
      if (!request) return undefined;
      const { id, text, language } = request;
      const analysis = analyzer.analyze(text, { entitiesOnly, ...(language === undefined ? {} : { language }) });
      return answers ? answers.add(id, text, analysis) : answer(id, analysis);
    } catch (error) {
      code = ExitCode.incomplete;
      const reply = { id: null, line, error: error instanceof Error ? error.message : String(error) };
      return answers ? answers.addReply(reply) : reply;
    }
  }
}
