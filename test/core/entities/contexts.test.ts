import assert from 'node:assert/strict';
import { assertMentions, resolve, valuesOf } from './mentions';

describe('names by what stands around them', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['a company’s own name', '«Torvald Shipping» sails on. Crews wrote to «Torvald» twice.', 'ORG ORG'],
    ['a town by its mayor', 'The mayor of «Odvik» spoke. «Odvik» has two bridges.', 'GPE GPE'],
    ['a town by its paper', 'He reads the «Odvik Courier». Nobody leaves «Odvik».', 'ORG GPE'],
    ['a dateline', '«ODVIK» — The bridge was shut on Monday, and the ferry sailed.', 'GPE'],
    ['a dateline with date and agency', '«ODVIK», March 3 (Fjord Wire) - The bridge was shut, and the ferry sailed.', 'GPE'],
    ['a ship by its crew', 'The crew of the «Halmar Vega» slept.', 'PRODUCT'],
    ['a ship by its kind', 'Nobody saw the ferry «Halmar Vega» leave.', 'PRODUCT'],
    ['works in another sentence than their kind', 'There was a film once. “«The Long Salt Road»”, which we all saw, was shot here.', 'WORK_OF_ART'],
    ['works by their length', 'Her “«Tables of the Northern Tides»” runs to 300 pages.', 'WORK_OF_ART'],
  ];
  for (const [what, sample, types] of cases) it(what, () => assertMentions(sample, types));

  it('takes a name with a nickname for one', () => {
    assertMentions('They met «Tomas "the Eel" Kelmen». «Kelmen» laughed.', 'PERSON PERSON');
    assert.deepEqual(resolve('They met Tomas "Two Boats" Kelmen. Tomas Kelmen laughed.').entities.map(({ name }) => name), ['Tomas Kelmen']);
  });

  it('knows a byname in quotation marks by its given name', () => {
    const { entities } = resolve('Jonas Velder paved the square. Jonas Velder is “Jonas Gravel” to his friends.');
    assert.deepEqual(entities.map(({ name, aliases }) => [name, aliases]), [['Jonas Velder', ['Jonas Gravel']]]);
  });

  it('takes kin for nobody’s name', () => assertMentions('Dad thinks so. Mum does not.', ''));

  it('takes an amount with two decimals for a price', () => {
    assert.deepEqual(valuesOf('The share closed at 84.10 crowns, and two crowns were lost.', 'MONEY'), { '84.10 crowns': undefined });
  });
});
