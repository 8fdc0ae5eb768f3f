import assert from 'node:assert/strict';
import type { UnresolvedMention, Value } from '../../../../src/core/entities/entity';
import { valueIn } from './resolved';

/** A Friday. */
const friday = 'Friday, 14 March 2025';
const none = 'A story';

type Case = readonly [sample: string, value: Value | undefined, type?: UnresolvedMention['type']];

function check(date: string, cases: readonly Case[]): void {
  for (const [sample, value, type] of cases) it(`${sample} → ${JSON.stringify(value)}`, () => assert.deepEqual(valueIn(date, sample, type), value));
}

describe('days of the week', () => {
  check(friday, [
    ['The council met on «Tuesday».', '2025-03-11'],
    ['The council will meet on «Tuesday».', '2025-03-18'],
    ['“We are ready,” the mayor said on «Friday».', '2025-03-14'],
    ['On «Monday», the ferry sank off the coast.', '2025-03-10'],
    ['The talks are due to resume on «Monday».', '2025-03-17'],
    ['The vote will take place on «Sunday», the mayor said on Thursday.', '2025-03-16'],
    ['The vote will take place on Sunday, the mayor said on «Thursday».', '2025-03-13'],
    ['The court is scheduled to rule «Wednesday».', '2025-03-19'],
    ['The road has been closed since «Monday».', '2025-03-10'],
    ['He failed to appear in court on «Monday».', '2025-03-10'],
    ['She spoke to reporters on «Wednesday».', '2025-03-12'],
    ['It happened «late on Monday night».', '2025-03-10', 'TIME'],
    ['It happened in the «early hours of Tuesday».', '2025-03-11', 'TIME'],
    ['It happened on the «night of 3 March».', '2025-03-03', 'TIME'],
    ['It happened «yesterday evening».', '2025-03-13', 'TIME'],
    ['The match was played last «Saturday».', '2025-03-08'],
    ['Talks on «Tuesday»', '-W-2'],
    ['The match was played last «Wednesday».', '-W-3'],
    ['The match was due on «Wednesday».', '-W-3'],
    ['The soldiers who killed him in 2020 had fled, officers said «Tuesday».', '2025-03-11'],
    ['Sales hit a record on «Monday».', '2025-03-10'],
    ['It opens on «Saturdays».', '-W-6'],
  ]);
});

describe('dates without a year', () => {
  check(friday, [
    ['The ship sank on «December 20».', '2024-12-20'],
    ['The ship sank on «March 3».', '2025-03-03'],
    ['The contract will end on «January 31».', '2026-01-31'],
    ['The contract will end on «April 30».', '2025-04-30'],
    ['The fighting has gone on since «mid-February».', '2025-02'],
    ['It opened in «December».', '2024-12'],
    ['It opened in «April last year».', '2024-04'],
    ['It opened on «3-5 August».', '2024-08-03/2024-08-05'],
    ['The fair will open on «April 30», next year.', '2026-04-30'],
    ['It fell on «February 30».', '--02-30'],
    ['The fair goes on to «Sunday, March 16».', '2025-03-16'],
    ['A fair, on «Sunday, July 17»', '--07-17'],
    ['The park is open from May to «December».', '--12'],
    ['Talks in «December»', '--12'],
    ['In 1998 the town had a port. It closed on «May 3».', '--05-03'],
  ]);
});

describe('intervals', () => {
  check(friday, [
    ['It ran from «July 14 to 24».', '2024-07-14/2024-07-24'],
    ['It ran from «July 31 to September 1».', '2024-07-31/2024-09-01'],
    ['It ran from «December 20 to January 3».', '2024-12-20/2025-01-03'],
    ['The fair will run from «July 31 to September 1».', '2025-07-31/2025-09-01'],
    ['It closed between «4 and 11 March».', '2025-03-04/2025-03-11'],
    ['It closed on «4 and 11 March».', undefined],
  ]);
});

describe('holidays', () => {
  check(friday, [
    ['The bridge fell on «Christmas Day».', '2024-12-25'],
    ['It will open on «Easter Sunday».', '2025-04-20'],
    ['It closed on «Good Friday».', '2024-03-29'],
    ['It closed during «Ramadan».', undefined],
  ]);
});

