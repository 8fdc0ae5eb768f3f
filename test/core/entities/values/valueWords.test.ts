import assert from 'node:assert/strict';
import type { EntityType, Value } from '../../../../src/core/entities/entity';
import { valueWords } from '../../../../src/core/entities/values/valueWords';

describe('values in words', () => {
  const cases: readonly (readonly [Value, string, EntityType?])[] = [
    ['2025-03-11', 'Tuesday, 11 March 2025 (2025-03-11)'],
    ['2025-03-11T10:30', 'Tuesday, 11 March 2025, 10:30 (2025-03-11T10:30)'],
    ['2025-02', 'February 2025 (2025-02)'],
    ['2025', '2025'],
    ['2025-W11', 'week 11 of 2025 (2025-W11)'],
    ['199X', 'the 1990s (199X)'],
    ['18XX', 'the 1800s (18XX)'],
    ['--04-13', '13 April, year not stated (--04-13)'],
    ['--04', 'April, year not stated (--04)'],
    ['-W-2', 'a Tuesday, date not stated (-W-2)'],
    ['T17', '17:00 (T17)'],
    ['T14:00Z', '14:00 UTC (T14:00Z)'],
    ['T17:00-05:00', '17:00 UTC-05:00 (T17:00-05:00)'],
    ['P3W', '3 weeks'],
    ['PT1H', '1 hour'],
    ['-P2Y', '2 years before'],
    ['2028-04/2028-06', 'April 2028 to June 2028 (2028-04/2028-06)'],
    ['P2W/2025-03-14', '2 weeks up to Friday, 14 March 2025 (P2W/2025-03-14)'],
    ['2014/2016', '2014 to 2016 (2014/2016)'],
    ['what', 'what'],
    [1234.5, '1,234.5', 'CARDINAL'],
    [4.5, '4.5%', 'PERCENT'],
    [{ amount: 300, currency: 'MXN' }, '300 Mexican pesos (MXN)', 'MONEY'],
    [{ amount: 2.5, currency: 'USD' }, '2.50 US dollars (USD)', 'MONEY'],
    [{ amount: 2, currency: '' }, '2 ', 'MONEY'],
    [{ currency: 'THB' }, 'currency: Thai baht (THB)', 'MONEY'],
    [{ currency: 'USDT' }, 'currency: USDT', 'MONEY'],
    [{ amount: 250, upTo: 300, currency: 'INR' }, '250 to 300 Indian rupees (INR)', 'MONEY'],
    ['P2.5Y', '2.5 years'],
    ['2024-07-31/2024-09-01', 'Wednesday, 31 July 2024 to Sunday, 1 September 2024 (2024-07-31/2024-09-01)'],
  ];
  for (const [value, words, type = 'DATE'] of cases) it(`${JSON.stringify(value)} is ${words}`, () => assert.equal(valueWords(value, type), words));
});
