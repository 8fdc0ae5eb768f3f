import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { inRoot } from '../../tools/checkout.mjs';
import { temporaryFolder } from '../../tools/run/cleanup.mjs';
import { execute } from '../../tools/run/command.mjs';

const command = JSON.stringify(inRoot('tools/run/command.mjs'));

describe('running other programs', function () {
  this.timeout(20_000);

  it('gives their exit code and output', async () => {
    const lines = [];
    const script = 'console.log("one\\ntwo"); process.exit(7);';
    assert.deepEqual(await execute(process.execPath, ['-e', script], { onLine: (line) => lines.push(line) }), { code: 7, output: 'one\ntwo\n' });
    assert.deepEqual(lines, ['one', 'two']);
  });

  it('ends them at the limit', async () => {
    const { code } = await execute(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { limit: 300 });
    assert.equal(code, 'timeout');
  });

  it('ends what they have started too when a tool is told to end', async () => {
    const { folder } = temporaryFolder('sm-');
    const [inner, pidFile] = [path.join(folder, 'inner.mjs'), path.join(folder, 'pid')];
    fs.writeFileSync(inner, `import fs from 'node:fs'; import { keepRunning } from ${command};
      const { child } = keepRunning(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
      fs.writeFileSync(${JSON.stringify(pidFile)}, String(child.pid));`);
    const outer = spawn(process.execPath, ['--input-type=module', '-e', `import { execute } from ${command}; await execute(process.execPath, [${JSON.stringify(inner)}]);`]);
    const pid = await until(() => fs.existsSync(pidFile) && Number(fs.readFileSync(pidFile, 'utf8')));
    outer.kill('SIGTERM');
    await until(() => !isRunning(pid));
  });
});

async function until(ask) {
  for (const end = Date.now() + 10_000; Date.now() < end;) {
    const answer = ask();
    if (answer) return answer;
    await new Promise((resolve) => { setTimeout(resolve, 50); });
  }
  throw new Error('not within 10 s');
}

function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
