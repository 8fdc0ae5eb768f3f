import assert from 'node:assert/strict';
import { assertMentions, valuesOf } from './mentions';

describe('dates', () => {
  it('have the value the text tells, in ISO 8601', () => {
    const text =
      'On April 13, on 2 May 2021, in March 2014, on Friday, May 8, 2009, since 1998, between 2014-2016, in the 1990s, in the 19th century, ' +
      'since mid-February, on Tuesday, in June, on 18.03.2014, 2015-04-19 and 7/31/2016, from 3-5 August.';
    assert.deepEqual(valuesOf(text, 'DATE'), {
      'April 13': '--04-13',
      '2 May 2021': '2021-05-02',
      'March 2014': '2014-03',
      'Friday, May 8, 2009': '2009-05-08',
      1998: '1998',
      '2014-2016': '2014/2016',
      '1990s': '199X',
      '19th century': '18XX',
      'mid-February': '--02',
      Tuesday: '-W-2',
      June: '--06',
      '18.03.2014': '2014-03-18',
      '2015-04-19': '2015-04-19',
      '7/31/2016': '2016-07-31',
      '3-5 August': '--08-03/--08-05',
    });
  });

  it('have none where it would be a guess', () => {
    assert.deepEqual(valuesOf('It fell last year, yesterday and on 3/4/2016.', 'DATE'), {
      'last year': undefined,
      yesterday: undefined,
      '3/4/2016': undefined,
    });
  });

  it('are lengths of time, too', () => {
    assert.deepEqual(valuesOf('A 42-year-old waited three weeks; two years ago it took ten days.', 'DATE'), {
      '42-year-old': 'P42Y',
      'three weeks': 'P3W',
      'two years ago': '-P2Y',
      'ten days': 'P10D',
    });
  });

  it('are not verbs, numbers of people or links', () => {
    assertMentions('They may march and may leave; 2000 people and 1950 homes; see http://a.org/2019/04/05/x.', 'DATE');
  });
});

describe('times', () => {
  it('have a value', () => {
    const text = 'At 10:30 p.m., at 5pm GMT, at noon, at 14:05, for two hours and 90 minutes.';
    assert.deepEqual(valuesOf(text, 'TIME'), {
      '10:30 p.m.': 'T22:30',
      '5pm GMT': 'T17',
      noon: 'T12:00',
      '14:05': 'T14:05',
      'two hours': 'PT2H',
      '90 minutes': 'PT90M',
    });
  });
});
