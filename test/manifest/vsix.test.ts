import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import zlib from 'node:zlib';

const largest = 2 * 1024 * 1024; // bytes, before models

const expected = [
  'CHANGELOG.md', 'LICENSE', 'README.md', 'package.json',
  'dist/extension.js', 'dist/editor.js', 'dist/extension.web.js', 'dist/worker.js', 'dist/worker.web.js',
];

/** Folders of which everything ships. */
const whole = /^(?:docs\/pictures|l10n|media|schemas|syntaxes)\/[^.]/;

function run(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  assert.equal(status, 0, stdout + stderr);
  return stdout;
}

describe('the package', function () {
  this.timeout(60_000);
  const vsix = (): string => {
    const { name, version } = JSON.parse(fs.readFileSync('package.json', 'utf8')) as { name: string; version: string };
    return `${name}-${version}.vsix`;
  };

  it('is at most 2 MB, before models', () => {
    run('tools/package.mjs', '--bundle-only');
    const { size } = fs.statSync(vsix());
    // Both workers carry the models.
    const models = fs.readdirSync('models').reduce((sum, file) => sum + zlib.gzipSync(fs.readFileSync(`models/${file}`)).length, 0);
    assert.ok(size - 2 * models <= largest, `${size} bytes, ${models} of models in each worker`);
  });

  it('holds what ships and nothing else', () => {
    const files = run('node_modules/@vscode/vsce/vsce', 'ls', '--no-dependencies').split('\n').filter((line) => line !== '');
    assert.deepEqual(expected.filter((file) => !files.includes(file)), [], 'missing');
    assert.deepEqual(files.filter((file) => !expected.includes(file) && !whole.test(file)), [], 'in excess');
  });

  it('has no source maps in its bundles, and no address of a network', () => {
    for (const file of expected.filter((name) => name.startsWith('dist/'))) {
      const code = fs.readFileSync(file, 'utf8');
      assert.ok(!code.includes('sourceMappingURL'), file);
      const addresses = [...code.matchAll(/https?:\/\/[^\s"'`\\)]+/g)].map(([address]) => address).filter((address) => !names.test(address));
      assert.deepEqual(addresses, [], file);
    }
  });
});

/** Addresses that are names of vocabularies, never asked for anything. */
const names = /^https?:\/\/(?:www\.w3\.org|purl\.org|creativecommons\.org)\//;
