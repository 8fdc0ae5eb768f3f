import { check } from './found';

describe('times of day', () => {
  check([
    ['At «14:00 GMT», «1400 GMT», «8a.m», «10.46pm» and «5 p.m.»', 'TIME TIME TIME TIME TIME', ['T14:00', 'T14:00', 'T08', 'T22:46', 'T17']],
    ['The «1400hrs» train, at «noon» or «midnight».', 'TIME TIME TIME', ['T14:00', 'T12:00', 'T00:00']],
    ['It ended 3:4 at a price of 10.46; in 1400 he died.', 'TIME'],
  ]);
});

describe('parts of days', () => {
  check([
    ['On «Monday night» and «Wednesday evening» it rained.', 'TIME TIME', ['-W-1', '-W-3']],
    ['«Late on Tuesday», «early Saturday» and «late Monday night».', 'TIME TIME TIME', ['-W-2', '-W-6', '-W-1']],
    ['On the «night of 3 March» and the «morning of July 18, 2019».', 'TIME TIME', ['--03-03', '2019-07-18']],
    ['In the «early hours of Saturday», «yesterday evening», «this morning», «last night».', 'TIME TIME TIME TIME', ['-W-6', undefined, undefined, undefined]],
    ['On «Monday» late «June» is far.', 'DATE DATE'],
  ]);
});

describe('lengths of time below a day', () => {
  check([
    ['It took «two hours», «an hour», «half an hour» and «90 minutes».', 'TIME TIME TIME TIME', ['PT2H', 'PT1H', 'PT30M', 'PT90M']],
    ['An «eight-hour» shift in the «past 24 hours», «two and a half hours» long.', 'TIME TIME TIME', ['PT8H', 'PT24H', 'PT2.5H']],
  ]);
});
