import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Annotation, Sidecar } from '../../../src/core/annotations/annotation';
import { applyChanges } from '../../../src/core/annotations/changes';
import { codesOf } from '../../../src/core/annotations/contents';
import { keepChanges, readKept } from '../../../src/core/annotations/recovery/keep';
import { withCode } from '../../../src/core/annotations/revise';
import { parseSidecar, printSidecar, readSidecar } from '../../../src/core/annotations/sidecar';
import { SIDECAR_FORMAT } from '../../../src/core/annotations/w3c/page';
import { asList, isObject, type JsonObject } from '../../../src/core/json/json';
import type { FileFormat, Step } from '../../../src/core/json/migrate';
import { sidecar as anySidecar, contents } from './anySidecar';
import { memoryStore } from './memoryStore';

/** A history that Sourcemark does not have: codes were called labels once, and “claims” once were “theses”. */
const renamed: Step = inItems(({ label, ...item }) => (label === undefined ? item : { ...item, bodyValue: label }));
const reworded: Step = inItems((item) => (item['bodyValue'] === 'thesis' ? { ...item, bodyValue: 'claim' } : item));
const format: FileFormat = { ...SIDECAR_FORMAT, steps: [renamed, reworded] };

function inItems(change: (item: JsonObject) => JsonObject): Step {
  return (json) => ({ ...json, items: asList(json['items']).map((item) => (isObject(item) ? change(item) : item)) });
}

function read(text: string, as = format): Sidecar {
  const parsed = readSidecar(text, as);
  assert.ok(parsed.kind === 'sidecar', JSON.stringify(parsed));
  return parsed.sidecar;
}

const print = (sidecar: Sidecar): JsonObject => JSON.parse(printSidecar(sidecar, 'a.txt')) as JsonObject;

const page = (version: object, ...items: readonly object[]): string =>
  JSON.stringify({ '@context': 'http://www.w3.org/ns/anno.jsonld', id: 'urn:page', type: 'AnnotationPage', ...version, 'ex:by': 'Ada', items });
const item = (more: object): object => ({ id: 'urn:a', type: 'Annotation', motivation: 'tagging', 'ex:weight': 3, target: 'file:a.txt', ...more });

describe('a sidecar of an older version', () => {
  it('is read as the newest and written as the newest, with ids and what nobody knows', () => {
    const newest = page({ 'sourcemark:version': 3 }, item({ bodyValue: 'claim' }));
    for (const older of [page({ 'sourcemark:version': 1 }, item({ label: 'thesis' })), page({ 'sourcemark:version': 2 }, item({ bodyValue: 'thesis' }))]) {
      assert.deepEqual(print(read(older)), JSON.parse(newest));
    }
    assert.deepEqual(print(read(page({}, item({ label: 'thesis' })))), JSON.parse(newest), 'none is version 1');
    assert.deepEqual(print(read(newest)), JSON.parse(newest));
  });

  it('is the same after printing and reading again, in whatever steps it came there', () => {
    const label = fc.oneof(fc.constant('thesis'), fc.string({ maxLength: 4 }));
    const items = fc.uniqueArray(fc.record({ id: fc.uuid().map((id) => `urn:uuid:${id}`), label, type: fc.constant('Annotation'), 'ex:more': fc.jsonValue({ maxDepth: 1 }) }), { maxLength: 4, selector: ({ id }) => id });
    fc.assert(fc.property(items, (all) => {
      const text = page({ 'sourcemark:version': 1 }, ...all);
      const migrated = read(text);
      assert.deepEqual(read(JSON.stringify(print(migrated))), migrated);
      const between = print(read(text, { ...format, steps: [renamed] }));
      assert.deepEqual(read(JSON.stringify(between)), migrated);
      assert.deepEqual(migrated.annotations.map(({ id }) => id), all.map(({ id }) => id));
    }));
  });

  it('is changed like every other, on what it has become', () => {
    const sidecar = read(page({ 'sourcemark:version': 1 }, item({ label: 'thesis' }), { ...item({ label: 'doubt' }), id: 'urn:b' }));
    const changed = applyChanges(sidecar, [{ kind: 'put', annotation: withCode(sidecar.annotations[0]!, 'new', '2026-01-01T00:00:00Z') }]);
    const written = print(changed);
    assert.equal(written['sourcemark:version'], 3);
    assert.deepEqual(asList(written['items'])[1], { ...item({ bodyValue: 'doubt' }), id: 'urn:b' });
    assert.ok(codesOf(read(JSON.stringify(written)).annotations[0]!).includes('new'));
  });

  it('is of the newest version as we write it, and is then read as it is', () => {
    fc.assert(fc.property(anySidecar, (sidecar) => {
      const text = printSidecar(sidecar, 'a.txt');
      assert.deepEqual(contents(read(text, SIDECAR_FORMAT)), contents(sidecar));
      assert.equal(printSidecar(read(text, SIDECAR_FORMAT), 'a.txt'), text);
    }));
  });

  it('says its version around all annotations where it is a collection or a single annotation', () => {
    const first = { id: 'urn:first', type: 'AnnotationPage', 'sourcemark:version': 3, items: [item({ bodyValue: 'claim' })] };
    const collection = (version: object): string => JSON.stringify({ '@context': 'http://www.w3.org/ns/anno.jsonld', id: 'urn:c', type: 'AnnotationCollection', ...version, first });
    assert.deepEqual(print(read(collection({}))), JSON.parse(collection({})));
    const { kind } = parseSidecar(collection({}));
    assert.equal(kind, 'broken', 'the page in it is of a newer version');
    assert.equal(parseSidecar(collection({ 'sourcemark:version': 1 })).kind, 'sidecar');
    const single = read(JSON.stringify(item({ bodyValue: 'claim' })), { ...format, steps: [(json) => ({ ...json, bodyValue: 'doubt' })] });
    assert.deepEqual(print(single), { ...item({ bodyValue: 'doubt' }), 'sourcemark:version': 2 });
  });
});

describe('a sidecar of a newer version', () => {
  const put = { kind: 'put', annotation: { id: 'urn:new', bodies: [{ kind: 'note', text: 'new' }] } satisfies Annotation } as const;
  const newer = page({ 'sourcemark:version': 9 }, item({ ours: 'no more' }));
  const reason = /^a newer Sourcemark has written it \(format 9; this one knows formats up to 1\)$/;

  it('is never written over, and new work goes to the recovery file', async () => {
    const files = { sidecar: memoryStore(newer), recovery: memoryStore() };
    const opened = await readKept(files, 'a.txt');
    assert.ok(opened.kind === 'broken' && reason.test(opened.reason));
    const kept = await keepChanges(files, [put], 'a.txt');
    assert.ok(kept.kind === 'recovered' && reason.test(kept.reason));
    assert.equal(files.sidecar.text, newer);
    assert.ok(files.recovery.text?.includes('urn:new'));
  });

  it('nor is a recovery file that a newer version has left', async () => {
    const files = { sidecar: memoryStore(page({}, item({}))), recovery: memoryStore(newer) };
    const kept = await keepChanges(files, [put], 'a.txt');
    assert.ok(kept.kind === 'refused' && kept.reason.startsWith('its recovery file cannot be read: a newer Sourcemark'));
    assert.deepEqual([files.sidecar.writes, files.recovery.text], [0, newer]);
  });
});
