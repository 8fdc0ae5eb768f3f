import assert from 'node:assert/strict';
import { treeIn } from './quoting';

function check(title: string, text: string, addressee: string, language = 'en'): void {
  it(title, () => {
    const [line = ''] = treeIn(text, { people: ['Marta Lindqvist/Lindqvist', 'Ivo Kern/Kern'], bodies: ['AFP'], language });
    assert.equal(/→ (.*) = /.exec(line)?.[1], addressee, line);
  });
}

describe('whom it is said to', () => {
  check('behind the verb', 'Lindqvist told reporters on Monday that the pier was sinking.', 'reporters');
  check('behind a quote', '“The pier is sinking,” Lindqvist told AFP.', 'AFP');
  check('between two parts of a quote', '“The pier,” Lindqvist told the harbour board, “is sinking.”', 'the harbour board');
  check('behind “to”', 'Lindqvist wrote to the committee: “The pier is sinking.”', 'the committee');
  check('behind a verb and “to”, before “that”', 'Lindqvist said to the two clerks that the pier was sinking.', 'the two clerks');
  check('with its own words', 'Lindqvist told a closed meeting of owners that the pier was sinking.', 'a closed meeting of owners');
  check('a possessive begins it', 'Lindqvist warned her superiors that the pier was sinking.', 'her superiors');
  check('the reporter is none', 'Lindqvist told us that the pier was sinking.', '-');
  check('none is stated', 'Lindqvist said that the pier was sinking.', '-');
  check('the source of “according to” is none', 'According to Kern, the pier was sinking fast.', '-');
  check('German dative', '„Der Kai sinkt“, sagte Marta Lindqvist dem Boten.', 'dem Boten', 'de');
  check('German “gegenüber”', '„Der Kai sinkt“, erklärte Lindqvist gegenüber der Zeitung.', 'der Zeitung', 'de');
});
