import assert from 'node:assert/strict';
import { resolve } from './mentions';

/** Each entity of the text with its type, its name and the words of its mentions. */
function entities(text: string): string[] {
  const { mentions, entities: found } = resolve(text);
  return found.map(({ id, type, name }) => {
    const words = mentions.filter(({ entity }) => entity === id).map(({ start, end }) => text.slice(start, end));
    return `${type} ${name}: ${words.join(', ')}`;
  });
}

describe('resolution', () => {
  it('joins surname, title and name, and given name with the full name', () => {
    const text = 'Anna Brandt came. Mrs Brandt sat down. Anna spoke, and Brandt’s aide left.';
    assert.deepEqual(entities(text), ['PERSON Anna Brandt: Anna Brandt, Brandt, Anna, Brandt']);
  });

  it('joins initials and middle names', () => {
    assert.deepEqual(entities('Anna Maria Brandt came. A. Brandt said no. Anna Brandt left.'), [
      'PERSON Anna Maria Brandt: Anna Maria Brandt, A. Brandt, Anna Brandt',
    ]);
  });

  it('joins the initials of an interview’s labels with the one who has them', () => {
    const text = 'Anna Golan-Brandt met Peter Kroll.\n\nAnna Golan-Brandt: Is it far?\n\nPeter Kroll: Not very.\n\nAGB: Good.\n\nPK: Why?\n\nAGB: I am tired.\n\nPK: So am I.';
    assert.deepEqual(entities(text), [
      'PERSON Anna Golan-Brandt: Anna Golan-Brandt, Anna Golan-Brandt, AGB, AGB',
      'PERSON Peter Kroll: Peter Kroll, Peter Kroll, PK, PK',
    ]);
  });

  it('keeps two people of one surname apart, a bare surname being the one named last', () => {
    assert.deepEqual(entities('Anna Brandt came. Brandt sat down. Peter Brandt followed. Brandt spoke.'), [
      'PERSON Anna Brandt: Anna Brandt, Brandt',
      'PERSON Peter Brandt: Peter Brandt, Brandt',
    ]);
  });

  it('does not take a courtesy title’s bearer for somebody whose given name is of the other gender', () => {
    assert.deepEqual(entities('Peter Brandt and Anna Brandt came. Mr Brandt sat down. Mrs Brandt stood. Brandt spoke.'), [
      'PERSON Peter Brandt: Peter Brandt, Brandt',
      'PERSON Anna Brandt: Anna Brandt, Brandt, Brandt',
    ]);
    assert.deepEqual(entities('Peter Brandt was fined. Mrs Brandt wept. Mr Brandt left. Brandt came back.'), [
      'PERSON Peter Brandt: Peter Brandt, Brandt, Brandt',
      'PERSON Brandt: Brandt',
    ]);
    assert.deepEqual(entities('Peter Brandt drove. We met Mr and Mrs Brandt.'), ['PERSON Peter Brandt: Peter Brandt, Brandt']);
  });

  it('joins what is only spelt otherwise, where the look of the names speaks for Cyrillic', () => {
    assert.deepEqual(entities('Serhiy Kovalenko waited. Mr Kovalenko met Volodymyr Marchenko. Serhii Kovalenko left.'), [
      'PERSON Serhiy Kovalenko: Serhiy Kovalenko, Kovalenko, Serhii Kovalenko',
      'PERSON Volodymyr Marchenko: Volodymyr Marchenko',
    ]);
    assert.deepEqual(entities('Valery Zaluzhny spoke. Gen. Zaluzhnyi left, said Mr Zaluzhniy.'), [
      'PERSON Valery Zaluzhny: Valery Zaluzhny, Zaluzhnyi, Zaluzhniy',
    ]);
  });

  it('leaves apart what is nearly spelt alike', () => {
    assert.deepEqual(entities('Anna Meyer came. Mr Meier sat down. Anna Mayer left.'), [
      'PERSON Anna Meyer: Anna Meyer',
      'PERSON Meier: Meier',
      'PERSON Anna Mayer: Anna Mayer',
    ]);
    assert.deepEqual(entities('Andriy Zelensky came. Olena Zelenska sat down. Mr Zelenskiy spoke.'), [
      'PERSON Andriy Zelensky: Andriy Zelensky, Zelenskiy',
      'PERSON Olena Zelenska: Olena Zelenska',
    ]);
  });

  it('makes a bare surname a person, wherever it stands', () => {
    assert.deepEqual(entities('Velmar resigned. It was Ole Velmar who had stayed.'), [
      'PERSON Ole Velmar: Velmar, Ole Velmar',
    ]);
  });

  it('joins acronyms and short forms of organisations', () => {
    assert.deepEqual(entities('The Baltic Grain Council (BGC) met. Halden Group sued the BGC. The Halden company won.'), [
      'ORG Baltic Grain Council: Baltic Grain Council, BGC, BGC',
      'ORG Halden Group: Halden Group, Halden',
    ]);
  });

  it('knows other names of the same state and ignores case, dots and diacritics', () => {
    assert.deepEqual(entities('The United States, the U.S. and the US agreed with Peru and PERU.'), [
      'GPE United States: United States, U.S., US',
      'GPE Peru: Peru, PERU',
    ]);
    assert.deepEqual(entities('Zoë Şimşek came. Zoe Simsek left.'), ['PERSON Zoë Şimşek: Zoë Şimşek, Zoe Simsek']);
  });

  it('joins dates and numbers by what they say', () => {
    assert.deepEqual(entities('On April 13, and not before 13 April.'), ['DATE April 13: April 13, 13 April']);
  });

  it('gives the other forms as aliases, each once, in order of first use', () => {
    const { entities: found } = resolve('Brandt came. Anna Brandt sat down. Brandt left, Anna stayed.');
    assert.deepEqual(found, [{ id: 'e1', type: 'PERSON', name: 'Anna Brandt', aliases: ['Brandt', 'Anna'] }]);
  });
});
