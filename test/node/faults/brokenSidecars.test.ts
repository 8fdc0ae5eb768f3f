import assert from 'node:assert/strict';
import fs from 'node:fs';
import fc from 'fast-check';
import { keepChanges, readKept } from '../../../src/core/annotations/recovery/keep';
import { parseSidecar } from '../../../src/core/annotations/sidecar';
import { documentName, note, notesIn, printed, put, sidecarFolder, type SidecarFolder } from './sidecarFolder';

const whole = Buffer.from(printed(note('urn:a', 'Käse 😀'), { ...note('urn:b', 'two'), creator: 'Ada', selectors: { quote: { exact: 'the ferry', prefix: 'in ', suffix: '' }, position: { start: 3, end: 12 } } }));

describe('a sidecar that is broken', function () {
  this.timeout(180_000);
  let folder: SidecarFolder;

  before(() => { folder = sidecarFolder(); });
  after(() => folder.remove());

  /** Work on a sidecar with these bytes: new work is kept, in it or beside it, and a file that cannot be read keeps every byte. */
  async function worksOn(bytes: Uint8Array): Promise<void> {
    fs.rmSync(folder.recovery, { force: true });
    fs.writeFileSync(folder.sidecar, bytes);
    await readKept(folder.stores(), documentName);
    assert.deepEqual(fs.readFileSync(folder.sidecar), Buffer.from(bytes), 'reading changes nothing');
    const outcome = await keepChanges(folder.stores(), [put('urn:new', 'new')], documentName);
    if (outcome.kind === 'saved') {
      assert.equal(notesIn(folder.sidecar).get('urn:new'), 'new');
      keepsItems(bytes);
      return;
    }
    assert.equal(outcome.kind, 'recovered');
    assert.deepEqual(fs.readFileSync(folder.sidecar), Buffer.from(bytes));
    assert.equal(notesIn(folder.recovery).get('urn:new'), 'new');
  }

  /** Every annotation of a file that could be read is in the one that was written, as it was. */
  function keepsItems(bytes: Uint8Array): void {
    const [before, after] = [Buffer.from(bytes).toString(), fs.readFileSync(folder.sidecar, 'utf8')].map(parseSidecar);
    assert.ok(before?.kind === 'sidecar' && after?.kind === 'sidecar');
    const written = new Map(after.sidecar.annotations.map(({ id, json }) => [id, json]));
    for (const { id, json } of before.sidecar.annotations) {
      const now = written.get(id);
      assert.deepEqual(typeof json === 'object' && typeof now === 'object' ? { ...now, id } : now, typeof json === 'object' ? { ...json, id } : json);
    }
  }

  it('at every byte: is left as it is, and what is new is put into it once it is whole again', async () => {
    for (let length = 0; length < whole.length - 1; length += 1) {
      const cut = whole.subarray(0, length);
      await worksOn(cut);
      assert.deepEqual(fs.readFileSync(folder.sidecar), cut);
      fs.writeFileSync(folder.sidecar, whole);
      assert.equal((await readKept(folder.stores(), documentName)).kind, 'saved');
      assert.deepEqual([...notesIn(folder.sidecar)], [['urn:a', 'Käse 😀'], ['urn:b', 'two'], ['urn:new', 'new']]);
      assert.equal(fs.existsSync(folder.recovery), false);
    }
  });

  const at = fc.nat({ max: whole.length });
  /** One fault in the bytes: some are other ones, some are missing, some are there twice. */
  const fault = fc.oneof(
    fc.tuple(at, fc.uint8Array({ minLength: 1, maxLength: 4 })).map(([from, other]) => (bytes: Buffer) => Buffer.concat([bytes.subarray(0, from), other, bytes.subarray(from + other.length)])),
    fc.tuple(at, fc.nat({ max: 40 })).map(([from, length]) => (bytes: Buffer) => Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + length)])),
    fc.tuple(at, fc.nat({ max: 40 })).map(([from, length]) => (bytes: Buffer) => Buffer.concat([bytes.subarray(0, from + length), bytes.subarray(from)])),
    fc.tuple(at, fc.constantFrom('{', '}', '[', ']', '"', ',', ':', 'null', '1e999', '\\u0000', '"id":"urn:a",', '<<<<<<< HEAD\n', '\uFEFF'))
      .map(([from, text]) => (bytes: Buffer) => Buffer.concat([bytes.subarray(0, from), Buffer.from(text), bytes.subarray(from)])),
  );
  const value = fc.jsonValue({ maxDepth: 2 });
  /** JSON with something else than it should be in a place. */
  const misfit = fc.tuple(fc.nat({ max: 40 }), value).map(([place, other]) => {
    let seen = -1;
    return Buffer.from(JSON.stringify(JSON.parse(whole.toString()), (_key, each: unknown) => {
      seen += 1;
      return seen === place ? other : each;
    }) ?? '');
  });
  const bad: fc.Arbitrary<Uint8Array> = fc.oneof(
    { weight: 4, arbitrary: fc.array(fault, { minLength: 1, maxLength: 3 }).map((faults) => faults.reduce((bytes, one) => one(bytes), whole)) },
    { weight: 3, arbitrary: misfit },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 60 }) },
    { weight: 1, arbitrary: value.map((json) => Buffer.from(JSON.stringify(json))) },
    { weight: 1, arbitrary: fc.array(value, { maxLength: 4 }).map((items) => Buffer.from(JSON.stringify({ type: 'AnnotationPage', items }))) },
  );

  it('2,000 times at random: stops nothing, and is never written over', async () => {
    await fc.assert(fc.asyncProperty(bad, worksOn), { numRuns: 2000, seed: 20260304 });
  });
});
