import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { builtCli, runCli } from './runCli';

describe('sourcemark', function () {
  this.timeout(30_000);
  before(builtCli);

  for (const args of [
    [], ['analyse'], ['--jsonl'], ['--nothing'], ['analyze'], ['analyze', '--nothing'], ['analyze', '--jsonl', 'file.txt'], ['analyze', '--across', 'file.txt'],
    ['analyze', '--entities-only', 'file.txt'],
    ['analyze', '--jsonl', '--lang', 'en'], ['analyze', '--lang'], ['analyze', '--jsonl=yes'], ['--help', 'analyze'],
    ['merge'], ['merge', 'a', 'b'], ['merge', 'a', 'b', 'c', 'd'],
  ]) {
    it(`says what is wrong with ${JSON.stringify(args.join(' '))}, and nothing on stdout`, async () => {
      const { code, out, errors } = await runCli(args, { input: '{"id":"a","text":"b"}\n' });
      assert.deepEqual([code, out], [2, '']);
      assert.match(errors, /^sourcemark: \S.*\nSee 'sourcemark --help'\.\n$/);
    });
  }

  it('helps', async () => {
    for (const [args, pattern] of [
      [['--help'], /^Usage: sourcemark <command>/], [['-h'], /^Usage: sourcemark <command>/],
      [['analyze', '--help'], /^Usage: sourcemark analyze/], [['analyze', '--jsonl', '-h'], /^Usage: sourcemark analyze/],
      [['merge', '--help'], /^Usage: sourcemark merge/],
    ] as const) {
      const { code, out, errors } = await runCli(args);
      assert.deepEqual([code, errors], [0, '']);
      assert.match(out, pattern);
      for (const line of out.split('\n')) assert.ok(line.length <= 100, line);
    }
  });

  it('says its version', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    assert.deepEqual(await runCli(['--version']), { code: 0, out: `${version}\n`, errors: '' });
  });
});
