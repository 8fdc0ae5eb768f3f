import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createStandardAnalyzer } from '../../../../src/core/analysis/standardAnalyzer';
import type { Mention, Resolution } from '../../../../src/core/entities/entity';
import { withRoles } from '../../../../src/core/entities/roles/withRoles';
import { readProse } from '../../../../src/core/formats/prose';
import { anyText } from '../../text/anyText';
import { marked } from '../../../support/marked';

/** What is marked is a mention: a person's in `«»`, an organisation's, place's or people's in `‹›`. All persons are one entity. */
function rolesIn(sample: string): readonly string[] {
  const { text: inner, spans: bodies } = marked(sample.replace(/[«»]/g, ''), '‹›');
  const people = marked(sample.replace(/[‹›]/g, '')).spans;
  const mentions: readonly Mention[] = [
    ...people.map((span): Mention => ({ ...span, type: 'PERSON', entity: 'e1' })), ...bodies.map((span): Mention => ({ ...span, type: 'ORG', entity: 'e2' })),
  ].sort((a, b) => a.start - b.start);
  const resolution: Resolution = { mentions, entities: [{ id: 'e1', type: 'PERSON', name: 'Anna Brandt', aliases: [] }] };
  const { entities: [entity] } = withRoles(readProse(inner, 'plain'), resolution);
  return (entity?.roles ?? []).map(({ start, end }) => inner.slice(start, end));
}

describe('roles', () => {
  const stated: readonly (readonly [string, readonly string[]])[] = [
    ['Then defense chief «Anna Brandt» spoke.', ['defense chief']],
    ['They told ‹Kremlin› spokesman «Ivo Kern» so.', ['Kremlin spokesman']],
    ['‹Danish› Foreign Minister «Anna Brandt» spoke.', ['Danish Foreign Minister']],
    ['‹NATO› Secretary General «Ivo Kern» spoke.', ['NATO Secretary General']],
    ['The former human rights lawyer «Anna Brandt» spoke.', ['former human rights lawyer']],
    ['The harbour’s deputy director «Anna Brandt» spoke.', ['deputy director']],
    ['The mayor of ‹Varnsund›, «Anna Brandt», spoke.', ['mayor of Varnsund']],
    ['«Anna Brandt», the mayor of ‹Varnsund›, spoke.', ['mayor of Varnsund']],
    ['«Anna Brandt», 45, a lawyer from ‹Varnsund›, spoke.', ['lawyer from Varnsund']],
    ['«Anna Brandt», chief executive of ‹Halden Shipping›, spoke.', ['chief executive of Halden Shipping']],
    ['«Anna Brandt», who chairs the local branch, spoke.', ['chairs the local branch']],
    ['«Anna Brandt» (the mayor of ‹Varnsund›) spoke.', ['mayor of Varnsund']],
    ['«Anna Brandt» is the mayor of ‹Varnsund›.', ['mayor of Varnsund']],
    ['«Anna Brandt», a lawyer representing the family, spoke.', ['lawyer']],
    ['«Anna Brandt», ‹Halden Shipping›’s chief executive, spoke.', ['chief executive']],
    ['They would confirm President «Brandt» soon.', ['President']],
    ['They hope to continue former president «Brandt»’s work.', ['former president']],
    ['Minister «Brandt» spoke. Minister «Brandt» left. The minister, «Anna Brandt», came.', ['Minister']],
    ['Bürgermeisterin «Anna Brandt» sprach mit der Presse und mit dem Rat.', ['Bürgermeisterin']],
  ];
  for (const [sample, roles] of stated) it(`${sample} → ${roles.join(', ')}`, () => assert.deepEqual(rolesIn(sample), roles));

  const none: readonly string[] = [
    'Dr. «Anna Brandt» and Mr «Kern» spoke.',
    'It is led by «Anna Brandt», the mayor said.',
    'Invited were the mayor, «Anna Brandt», and the bishop.',
    'In the presence of the mayor, «Anna Brandt» spoke.',
    'His wife «Anna Brandt» spoke.',
    'He told «Anna Brandt» so.',
    '«Anna Brandt», Prime Minister «Ivo Kern» and others came.'.replace('Prime Minister «Ivo Kern»', 'Prime Minister ‹Ivo Kern›'),
    '«Anna Brandt», a tall woman, spoke.',
    'The police officers «Anna Brandt» saw were gone.',
    '«Anna Brandt» is not the mayor.',
  ];
  for (const sample of none) it(`${sample} states none`, () => assert.deepEqual(rolesIn(sample), []));

  it('lie in the text, whatever the text', () => {
    fc.assert(fc.property(anyText(), (text) => {
      for (const { roles = [] } of createStandardAnalyzer().analyze(text).entities) {
        for (const { start, end } of roles) assert.ok(start >= 0 && start < end && end <= text.length);
      }
    }), { numRuns: 50 });
  }).timeout(20_000);
});
