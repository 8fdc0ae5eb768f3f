import assert from 'node:assert/strict';
import { quotesIn } from './quoting';

function check(title: string, text: string, expected: readonly string[]): void {
  it(title, () => assert.deepEqual(
    quotesIn(text, { people: ['Marta Lindqvist/Lindqvist', 'Ivo Kern/Kern'], bodies: ['Halm Linie'], language: 'de' }), expected));
}

describe('German quotes', () => {
  check('a headline’s noun says nothing', 'Ärger um den Kai: „Wer zahlt das?“', []);
  check('perfect', 'Kern hat am Montag erklärt: „Der Kai bleibt zu.“', ['direct: Der Kai bleibt zu. < Kern / erklärt = Ivo Kern']);
  check('perfect, inverted', 'Am Montag hat Lindqvist gesagt: „Der Kai bleibt zu.“',
    ['direct: Der Kai bleibt zu. < Lindqvist / gesagt = Marta Lindqvist']);
  check('a verb with its particle at the end', 'Er habe den Brief im Mai gelesen, räumte Kern auf Nachfrage des Rates ein.',
    ['indirect: Er habe den Brief im Mai gelesen < Kern / räumte = Ivo Kern']);
  check('behind a comma', 'Lindqvist sagte, der Kai sei seit Mai gesperrt.',
    ['indirect: der Kai sei seit Mai gesperrt < Lindqvist / sagte = Marta Lindqvist']);
  check('by one’s own account', 'Die Halm Linie verhandelt nach eigenen Angaben mit zwei Werften.',
    ['indirect: Die Halm Linie verhandelt … mit zwei Werften < Die Halm Linie / nach eigenen Angaben = Halm Linie']);
  check('a relative clause is no part of the source', '„Der Kai ist hohl“, sagt Ivo Kern, der am Hafen wohnt.',
    ['direct: Der Kai ist hohl < Ivo Kern / sagt = Ivo Kern']);
  check('an apposition is', '„Der Kai ist hohl“, sagte Marta Lindqvist, die Leiterin der dänischen Werft, am Montag.',
    ['direct: Der Kai ist hohl < Marta Lindqvist, die Leiterin der dänischen Werft / sagte = Marta Lindqvist']);
  check('the subjunctive goes on', '„Der Kai ist hohl“, sagte Kern. Die Werft werde ihn im Herbst füllen.',
    ['direct: Der Kai ist hohl < Kern / sagte = Ivo Kern', 'indirect: Die Werft werde ihn im Herbst füllen < - / - = Ivo Kern']);
  check('a question that was not answered', 'Auf die Frage, warum der Kai hohl sei, antwortete Kern nicht.', []);
});
