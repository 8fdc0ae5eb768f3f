import assert from 'node:assert/strict';
import fs from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { emptyCodebook } from '../../../src/core/codebook/codebook';
import { add, recolour } from '../../../src/core/codebook/decisions';
import { parseCodebook, printCodebook } from '../../../src/core/codebook/json';
import { anyCodebook, contentsOf } from './anyCodebook';

describe('the codebook file', () => {
  const validate = new Ajv({ strictTypes: false }).compile(JSON.parse(fs.readFileSync('schemas/codebook.schema.json', 'utf8')) as object);

  it('says after printing and parsing what it said before, and prints the same again', () => {
    fc.assert(fc.property(anyCodebook, (codebook) => {
      const printed = printCodebook(codebook);
      const parsed = parseCodebook(printed);
      assert.ok(parsed.kind === 'content');
      assert.deepEqual(contentsOf(parsed.content), contentsOf(codebook));
      assert.equal(printCodebook(parsed.content), printed);
      assert.ok(validate(JSON.parse(printed)), JSON.stringify(validate.errors));
    }));
  });

  it('keeps what nobody here knows or can read, wherever it stands, and writes it back as it was', () => {
    const unknown = fc.dictionary(fc.constantFrom('memo', 'examples', '__proto__', 'parent', 'colour', 'key', 'definition'), fc.jsonValue({ maxDepth: 1 }), { maxKeys: 4, noNullPrototype: true });
    const anyFile = fc.tuple(unknown, fc.array(unknown, { maxLength: 3 })).map(([top, codes]) => ({
      ...top, version: 1, codes: codes.map((code, index) => ({ ...code, id: `urn:${index}`, name: `code ${index}` })),
    }));
    fc.assert(fc.property(anyFile, (json) => {
      const parsed = parseCodebook(JSON.stringify(json));
      assert.ok(parsed.kind === 'content', JSON.stringify(parsed));
      assert.deepEqual(plain(JSON.parse(printCodebook(parsed.content))), plain(JSON.parse(JSON.stringify(json))));
    }));
  });

  it('changes the lines of one code when one code changes', () => {
    const text = '{\n  "version": 1,\n  "by": "Ada",\n  "codes": [\n    {\n      "id": "urn:a",\n      "name": "claim",\n      "memo": 1\n    },\n    {\n      "id": "urn:b",\n      "name": "doubt",\n      "colour": "teal"\n    }\n  ]\n}\n';
    const parsed = parseCodebook(text);
    assert.ok(parsed.kind === 'content');
    assert.equal(printCodebook(parsed.content), text);
    const coloured = recolour(parsed.content, 'claim', '#0072b2', () => 'urn:new');
    assert.equal(printCodebook(coloured), text.replace('"memo": 1', '"memo": 1,\n      "colour": "#0072b2"'));
    const other = recolour(parsed.content, 'doubt', '#d55e00', () => 'urn:new');
    assert.equal(printCodebook(other), text.replace('teal', '#d55e00'));
  });

  it('reads colours and keys however they are written', () => {
    const parsed = parseCodebook('{"version": 1, "codes": [{"id": "urn:a", "name": "claim", "colour": "#AbC", "key": "C"}]}');
    assert.ok(parsed.kind === 'content');
    assert.deepEqual(contentsOf(parsed.content), [{ id: 'urn:a', name: 'claim', colour: '#aabbcc', key: 'c' }]);
  });

  it('says what is wrong with a broken one, and never throws', () => {
    for (const [text, reason] of [
      ['', /line 1, column 1/],
      ['[]', /not a codebook/],
      ['{"codes": []}', /not a codebook/],
      ['{"version": 2}', /newer Sourcemark/],
      ['{"version": 1, "codes": {}}', /“codes” are no list/],
      ['{"version": 1, "codes": [{"id": "a", "name": "x"}, {"name": "y"}]}', /entry 2 of “codes”/],
      ['{"version": 1, "codes": [{"id": "a", "name": " x"}]}', /entry 1 of “codes”/],
      ['{"version": 1, "codes": [{"id": "a", "name": "x"}, {"id": "a", "name": "y"}]}', /entries 1 and 2 .* same id/],
      ['<<<<<<< ours\n{}', /conflict/],
    ] as const) {
      const parsed = parseCodebook(text);
      assert.ok(parsed.kind === 'broken', text);
      assert.match(parsed.reason, reason);
    }
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void parseCodebook(text)));
  });

  it('is valid as it is printed, and marks what is none', () => {
    assert.ok(validate(JSON.parse(printCodebook(add(emptyCodebook, 'claim', () => 'urn:a', { colour: '#0072b2', key: 'c' })))));
    for (const code of [{ name: 'x' }, { id: 'a' }, { id: 'a', name: ' x' }, { id: 'a', name: 'x', key: 'cc' }, { id: 'a', name: 'x', colour: 'red' }]) {
      assert.ok(!validate({ version: 1, codes: [code] }), JSON.stringify(code));
    }
  });
});

/** JSON with its keys in one order. */
function plain(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(plain);
  if (typeof json !== 'object' || json === null) return json;
  return Object.entries(json).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => [key, plain(value)]);
}
