import assert from 'node:assert/strict';
import fs from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { printSidecar } from '../../../src/core/annotations/sidecar';
import { sidecar } from './anySidecar';

describe('schemas/annotations.schema.json', () => {
  const validate = new Ajv({ strictTypes: false })
    .compile(JSON.parse(fs.readFileSync('schemas/annotations.schema.json', 'utf8')) as object);

  function faults(json: unknown): unknown {
    return validate(json) ? [] : validate.errors;
  }

  it('allows whatever Sourcemark prints', () => {
    fc.assert(fc.property(sidecar, (some) => {
      assert.deepEqual(faults(JSON.parse(printSidecar(some, 'a b.txt'))), []);
    }));
  });

  const page = { '@context': 'http://www.w3.org/ns/anno.jsonld', id: 'file:a', type: 'AnnotationPage', items: [] as unknown[] };
  const item = { id: 'urn:a', type: 'Annotation', target: 'file:a.txt' };

  it('allows what other programs add', () => {
    const rich = { ...item, 'ex:more': [], body: ['urn:b', { type: 'Choice', items: [] }], via: 'urn:c' };
    assert.deepEqual(faults({ ...page, 'ex:more': 1, items: [rich, 'urn:elsewhere'] }), []);
    assert.deepEqual(faults({ ...page, type: 'AnnotationCollection', total: 1, first: { ...page, items: [item] } }), []);
    assert.deepEqual(faults({ '@context': page['@context'], ...item, bodyValue: 'x' }), []);
  });

  it('marks what is no annotation', () => {
    const selecting = (selector: unknown): object => ({ ...item, target: { type: 'SpecificResource', source: 'file:a.txt', selector } });
    const wrong: unknown[] = [
      { foo: 1 }, [], 7,
      { ...page, items: undefined },
      { ...page, 'sourcemark:version': 2 },
      ...[
        { ...item, id: 'no iri' },
        { ...item, target: undefined },
        { ...item, body: 'no iri' },
        { ...item, body: { type: 'TextualBody' } },
        { ...item, body: 'urn:b', bodyValue: 'x' },
        { ...item, created: 'yesterday' },
        { ...item, body: { 'type': 'TextualBody', 'value': 'Anna Brandt', 'sourcemark:correction': 'mention' } },
        { ...item, body: { 'type': 'TextualBody', 'value': 'Anna Brandt', 'sourcemark:correction': 'mention', 'sourcemark:entityType': 'HUMAN' } },
        { ...item, body: { 'type': 'TextualBody', 'value': 'Anna Brandt', 'sourcemark:correction': 'quote' } },
        { ...item, body: { 'type': 'TextualBody', 'value': 'Anna', 'sourcemark:correction': 'quote', 'purpose': 'assessing', 'sourcemark:cue': { exact: 'said' } } },
        { ...item, body: { 'type': 'TextualBody', 'value': 'Anna', 'sourcemark:correction': 'quote', 'purpose': 'assessing', 'sourcemark:quoteKind': 'loud' } },
        selecting({ type: 'TextQuoteSelector' }),
        selecting([{ type: 'TextPositionSelector', start: -1, end: 2 }]),
        7,
      ].map((each) => ({ ...page, items: [each] })),
    ];
    for (const json of wrong) assert.notDeepEqual(faults(JSON.parse(JSON.stringify(json))), [], JSON.stringify(json));
  });
});
