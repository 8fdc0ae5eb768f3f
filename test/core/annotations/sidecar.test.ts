import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Sidecar } from '../../../src/core/annotations/annotation';
import { parseSidecar, printSidecar } from '../../../src/core/annotations/sidecar';
import { contents, sidecar } from './anySidecar';

const tagged: Sidecar = {
  annotations: [{
    id: 'urn:uuid:3f0c4a52-7d0c-4a54-9a53-52d5b1f2a001',
    bodies: [{ kind: 'code', code: 'claim' }, { kind: 'note', text: 'Check with the harbour office.' }],
    selectors: { quote: { exact: 'Forty permits', prefix: '', suffix: ' were issued.' }, position: { start: 0, end: 13 }, hash: 'ab12', surroundings: '.kQ3x' },
    creator: 'Ada Quist',
    created: '2026-03-04T05:06:07.000Z',
  }],
};

const printed = `{
  "@context": "http://www.w3.org/ns/anno.jsonld",
  "id": "file:harbour%20notes.txt.annotations.json",
  "type": "AnnotationPage",
  "sourcemark:version": 1,
  "items": [
    {
      "id": "urn:uuid:3f0c4a52-7d0c-4a54-9a53-52d5b1f2a001",
      "type": "Annotation",
      "motivation": [
        "tagging",
        "commenting"
      ],
      "creator": {
        "type": "Person",
        "name": "Ada Quist"
      },
      "created": "2026-03-04T05:06:07.000Z",
      "generator": {
        "type": "Software",
        "name": "Sourcemark"
      },
      "body": [
        {
          "type": "TextualBody",
          "purpose": "tagging",
          "value": "claim"
        },
        {
          "type": "TextualBody",
          "purpose": "commenting",
          "value": "Check with the harbour office."
        }
      ],
      "target": {
        "type": "SpecificResource",
        "source": "file:harbour%20notes.txt",
        "sourcemark:sha256": "ab12",
        "sourcemark:surroundings": ".kQ3x",
        "selector": [
          {
            "type": "TextQuoteSelector",
            "exact": "Forty permits",
            "prefix": "",
            "suffix": " were issued."
          },
          {
            "type": "TextPositionSelector",
            "start": 0,
            "end": 13
          }
        ]
      }
    }
  ]
}
`;

function parsed(text: string): Sidecar {
  const result = parseSidecar(text);
  if (result.kind === 'broken') throw new Error(result.reason);
  return result.sidecar;
}

