import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { builtCli } from './runCli';

/** A megabyte each: together more than twice what the process is given. */
const DOCUMENTS = 200;

describe('memory of sourcemark analyze --jsonl', function () {
  this.timeout(60_000);

  it('is bounded by the longest line, even where nobody reads for a while', async () => {
    const document = Buffer.from(`${JSON.stringify({ id: 'a', text: `Anna Weiss spoke in${' '.repeat(1_000_000)}Lima.` })}\n`);
    const child = spawn(process.execPath, ['--max-old-space-size=80', await builtCli(), 'analyze', '--jsonl'], { stdio: 'pipe', timeout: 50_000 });
    const closed = once(child, 'close');
    let lines = 0;
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => { errors += chunk.toString(); });
    child.stdout.on('data', (chunk: Buffer) => { lines += chunk.filter((unit) => unit === 0x0a).length; });
    child.stdin.on('error', () => undefined);
    child.stdout.pause();
    setTimeout(() => child.stdout.resume(), 500);
    for (let i = 0; i < DOCUMENTS; i += 1) if (!child.stdin.write(document)) await once(child.stdin, 'drain');
    child.stdin.end();
    assert.deepEqual([(await closed)[0], errors, lines], [0, '', DOCUMENTS]);
  });
});
