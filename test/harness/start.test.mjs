import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { inRoot, vsixPath } from '../../tools/checkout.mjs';
import { hostIsSupported } from '../../tools/host/install.mjs';
import { temporaryFolder } from '../../tools/run/cleanup.mjs';
import { findDesktop, openDesktop } from '../../tools/start/desktop.mjs';
import { copyNew } from '../../tools/start/examples.mjs';

const LINUX = { platform: 'linux', kernel: '6.1.0-13-amd64', exists: (file) => file === '/usr/bin/code' };
const there = { PATH: '/usr/local/bin:/usr/bin', DISPLAY: ':0' };

describe('the VS Code of a desktop', () => {
  it('is found on the PATH', () => assert.equal(findDesktop({ ...LINUX, env: there }), '/usr/bin/code'));

  it('is not used without a display', () => assert.equal(findDesktop({ ...LINUX, env: { PATH: '/usr/bin' } }), undefined));

  it('is not used from a terminal of a remote window', () => {
    assert.equal(findDesktop({ ...LINUX, env: { ...there, VSCODE_IPC_HOOK_CLI: '/run/x.sock' } }), undefined);
  });

  it('is not used under WSL, where it is the one of Windows', () => {
    assert.equal(findDesktop({ ...LINUX, env: there, kernel: '5.15.90.1-microsoft-standard-WSL2' }), undefined);
  });

  it('is found where its installer puts it on macOS and Windows', () => {
    const first = (platform, env) => findDesktop({ platform, env, kernel: '', exists: (file) => file.includes('Visual Studio Code') || file.includes('Microsoft VS Code') });
    assert.equal(first('darwin', { HOME: '/Users/ada' }), '/Applications/Visual Studio Code.app/Contents/Resources/app/bin/code');
    assert.equal(first('win32', { LOCALAPPDATA: 'C:\\Users\\ada\\AppData\\Local' }), 'C:\\Users\\ada\\AppData\\Local\\Programs\\Microsoft VS Code\\bin\\code.cmd');
  });

  it('opens the folder with a profile of its own', async function () {
    if (process.platform === 'win32') this.skip();
    const { folder } = temporaryFolder('sm-');
    const [code, said] = [path.join(folder, 'code'), path.join(folder, 'said')];
    fs.writeFileSync(code, `#!/bin/sh\necho "$@" >> ${said}\n`, { mode: 0o755 });
    await openDesktop(code, { vsix: 'a.vsix', folder: 'articles', profile: 'P', extensions: 'E' });
    const calls = fs.readFileSync(said, 'utf8').replaceAll(' --no-sandbox', '').trim().split('\n');
    assert.deepEqual(calls, [
      '--user-data-dir P --extensions-dir E --install-extension a.vsix --force',
      '--user-data-dir P --extensions-dir E --new-window --wait articles',
    ]);
  });
});

describe('the copy of the examples', () => {
  it('takes what is new and keeps what was changed', () => {
    const { folder } = temporaryFolder('sm-');
    const [source, target] = [path.join(folder, 'a'), path.join(folder, 'b')];
    fs.mkdirSync(path.join(source, 'deep'), { recursive: true });
    fs.writeFileSync(path.join(source, 'one.txt'), 'one');
    copyNew(source, target);
    fs.writeFileSync(path.join(target, 'one.txt'), 'edited');
    fs.writeFileSync(path.join(target, 'one.txt.annotations.json'), '{}');
    fs.writeFileSync(path.join(source, 'deep', 'two.txt'), 'two');
    copyNew(source, target);
    const text = (file) => fs.readFileSync(path.join(target, file), 'utf8');
    assert.deepEqual([text('one.txt'), text('one.txt.annotations.json'), text('deep/two.txt')], ['edited', '{}', 'two']);
  });
});

describe('npm start', function () {
  this.timeout(120_000);
  const { folder } = temporaryFolder('sm-articles-');

  before(function () {
    if (!hostIsSupported()) this.skip();
  });

  it('refuses a folder that is not there', () => {
    const { status, stderr } = spawnSync(process.execPath, [inRoot('tools/start.mjs'), '--browser', path.join(folder, 'nowhere')], { encoding: 'utf8' });
    assert.equal(status, 1);
    assert.match(stderr, /nowhere is not a folder/);
  });

  it('serves VS Code with the extension installed', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [inRoot('tools/start.mjs'), '--browser', '--check', folder], { encoding: 'utf8' });
    assert.equal(status, 0, stdout + stderr);
    assert.match(stdout, /It works\./);
  });

  it('leaves nothing running after Ctrl+C', async () => {
    // With the package that the test before has made.
    const started = spawn(process.execPath, [inRoot('tools/start.mjs'), '--browser', folder], { env: { ...process.env, SOURCEMARK_VSIX: vsixPath() } });
    const address = await new Promise((resolve, reject) => {
      started.stdout.setEncoding('utf8').on('data', (text) => {
        const found = /http:\S+/.exec(text);
        if (found) resolve(found[0]);
      });
      started.once('exit', (code) => reject(new Error(`ended with ${code}`)));
    });
    assert.ok((await fetch(address)).ok);
    started.kill('SIGINT');
    const code = await new Promise((resolve) => { started.once('exit', resolve); });
    assert.equal(code, 130);
    await assert.rejects(fetch(address));
  });
});
