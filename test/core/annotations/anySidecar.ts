import fc from 'fast-check';
import type { Annotation, Body, Sidecar } from '../../../src/core/annotations/annotation';
import type { Correction } from '../../../src/core/annotations/corrections/correction';
import { describer } from '../../../src/core/anchoring/describer';
import { entityTypes } from '../../../src/core/entities/entity';
import { passage } from '../anchoring/passages';

const anyText = fc.oneof(fc.string({ maxLength: 12 }), fc.string({ unit: 'binary', maxLength: 6 }), fc.constantFrom('claim', '__proto__', '"\\\n'));
const moment = fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }).map((date) => date.toISOString());

const entity = fc.tuple(fc.string({ minLength: 1, maxLength: 8 }), fc.constantFrom(...entityTypes), fc.option(fc.uuid(), { nil: undefined }))
  .map(([name, type, record]) => ({ name, type, ...(record === undefined ? {} : { record: `urn:uuid:${record}` }) }));

const part = fc.record({ exact: fc.string({ minLength: 1, maxLength: 6 }), offset: fc.integer({ min: -99, max: 99 }) });

const some = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> => fc.option(value, { nil: undefined });

const quote = fc.record({
  confirms: fc.boolean(), quoteKind: fc.constantFrom('direct' as const, 'mixed' as const, 'indirect' as const),
  speaker: some(entity), source: some(part), cue: some(part), omitted: fc.array(part, { maxLength: 2 }),
}).map(({ speaker, source, cue, ...rest }): Correction =>
  ({ kind: 'quote', ...rest, ...(speaker ? { speaker } : {}), ...(source ? { source } : {}), ...(cue ? { cue } : {}) }));

const body: fc.Arbitrary<Body> = fc.oneof(
  anyText.map((code): Body => ({ kind: 'code', code })),
  anyText.map((text): Body => ({ kind: 'note', text })),
  fc.tuple(anyText, fc.string({ minLength: 1, maxLength: 8 }), moment).map(([text, creator, created]): Body => ({ kind: 'note', text, creator, created })),
  fc.constant<Body>({ kind: 'correction', correction: { kind: 'noMention' } }),
  fc.constant<Body>({ kind: 'correction', correction: { kind: 'noQuote' } }),
  entity.map((named): Body => ({ kind: 'correction', correction: { kind: 'mention', ...named } })),
  quote.map((correction): Body => ({ kind: 'correction', correction })),
);

const selectors = fc.tuple(passage, some(fc.constant('ab'.repeat(32))), some(fc.array(part, { minLength: 1, maxLength: 3 })))
  .map(([[text, span], hash, segments]) => ({ ...describer(text, hash)(span), ...(segments ? { segments } : {}) }));

/** A new annotation, as the editor makes them, with an id of its own. */
export const annotation: fc.Arbitrary<Annotation> = fc.record({
  id: fc.uuid().map((uuid) => `urn:uuid:${uuid}`),
  bodies: fc.array(body, { maxLength: 3 }),
  selectors: some(selectors),
  creator: some(fc.string({ minLength: 1, maxLength: 8 })),
  created: some(moment),
  modified: some(moment),
  resolved: some(fc.constant(true as const)),
}).map(({ id, bodies, ...rest }) => ({
  id, bodies, ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)),
}));

export const sidecar: fc.Arbitrary<Sidecar> = fc.uniqueArray(annotation, { maxLength: 4, selector: ({ id }) => id })
  .map((annotations) => ({ annotations }));

/** What an annotation says, without the JSON it came from. */
export function content({ json: _, ...annotation }: Annotation): unknown {
  return { ...annotation, bodies: annotation.bodies.map((each) => each.kind === 'foreign' ? each : { ...each, json: undefined }) };
}

/** What a sidecar says, without the JSON it came from: for comparing. */
export function contents({ annotations }: Sidecar): unknown {
  return JSON.parse(JSON.stringify(annotations.map(content)));
}
