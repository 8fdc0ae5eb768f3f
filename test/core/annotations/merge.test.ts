import assert from 'node:assert/strict';
import fs from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import type { Annotation, Sidecar } from '../../../src/core/annotations/annotation';
import { codesOf } from '../../../src/core/annotations/contents';
import { openConflicts } from '../../../src/core/annotations/merge/conflict';
import { mergeSidecars, type MergedSidecar } from '../../../src/core/annotations/merge/mergeSidecars';
import { withCode, withNote, withoutCode, withSelectors } from '../../../src/core/annotations/revise';
import { parseSidecar, printSidecar } from '../../../src/core/annotations/sidecar';
import type { JsonObject } from '../../../src/core/json/json';
import { canonicalJson } from '../../../src/core/json/sameJson';
import { annotation, sidecar } from './anySidecar';

const name = 'a.txt';
const moment = '2026-03-04T05:06:07.000Z';
const later = '2026-03-05T05:06:07.000Z';

function read(text: string): Sidecar {
  const parsed = parseSidecar(text);
  assert.ok(parsed.kind === 'sidecar', JSON.stringify(parsed));
  return parsed.sidecar;
}

/** As the file has it: with the JSON that everything was read from. */
function stored(some: Sidecar): Sidecar {
  return read(printSidecar(some, name));
}

function jsonOf(some: Sidecar): JsonObject & { readonly items: readonly JsonObject[] } {
  return JSON.parse(printSidecar(some, name)) as JsonObject & { readonly items: readonly JsonObject[] };
}

/** What the file says, without the order of its annotations and keys. */
function contentOf(some: Sidecar): unknown {
  const { items, ...page } = jsonOf(some);
  return { page: canonicalJson(page), items: items.map(canonicalJson).sort() };
}

const withField = (each: Annotation, key: string, value: unknown): Annotation => ({ ...each, json: { ...each.json as JsonObject, [key]: value } });

/** What one person or program may do with an annotation; `undefined`: takes it away. */
type Edit = (each: Annotation) => Annotation | undefined;

const word = fc.constantFrom('claim', 'doubt', 'A note.', '', '__proto__');
const time = fc.constantFrom(moment, later);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.constant<Edit>((each) => each),
  fc.constant<Edit>(() => undefined),
  fc.tuple(word, time).map(([code, now]): Edit => (each) => withCode(each, code, now)),
  time.map((now): Edit => (each) => withoutCode(each, codesOf(each)[0] ?? '', now)),
  fc.tuple(word, time).map(([text, now]): Edit => (each) => withNote(each, text, now)),
  annotation.map(({ selectors }): Edit => (each) => (selectors && each.selectors ? withSelectors(each, selectors) : each)),
  fc.tuple(fc.constantFrom('via', 'ex:more', 'rights', '__proto__'), fc.jsonValue({ maxDepth: 2 })).map(([key, value]): Edit => (each) => withField(each, key, value)),
  fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 0, max: 2 }))
    .map(([key, value]): Edit => (each) => withField(each, 'ex:deep', { ...(each.json as JsonObject)['ex:deep'] as object, [key]: value })),
);

const edits = fc.array(edit, { maxLength: 3 }).map((some): Edit => (each) => some.reduce<Annotation | undefined>((now, one) => now && one(now), each));

/** A sidecar and what somebody has made of it. */
function version(base: Sidecar): fc.Arbitrary<Sidecar> {
  const added = fc.array(annotation, { maxLength: 2 });
  return fc.tuple(fc.array(edits, { minLength: 5, maxLength: 5 }), added, fc.option(fc.jsonValue({ maxDepth: 1 }), { nil: undefined }))
    .map(([each, more, label]) => stored({
      ...base,
      annotations: [...base.annotations.flatMap((one, index) => each[index]?.(one) ?? []), ...more],
      json: { ...base.json, ...(label === undefined ? {} : { 'ex:label': label }) },
    }));
}

const versions = sidecar.map(stored).chain((base) => fc.tuple(fc.constant(base), version(base), version(base)));

function ids({ annotations }: Sidecar): readonly string[] {
  return annotations.map(({ id }) => id);
}

const validate = new Ajv({ strictTypes: false }).compile(JSON.parse(fs.readFileSync('schemas/annotations.schema.json', 'utf8')) as object);

function schemaFaults(json: unknown): unknown {
  return validate(json) ? [] : validate.errors;
}

