import fc from 'fast-check';
import { asName, type Code, type Codebook } from '../../../src/core/codebook/codebook';

/** Few names, so that codes meet. */
export const anyName = fc.constantFrom('claim', 'promise', 'money', 'doubt', 'Ämter', 'to check');
export const anyKey = fc.constantFrom('a', 'b', '1');
export const anyColour = fc.constantFrom('#0072b2', '#d55e00');

const ids = ['urn:uuid:1', 'urn:uuid:2', 'urn:uuid:3', 'urn:uuid:4'];

/** A codebook as somebody's hand or a merge may have left it: parents anywhere, circles too, names and keys twice. */
export const anyCodebook: fc.Arbitrary<Codebook> = fc.uniqueArray(fc.record(
  {
    id: fc.constantFrom(...ids),
    name: fc.oneof(anyName, fc.string({ minLength: 1, maxLength: 5 }).map(asName).filter((name) => name !== '')),
    parent: fc.constantFrom(...ids, 'urn:uuid:gone'),
    definition: fc.string({ minLength: 1, maxLength: 12 }),
    colour: anyColour,
    key: anyKey,
  },
  { requiredKeys: ['id', 'name'], noNullPrototype: true },
) as fc.Arbitrary<Code>, { selector: ({ id }) => id, maxLength: 4 })
  .map((codes) => ({ codes: [...codes].sort((a, b) => (a.id < b.id ? -1 : 1)) }));

/** What a codebook says, without the JSON it was read from. */
export function contentsOf({ codes }: Codebook): readonly object[] {
  return codes.map(({ json: _, ...code }) => code);
}
