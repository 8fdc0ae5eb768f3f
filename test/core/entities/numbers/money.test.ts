import { check } from './found';

const usd = (amount: number, upTo?: number): unknown => ({ amount, ...(upTo === undefined ? {} : { upTo }), currency: 'USD' });

describe('amounts of money: the currency first', () => {
  check([
    ['The port had to pay «US dollars 6000» for the crane.', 'MONEY', [usd(6000)]],
    ['The dam cost «LE 1.29 billion» in all.', 'MONEY', [{ amount: 1_290_000_000, currency: 'EGP' }]],
    ['Work for «Rs 5 crore», «₹70 lakhs» and «Rs 1 lakh crore».', 'MONEY MONEY MONEY', [undefined, { amount: 7_000_000, currency: 'INR' }, undefined]],
    ['It sold for «£3m» and «$77.4 m».', 'MONEY MONEY', [{ amount: 3_000_000, currency: 'GBP' }, usd(77_400_000)]],
    ['Fines of «R120 000», «R92 million» and «Dh1.2 billion».', 'MONEY MONEY MONEY',
      [{ amount: 120_000, currency: 'ZAR' }, { amount: 92_000_000, currency: 'ZAR' }, { amount: 1_200_000_000, currency: 'AED' }]],
    ['It raised «RM750mil» and «ZAR1,7 million».', 'MONEY MONEY', [{ amount: 750_000_000, currency: 'MYR' }, { amount: 1_700_000, currency: 'ZAR' }]],
    ['They earn «$400»-a-month.', 'MONEY', [usd(400)]],
    ['It was worth «U.S.$2» then, «S/479 million» now.', 'MONEY MONEY', [usd(2), { amount: 479_000_000, currency: 'PEN' }]],
    ['A misprint: «$50,000,00» in prizes.', 'MONEY', [undefined]],
    ['They were paid in «dollars» «40 years ago».', 'MONEY DATE', [{ currency: 'USD' }, '-P40Y']],
  ]);
});

describe('amounts of money: the currency behind', () => {
  check([
    ['A «30-million-dollar» temple.', 'MONEY', [usd(30_000_000)]],
    ['A «69.8-million-peso» hall and a «multibillion-dollar» plan.', 'MONEY MONEY', [undefined, undefined]],
    ['It cost «two and a half million euros», then «half a million yen».', 'MONEY MONEY', [{ amount: 2_500_000, currency: 'EUR' }, { amount: 500_000, currency: 'JPY' }]],
    ['They owe «61 million Hong Kong dollars» and «300 South African rand».', 'MONEY MONEY', [{ amount: 61_000_000, currency: 'HKD' }, { amount: 300, currency: 'ZAR' }]],
    ['A ticket is «12CUP» or «5 €».', 'MONEY MONEY', [{ amount: 12, currency: 'CUP' }, { amount: 5, currency: 'EUR' }]],
    ['It lost «tens of billions of dollars», «several hundred thousand dollars».', 'MONEY MONEY', [undefined, undefined]],
    ['It is «a dollar» a day, «60 cents on the dollar».', 'MONEY MONEY', [usd(1), undefined]],
    ['A «50,000-pound» («$63,000») prize, fined «500 pounds»; 2,000-pound bombs.', 'MONEY MONEY MONEY', [{ amount: 50_000, currency: 'GBP' }, usd(63_000), { amount: 500, currency: 'GBP' }]],
  ]);
});

describe('ranges of money', () => {
  check([
    ['They lost «$1.2bn-$1.5bn» there.', 'MONEY', [usd(1_200_000_000, 1_500_000_000)]],
    ['About «$500-580 million» and «$3.18-$3.81» each.', 'MONEY MONEY', [usd(500_000_000, 580_000_000), usd(3.18, 3.81)]],
    ['Some «5,000-6,000 baht» a seat.', 'MONEY', [{ amount: 5000, upTo: 6000, currency: 'THB' }]],
    ['It is worth «2 to 3 million euros».', 'MONEY', [{ amount: 2_000_000, upTo: 3_000_000, currency: 'EUR' }]],
    ['It rose by 500 to «39,000 rupees» and by 4 to «9 euros».', 'MONEY MONEY', [undefined, { amount: 9, currency: 'EUR' }]],
    ['From «$5» to «$15» a head, «$20» - «$30» at night.', 'MONEY MONEY MONEY MONEY', [usd(5), usd(15), usd(20), usd(30)]],
    ['Debt rose from 40 billion in 2019 to «50 billion euros».', 'MONEY', [{ amount: 50_000_000_000, currency: 'EUR' }]],
  ]);
});

describe('a currency as a thing with a price', () => {
  const currency = (code: string): unknown => ({ currency: code });
  check([
    ['The «baht» fell against the «US dollar».', 'MONEY MONEY', [currency('THB'), currency('USD')]],
    ['They pay in «rubles» or «Emirati dirhams».', 'MONEY MONEY', [currency('RUB'), currency('AED')]],
    ['The «peso»-«dollar» rate and «dollar»-denominated bonds.', 'MONEY MONEY MONEY', [undefined, currency('USD'), currency('USD')]],
    ['He keeps «Bitcoin» and «USD» at home.', 'MONEY MONEY', [currency('BTC'), currency('USD')]],
    ['The «South Korean won» and the «Brazilian real» slid.', 'MONEY MONEY', [currency('KRW'), currency('BRL')]],
    ['The «pound» fell; against the «won» it rose.', 'MONEY MONEY', [currency('GBP'), currency('KRW')]],
    ['It trades at 300 for the «rand».', 'MONEY', [currency('ZAR')]],
  ]);
});

describe('words that look like currencies', () => {
  check([
    ['Uzbekistan won. The team from New Zealand won five medals. The 2,000 won the day.', 'MONEY'],
    ['In 2019 won the league a new side.', 'MONEY'],
    ['They pound the drums; a dog in the pound weighs 40 pounds.', 'MONEY'],
    ['A real problem for 200 real estate firms.', 'MONEY'],
    ['Ayn Rand, the Control Yuan and Mark Yen met.', 'MONEY'],
    ['On your mark: 300 marks on the wall, 12 crowns, the Crown.', 'MONEY'],
    ['A dollar store in the euro zone; a goal at Euro 96 and at Euro 2024.', 'MONEY'],
    ['COP26 in Rome, N95 masks, R2 units, the World CUP 2022, room SR 9.', 'MONEY'],
    ['For 5 weeks a bell went ding dong.', 'MONEY'],
    ['It cost «350 Czech crowns», «86.20 crowns» or «5,000 won».', 'MONEY MONEY MONEY', [{ amount: 350, currency: 'CZK' }, undefined, { amount: 5000, currency: 'KRW' }]],
  ]);
});
