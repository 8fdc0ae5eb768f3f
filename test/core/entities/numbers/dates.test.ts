import { check } from './found';

describe('dates of several parts are one', () => {
  check([
    ['It runs from «July 14 to 24, 2022» here.', 'DATE', ['2022-07-14/2022-07-24']],
    ['Between «4 and 11 May» it rained, on «January 20 and 21» too.', 'DATE DATE', ['--05-04/--05-11', '--01-20/--01-21']],
    ['On «4 and 11 May» they met.', 'DATE', [undefined]],
    ['Open «July 31 to September 1», then «30 December to 2 January 2021».', 'DATE DATE', ['--07-31/--09-01', '2020-12-30/2021-01-02']],
    ['From «1 March 2019» to «2 May 2020».', 'DATE DATE', ['2019-03-01', '2020-05-02']],
    ['On the «24th day of November, 1954» it was sold.', 'DATE', ['1954-11-24']],
    ['On «Tuesday 26/07/2022» and «Sunday the 26 June, 2022».', 'DATE DATE', ['2022-07-26', '2022-06-26']],
    ['On «May 5» and 6 people left.', 'DATE', ['--05-05']],
  ]);
});

describe('parts of years, decades and centuries', () => {
  check([
    ['Growth in the «second quarter of 2028» and the «first half of 2021».', 'DATE DATE', ['2028-04/2028-06', '2021-01/2021-06']],
    ['In «Q1 2022», «3Q2022» and the «last quarter of 2020».', 'DATE DATE DATE', ['2022-01/2022-03', '2022-07/2022-09', '2020-10/2020-12']],
    ['In the «1990s», the «mid-1880s», the «’80s» and the «1940s» and «50s».', 'DATE DATE DATE DATE DATE', ['199X', '188X', '198X', '194X', '195X']],
    ['In the «19th and 20th centuries», the «XIX century».', 'DATE DATE', ['18XX/19XX', '18XX']],
    ['Since «mid-February», in «mid-2014», a post-«2020» plan.', 'DATE DATE DATE', ['--02', '2014', '2020']],
    ['A plan for «2022-2018», a war of «1879-1884», the «2019/20» season.', 'DATE DATE DATE', ['2018/2022', '1879/1884', '2019/2020']],
    ['Prices rose 4 per cent over «2022», as by about «1537».', 'DATE DATE', ['2022', '1537']],
    ['The «1833» constitution, not the 1200 delegates or over 2000 homes.', 'DATE', ['1833']],
  ]);
});

describe('lengths of time', () => {
  check([
    ['It took «two and a half years», «five months», «several weeks».', 'DATE DATE DATE', ['P2.5Y', 'P5M', undefined]],
    ['A «two-day» visit by a «three-year-old» and a «42-year-old».', 'DATE DATE DATE', ['P2D', 'P3Y', 'P42Y']],
    ['It closed «a year ago», «a few years ago» or «a decade ago».', 'DATE DATE DATE', ['-P1Y', undefined, '-P10Y']],
    ['In the «last two quarters», the «past few weeks», «this season».', 'DATE DATE DATE'],
  ]);
});

describe('holidays', () => {
  check([
    ['On «Easter Sunday», «Christmas Day» and «New Year’s Eve».', 'DATE DATE DATE', [undefined, '--12-25', '--12-31']],
    ['On «Easter Sunday 2024» and «Good Friday 2025».', 'DATE DATE', ['2024-03-31', '2025-04-18']],
    ['During «Ramadan», before «Eid al-Fitr» and «Eid-ul-Adha».', 'DATE DATE DATE'],
    ['A new year, a good wind from the east.', 'DATE'],
  ]);
});

describe('words that look like months and days', () => {
  check([
    ['She lives in Mar del Plata; Jan Kolar and Jun Sato live in Dec Street.', 'DATE'],
    ['It came on «Mar 5», «Jan. 6» and «4 june».', 'DATE DATE DATE', ['--03-05', '--01-06', '--06-04']],
    ['They may march on; it MAY be true; 13 may apply; the March on the capital; Women march.', 'DATE'],
    ['The «May» riot and that «May», in «March» and its «March» issue.', 'DATE DATE DATE DATE'],
    ['Theresa May spoke. Nobody heard May. She left in «May».', 'DATE'],
    ['Crisis-hit May’s plan fell.', 'DATE'],
    ['April Jansen and June Okafor met Mr August.', 'DATE'],
    ['The sun rose and he sat. The Sun shone.', 'DATE'],
    ['It closed on «August 3»: an august body, the heat of «August».', 'DATE DATE', ['--08-03', '--08']],
    ['«May» of «this year» was wet; May he rest.', 'DATE DATE', ['--05', undefined]],
  ]);
});