/** Everything in a JSON that is no list or object, with where it stands; lists of bodies without their places. */
function leaves(json: unknown, path = ''): readonly string[] {
  if (Array.isArray(json)) return json.flatMap((each) => leaves(each, `${path}/*`));
  if (typeof json === 'object' && json !== null) return Object.entries(json).flatMap(([key, each]) => leaves(each, `${path}/${key}`));
  return [`${path} ${JSON.stringify(json)}`];
}

describe('mergeSidecars', () => {
  it('comes to the same content whichever of the two is called ours', () => {
    fc.assert(fc.property(versions, ([base, ours, theirs]) => {
      const [one, other] = [mergeSidecars(base, ours, theirs, name), mergeSidecars(base, theirs, ours, name)];
      assert.deepEqual(contentOf(one.sidecar), contentOf(other.sidecar));
      const told = ({ conflicts }: MergedSidecar): string[] => conflicts.map((each) => JSON.stringify(each)).sort();
      assert.deepEqual(told(one), told(other));
    }), { numRuns: 1000 });
  }).timeout(60_000);

  it('is ours where only we have changed something, theirs where only they have, and the same where both have', () => {
    fc.assert(fc.property(versions, ([base, ours]) => {
      for (const [mine, theirs] of [[ours, base], [base, ours], [ours, ours]] as const) {
        const { sidecar: merged, conflicts } = mergeSidecars(base, mine, theirs, name);
        assert.deepEqual(contentOf(merged), contentOf(ours));
        assert.deepEqual(conflicts, []);
      }
      assert.equal(printSidecar(mergeSidecars(base, ours, base, name).sidecar, name), printSidecar(ours, name));
    }), { numRuns: 500 });
  }).timeout(60_000);

  it('changes nothing more when it is done again, with the same base or the next', () => {
    fc.assert(fc.property(versions, ([base, ours, theirs]) => {
      const once = stored(mergeSidecars(base, ours, theirs, name).sidecar);
      assert.deepEqual(contentOf(mergeSidecars(base, once, once, name).sidecar), contentOf(once));
      assert.deepEqual(contentOf(mergeSidecars(ours, once, ours, name).sidecar), contentOf(once));
      assert.deepEqual(contentOf(mergeSidecars(theirs, once, theirs, name).sidecar), contentOf(once));
    }), { numRuns: 500 });
  }).timeout(60_000);

  it('loses no annotation but those that one has removed and the other has left alone', () => {
    fc.assert(fc.property(versions, ([base, ours, theirs]) => {
      const merged = new Set(ids(mergeSidecars(base, ours, theirs, name).sidecar));
      const before = new Map(jsonOf(base).items.map((item) => [item['id'], canonicalJson({ ...item, target: undefined })]));
      for (const [mine, others] of [[ours, theirs], [theirs, ours]] as const) {
        for (const item of jsonOf(mine).items) {
          const isLeftAlone = before.get(item['id']) === canonicalJson({ ...item, target: undefined });
          if (!isLeftAlone || ids(others).includes(item['id'] as string)) assert.ok(merged.has(item['id'] as string));
        }
      }
    }), { numRuns: 500 });
  }).timeout(60_000);

  it('loses nothing that either has written: what is not in an annotation is in its other version', () => {
    const derived = /^\/(?:id|modified|created|motivation|target|sourcemark:conflict)\b/;
    fc.assert(fc.property(versions, ([base, ours, theirs]) => {
      const merged = jsonOf(mergeSidecars(base, ours, theirs, name).sidecar);
      const known = new Set(merged.items.flatMap((item) => leaves(item)));
      const old = new Set(jsonOf(base).items.flatMap((item) => leaves(item)));
      for (const item of [...jsonOf(ours).items, ...jsonOf(theirs).items]) {
        const isGone = !merged.items.some(({ id }) => id === item['id']);
        if (isGone) continue;
        for (const leaf of leaves(item)) assert.ok(old.has(leaf) || derived.test(leaf) || known.has(leaf), leaf);
      }
    }), { numRuns: 500 });
  }).timeout(60_000);

  const words = { quote: { exact: 'the harbour', prefix: 'in ', suffix: ' at night' }, position: { start: 3, end: 14 } };
  const note = (text: string): Annotation => ({ id: 'urn:a', bodies: [{ kind: 'code', code: 'place' }, { kind: 'note', text }], selectors: words, created: moment });
  const one = (each: Annotation): Sidecar => ({ annotations: [each] });
  const base = stored(one(note('first')));
  const [old] = base.annotations as [Annotation];

  function merge(ours: Annotation | undefined, theirs: Annotation | undefined): { items: readonly JsonObject[] } & Pick<MergedSidecar, 'conflicts' | 'sidecar'> {
    const [mine, others] = [ours, theirs].map((each) => stored({ ...base, annotations: each ? [each] : [] })) as [Sidecar, Sidecar];
    const merged = mergeSidecars(base, mine, others, name);
    return { ...merged, items: jsonOf(merged.sidecar).items };
  }

  const bodiesOf = (item: JsonObject | undefined): unknown => (item?.['body'] as JsonObject[] | undefined)?.map(({ purpose, value }) => `${String(purpose)}: ${String(value)}`);

  it('puts codes and notes of both together', () => {
    const { items, conflicts } = merge(withCode(withoutCode(old, 'place', moment), 'night', moment), withNote(withCode(old, 'port', later), 'second', later));
    assert.deepEqual(items.map(bodiesOf), [['commenting: second', 'tagging: port', 'tagging: night']]);
    assert.deepEqual(items.map(({ modified }) => modified), [later]);
    assert.deepEqual(conflicts, []);
  });

  it('keeps two wordings of a note, the later one in its place, the other beside it without the codes again', () => {
    const { items, conflicts, sidecar: merged } = merge(withNote(old, 'ours', later), withCode(withNote(old, 'theirs', moment), 'night', moment));
    assert.deepEqual(items.map(bodiesOf), [['tagging: place', 'commenting: ours', 'tagging: night'], ['commenting: theirs']]);
    assert.deepEqual(items.map((item) => item['sourcemark:conflict']), [undefined, 'urn:a']);
    assert.deepEqual(items[1]?.['target'], items[0]?.['target']);
    assert.deepEqual(conflicts, [{ id: 'urn:a', kind: 'versions', copy: items[1]?.['id'] }]);
    assert.deepEqual(openConflicts(stored(merged)), conflicts);
    assert.deepEqual(schemaFaults(jsonOf(merged)), []);
    const settled = { ...merged, annotations: merged.annotations.slice(1) };
    assert.deepEqual(openConflicts(stored(settled)), []);
  });

  it('makes the same other version each time, and takes none back that somebody has changed since', () => {
    const [ours, theirs] = [withNote(old, 'ours', later), withNote(old, 'theirs', moment)];
    const once = merge(ours, theirs);
    const again = mergeSidecars(base, once.sidecar, stored(one(theirs)), name).sidecar;
    assert.deepEqual(ids(again), ids(once.sidecar));
    const [first, copy] = stored(once.sidecar).annotations as [Annotation, Annotation];
    const worked = { ...once.sidecar, annotations: [withNote(copy, 'mine now', later), first] };
    assert.deepEqual(contentOf(mergeSidecars(base, worked, stored(one(theirs)), name).sidecar), contentOf(worked));
  });

  it('keeps what one has changed and the other has removed, and says so', () => {
    const { items, conflicts, sidecar: merged } = merge(undefined, withNote(old, 'theirs', later));
    assert.deepEqual(items.map((item) => item['sourcemark:conflict']), ['removed']);
    assert.deepEqual(conflicts, [{ id: 'urn:a', kind: 'removed' }]);
    assert.deepEqual(openConflicts(stored(merged)), conflicts);
    const settled = stored({ ...merged, annotations: merged.annotations.map((each) => withCode(each, 'stays', '2026-03-06T05:06:07.000Z')) });
    assert.deepEqual([openConflicts(settled), jsonOf(settled).items[0]?.['sourcemark:conflict']], [[], undefined]);
  });

  it('lets go what one has removed and the other has only described anew', () => {
    const { items, conflicts } = merge(undefined, withSelectors(old, { ...words, position: { start: 9, end: 20 } }));
    assert.deepEqual([items, conflicts], [[], []]);
  });

  it('takes a description as a whole, and asks nobody where both only followed the text', () => {
    const [mine, theirs] = [[9, 'by '], [7, 'of ']].map(([start, prefix]) => withSelectors(old, {
      quote: { ...words.quote, exact: 'the old harbour', prefix: String(prefix) }, position: { start: Number(start), end: Number(start) + 15 }, hash: 'ab'.repeat(32),
    }));
    const { sidecar: { annotations: [merged] }, conflicts } = merge(mine, theirs);
    assert.ok([mine, theirs].some((each) => canonicalJson(each?.selectors) === canonicalJson(merged?.selectors)));
    assert.deepEqual(conflicts, []);
  });

  it('keeps both passages where both people have chosen another', () => {
    const chosen = (exact: string, modified: string): Annotation => ({ ...old, selectors: { quote: { ...words.quote, exact } }, modified });
    const { sidecar: { annotations }, conflicts } = merge(chosen('harbour', moment), chosen('the harbour wall', later));
    assert.deepEqual(annotations.map(({ selectors }) => selectors?.quote.exact), ['the harbour wall', 'harbour']);
    assert.equal(conflicts.length, 1);
  });

  it('takes neither side’s correction apart', () => {
    const corrected = (text: string, type: 'PERSON' | 'ORG', modified: string): Annotation =>
      ({ ...old, bodies: [{ kind: 'correction', correction: { kind: 'mention', name: text, type } }], modified });
    const { sidecar: { annotations }, conflicts } = merge(corrected('Ines', 'PERSON', later), corrected('Duarte & Co', 'ORG', moment));
    const said = annotations.map(({ bodies: [body] }) => (body?.kind === 'correction' ? body.correction : body));
    assert.deepEqual(said, [{ kind: 'mention', name: 'Ines', type: 'PERSON' }, { kind: 'mention', name: 'Duarte & Co', type: 'ORG' }]);
    assert.equal(conflicts.length, 1);
  });

  it('keeps both sides’ new annotations, ours first, and both bodies of a new one that has the same id', () => {
    const added = (text: string): Annotation => ({ id: 'urn:b', bodies: [{ kind: 'note', text }] });
    const [mine, theirs] = [added('mine'), added('theirs')].map((each) => stored({ ...base, annotations: [...base.annotations, each, { ...each, id: `urn:${noteText(each)}` }] }));
    const merged = mergeSidecars(base, mine!, theirs!, name);
    assert.deepEqual(ids(merged.sidecar), ['urn:a', 'urn:b', 'urn:mine', 'urn:theirs']);
    assert.deepEqual((bodiesOf(jsonOf(merged.sidecar).items[1]) as string[]).sort(), ['commenting: mine', 'commenting: theirs']);
    assert.deepEqual(merged.conflicts, []);
  });

  it('keeps what both have written around the annotations', () => {
    const page = (json: object): Sidecar => read(JSON.stringify({ ...base.json, ...json }));
    const merged = mergeSidecars(base, page({ label: 'x', 'ex:a': 1 }), page({ label: 'y', 'ex:b': 2 }), name);
    const { label, 'ex:a': a, 'ex:b': b, 'sourcemark:conflict': lost } = jsonOf(merged.sidecar);
    assert.deepEqual([[label, (lost as JsonObject[])[0]?.['value']].sort(), a, b], [['x', 'y'], 1, 2]);
    assert.deepEqual(merged.conflicts, [{ kind: 'versions' }]);
    assert.deepEqual(schemaFaults(jsonOf(merged.sidecar)), []);
  });

  it('merges other programs’ files, and what is no annotation', () => {
    const collection = (items: readonly unknown[], more: object = {}): Sidecar => read(JSON.stringify(
      { '@context': 'http://www.w3.org/ns/anno.jsonld', id: 'urn:c', type: 'AnnotationCollection', total: items.length, first: { type: 'AnnotationPage', items }, ...more },
    ));
    const [a, b] = [{ id: 'urn:a', type: 'Annotation', bodyValue: 'x' }, { id: 'urn:b', type: 'Annotation', bodyValue: 'y' }];
    const merged = mergeSidecars(collection([a, 7]), collection([a, 7, 'urn:far']), collection([{ ...a, via: 'urn:v' }, 7, b], { label: 'l' }), name);
    assert.deepEqual(jsonOf(merged.sidecar), JSON.parse(JSON.stringify({
      '@context': 'http://www.w3.org/ns/anno.jsonld', id: 'urn:c', type: 'AnnotationCollection', total: 4,
      first: { type: 'AnnotationPage', items: [{ ...a, via: 'urn:v' }, 7, 'urn:far', b] }, label: 'l',
    })));
  });

  function noteText({ bodies: [body] }: Annotation): string {
    return body?.kind === 'note' ? body.text : '';
  }
});
