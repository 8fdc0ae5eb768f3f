import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describer } from '../../../src/core/anchoring/describer';
import { tagPassage } from '../../../src/core/annotations/create';
import { printSidecar } from '../../../src/core/annotations/sidecar';
import { passage } from '../anchoring/passages';

interface Printed {
  id: string;
  items: {
    id: string;
    target: { source: string; selector: [{ exact: string; prefix: string; suffix: string }, { start: number; end: number }] };
  }[];
}

describe('what W3C asks for and its test suite cannot see', () => {
  it('holds for every passage: positions in code points, the quote there, its context around it, absolute IRIs', () => {
    fc.assert(fc.property(passage, ([document, span]) => {
      const annotation = tagPassage(describer(document)(span), 'claim', { id: 'urn:uuid:1', now: '2026-01-02T03:04:05Z' });
      const { id, items: [item] } = JSON.parse(printSidecar({ annotations: [annotation] }, 'näme #1.txt')) as Printed;
      assert.ok(item);
      const { source, selector: [{ exact, prefix, suffix }, { start, end }] } = item.target;
      const points = Array.from(document.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
      assert.equal(points.slice(start, end).join(''), exact);
      assert.ok(points.slice(0, start).join('').endsWith(prefix));
      assert.ok(points.slice(end).join('').startsWith(suffix));
      for (const iri of [id, item.id, source]) assert.match(iri, /^[a-z]+:[\w:%.-]+$/);
    }));
  });
});
