import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { builtCli, runCli } from './runCli';

const article = 'Boats come home\n\n“The boats are safe,” harbour master Anna Weiss said in Lima on 3 May 2024.\n\n“Nobody is missing,” she said.\n';

describe('sourcemark analyze FILE|FOLDER…', function () {
  this.timeout(30_000);
  let folder: string;

  before(builtCli);
  beforeEach(() => { folder = mkdtempSync(path.join(os.tmpdir(), 'sourcemark-')); });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function write(name: string, content: string | Uint8Array): void {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }

  function analyze(...args: readonly string[]) {
    return runCli(['analyze', ...args], { folder });
  }

  it('shows quotes by speaker with line and kind, and entities by family with counts', async () => {
    write('boats.txt', article);
    const { code, out, errors } = await analyze('boats.txt');
    assert.deepEqual([code, errors], [0, '']);
    assert.match(out, /^boats\.txt {2}2 quotes, \d+ names, dates and numbers\n {2}Quotes\n {4}Anna Weiss\n {6}l\. 3 {2}direct {4}The boats are safe/);
    assert.match(out, /\n {6}l\. 5 {2}direct {4}Nobody is missing/);
    assert.match(out, /\n {2}Entities\n {4}People +Anna Weiss 1\n/);
    assert.match(out, /\n {4}Places +Lima 1\n/);
    for (const line of out.split('\n')) assert.ok(line.length <= 100, line);
  });

  it('reads the documents of a folder and the folders in it, in order', async () => {
    for (const name of ['b.txt', 'a.md', 'c/d.srt', 'c/e.VTT', 'f.json', 'f.txt.annotations.json', '.hidden/g.txt', 'node_modules/h.txt', 'i.pdf']) write(name, article);
    symlinkSync(folder, path.join(folder, 'loop'));
    const { code, out } = await analyze('.');
    assert.equal(code, 0);
    assert.deepEqual(out.match(/^\S+(?= {2}\d)/gm), ['a.md', 'b.txt', path.join('c', 'd.srt'), path.join('c', 'e.VTT')]);
  });

  it('names what it cannot read, goes on, and exits with 1', async () => {
    write('binary.txt', Uint8Array.of(65, 0, 66));
    write('latin1.txt', Uint8Array.of(0x47, 0xfc, 0x6e));
    write('large.txt', ' '.repeat(16_000_001));
    write('empty/readme', '');
    write('good.txt', article);
    const { code, out, errors } = await analyze('binary.txt', 'latin1.txt', 'missing.txt', 'large.txt', 'empty', 'good.txt');
    assert.equal(code, 1);
    assert.deepEqual(errors.split('\n'), [
      'sourcemark: binary.txt: is a binary file, not text',
      'sourcemark: latin1.txt: is not valid UTF-8',
      'sourcemark: missing.txt: there is no such file or folder',
      'sourcemark: large.txt: is too large: 16 MB, the limit is 16 MB',
      'sourcemark: empty: no .txt, .md, .srt or .vtt file in this folder',
      '',
    ]);
    assert.match(out, /^good\.txt {2}2 quotes/);
  });

  it('reads empty files, other line ends, byte order marks and UTF-16', async () => {
    write('1.txt', '');
    write('2.txt', `\uFEFF${article.replace(/\n/g, '\r\n')}`);
    write('3.txt', Buffer.from(`\uFEFF${article}`, 'utf16le'));
    const { code, out, errors } = await analyze('1.txt', '2.txt', '3.txt');
    assert.deepEqual([code, errors], [0, '']);
    assert.match(out, /^1\.txt {2}0 quotes, 0 names, dates and numbers\n\n2\.txt {2}2 quotes/);
    assert.equal(out.match(/l\. 3 {2}direct {4}The boats/g)?.length, 2);
  });

  it('lets no text steer the terminal', async () => {
    if (process.platform !== 'win32') write('evil\u001B[2J.txt', '“Go,” Anna\u0007 Weiss said.');
    write('evil.txt', '“Look \u001B[31mhere\u009B2J \u202Enow, \u2066all of you,” Anna Weiss said.');
    const { out, errors } = await analyze('.');
    assert.doesNotMatch(out + errors, /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/);
    assert.match(out, /\\x1B\[31mhere\\x9B2J \\u202Enow/);
  });

  it('has no colours where nobody looks', async () => {
    write('boats.txt', article);
    const { out } = await runCli(['analyze', 'boats.txt'], { folder, environment: { FORCE_COLOR: '1' } });
    assert.doesNotMatch(out, /\u001B/);
  });
});
