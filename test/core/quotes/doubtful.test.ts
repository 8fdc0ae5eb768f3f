import assert from 'node:assert/strict';
import { quotesIn, type Names } from './quoting';

const port: Names = { people: ['Marta Lindqvist/Lindqvist', 'Ivo Kern/Kern'], bodies: ['Harbour Union', 'Tidal Institute'] };

function check(title: string, text: string, expected: readonly string[], names: Names = port): void {
  it(title, () => assert.deepEqual(quotesIn(text, names), expected));
}

describe('what is no quote', () => {
  check('a title that is read', '“Notes on the Lower Quay” fills forty sheets, of which, as we heard, Lindqvist read three.', []);
  check('a place that is seen', 'Lindqvist went out to see the quay before the tide came in.', []);
  check('a person who is believed', 'I believe them both and am tired.', []);
  check('a figure that is added', 'The list adds the forty lamps that were lost to those which were never bought.', []);
  check('things that were asked for while something happened', 'The crews were asking for a lamp when most of the town was asleep.', []);
  check('orders at a sentence’s start', 'Write to the harbour office before noon. Look over the fence, and see who is there.', []);
});

describe('what is said', () => {
  check('to several people', 'The Harbour Union has told the council, the press and the crews that the quay is shut.',
    ['indirect: that the quay is shut < The Harbour Union / has told = Harbour Union']);
  check('ends before a colon that answers it', 'To Kern, who urged us to “wait for spring”: it is spring.',
    ['mixed: us to “wait for spring” < who / urged = Ivo Kern']);
  check('on both sides of its cue, with verbs no list has', 'The tide topped the wall in two of the four docks, Lindqvist said, and in one it reached the road.',
    ['indirect: The tide topped the wall in two of the four docks … and in one it reached the road < Lindqvist / said = Marta Lindqvist']);
  check('as a promise of several acts', 'Lindqvist has promised to come and see the quay before winter.',
    ['indirect: to come and see the quay before winter < Lindqvist / has promised = Marta Lindqvist']);
});

describe('sources', () => {
  check('“who” is a person, whatever body stands between', 'They heard Marta Lindqvist, a diver at the Tidal Institute, who said that the quay was “hollow”.',
    ['mixed: that the quay was “hollow” < who / said = Marta Lindqvist']);
  check('“itself” belongs to the source', 'The Harbour Union itself warned that the quay was “hollow”.',
    ['mixed: that the quay was “hollow” < The Harbour Union itself / warned = Harbour Union']);
  check('a thing that thanks is nobody', 'Lindqvist kept a card that thanked her for her “tireless digging”.',
    ['mixed: her for her “tireless digging” < that / thanked = -']);
  check('a signature below a quote by itself', 'The union stands by the plan.\n\n“We shall dig until the water is clear.”\n\nIvo Kern, Chief Diver, Harbour Union',
    ['direct: We shall dig until the water is clear. < Ivo Kern, Chief Diver, Harbour Union / - = Ivo Kern']);
});

describe('kin', () => {
  const outen: Names = { people: ['Jonas Veld/Jonas', 'Ines Veld/Ines', 'Ivo Kern/Kern'] };
  check('are known by how they were introduced',
    'Jonas Veld has two boats. His daughter Ines Veld sails one. Kern mends nets. Ines sings. Her father puts it differently. “They never ask me,” he told us.',
    ['direct: They never ask me, < he / told = Jonas Veld'], outen);
  check('without a name are nobody named', 'Kern mends nets. Her father puts it differently. “They never ask me,” he told us.',
    ['direct: They never ask me, < he / told = -'], outen);
});

describe('other scripts', () => {
  check('a line of its own is nobody’s', 'زار «سالم» الميناء.\n\n«لن نغلق الرصيف القديم قبل الشتاء»\n\nانتهى.',
    ['direct: لن نغلق الرصيف القديم قبل الشتاء < - / - = -'], { people: ['سالم'], language: 'ar' });
  check('Hebrew marks', '״המזח לא ייסגר לפני החורף בשום אופן״, אמרה דוברת רכבת צה״ל.',
    ['direct: המזח לא ייסגר לפני החורף בשום אופן < - / - = -'], { language: 'he' });
});
