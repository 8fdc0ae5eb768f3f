import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { keepChanges, readKept } from '../../../src/core/annotations/recovery/keep';
import { createFileStore } from '../../../src/node/fileStore';
import { documentName, note, notesIn, printed, put, sidecarFolder, type SidecarFolder } from './sidecarFolder';
import { failingDisk, watchedDisk } from './watchedDisk';

describe('a disk that fails while a sidecar is saved', function () {
  this.timeout(120_000);
  let folder: SidecarFolder;

  beforeEach(() => {
    folder = sidecarFolder();
    fs.writeFileSync(folder.sidecar, printed(note('urn:old', 'confirmed')));
  });
  afterEach(() => {
    fs.chmodSync(folder.path, 0o700);
    folder.remove();
  });

  const reasons = {
    ENOSPC: 'the disk is full', EDQUOT: 'your share of the disk is used up', EIO: /^EIO/, EROFS: 'it lies on a disk that can only be read',
    EACCES: 'you have no permission for it or for its folder', EPERM: 'the system does not permit it',
  };

  for (const [code, reason] of Object.entries(reasons)) {
    it(`${code}, at whichever of its calls, costs nothing that was confirmed, and trying again saves the rest`, async () => {
      let refusals = 0;
      for (let at = 0; ; at += 1) {
        fs.writeFileSync(folder.sidecar, printed(note('urn:old', 'confirmed')));
        const failing = failingDisk(code, at);
        const outcome = await keepChanges(folder.stores(failing.disk), [put('urn:new', 'new')], documentName);
        if (failing.calls <= at) break;
        assert.equal(notesIn(folder.sidecar).get('urn:old'), 'confirmed');
        if (outcome.kind === 'saved') {
          assert.equal(notesIn(folder.sidecar).get('urn:new'), 'new');
        } else {
          refusals += 1;
          assert.ok(outcome.kind === 'refused');
          if (typeof reason === 'string') assert.equal(outcome.reason, reason);
          else assert.match(outcome.reason, reason);
        }
        assert.deepEqual(fs.readdirSync(folder.path), [path.basename(folder.sidecar)]);
        assert.equal((await keepChanges(folder.stores(), [put('urn:new', 'new')], documentName)).kind, 'saved');
        assert.deepEqual([...notesIn(folder.sidecar).values()], ['confirmed', 'new']);
        assert.deepEqual(fs.readdirSync(folder.path), [path.basename(folder.sidecar)]);
      }
      assert.ok(refusals > 10, `${refusals} refusals`);
    });
  }

  it('ENOSPC while the recovery file is written costs nothing either', async () => {
    const broken = printed(note('urn:old', 'confirmed')).slice(0, -20);
    let refusals = 0;
    for (let at = 0; ; at += 1) {
      fs.writeFileSync(folder.sidecar, broken);
      fs.rmSync(folder.recovery, { force: true });
      assert.equal((await keepChanges(folder.stores(), [put('urn:first', 'first')], documentName)).kind, 'recovered');
      const failing = failingDisk('ENOSPC', at);
      const outcome = await keepChanges(folder.stores(failing.disk), [put('urn:new', 'new')], documentName);
      if (failing.calls <= at) break;
      if (outcome.kind === 'refused') refusals += 1;
      assert.equal(notesIn(folder.recovery).get('urn:first'), 'first');
      assert.equal(fs.readFileSync(folder.sidecar, 'utf8'), broken);
      assert.deepEqual(fs.readdirSync(folder.path).sort(), [folder.sidecar, folder.recovery].map((file) => path.basename(file)));
      fs.writeFileSync(folder.sidecar, printed(note('urn:old', 'confirmed')));
      assert.equal((await keepChanges(folder.stores(), [put('urn:new', 'new')], documentName)).kind, 'saved');
      assert.deepEqual([...notesIn(folder.sidecar).keys()], ['urn:old', 'urn:first', 'urn:new']);
    }
    assert.ok(refusals > 10, `${refusals} refusals`);
  });

  it('a folder and a file that are read-only are left as they are, and written once they may be', async function () {
    if (process.platform === 'win32') this.skip();
    for (const [name, mode, mended] of [[folder.path, 0o555, 0o700], [folder.sidecar, 0o444, 0o600]] as const) {
      fs.chmodSync(name, mode);
      const before = fs.readFileSync(folder.sidecar, 'utf8');
      const outcome = await keepChanges(folder.stores(), [put('urn:new', name)], documentName);
      assert.ok(outcome.kind === 'refused' && outcome.reason.includes('read-only'), JSON.stringify(outcome));
      assert.equal(fs.readFileSync(folder.sidecar, 'utf8'), before);
      fs.chmodSync(name, mended);
      assert.equal((await keepChanges(folder.stores(), [put('urn:new', name)], documentName)).kind, 'saved');
      assert.equal(notesIn(folder.sidecar).get('urn:new'), name);
    }
  });

  it('a file that is renamed, at whichever of the calls, takes what it held along; what is new is under one of the names', async () => {
    const elsewhere = path.join(folder.path, 'renamed.txt.annotations.json');
    for (let at = 0, calls = Infinity; at < calls; at += 1) {
      fs.rmSync(elsewhere, { force: true });
      fs.writeFileSync(folder.sidecar, printed(note('urn:old', 'confirmed')));
      calls = 0;
      const disk = watchedDisk(() => {
        if (calls === at) fs.renameSync(folder.sidecar, elsewhere);
        calls += 1;
      });
      const outcome = await keepChanges(folder.stores(disk), [put('urn:new', 'new')], documentName);
      if (outcome.kind !== 'saved') assert.equal((await keepChanges(folder.stores(), [put('urn:new', 'new')], documentName)).kind, 'saved');
      const found = new Map([elsewhere, folder.sidecar].filter((file) => fs.existsSync(file)).flatMap((file) => [...notesIn(file)]));
      assert.deepEqual(found, new Map([['urn:old', 'confirmed'], ['urn:new', 'new']]));
    }
  });

  it('somebody else’s write, at whichever of the calls but the last, is kept', async () => {
    const theirs = printed(note('urn:old', 'confirmed'), note('urn:theirs', 'theirs'));
    const all: string[] = [];
    await createFileStore(folder.sidecar, watchedDisk((call) => { all.push(call); })).write(printed(note('urn:x', '')), fs.readFileSync(folder.sidecar, 'utf8'));
    const renamed = all.lastIndexOf('rename');
    assert.ok(renamed > 10);
    for (let at = 0; at < renamed; at += 1) {
      fs.writeFileSync(folder.sidecar, printed(note('urn:old', 'confirmed')));
      let calls = 0;
      const before = fs.readFileSync(folder.sidecar, 'utf8');
      const disk = watchedDisk(() => {
        if (calls === at) fs.writeFileSync(folder.sidecar, theirs);
        calls += 1;
      });
      assert.deepEqual(await createFileStore(folder.sidecar, disk).write(printed(), before), { kind: 'changed' });
      assert.equal(fs.readFileSync(folder.sidecar, 'utf8'), theirs);
      assert.equal((await keepChanges(folder.stores(), [put('urn:new', 'new')], documentName)).kind, 'saved');
      assert.deepEqual([...notesIn(folder.sidecar).keys()], ['urn:old', 'urn:theirs', 'urn:new']);
    }
  });

  it('a clock that was set back changes nothing: what is saved last is there, and two wordings are both kept', async () => {
    const at = (text: string, time: string) => ({ kind: 'put' as const, annotation: { ...note('urn:old', text), created: '2030-01-01T00:00:00Z', modified: time } });
    await keepChanges(folder.stores(), [at('tomorrow', '2030-06-01T00:00:00Z')], documentName);
    const shown = await readKept(folder.stores(), documentName);
    assert.ok(shown.kind === 'saved');
    const [before] = shown.sidecar.annotations;
    const revision = (text: string, time: string) => ({ kind: 'revise' as const, id: 'urn:old', before: before!, after: at(text, time).annotation });
    await keepChanges(folder.stores(), [revision('yesterday', '2020-01-01T00:00:00Z')], documentName);
    assert.deepEqual([...notesIn(folder.sidecar).values()], ['yesterday']);
    await keepChanges(folder.stores(), [revision('another', '2019-01-01T00:00:00Z')], documentName);
    assert.deepEqual([...notesIn(folder.sidecar).values()].sort(), ['another', 'yesterday']);
  });
});
