import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { builtCli, runCli } from './runCli';

interface Answer {
  readonly id: string | null;
  readonly line?: number;
  readonly error?: string;
  readonly entities: readonly { start: number; end: number; type: string; entity: string; name: string; value?: unknown }[];
  readonly quotes: readonly { content: [number, number][]; source: [number, number] | null; cue: [number, number] | null; kind: string; speaker: string | null }[];
}

const article = '“The boats are safe,” harbour master Anna Weiss said on Monday. “Nobody is missing.”';

function line(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

function answers(out: string): readonly Answer[] {
  assert.ok(out === '' || out.endsWith('\n'));
  return out.split('\n').slice(0, -1).map((each) => JSON.parse(each) as Answer);
}

describe('sourcemark analyze --jsonl', function () {
  this.timeout(30_000);
  before(builtCli);

  it('answers each line with one, in order, and exits with 0', async () => {
    const { code, out, errors } = await runCli(['analyze', '--jsonl'], { input: line({ id: 'b', text: '' }) + line({ id: 'a', text: article }) });
    assert.deepEqual([code, errors, answers(out).map(({ id }) => id)], [0, '', ['b', 'a']]);
    assert.deepEqual(answers(out)[0], { id: 'b', entities: [], quotes: [] });
  });

  it('gives entities and quotes as the contract has them', async () => {
    const { out } = await runCli(['analyze', '--jsonl'], { input: line({ id: 'a', text: article, lang: 'en', more: 1 }) });
    const [{ entities, quotes } = assert.fail()] = answers(out);
    const anna = entities.find(({ name }) => name === 'Anna Weiss');
    assert.deepEqual(anna && { ...anna, entity: '' }, { start: 37, end: 47, type: 'PERSON', entity: '', name: 'Anna Weiss' });
    const said = quotes.map(({ content }) => content.map(([start, end]) => article.slice(start, end).replace(/[“,.”]/g, '')).join(' '));
    assert.match(said.join(' '), /The boats are safe.*Nobody is missing/);
    for (const { source, cue, kind, speaker } of quotes) {
      assert.ok(['direct', 'mixed', 'indirect'].includes(kind));
      assert.ok(source === null || source[0] < source[1]);
      assert.ok(cue === null || cue[0] < cue[1]);
      assert.equal(speaker, anna?.entity);
    }
  });

  it('puts an error line in the place of a line it cannot read, counts empty lines, and exits with 1', async () => {
    const input = [
      'no json', '', '[1]', 'null', '{"id":"a"}', '{"text":"b"}', '{"id":7,"text":"b"}', '{"id":"a","text":7}', '{"id":"a","text":"b","lang":7}', '   ',
      '{"id":"good","text":"Fine."}\r',
    ].join('\n');
    const { code, out } = await runCli(['analyze', '--jsonl'], { input });
    assert.equal(code, 1);
    assert.deepEqual(answers(out).map(({ id, line: number }) => [id, number]),
      [[null, 1], [null, 3], [null, 4], [null, 5], [null, 6], [null, 7], [null, 8], [null, 9], ['good', undefined]]);
    for (const { error } of answers(out).slice(0, -1)) assert.ok(error);
  });

  it('names invalid UTF-8', async () => {
    const input = Buffer.concat([Buffer.from('{"id":"a","text":"'), Buffer.from([0xc3, 0x28]), Buffer.from('"}\n')]);
    const { code, out } = await runCli(['analyze', '--jsonl'], { input });
    assert.deepEqual([code, out], [1, '{"id":null,"line":1,"error":"not valid UTF-8"}\n']);
  });

  it('answers nothing to nothing', async () => {
    for (const input of ['', '\n\n', '\r\n']) assert.deepEqual(await runCli(['analyze', '--jsonl'], { input }), { code: 0, out: '', errors: '' });
  });

  it('reads line separators inside a text, a byte order mark before the first line and a last line without an end', async () => {
    const { code, out } = await runCli(['analyze', '--jsonl'], { input: `\uFEFF${JSON.stringify({ id: 'a', text: 'One.\u2028Two.\u2029Three.' })}` });
    assert.deepEqual([code, answers(out).map(({ id }) => id)], [0, ['a']]);
  });

  it('keeps spans inside the text and surrogate pairs whole', async () => {
    const text = `🙂“🙂𝒜nna 🙂” said Anna\u{1F600} Weiss🙂, 5 % of 𝟓 in Lima\u0301\uD83D. “\uDE42” ${article}\r\n“Open 🙂`;
    const { out } = await runCli(['analyze', '--jsonl'], { input: line({ id: 'a', text }) });
    const [{ entities, quotes } = assert.fail()] = answers(out);
    const spans = [
      ...entities.map(({ start, end }) => [start, end] as const),
      ...quotes.flatMap(({ content, source, cue }) => [...content, ...(source ? [source] : []), ...(cue ? [cue] : [])]),
    ];
    assert.ok(spans.length > 0);
    for (const [start, end] of spans) {
      assert.ok(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length);
      for (const at of [start, end]) assert.doesNotMatch(text.slice(at - 1, at + 1), /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/);
    }
  });

  it('honours lang', async () => {
    const text = 'Am 3. Mai sagte Anna Weiss in Lima: „Die Boote sind da.“';
    const { code, out } = await runCli(['analyze', '--jsonl'], { input: line({ id: 'de', text, lang: 'de' }) + line({ id: 'none', text, lang: null }) });
    assert.deepEqual([code, answers(out).map(({ id }) => id)], [0, ['de', 'none']]);
  });

  it('names entities alike in all documents with --across, and by document without', async () => {
    const input = line({ id: 'a', text: 'Lima is far. Anna Weiss spoke in Lima.' }) + line({ id: 'b', text: 'Anna Weiss came back to Lima.' });
    const ids = async (args: readonly string[]) => answers((await runCli(['analyze', ...args], { input })).out)
      .map(({ entities }) => new Map(entities.map(({ name, entity }) => [name, entity])));
    const [a, b] = await ids(['--jsonl', '--across']);
    assert.equal(a?.get('Anna Weiss'), b?.get('Anna Weiss'));
    assert.equal(a?.get('Lima'), b?.get('Lima'));
    assert.notEqual(a?.get('Anna Weiss'), a?.get('Lima'));
    const [c] = await ids(['--jsonl']);
    assert.match(c?.get('Anna Weiss') ?? '', /^e\d+$/);
  });

  it('leaves quotes unread with --entities-only, and finds the same entities', async () => {
    const input = line({ id: 'a', text: article }) + line({ id: 'b', text: 'Anna Weiss came back to Lima.' });
    const [all, entitiesAlone] = await Promise.all([['--jsonl'], ['--jsonl', '--entities-only']].map(async (args) => (
      answers((await runCli(['analyze', ...args], { input })).out))));
    assert.equal(all?.[0]?.quotes.length, 1);
    assert.deepEqual(entitiesAlone, all?.map((each) => ({ ...each, quotes: [] })));
  });

  it('takes a line of five megabytes', async () => {
    const { code, out } = await runCli(['analyze', '--jsonl'], { input: line({ id: 'long', text: `${article}\n`.repeat(60_000) }) });
    assert.deepEqual([code, answers(out).length, answers(out)[0]?.id], [0, 1, 'long']);
    assert.ok((answers(out)[0]?.quotes.length ?? 0) >= 60_000);
  });

  it('takes a line that comes in pieces, and answers before the next one comes', async () => {
    const child = spawn(process.execPath, [await builtCli(), 'analyze', '--jsonl']);
    const bytes = Buffer.from(line({ id: 'ä🙂', text: article }));
    for (let at = 0; at < bytes.length; at += 7) child.stdin.write(bytes.subarray(at, at + 7));
    const [answered] = await once(child.stdout, 'data') as [Buffer];
    assert.equal(answers(answered.toString())[0]?.id, 'ä🙂');
    child.stdin.end();
    assert.deepEqual((await once(child, 'close'))[0], 0);
  });

  it('ends quietly when its reader goes', async () => {
    const child = spawn(process.execPath, [await builtCli(), 'analyze', '--jsonl']);
    const closed = once(child, 'close');
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => { errors += chunk.toString(); });
    child.stdin.on('error', () => undefined);
    child.stdin.write(line({ id: 'a', text: article }).repeat(500));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    child.stdin.end(line({ id: 'b', text: article }).repeat(500));
    assert.deepEqual([(await closed)[0], errors], [0, '']);
  });
});
