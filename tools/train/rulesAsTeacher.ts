import { neverCancelled } from '../../src/core/cancellation';
import { createRuleMentionRecogniser } from '../../src/core/entities/ruleMentionRecogniser';
import { isNamed } from '../../src/core/entities/family';
import { readProse } from '../../src/core/formats/prose';
import type { TeacherName } from './votes';

const rules = createRuleMentionRecogniser();

/** The names that the rules find in an English text. */
export function namesByRules(text: string): TeacherName[] {
  return rules.recognise(readProse(text, 'plain', 'en'), neverCancelled)
    .filter(({ type }) => isNamed(type)).map(({ start, end, type }) => ({ start, end, types: { [type]: 1 } }));
}
