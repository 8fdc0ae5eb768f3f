import assert from 'node:assert/strict';
import { guessLanguage } from '../../../src/core/text/language';
import { tokenize } from '../../../src/core/text/tokenize';

describe('guessLanguage', () => {
  for (const [language, text] of [
    ['en', 'The boats were in the harbour, and the master said that it was late.'],
    ['de', 'Die Boote lagen im Hafen, und der Hafenmeister sagte, dass es nicht mehr weit sei.'],
    ['fr', 'Les bateaux sont dans le port et le maître dit que la pêche est bonne.'],
    ['es', 'Los barcos están en el puerto y el maestro dijo que no era tarde.'],
    ['it', 'Le barche sono nel porto e il maestro ha detto che non è tardi.'],
    ['nl', 'De boten zijn in de haven en de meester zei dat het niet laat is.'],
    ['uk', 'Човни стоять у гавані, і ніхто не зник.'],
    ['ru', 'Лодки стоят в гавани, и никто не пропал.'],
    ['en', 'Boats 12:30'],
    ['en', ''],
  ] as const) {
    it(`${language}: ${text.slice(0, 30)}`, () => assert.equal(guessLanguage(text, tokenize(text)), language));
  }
});
