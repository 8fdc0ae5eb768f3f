import { createStandardAnalyzer } from '../../core/analysis/standardAnalyzer';
import { formatOf } from '../../core/formats/format';
import type { Streams } from '../commandLine';
import { ExitCode } from '../exitCode';
import { escapeControls } from '../terminal/escape';
import { styleFor } from '../terminal/style';
import { findDocuments } from './findDocuments';
import { readDocument } from './readDocument';
import { report } from './report';

/** Columns where nobody's window tells. */
const COLUMNS = 100;

/** Shows what each of the documents holds. What cannot be read is named, and the others go on. */
export async function analyzeFiles(paths: readonly string[], streams: Streams, language: string | undefined): Promise<ExitCode> {
  const analyzer = createStandardAnalyzer();
  const { columns = COLUMNS } = streams.output;
  const style = styleFor(streams.output.columns !== undefined, process.env);
  let code: ExitCode = ExitCode.done;
  let between = '';
  for await (const found of findDocuments(paths)) {
    const read = found.kind === 'document' ? await readDocument(found.path) : found;
    if (read.kind === 'text') {
      const analysis = analyzer.analyze(read.text, { format: formatOf(found.path), ...(language === undefined ? {} : { language }) });
      const lines = report(found.path, read.text, analysis, { columns: Math.max(40, columns), style });
      if (!await streams.output.write(`${between}${lines.join('\n')}\n`)) break;
      between = '\n';
    } else {
      code = ExitCode.incomplete;
      streams.report(`sourcemark: ${escapeControls(found.path)}: ${escapeControls(read.reason)}`);
    }
  }
  return code;
}
