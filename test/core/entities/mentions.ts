import assert from 'node:assert/strict';
import { neverCancelled } from '../../../src/core/cancellation';
import type { EntityType, Resolution, UnresolvedMention } from '../../../src/core/entities/entity';
import { createMentionResolver } from '../../../src/core/entities/mentionResolver';
import { createRuleMentionRecogniser } from '../../../src/core/entities/ruleMentionRecogniser';
import { readProse } from '../../../src/core/formats/prose';
import { marked } from '../../support/marked';

/** What the rules find in a plain English text. */
export function recognise(text: string): readonly UnresolvedMention[] {
  return createRuleMentionRecogniser().recognise(readProse(text, 'plain', 'en'), neverCancelled);
}

/** What the rules find, resolved. */
export function resolve(text: string): Resolution {
  return createMentionResolver().resolve(readProse(text, 'plain', 'en'), recognise(text));
}

/**
 * Asserts that of the given types exactly what `«` and `»` mark is found, with the types in order, one a mark: `PERSON GPE`.
 * Mentions of types that are not named in `types` do not count, unless `types` is empty: then nothing at all may be found.
 */
export function assertMentions(sample: string, types: string): void {
  const { text, spans } = marked(sample);
  const wanted = types.split(' ').filter((type) => type !== '');
  const found = recognise(text).filter(({ type }) => wanted.length === 0 || wanted.includes(type));
  const shown = (start: number, end: number, type: string): string => `${text.slice(start, end)} ${type}`;
  assert.deepEqual(
    found.map(({ start, end, type }) => shown(start, end, type)),
    spans.map(({ start, end }, index) => shown(start, end, wanted[index] ?? '')),
  );
}

/** The values found for mentions of a type, each with its words. */
export function valuesOf(text: string, type: EntityType): Record<string, unknown> {
  const found = recognise(text).filter((mention) => mention.type === type);
  return Object.fromEntries(found.map(({ start, end, value }) => [text.slice(start, end), value]));
}
