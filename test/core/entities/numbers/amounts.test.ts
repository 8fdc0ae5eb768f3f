import { check } from './found';

describe('measures', () => {
  check([
    ['It holds «40 micrograms», «5 µg», «3 megatonnes» and «12 kilowatt-hours».', 'QUANTITY QUANTITY QUANTITY QUANTITY', [40, 5, 3, 12]],
    ['Winds of «120km/h», «65 km/h» and «40 miles per hour».', 'QUANTITY QUANTITY QUANTITY', [120, 65, 40]],
    ['At «37 °C», «300 degrees Celsius», over «two square miles».', 'QUANTITY QUANTITY QUANTITY', [37, 300, 2]],
    ['A «6,700-km» river, «10-15 km» away, «1 430 tons» of sand.', 'QUANTITY QUANTITY QUANTITY', [6700, undefined, 1430]],
    ['«Ten meters»: a gram of sense, 5 microbes.', 'QUANTITY', [10]],
  ]);
});

describe('percentages', () => {
  check([
    ['Up «5 to 10 percent», «30-40%», «7¾ per cent» and «6,1%».', 'PERCENT PERCENT PERCENT PERCENT', [undefined, undefined, 7.75, 6.1]],
    ['From 46 in «2014» to «42 percent» and «two percentage points».', 'DATE PERCENT PERCENT', ['2014', 42, 2]],
  ]);
});

describe('numbers', () => {
  check([
    ['«Half a million» of «34 000», «a dozen» of «two dozen».', 'CARDINAL CARDINAL CARDINAL CARDINAL', [500_000, 34_000, 12, 24]],
    ['«Two-thirds» of «several hundred» and «tens of thousands».', 'CARDINAL CARDINAL CARDINAL', [2 / 3, undefined, undefined]],
    ['«1,50,000» and «1.200.000» homes, «32,2 million» trees.', 'CARDINAL CARDINAL CARDINAL', [150_000, 1_200_000, 32_200_000]],
    ['The «second» of them, «21st» in line; wait a second. A split second, 5 per second.', 'ORDINAL ORDINAL', [2, 21]],
    ['No one called 713-785-3560, COVID-19 or http://a.org/37236.', 'CARDINAL'],
  ]);
});
