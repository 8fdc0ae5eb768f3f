import { carryOver } from '../../../src/core/anchoring/carryOver';
import { describer } from '../../../src/core/anchoring/describer';
import { findAgain } from '../../../src/core/anchoring/selectors/findAgain';
import type { Span } from '../../../src/core/text/span';
import { assertLinear } from '../../support/linear';

const UNITS = 600_000;

/** Words that look random and are the same in every run. */
function words(separator: string, seed: number): string {
  const found: string[] = [];
  let [state, length] = [seed, 0];
  while (length < UNITS) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const word = 'abcdefgh'.charAt(state >>> 29) + 'xyz'.charAt((state >>> 20) % 3) + 'uvw'.charAt((state >>> 12) % 3);
    found.push(word);
    length += word.length + separator.length;
  }
  return found.join(separator);
}

function passagesOf(text: string): Span[] {
  return Array.from({ length: 20 }, (_, at) => Math.floor(at * (text.length - 40) / 20)).map((start) => ({ start, end: start + 30 }));
}

/** A text in which forty of every twelve hundred units were replaced. */
function changed(text: string): string {
  const parts: string[] = [];
  for (let at = 0; at < text.length; at += 1200) parts.push(text.slice(at, at + 1160), ' new words here ');
  return parts.join('');
}

describe('anchoring in texts made to be slow', function () {
  this.timeout(60_000);
  const texts = {
    'one line again and again': 'The same line of the minutes.\n'.repeat(UNITS / 30),
    'one word again and again': 'word '.repeat(UNITS / 5),
    'one letter': 'a'.repeat(UNITS),
    'no line ends': words(' ', 1),
    'no spaces': words('', 1),
    'short lines': words('\n', 1),
    'apostrophes': '\''.repeat(UNITS),
    'combining marks': '\u0301'.repeat(UNITS),
    'soft hyphens': `a${'\u00ad'.repeat(UNITS)}`,
  };
  for (const [name, text] of Object.entries(texts)) {
    it(`takes time in proportion to the text: ${name}`, () => {
      assertLinear(text, (part) => {
        carryOver(part, changed(part), passagesOf(part));
        const describeIn = describer(part);
        findAgain(changed(part), passagesOf(part).slice(0, 4).map(describeIn));
      }, name);
    });
  }

  it('takes time in proportion to the text: two that have nothing in common', () => {
    const other = words(' ', 7);
    assertLinear(words(' ', 3), (part) => { carryOver(part, other.slice(0, part.length), passagesOf(part)); });
  });
});
