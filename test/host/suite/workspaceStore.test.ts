import * as vscode from 'vscode';
import { createWorkspaceStore } from '../../../src/vscode/services/workspaceStore';
import { deepEqual, equal } from '../assert';
import { fileAt, read, remove, write } from '../sourcemark';

const name = 'store.txt.annotations.json';
const copy = `${name}.saving`;

/** VS Code's file system; what is given takes the place of its own. */
function files(other: Partial<vscode.FileSystem>): vscode.FileSystem {
  const own = vscode.workspace.fs;
  return {
    stat: (uri) => own.stat(uri), readDirectory: (uri) => own.readDirectory(uri), createDirectory: (uri) => own.createDirectory(uri),
    readFile: (uri) => own.readFile(uri), writeFile: (uri, bytes) => own.writeFile(uri, bytes), delete: (uri, options) => own.delete(uri, options),
    rename: (from, to, options) => own.rename(from, to, options), copy: (from, to, options) => own.copy(from, to, options),
    isWritableFileSystem: (scheme) => own.isWritableFileSystem(scheme), ...other,
  };
}

describe('a sidecar kept through VS Code’s own file system', () => {
  afterEach(async () => {
    for (const file of [name, copy]) await remove(file).catch(() => undefined);
  });

  it('is read as it was written, and left alone when it is no longer what was read', async () => {
    const store = createWorkspaceStore(fileAt(name));
    deepEqual(await store.read(), { kind: 'read', text: undefined });
    deepEqual(await store.write('{"a":1}', undefined), { kind: 'written' });
    deepEqual(await store.write('{"a":2}', '{"a":1}'), { kind: 'written' });
    deepEqual(await store.write('{"a":3}', '{"a":1}'), { kind: 'changed' });
    deepEqual(await store.remove('{"a":1}'), { kind: 'changed' });
    deepEqual([await read(name), await read(copy)], ['{"a":2}', undefined]);
    deepEqual(await store.remove('{"a":2}'), { kind: 'removed' });
    deepEqual(await store.read(), { kind: 'read', text: undefined });
    await write(name, new Uint8Array([0x7b, 0xff]));
    equal((await store.read()).kind, 'broken');
  });

  it('is there again after a write that was cut off with the file already deleted', async () => {
    const own = vscode.workspace.fs;
    const cutOff = files({
      async rename(from, to) {
        await own.delete(to);
        throw new Error(`cut off before ${from.path} was renamed`);
      },
    });
    await write(name, '{"a":1}');
    equal((await createWorkspaceStore(fileAt(name), cutOff).write('{"a":2}', '{"a":1}')).kind, 'refused');
    equal(await read(name), undefined);
    const next = createWorkspaceStore(fileAt(name));
    deepEqual(await next.read(), { kind: 'read', text: '{"a":2}' });
    deepEqual(await next.write('{"a":3}', '{"a":2}'), { kind: 'written' });
    deepEqual([await read(name), await read(copy)], ['{"a":3}', undefined]);
  });

  it('is as it was after a write that was cut off in the copy', async () => {
    const own = vscode.workspace.fs;
    const cutOff = files({
      async writeFile(uri, bytes) {
        await own.writeFile(uri, bytes.slice(0, bytes.length / 2));
        throw new Error('the disk is full');
      },
    });
    for (const before of [undefined, '{"a":1}']) {
      if (before !== undefined) await write(name, before);
      deepEqual(await createWorkspaceStore(fileAt(name), cutOff).write('{"a":2}', before), { kind: 'refused', reason: 'the disk is full' });
      const next = createWorkspaceStore(fileAt(name));
      deepEqual(await next.read(), { kind: 'read', text: before });
      deepEqual(await next.write('{"a":3}', before), { kind: 'written' });
      deepEqual([await read(name), await read(copy)], ['{"a":3}', undefined]);
      await remove(name);
    }
  });

  it('is not called written when another window has written over it', async () => {
    const own = vscode.workspace.fs;
    const contested = files({
      async rename(from, to, options) {
        await own.rename(from, to, options);
        await write(name, '{"theirs":1}');
      },
    });
    deepEqual(await createWorkspaceStore(fileAt(name), contested).write('{"a":1}', undefined), { kind: 'changed' });
    equal(await read(name), '{"theirs":1}');
  });
});