describe('a sidecar', () => {
  it('is printed as the format says', () => {
    assert.equal(printSidecar(tagged, 'harbour notes.txt'), printed);
  });

  it('says the same once it was printed and read', () => {
    fc.assert(fc.property(sidecar, (some) => {
      assert.deepEqual(contents(parsed(printSidecar(some, 'a.txt'))), contents(some));
    }));
  });

  it('has the same bytes once it was read and printed, even under another name', () => {
    fc.assert(fc.property(sidecar, (some) => {
      const text = printSidecar(some, 'a.txt');
      assert.equal(printSidecar(parsed(text), 'renamed.txt'), text);
      assert.equal(printSidecar(parsed(`\uFEFF${text.replaceAll('\n', '\r\n')}`), 'a.txt'), text);
    }));
  });

  it('may belong to a file of any name', () => {
    for (const name of ['50% off?.txt', 'a#b.md', 'отчёт.txt', '😀.txt', '\uD800.txt', '..']) {
      const { id } = JSON.parse(printSidecar({ annotations: [] }, name)) as { id: string };
      assert.equal(new URL(id).protocol, 'file:');
      assert.match(id, /^file:[\w.%-]+\.annotations\.json$/);
    }
  });

  it('takes annotations of one id apart, and keeps both', () => {
    const items = ['urn:a', 'urn:a#2', 'urn:a', 'urn:a'].map((id, n) => ({ id, n }));
    const read = parsed(JSON.stringify({ type: 'AnnotationPage', items }));
    assert.deepEqual(read.annotations.map(({ id }) => id), ['urn:a', 'urn:a#2', 'urn:a#3', 'urn:a#4']);
    const again = parsed(printSidecar(read, 'a.txt'));
    assert.deepEqual(again.annotations.map(({ json }) => json), [
      { id: 'urn:a', n: 0 }, { id: 'urn:a#2', n: 1 }, { id: 'urn:a#3', n: 2 }, { id: 'urn:a#4', n: 3 },
    ]);
  });

  it('gives an annotation without an id one that stays the same', () => {
    const text = JSON.stringify({ type: 'AnnotationPage', items: [{ type: 'Annotation', bodyValue: 'x' }, { type: 'Annotation', bodyValue: 'y' }] });
    const [first, second] = parsed(text).annotations;
    assert.match(first!.id, /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
    assert.notEqual(first!.id, second!.id);
    assert.deepEqual(parsed(printSidecar(parsed(text), 'a.txt')).annotations.map(({ id }) => id), [first!.id, second!.id]);
  });

  it('is read with ten thousand annotations', () => {
    const many = { annotations: Array.from({ length: 10_000 }, (_, n) => ({ ...tagged.annotations[0]!, id: `urn:n:${n}` })) };
    assert.equal(parsed(printSidecar(many, 'a.txt')).annotations.length, 10_000);
  }).timeout(10_000);
});

describe('a file that is no sidecar', () => {
  const reasonFor = (text: string): string => {
    const result = parseSidecar(text);
    return result.kind === 'broken' ? result.reason : 'none';
  };

  it('is named for what it is', () => {
    const isNot = 'it is not a Web Annotation page: its "type" is not AnnotationPage, AnnotationCollection or Annotation';
    const cases: [string, string][] = [
      ['', 'line 1, column 1: the file is empty'],
      [' \n', 'line 1, column 1: the file is empty'],
      ['{"foo":1}', isNot],
      ['{}', isNot],
      ['[{"type":"Annotation"}]', 'it holds a list, not a Web Annotation page'],
      ['7', 'it holds a number, not a Web Annotation page'],
      ['null', 'it holds null, not a Web Annotation page'],
      ['{"type":"AnnotationPage","items":"urn:a"}', 'its "items" is a string, not a list of annotations'],
      ['{"type":"AnnotationCollection","first":"urn:a"}', 'it is an AnnotationCollection whose annotations are kept elsewhere'],
      ['{"type":"AnnotationPage","sourcemark:version":2}', 'a newer Sourcemark has written it (format 2; this one knows formats up to 1)'],
      ['{"type":"AnnotationPage","sourcemark:version":"1"}', 'its sourcemark:version is not a whole number from 1 on'],
      ['{\r\n  "type": "AnnotationPage"\r\n  "items": []\r\n}', 'line 3, column 3: a comma or } is expected here'],
    ];
    for (const [text, reason] of cases) assert.equal(reasonFor(text), reason);
  });

  it('has the offset of its fault in the text as it was given', () => {
    assert.deepEqual(parseSidecar('\uFEFF[\n1 2]'), { kind: 'broken', reason: 'line 2, column 3: a comma or ] is expected here', place: { line: 1, character: 2 } });
  });

  it('is known at whatever byte the file was cut off', () => {
    const bytes = Buffer.from(printed.replace('Ada', 'Ádá 😀'));
    for (let length = 0; length < bytes.length - 2; length += 1) {
      assert.equal(parseSidecar(bytes.subarray(0, length).toString()).kind, 'broken', `${length} bytes`);
    }
  });

  it('never makes it throw', () => {
    const odd = fc.oneof(
      fc.string(), fc.json(), fc.jsonValue().map((items) => JSON.stringify({ type: 'AnnotationPage', items })),
      fc.jsonValue().map((first) => JSON.stringify({ type: 'AnnotationCollection', first: { items: [first] }, total: 1 })),
      fc.array(fc.record({ body: fc.jsonValue(), target: fc.jsonValue(), creator: fc.jsonValue(), id: fc.jsonValue(), created: fc.jsonValue() }))
        .map((items) => JSON.stringify({ type: ['AnnotationPage'], items })),
    );
    fc.assert(fc.property(odd, (text) => {
      const result = parseSidecar(text);
      if (result.kind === 'sidecar') parsed(printSidecar(result.sidecar, 'a.txt'));
    }), { numRuns: 1000 });
  });
});
