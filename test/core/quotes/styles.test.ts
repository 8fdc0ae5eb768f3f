import assert from 'node:assert/strict';
import { quotesIn } from './quoting';

const people = ['Ana Kern', 'Анна Керн'];

function check(title: string, language: string, text: string, expected: readonly string[]): void {
  it(title, () => assert.deepEqual(quotesIn(text, { people, language }), expected));
}

const said = (content: string, source: string, cue: string): readonly string[] => [`direct: ${content} < ${source} / ${cue} = ${source}`];

describe('English marks', () => {
  for (const [name, open, close] of [['curly', '“', '”'], ['straight', '"', '"'], ['single', '‘', '’'], ['straight single', "'", "'"]] as const) {
    check(name, 'en', `${open}We stay here,${close} said Ana Kern.`, said('We stay here,', 'Ana Kern', 'said'));
  }
  check('single, over two paragraphs', 'en', 'Ana Kern said: ‘We stay here. We don’t move.\n\n‘Not one of us goes.’\n',
    said('We stay here. We don’t move. … Not one of us goes.', 'Ana Kern', 'said'));
  check('a single mark that no paragraph takes up again', 'en', 'Ana Kern said: ‘We stay here\n\nThe pier was quiet.\n', []);
  check('a dash at a paragraph’s start', 'en', '— We shall stay here, said Ana Kern.', said('We shall stay here', 'Ana Kern', 'said'));
  check('guillemets with gaps, as translations have them', 'en', 'Ana Kern said: « We stay here, all of us. »',
    said('We stay here, all of us.', 'Ana Kern', 'said'));
});

describe('German marks', () => {
  for (const [open, close] of [['„', '“'], ['»', '«'], ['«', '»'], ['‚', '‘'], ['"', '"']] as const) {
    check(`${open}…${close}`, 'de', `${open}Wir bleiben hier${close}, sagte Ana Kern.`, said('Wir bleiben hier', 'Ana Kern', 'sagte'));
  }
});

describe('French marks', () => {
  check('with gaps', 'fr', '« Nous restons ici », a déclaré Ana Kern.', said('Nous restons ici', 'Ana Kern', 'a déclaré'));
  check('behind a colon', 'fr', 'Ana Kern a dit : « Nous restons ici. »', ['direct: Nous restons ici. < Ana Kern / - = Ana Kern']);
  check('a dash', 'fr', '— Nous restons ici, dit Ana Kern.', said('Nous restons ici', 'Ana Kern', 'dit'));
});

describe('Ukrainian and Russian marks', () => {
  check('guillemets and a dash', 'uk', '«Ми залишаємося тут», — сказала Анна Керн.', said('Ми залишаємося тут', 'Анна Керн', 'сказала'));
  check('low and high marks', 'uk', '„Ми залишаємося тут“, — сказала Анна Керн.', said('Ми залишаємося тут', 'Анна Керн', 'сказала'));
  check('the attribution between the marks', 'ru', '«Мы остаёмся здесь, — сказала Анна Керн. — Завтра тоже».',
    said('Мы остаёмся здесь … Завтра тоже', 'Анна Керн', 'сказала'));
  check('a dash', 'uk', '— Ми залишаємося тут, — сказала Анна Керн. — Завтра теж.', said('Ми залишаємося тут … Завтра теж.', 'Анна Керн', 'сказала'));
});

describe('Spanish marks', () => {
  check('guillemets', 'es', '«Nos quedamos aquí», dijo Ana Kern.', said('Nos quedamos aquí', 'Ana Kern', 'dijo'));
  check('curly', 'es', '“Nos quedamos aquí”, ha dicho Ana Kern.', said('Nos quedamos aquí', 'Ana Kern', 'ha dicho'));
  check('dashes', 'es', '—Nos quedamos aquí —dijo Ana Kern—. Mañana también.', said('Nos quedamos aquí … Mañana también.', 'Ana Kern', 'dijo'));
});
