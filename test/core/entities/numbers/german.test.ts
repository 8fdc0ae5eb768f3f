import { check } from './found';

describe('German dates, times and amounts', () => {
  check([
    ['Am «13. April 2023» und am «3. Mai» tagte der Rat, zuletzt am «Dienstag».', 'DATE DATE DATE', ['2023-04-13', '--05-03', '-W-2']],
    ['Um «14.30 Uhr» und «17 Uhr» fuhr er, «gestern» nicht.', 'TIME TIME DATE', ['T14:30', 'T17', undefined]],
    ['Das kostet «2,5 Millionen Euro», nicht «1.200 Euro» oder «3 Mrd. Euro».', 'MONEY MONEY MONEY',
      [{ amount: 2_500_000, currency: 'EUR' }, { amount: 1200, currency: 'EUR' }, { amount: 3_000_000_000, currency: 'EUR' }]],
    ['Es waren «drei» Boote, «zwei Wochen» lang, «letzte Woche» auch.', 'CARDINAL DATE DATE', [3, 'P2W', undefined]],
    ['Um «5,4 Prozent» stieg der Preis, seit «März 2020».', 'PERCENT DATE', [5.4, '2020-03']],
    ['Er kam mit ihm am Rhein, 10 am Tag.', 'TIME'],
  ], 'de');
});
