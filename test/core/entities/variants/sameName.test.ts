import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { EntityType } from '../../../../src/core/entities/entity';
import { nameKeys } from '../../../../src/core/entities/variants/nameKeys';
import { readName } from '../../../../src/core/entities/variants/readName';
import { sameName } from '../../../../src/core/entities/variants/sameName';

const kindOf = (a: string, b: string, type: EntityType): string => {
  const verdict = sameName(a, b, type);
  return verdict.kind === 'different' ? 'different' : `${verdict.kind} ${verdict.by}`;
};

describe('sameName', () => {
  it('says what had to be looked through', () => {
    assert.equal(kindOf('Zoë Şimşek', 'ZOE SIMSEK', 'PERSON'), 'same spelling');
    assert.equal(kindOf('Jurij Tkatschenko', 'Yuri Tkachenko', 'PERSON'), 'same transliteration');
    assert.equal(kindOf('Mykola Tkachenko', 'Nikolai Tkachenko', 'PERSON'), 'same equivalent');
    assert.equal(kindOf('Timothy Vance', 'Tim Vance', 'PERSON'), 'same nickname');
    assert.equal(kindOf('Vance, Timothy', 'Timothy Vance', 'PERSON'), 'same spelling');
    assert.equal(kindOf('T. Vance', 'Timothy Vance', 'PERSON'), 'same initials');
    assert.equal(kindOf('Halden Werft GmbH & Co. KG', 'Halden Werft', 'ORG'), 'same spelling');
    assert.equal(kindOf('Ministry of the Environment', 'Environment Ministry', 'ORG'), 'same form');
    assert.equal(kindOf('Halden Rescue Service', 'HRS', 'ORG'), 'same acronym');
    assert.equal(kindOf('Florence', 'Firenze', 'GPE'), 'same alias');
  });

  it('knows parts from wholes', () => {
    assert.equal(kindOf('Vance', 'Timothy Vance', 'PERSON'), 'partial surname');
    assert.equal(kindOf('Timothy', 'Timothy Vance', 'PERSON'), 'partial givenName');
    assert.equal(kindOf('Reyes Lugo', 'Inés Reyes Lugo', 'PERSON'), 'partial shortened');
    assert.equal(kindOf('Vance Jr.', 'Timothy Vance Sr.', 'PERSON'), 'different');
  });

  it('takes nobody for a sibling, a parent or a neighbour in the alphabet', () => {
    for (const [a, b] of [
      ['Anna Vance', 'Anne Vance'],
      ['Timothy Vance', 'Thomas Vance'],
      ['Timothy A. Vance', 'Timothy B. Vance'],
      ['Pavlo Tkachenko', 'Petro Tkachenko'],
    ]) {
      assert.equal(kindOf(a!, b!, 'PERSON'), 'different', `${a} | ${b}`);
    }
  });

  it('compares dates and works by their letters', () => {
    assert.equal(kindOf('May 3', 'May 4', 'DATE'), 'different');
    assert.equal(kindOf('The Long Harbour', 'the long harbour', 'WORK_OF_ART'), 'same spelling');
  });

  it('is symmetric, and every name with a letter is its own', () => {
    const word = fc.constantFrom(
      'Anna',
      'J.',
      'al-Rashid',
      'von',
      'der',
      'Łódź',
      'Brandt',
      'Ivanov',
      'Iwanow',
      'Jr.',
      'II',
      'Abd',
      'Teng',
      'Hsiao-ping',
      'Bank',
      'of',
      'AG',
      'UN',
      '–',
      '’s',
      'ß',
      '́',
      '🙂',
    );
    const names = fc.oneof(
      fc.array(word, { minLength: 1, maxLength: 7 }).map((words) => words.join(' ')),
      fc.string({ unit: 'grapheme', maxLength: 30 }),
    );
    fc.assert(
      fc.property(names, names, fc.constantFrom<EntityType>('PERSON', 'ORG', 'GPE', 'LAW'), (a, b, type) => {
        assert.deepEqual(sameName(a, b, type), sameName(b, a, type));
        if (/[a-z]/i.test(a)) assert.equal(sameName(a, a, type).kind, 'same');
      }),
    );
  });

  it('takes no long name for more than a short one', function () {
    this.timeout(1000);
    for (const unit of ['A', 'Ab ', 'al-', 'von ', "o'", 'sch', 'e', '1,', 'Co. ', '\u0301', "ts'"]) {
      const name = unit.repeat((1 << 16) / unit.length);
      for (const type of ['PERSON', 'ORG', 'GPE', 'LAW'] as const)
        assert.ok(nameKeys(readName(name, type)).same.length < 200);
    }
  });
});
