import assert from 'node:assert/strict';
import { quotesIn } from './quoting';

function check(title: string, text: string, expected: readonly string[]): void {
  it(title, () => assert.deepEqual(quotesIn(text, { people: ['Marta Lindqvist/Lindqvist', 'Ivo Kern/Kern'], bodies: ['Harbour Union'] }), expected));
}

describe('unusual cues', () => {
  check('how a voice sounds', '“No chance,” Kern cackled.', ['direct: No chance, < Kern / cackled = Ivo Kern']);
  check('which reports nothing elsewhere', 'Kern laughed at the “joke” of a pier.', []);
  check('goes', 'Kern looks at the pier and goes, “No chance of that.”', ['direct: No chance of that. < Kern / goes = Ivo Kern']);
  check('a verdict', '“A floating coffin,” was Lindqvist’s verdict.', ['direct: A floating coffin, < Lindqvist / verdict = Marta Lindqvist']);
  check('a reply', '“Noted,” came the reply.', ['direct: Noted, < the reply / came = -']);
  check('is how she puts it', '“It is a coffin,” is how Lindqvist puts it.', ['direct: It is a coffin, < Lindqvist / puts it = Marta Lindqvist']);
  check('as he put it', 'As Kern put it, “the pier is lost.”', ['direct: the pier is lost. < Kern / put it = Ivo Kern']);
  check('in the words of', 'In the words of Kern, “the pier is lost.”', ['direct: the pier is lost. < Kern / In the words of = Ivo Kern']);
  check('a sign', 'He put up a sign reading “Keep off the pier”.', ['direct: Keep off the pier < a sign / reading = -']);
  check('an adverb before the words', 'Lindqvist notes drily, “the pier was younger than me.”',
    ['direct: the pier was younger than me. < Lindqvist / notes = Marta Lindqvist']);
});

describe('whose words they are', () => {
  check('an -ing form has the sentence’s subject', 'Kern defended the clerk who had called it a farce, saying “nobody was hurt.”',
    ['direct: nobody was hurt. < Kern / saying = Ivo Kern']);
  check('coordinated verbs keep the nearer one', 'When Kern mentioned the pier, Lindqvist laughed and said, “Not again.”',
    ['direct: Not again. < Lindqvist / said = Marta Lindqvist']);
  check('an answer is somebody else’s', 'Lindqvist frowned at the pier. “Who pays for it?”\n\n“The owners, my lady.”\n', [
    'direct: Who pays for it? < Lindqvist / - = Marta Lindqvist', 'direct: The owners, my lady. < - / - = -']);
  check('a name with signs in it', '“We stay,” JosÃ© NÃºÃ±ez said.', ['direct: We stay, < JosÃ© NÃºÃ±ez / said = -']);
  check('a headline has no source', '‘They sent us home’: pier shut for a week\n\n“They sent us home,” said Kern.\n', [
    'direct: They sent us home < - / - = Ivo Kern', 'direct: They sent us home, < Kern / said = Ivo Kern']);
  check('signed, one behind the other in a line', '“It is a fine pier.” — Ivo Kern “It is a coffin.” — Marta Lindqvist', [
    'direct: It is a fine pier. < Ivo Kern / - = Ivo Kern', 'direct: It is a coffin. < Marta Lindqvist / - = Marta Lindqvist']);
});

describe('where what is said ends', () => {
  check('at a verb of the report', 'Kern spoke of “a small leak” and blamed the weather.', ['direct: a small leak < Kern / spoke of = Ivo Kern']);
  check('at a semicolon before another clause', 'Kern said the pier was safe; Lindqvist called it “a coffin”.', [
    'indirect: the pier was safe < Kern / said = Ivo Kern', 'mixed: it “a coffin” < Lindqvist / called = Marta Lindqvist']);
  check('round a parenthesis', 'The rest, Kern wrote, “could not be found”.', ['mixed: The rest … could not be found < Kern / wrote = Ivo Kern']);
});

describe('names in quotation marks', () => {
  check('called so', 'Kern runs a scheme called “Wake-Up” for owners.', []);
  check('known as', 'The pit is known as “The Setting”.', []);
  check('titled', 'Kern gave a talk titled “Who Knew?”', []);
});
