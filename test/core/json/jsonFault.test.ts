import assert from 'node:assert/strict';
import fc from 'fast-check';
import { jsonFault } from '../../../src/core/json/jsonFault';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Where the fault is, as `¦` in the text, and the reason. */
function shown(text: string): string {
  const fault = jsonFault(text);
  return fault ? `${text.slice(0, fault.offset)}¦${text.slice(fault.offset)} – ${fault.reason}` : text;
}

describe('jsonFault', () => {
  it('finds none in anything that was printed', () => {
    fc.assert(fc.property(fc.json(), (json) => {
      assert.equal(shown(json), json);
    }));
  });

  it('finds one exactly where JSON.parse fails, for files that lost or gained a character', () => {
    const mark = fc.constantFrom('', '"', ',', '}', ']', '[', '{', ':', '\\', '0', '.', 'e', '-', '\n', 't', ' ');
    const damaged = fc.tuple(fc.json(), fc.nat(), fc.nat(2), mark)
      .map(([json, at, lost, gained]) => json.slice(0, at % (json.length + 1)) + gained + json.slice(at % (json.length + 1) + lost));
    fc.assert(fc.property(damaged, (text) => {
      const reason = jsonFault(text)?.reason;
      const isOurs = reason?.includes('too large') === true || reason?.includes('twice') === true;
      assert.equal(reason === undefined, isJson(text) && !isOurs, shown(text));
    }), { numRuns: 2000 });
  });

  it('names the place and the reason', () => {
    const cases = [
      '¦ – the file is empty',
      '{"a": [1, 2¦ – the file ends too early',
      '{"a": "b¦ – the file ends too early',
      '{"a"¦ – the file ends too early',
      '{"a": 1 ¦"b": 2} – a comma or } is expected here',
      '[1 ¦2] – a comma or ] is expected here',
      '[1, ¦] – a value is expected here',
      '{¦a: 1} – a key in double quotes is expected here',
      '{"a" ¦1} – a colon is expected here',
      '{"a": 1, ¦"a": 2} – the key "a" stands twice in one object',
      '[¦123456789012345678901] – this number is too large to be kept as it is',
      '[¦1e999] – this number is too large to be kept as it is',
      '[0¦1] – a comma or ] is expected here',
      '["a¦\n"] – a control character or line end stands in a string, or its closing quote is missing',
      '["¦\\x"] – this backslash begins no escape of JSON',
      '[] ¦[] – something follows after the end',
      '[1,\n¦<<<<<<< ours\n2\n=======\n3\n>>>>>>> theirs\n] – git has left a conflict here to be resolved',
    ];
    for (const expected of cases) {
      const text = expected.slice(0, expected.lastIndexOf(' – ')).replace('¦', '');
      assert.equal(shown(text), expected);
    }
  });

  it('is not brought down by brackets without end', () => {
    assert.match(jsonFault('['.repeat(1_000_000))?.reason ?? '', /256 deep/);
    assert.match(jsonFault('{"a":'.repeat(1_000_000))?.reason ?? '', /256 deep/);
    assert.equal(jsonFault('['.repeat(256) + ']'.repeat(256)), undefined);
  });
});
