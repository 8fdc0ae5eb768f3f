import assert from 'node:assert/strict';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Sourcemark from '../../src/core/index';
import { builtCli } from './runCli';

/** The bundled library, as a program that uses it imports it. */
async function library(): Promise<typeof Sourcemark> {
  return import(pathToFileURL(path.join(path.dirname(await builtCli()), 'core.mjs')).href) as Promise<typeof Sourcemark>;
}

describe('the library', function () {
  this.timeout(30_000);

  it('analyses, describes and finds again', async () => {
    const { createStandardAnalyzer, describe: describePassage, formatOf, lineIndex, match, quoteAt } = await library();
    const text = 'Boats come home\n\n“The boats are safe,” harbour master Anna Weiss said in Lima.';
    const analysis = createStandardAnalyzer().analyze(text, { format: formatOf('boats.txt') });
    const start = text.indexOf('The boats');
    assert.equal(analysis.entities.find(({ id }) => id === quoteAt(analysis, start)?.speaker)?.name, 'Anna Weiss');
    assert.deepEqual(lineIndex(text).at(start), { line: 2, character: 1 });
    const passage = { start, end: start + 'The boats are safe'.length };
    assert.deepEqual(match(`New headline\n\n${text}`, describePassage(text, passage)),
      { kind: 'moved', span: { start: passage.start + 14, end: passage.end + 14 } });
  });
});
