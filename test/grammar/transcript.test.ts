import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { createRegistry } from 'vscode-tmgrammar-test/dist/common/index';
import { parseGrammarTestCase, runGrammarTestCase } from 'vscode-tmgrammar-test/dist/unit/index';

const GRAMMAR = 'syntaxes/transcript.tmLanguage.json';
const CASES = 'test/grammar/cases';

/** What could make a backtracking expression slow: starts of names, brackets, tags and times that never come to an end. */
const STARTS = [
  'A ', 'Aa, ', 'Dr. de la ', 'A-', 'A’', '(', '(laughter', '[', '[A ', '<', '<v ', '<c.', '{\\', '&#', '♪', '00:00:', '0', '— ', '\t', 'line:',
];

const registry = createRegistry([{ scopeName: 'text.transcript', path: GRAMMAR, language: 'transcript', injectTo: [] }]);

describe('transcript grammar', () => {
  it('is what its parts make', () => {
    const { status, stderr } = spawnSync(process.execPath, ['syntaxes/build.mjs', '--check'], { encoding: 'utf8' });
    assert.equal(status, 0, stderr);
  });

  for (const file of fs.readdirSync(CASES)) {
    const { metadata, source, assertions } = parseGrammarTestCase(fs.readFileSync(path.join(CASES, file), 'utf8'));
    it(`${file}: ${metadata.description}`, async () => {
      const failures = await runGrammarTestCase(registry, { metadata, source, assertions });
      const told = failures.map(({ srcLine, start, end, missing, unexpected, actual }) => (
        { words: source[srcLine]?.slice(start, end), of: source[srcLine], missing, unexpected, actual }
      ));
      assert.deepEqual(told, []);
    });
  }

  it('reads long lines that never come to an end in proportion to their length', async () => {
    const grammar = await registry.loadGrammar('text.transcript');
    assert.ok(grammar);
    for (const start of STARTS) {
      const line = start.repeat(Math.ceil(20_000 / start.length));
      const began = performance.now();
      grammar.tokenizeLine(line, null);
      const took = performance.now() - began;
      assert.ok(took < 1_000, `20,000 characters of ${JSON.stringify(start)} took ${took.toFixed(0)} ms`);
    }
  });
});
