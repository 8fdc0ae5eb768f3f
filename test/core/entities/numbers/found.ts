import assert from 'node:assert/strict';
import { neverCancelled } from '../../../../src/core/cancellation';
import { mentionOf } from '../../../../src/core/entities/found';
import { recogniseNumbers } from '../../../../src/core/entities/numbers/recognise';
import { readWords } from '../../../../src/core/entities/words';
import { readProse } from '../../../../src/core/formats/prose';
import { marked } from '../../../support/marked';

export type Case = readonly [sample: string, types: string, values?: readonly unknown[]];

/**
 * One test a case: of the types named, exactly what `«` and `»` mark is found, in that order, one type a mark; where values are given, with
 * them. A type without a mark must not be found: so a sample without marks says that there is no such thing in it.
 */
export function check(cases: readonly Case[], language = 'en'): void {
  for (const [sample, types, values] of cases) it(sample, () => checkOne(sample, types.split(' '), values, language));
}

function checkOne(sample: string, types: readonly string[], values: readonly unknown[] | undefined, language: string): void {
  const { text, spans } = marked(sample);
  const words = readWords(readProse(text, 'plain', language));
  const found = recogniseNumbers(words, neverCancelled).map((each) => mentionOf(words, each)).filter(({ type }) => types.includes(type));
  const shown = ({ start, end }: { start: number; end: number }, type: string | undefined): string => `${text.slice(start, end)} ${type ?? types[0] ?? ''}`;
  assert.deepEqual(found.map((mention) => shown(mention, mention.type)), spans.map((span, i) => shown(span, types[i])));
  if (values) assert.deepEqual(found.map(({ value }) => value), values);
}
