import assert from 'node:assert/strict';
import fc from 'fast-check';
import { neverCancelled } from '../../../src/core/cancellation';
import { createMentionResolver } from '../../../src/core/entities/mentionResolver';
import { createRuleMentionRecogniser } from '../../../src/core/entities/ruleMentionRecogniser';
import { readProse } from '../../../src/core/formats/prose';
import { recognise, resolve } from './mentions';

const words = fc.constantFrom(
  'Anna',
  'Brandt',
  'Mr',
  'President',
  'the',
  'of',
  'and',
  'Ministry',
  'Norway',
  'NATO',
  '(',
  ')',
  ',',
  '.',
  '“',
  '”',
  '$',
  '20',
  '2014',
  'May',
  'million',
  'percent',
  '-',
  '’s',
  'al-Rashid',
  'U.S.',
  '🙂',
  'é',
  '\u0301',
  '\n',
  'said',
  'van',
  'der',
  'two',
  'first',
);
const texts = fc.oneof(
  fc.array(words, { maxLength: 40 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 80 }),
);

describe('laws of recognition', () => {
  it('mentions are in order, do not overlap, lie inside the text and split no character', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const mention of recognise(text)) {
          assert.ok(mention.start >= end && mention.start < mention.end && mention.end <= text.length);
          for (const offset of [mention.start, mention.end])
            assert.ok(!/^[\uDC00-\uDFFF]/.test(text.slice(offset)) || !/[\uD800-\uDBFF]$/.test(text.slice(0, offset)));
          end = mention.end;
        }
      }),
    );
  });

  it('every mention has an entity, entities are numbered as they come, and each has a name it is called by', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { mentions, entities } = resolve(text);
        assert.deepEqual(
          [...new Set(mentions.map(({ entity }) => entity))],
          entities.map(({ id }) => id),
        );
        assert.deepEqual(
          entities.map(({ id }) => id),
          entities.map((_, index) => `e${index + 1}`),
        );
        for (const { name, aliases } of entities) assert.ok(name !== '' && !aliases.includes(name));
      }),
    );
  });

  it('stops when called off', () => {
    assert.deepEqual(
      createRuleMentionRecogniser().recognise(readProse('Anna Brandt met 20 men.', 'plain', 'en'), {
        isCancellationRequested: true,
      }),
      [],
    );
  });
});

describe('hostile texts', () => {
  const size = 1 << 18;
  const cases: readonly (readonly [string, string])[] = [
    ['capital letters', 'A'.repeat(size)],
    ['capitalised words', 'Abc '.repeat(size / 4)],
    ['quotation marks', '"'.repeat(size)],
    ['one word', 'a'.repeat(size)],
    ['combining marks', `a${'\u0301\u0316'.repeat(size / 2)}`],
    ['connectors', 'Ministry of '.repeat(size / 12)],
    ['possessives', 'King’s '.repeat(size / 7)],
    ['numbers', 'two hundred and '.repeat(size / 16)],
    ['digits and commas', '1,'.repeat(size / 2)],
    [
      'many people of one surname',
      Array.from(
        { length: size / 16 },
        (_, i) => `Ana${'abcdefghij'.charAt(i % 10).repeat(1 + (i % 7))} Smith. Smith`,
      ).join('. '),
    ],
  ];
  for (const [what, text] of cases) {
    it(`${what} take no longer than other text`, function () {
      this.timeout(2000);
      const prose = readProse(text, 'plain', 'en');
      createMentionResolver().resolve(prose, createRuleMentionRecogniser().recognise(prose, neverCancelled));
    });
  }
});
