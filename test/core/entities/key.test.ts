import assert from 'node:assert/strict';
import { entityKey } from '../../../src/core/entities/key';

describe('entityKey', () => {
  it('is the family and the name without case, diacritics and punctuation', () => {
    assert.equal(entityKey({ type: 'PERSON', name: 'Zoë Şimşek' }), 'person:zoe simsek');
    assert.equal(
      entityKey({ type: 'GPE', name: 'Stratford-upon-Avon' }),
      entityKey({ type: 'LOC', name: 'Stratford upon Avon' }),
    );
  });

  it('tells families apart', () => {
    assert.notEqual(entityKey({ type: 'PERSON', name: 'Lincoln' }), entityKey({ type: 'GPE', name: 'Lincoln' }));
  });

  it('is one for the names of one state', () => {
    assert.equal(entityKey({ type: 'GPE', name: 'U.S.' }), entityKey({ type: 'GPE', name: 'the United States' }));
  });
});
