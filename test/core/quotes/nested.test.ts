import assert from 'node:assert/strict';
import fc from 'fast-check';
import { neverCancelled } from '../../../src/core/cancellation';
import { readProse } from '../../../src/core/formats/prose';
import type { Quote } from '../../../src/core/quotes/quote';
import { createRuleQuoteRecogniser } from '../../../src/core/quotes/ruleQuoteRecogniser';
import { resolutionOf, treeIn } from './quoting';

const names = { people: ['Marta Lindqvist/Lindqvist', 'Ivo Kern/Kern', 'Ana Duarte/Duarte'], bodies: ['Harbour Union'] };

function check(title: string, text: string, expected: readonly string[]): void {
  it(title, () => assert.deepEqual(treeIn(text, names), expected));
}

describe('quotes inside quotes', () => {
  check('in single marks, by somebody else', '“Kern asked me, ‘Is the pier safe?’” said Lindqvist.', [
    'direct: Kern asked me, ‘Is the pier safe?’ < Lindqvist / said → - = Marta Lindqvist',
    '>direct: Is the pier safe? < Kern / asked → me = Ivo Kern',
  ]);
  check('“I” is who is quoted', '“I told him, ‘Take the rope,’” said Lindqvist.', [
    'direct: I told him, ‘Take the rope,’ < Lindqvist / said → - = Marta Lindqvist',
    '>direct: Take the rope, < I / told → him = Marta Lindqvist',
  ]);
  check('“he” inside a man’s words is somebody else', 'Ivo Kern waited. “He told me that the pier was sinking,” said Lindqvist.', [
    'direct: He told me that the pier was sinking, < Lindqvist / said → - = Marta Lindqvist',
    '>indirect: that the pier was sinking < He / told → me = Ivo Kern',
  ]);
  check('what is told of a talk', '“He asked if it was over. I said no,” said Lindqvist.', [
    'direct: He asked if it was over. I said no, < Lindqvist / said → - = Marta Lindqvist',
    '>indirect: if it was over < He / asked → - = -',
    '>indirect: no < I / said → - = Marta Lindqvist',
  ]);
  check('what the speaker thinks just now is not quoted', '“I think that the pier will hold,” said Lindqvist.',
    ['direct: I think that the pier will hold, < Lindqvist / said → - = Marta Lindqvist']);
  check('“you” names nobody', '“You said that the pier would hold,” Lindqvist told Kern.', [
    'direct: You said that the pier would hold, < Lindqvist / told → Kern = Marta Lindqvist',
    '>indirect: that the pier would hold < You / said → - = -',
  ]);
  check('three deep', '“Kern told me, ‘She said to us, “Go home”,’” said Lindqvist.', [
    'direct: Kern told me, ‘She said to us, “Go home”,’ < Lindqvist / said → - = Marta Lindqvist',
    '>direct: She said to us, “Go home”, < Kern / told → me = Ivo Kern',
    '>>direct: Go home < She / said → - = -',
  ]);
});

describe('chains', () => {
  check('words that somebody is said to need are those of who says so', 'Lindqvist said that the Harbour Union needed “men, not plans”.',
    ['mixed: that the Harbour Union needed “men, not plans” < Lindqvist / said → - = Marta Lindqvist']);
  check('a second cue in what is said', 'Lindqvist said that Kern had told her that the pier was sinking.', [
    'indirect: that Kern had told her that the pier was sinking < Lindqvist / said → - = Marta Lindqvist',
    '>indirect: that the pier was sinking < Kern / had told → her = Ivo Kern',
  ]);
  check('“she” in reported speech is who reports', 'Marta Lindqvist said that she had warned Kern that the pier was sinking.', [
    'indirect: that she had warned Kern that the pier was sinking < Marta Lindqvist / said → - = Marta Lindqvist',
    '>indirect: that the pier was sinking < she / had warned → Kern = Marta Lindqvist',
  ]);
  check('with quoted words', 'Lindqvist said that Kern had called the pier “a floating coffin”.', [
    'mixed: that Kern had called the pier “a floating coffin” < Lindqvist / said → - = Marta Lindqvist',
    '>mixed: the pier “a floating coffin” < Kern / had called → - = Ivo Kern',
  ]);
});

describe('quotes inside turns', () => {
  it('belong to the turn, whose speaker is “I”', () => {
    const text = 'IVO KERN: I said that the pier was sinking.\n\nMARTA LINDQVIST: And who listened?\n\nIVO KERN: Duarte told me, “We will see.”\n';
    assert.deepEqual(treeIn(text, { people: ['Ivo Kern/IVO KERN', 'Marta Lindqvist/MARTA LINDQVIST', 'Ana Duarte/Duarte'] }), [
      'direct: I said that the pier was sinking. < IVO KERN / : → - = Ivo Kern',
      '>indirect: that the pier was sinking < I / said → - = Ivo Kern',
      'direct: And who listened? < MARTA LINDQVIST / : → - = Marta Lindqvist',
      'direct: Duarte told me, “We will see.” < IVO KERN / : → - = Ivo Kern',
      '>direct: We will see. < Duarte / told → me = Ana Duarte',
    ]);
  });
});

const pieces = fc.constantFrom('“', '”', '‘', '’', '"', ' said ', ' told him ', ' that ', ', ', '. ', ' I ', ' Ivo Kern ', ' she ', 'the pier was sinking', 'No', '\n',
  ' asked ', ': ');

describe('every nested quote', () => {
  it('stands inside the words of the outer one, in order, and no deeper than three', () => {
    const recogniser = createRuleQuoteRecogniser();
    fc.assert(fc.property(fc.array(pieces, { maxLength: 50 }), (parts) => {
      const text = parts.join('');
      const look = ({ content, nested = [] }: Quote, depth: number): void => {
        assert.ok(depth <= 3, JSON.stringify(text));
        let last = 0;
        for (const inner of nested) {
          for (const { start, end } of inner.content) {
            assert.ok(content.some((outer) => outer.start <= start && end <= outer.end), JSON.stringify({ text, content, inner }));
          }
          assert.ok((inner.content[0]?.start ?? -1) >= last);
          last = inner.content[0]?.start ?? 0;
          look(inner, depth + 1);
        }
      };
      for (const quote of recogniser.recognise(readProse(text, 'plain', 'en'), resolutionOf(text, names), neverCancelled)) look(quote, 1);
    }), { numRuns: 400 });
  });
});
