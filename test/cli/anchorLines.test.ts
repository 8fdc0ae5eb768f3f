import assert from 'node:assert/strict';
import { builtCli, runCli } from './runCli';

interface Answer {
  readonly id: string | null;
  readonly line?: number;
  readonly error?: string;
  readonly results: readonly { readonly id: string; readonly outcome: string; readonly start?: number; readonly end?: number; readonly score?: number }[];
}

const original = 'The council met on Monday in the old customs house. Mayor Ilse Brandt said the quay would close for a year. '
  + 'Traders along the quay had asked for a shorter closure, and some walked out before the vote was taken.';

function line(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

function answers(out: string): readonly Answer[] {
  assert.ok(out === '' || out.endsWith('\n'));
  return out.split('\n').slice(0, -1).map((each) => JSON.parse(each) as Answer);
}

function spanOf(words: string, id = words): { id: string; start: number; end: number } {
  const start = original.indexOf(words);
  return { id, start, end: start + words.length };
}

describe('sourcemark anchor --jsonl', function () {
  this.timeout(30_000);
  before(builtCli);

  for (const options of [[], ['--selectors-only']]) {
    it(`answers each line with one, in order, a result a span (${['anchor', ...options].join(' ')})`, async () => {
      const spans = [spanOf('Mayor Ilse Brandt'), spanOf('Traders'), spanOf('The council')];
      const after = original.replace('Mayor Ilse Brandt said', 'Mayor Brandt said');
      const input = line({ id: 'same', before: original, after: original, spans, more: 1 }) + line({ id: 'edited', before: original, after, spans }) + line({ id: 'none', before: original, after, spans: [] });
      const { code, out, errors } = await runCli(['anchor', '--jsonl', ...options], { input });
      assert.deepEqual([code, errors], [0, '']);
      const [same, edited, none] = answers(out);
      assert.deepEqual(same, { id: 'same', results: spans.map(({ id, start, end }) => ({ id, outcome: 'exact', start, end })) });
      assert.deepEqual(edited?.results.map(({ id, outcome, start, end }) => [id, outcome, after.slice(start, end)]), [
        ['Mayor Ilse Brandt', 'fuzzy', 'Mayor Brandt'], ['Traders', 'moved', 'Traders'], ['The council', 'exact', 'The council'],
      ]);
      assert.ok((edited?.results[0]?.score ?? 0) > 0.5);
      assert.deepEqual(none, { id: 'none', results: [] });
    });

    it(`says what is lost, and guesses no place (${['anchor', ...options].join(' ')})`, async () => {
      const after = `${original.replace('Mayor Ilse Brandt said the quay would close for a year. ', '')} Later on the quay was closed.`;
      const { out } = await runCli(['anchor', '--jsonl', ...options], { input: line({ id: 'a', before: original, after, spans: [spanOf('Mayor Ilse Brandt', 'm')] }) });
      const [answer] = answers(out);
      assert.equal(answer?.results[0]?.outcome, 'orphaned');
      assert.equal(answer?.results[0]?.start, undefined);
    });
  }

  it('puts an error line in the place of a line it cannot read, counts empty lines, and exits with 1', async () => {
    const input = [
      'no json', '', '[1]', '{"id":"a"}', line({ id: 1, before: original, after: '', spans: [] }).trim(), line({ id: 'a', before: 1, after: '', spans: [] }).trim(),
      line({ id: 'a', before: original, spans: [] }).trim(), line({ id: 'a', before: original, after: '', spans: {} }).trim(), line({ id: 'a', before: original, after: '', spans: [7] }).trim(),
      line({ id: 'a', before: original, after: '', spans: [{ id: 's', start: 3, end: 3 }] }).trim(), line({ id: 'a', before: original, after: '', spans: [{ id: 's', start: 0, end: 9999 }] }).trim(),
      line({ id: 'a', before: original, after: '', spans: [{ id: 's', start: -1, end: 3 }] }).trim(), line({ id: 'a', before: original, after: '', spans: [{ id: 's', start: 0.5, end: 3 }] }).trim(),
      line({ id: 'a', before: '😀x', after: '', spans: [{ id: 's', start: 1, end: 3 }] }).trim(),
      line({ id: 'good', before: original, after: '', spans: [spanOf('Traders')] }).trim(),
    ].join('\n');
    const { code, out } = await runCli(['anchor', '--jsonl'], { input });
    assert.equal(code, 1);
    const lines = answers(out);
    assert.deepEqual(lines.map(({ id, line: number }) => id ?? number), [1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 'good']);
    for (const { error } of lines.slice(0, -1)) assert.ok(error);
    assert.equal(lines.at(-1)?.results[0]?.outcome, 'orphaned');
  });

  it('keeps places inside the text and surrogate pairs whole', async () => {
    const text = '🙂 Anna 🙂 Weiss 𝒜nna left 🙂 on the pier 🙂.';
    const spans = Array.from({ length: text.length }, (_, start) => ({ id: `s${start}`, start, end: start + 3 }))
      .filter(({ start, end }) => end <= text.length && [start, end].every((at) => !/^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1))));
    const after = `🙂🙂 ${text.replace('left', 'went 𝒜way').replace('🙂 on', 'on 🙂🙃')}`;
    for (const options of [[], ['--selectors-only']]) {
      const { code, out } = await runCli(['anchor', '--jsonl', ...options], { input: line({ id: 'a', before: text, after, spans }) });
      assert.equal(code, 0);
      for (const { start, end } of answers(out)[0]?.results ?? []) {
        if (start === undefined || end === undefined) continue;
        assert.ok(start >= 0 && start < end && end <= after.length);
        for (const at of [start, end]) assert.doesNotMatch(after.slice(at - 1, at + 1), /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/);
      }
    }
  });

  it('says what is wrong with its options, and helps', async () => {
    for (const args of [['anchor'], ['anchor', '--selectors-only'], ['anchor', '--jsonl', 'file.txt'], ['anchor', '--jsonl', '--nothing']]) {
      const { code, out, errors } = await runCli(args);
      assert.deepEqual([code, out], [2, '']);
      assert.match(errors, /^sourcemark: \S.*\nSee 'sourcemark --help'\.\n$/);
    }
    const { code, out } = await runCli(['anchor', '--help']);
    assert.equal(code, 0);
    assert.match(out, /^Usage: sourcemark anchor/);
    for (const each of out.split('\n')) assert.ok(each.length <= 100, each);
  });
});
