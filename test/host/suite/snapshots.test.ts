import * as vscode from 'vscode';
import { hashed } from '../../../src/vscode/adapters/hashing';
import { createSnapshots } from '../../../src/vscode/services/snapshots';
import { deepEqual, equal } from '../assert';
import { fileAt } from '../sourcemark';

const text = 'Ärger am Kai 🚢:\r\n“The ferry is late.”\n';

describe('snapshots of described texts', () => {
  let folder: vscode.Uri;
  let runs = 0;

  beforeEach(() => {
    runs += 1;
    folder = fileAt(`snapshots-${runs}`);
  });
  afterEach(async () => {
    await vscode.workspace.fs.delete(folder, { recursive: true, useTrash: false }).then(undefined, () => undefined);
  });

  it('are read as they were kept, also by another window', async () => {
    const hash = await hashOf(text);
    await createSnapshots(folder).keep(hash, text);
    equal(await createSnapshots(folder).read(hash), text);
    deepEqual(await names(), [`${hash}.gz`]);
  });

  it('are not there when nobody has kept them, and when the name is no hash', async () => {
    const snapshots = createSnapshots(folder);
    await snapshots.keep('../escape', text);
    equal(await snapshots.read('../escape'), undefined);
    equal(await snapshots.read(await hashOf('Something else.')), undefined);
    deepEqual(await names(), []);
  });

  it('are not believed when they are not what their name says, and go', async () => {
    const [hash, other] = [await hashOf(text), await hashOf('Something else.')];
    const snapshots = createSnapshots(folder);
    await snapshots.keep(hash, 'Something else.');
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, `${other}.gz`), new Uint8Array([31, 139, 8, 0, 1]));
    equal(await snapshots.read(hash), undefined);
    equal(await snapshots.read(other), undefined);
    deepEqual(await names(), []);
  });

  it('go, those first that were kept first, when together they are too large', async () => {
    const snapshots = createSnapshots(folder, { bytes: 2_500, texts: 100 });
    const hashes: string[] = [];
    for (let index = 0; index < 4; index += 1) {
      const noise = [...crypto.getRandomValues(new Uint8Array(900))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
      hashes.push(await hashOf(noise));
      await snapshots.keep(hashes[index] ?? '', noise);
    }
    deepEqual(await names(), hashes.slice(-2).map((hash) => `${hash}.gz`).sort());
    const few = createSnapshots(folder, { bytes: 100_000, texts: 2 });
    await few.keep(await hashOf(text), text);
    deepEqual(await names(), [hashes[3] ?? '', await hashOf(text)].map((hash) => `${hash}.gz`).sort());
  });

  async function names(): Promise<readonly string[]> {
    const found = await vscode.workspace.fs.readDirectory(folder).then((entries) => entries, () => []);
    return found.map(([name]) => name).sort();
  }
});

async function hashOf(of: string): Promise<string> {
  return (await hashed(of)).hash ?? '';
}