describe('periods', () => {
  check(friday, [
    ['Exports fell «last year».', '2024'],
    ['They rise «this year».', '2025'],
    ['«Next month» the port opens.', '2025-04'],
    ['It closed «last month».', '2025-02'],
    ['It closed «last week».', '2025-W10'],
    ['It closed «yesterday».', '2025-03-13'],
    ['A mob killed him «today».', '2025-03-14'],
    ['It is still in use «today».', undefined],
    ['It closes «tomorrow».', '2025-03-15'],
    ['It closed «two years ago».', '2023'],
    ['It closed «three days ago».', '2025-03-11'],
    ['It closed «a month ago».', '2025-02'],
    ['It rained for «the past two weeks».', 'P2W/2025-03-14'],
    ['It will rain for «the next three days».', '2025-03-14/P3D'],
    ['It closed «last weekend».', '2025-03-08/2025-03-09'],
    ['Growth in «the second quarter of 2028» slowed.', '2028-04/2028-06'],
    ['Growth in «the first half of last year» slowed.', '2024-01/2024-06'],
    ['A child of «three weeks».', 'P3W'],
    ['It happened «last night».', '2025-03-13', 'TIME'],
  ]);
});

describe('times', () => {
  check(friday, [
    ['The doors opened at «10:30 a.m.» on Tuesday.', '2025-03-11T10:30', 'TIME'],
    ['It struck on Tuesday at «1400 GMT».', '2025-03-11T14:00Z', 'TIME'],
    ['It struck at «5 p.m. EST».', 'T17-05:00', 'TIME'],
    ['It struck at «9:15 CST».', 'T09:15', 'TIME'],
    ['It took «two hours».', 'PT2H', 'TIME'],
  ]);
});

describe('without a date of the document', () => {
  check(none, [
    ['The council met on «Tuesday».', '-W-2'],
    ['The ship sank on «April 13».', '--04-13'],
    ['The fighting has gone on since «mid-February».', '--02'],
    ['Exports fell «last year».', undefined],
    ['It closed «yesterday».', undefined],
    ['It closed «two years ago».', '-P2Y'],
    ['Growth in «the second quarter of 2028» slowed.', '2028-04/2028-06'],
  ]);
});

describe('with a date of the document that has no year', () => {
  const dateline = 'VARNSUND, March 14 (Wire) - The port opened.';
  check(dateline, [
    ['It closed «yesterday».', '--03-13'],
    ['It closed «last month».', '--02'],
    ['It closed «last year».', undefined],
    ['It closed on «Tuesday».', '-W-2'],
    ['It closed on «April 30».', '--04-30'],
  ]);
  check('VARNSUND, March 1 (Wire) - The port opened.', [['It closed «yesterday».', undefined]]);
});

describe('currencies that several countries have', () => {
  const cases = (rows: readonly (readonly [sample: string, value: Value | undefined])[]): void => check(none, rows.map(([sample, value]) => [sample, value, 'MONEY'] as const));
  cases([
    ['Mexico paid «300 pesos».', { amount: 300, currency: 'MXN' }],
    ['In Sweden it costs «1.5 million kronor».', { amount: 1_500_000, currency: 'SEK' }],
    ['In Norway a ticket costs «kr 2,500».', { amount: 2500, currency: 'NOK' }],
    ['The Pakistani bank lent «two hundred thousand rupees».', { amount: 200_000, currency: 'PKR' }],
    ['In India the rice cost «250-300 rupees».', { amount: 250, upTo: 300, currency: 'INR' }],
    ['In India the bridge cost «Rs 5 crore».', { amount: 50_000_000, currency: 'INR' }],
    ['Chile let the «peso» fall.', { currency: 'CLP' }],
    ['Chile lost «millions of pesos».', undefined],
    ['Mexico and Chile paid «300 pesos».', undefined],
    ['They paid «300 pesos».', undefined],
    ['It costs «C$20».', { amount: 20, currency: 'CAD' }],
  ]);

  describe('and one of them is meant as a rule', () => {
    cases([
      ['They paid «$300».', { amount: 300, currency: 'USD' }],
      ['Norway paid «300 dollars».', { amount: 300, currency: 'USD' }],
      ['Australia paid «$300 million».', { amount: 300_000_000, currency: 'AUD' }],
      ['Australia and the United States paid «$300».', { amount: 300, currency: 'USD' }],
      ['Australia and Canada paid «$300».', undefined],
      ['Namibia paid «$300».', { amount: 300, currency: 'USD' }],
      ['Australia paid «US$300» and AU$400.', { amount: 300, currency: 'USD' }],
      ['Egypt paid «30,000 pounds».', { amount: 30_000, currency: 'EGP' }],
      ['Egypt paid «£30,000».', { amount: 30_000, currency: 'GBP' }],
    ]);
  });
});
