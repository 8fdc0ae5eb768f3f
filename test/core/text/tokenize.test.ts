import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CharacterClass, classAt } from '../../../src/core/text/characters';
import { tokenize } from '../../../src/core/text/tokenize';
import { TokenKind } from '../../../src/core/text/tokens';
import { anyText } from './anyText';

/** The tokens' words, one space between. */
function cut(text: string): string {
  const { count, starts, ends } = tokenize(text);
  return Array.from({ length: count }, (_, i) => text.slice(starts[i], ends[i])).join(' ');
}

function kinds(text: string): readonly (readonly [string, number])[] {
  const tokens = tokenize(text);
  return Array.from({ length: tokens.count }, (_, i) => [text.slice(tokens.starts[i], tokens.ends[i]), tokens.kinds[i] ?? -1]);
}

describe('tokenize', () => {
  const { word, number, possessive, mark } = TokenKind;

  for (const [name, text, expected] of [
    ['inner apostrophes', "O'Neill didn’t see Côte d'Ivoire.", "O'Neill didn’t see Côte d'Ivoire ."],
    ['possessives', "Anna's, Bo’s and the miners' pay", "Anna 's , Bo ’s and the miners ' pay"],
    ['closing single marks', "‘the miners’ he said, 'or cooks' too", "‘ the miners ’ he said , ' or cooks ' too"],
    ['hyphens', 'Attorney-General, a MiG-29, post‑war, 23-year-old, pre- and re-use', 'Attorney-General , a MiG-29 , post‑war , 23-year-old , pre - and re-use'],
    ['dashes', 'north--south, east–west, up—down', 'north -- south , east – west , up — down'],
    ['dotted abbreviations', 'the U.S.-led talks at 5 p.m. in D.C. today, e.g. z.B. so', 'the U.S.-led talks at 5 p.m. in D.C. today , e.g. z.B. so'],
    ['titles', 'Mr. Cole, Gen. Abe, St. Ives, Dr. No', 'Mr. Cole , Gen. Abe , St. Ives , Dr. No'],
    ['initials', 'J. R. Cole had plan B. No one asked.', 'J. R. Cole had plan B. No one asked .'],
    ['abbreviations before numbers only', 'No. 7 said: No. That is all.', 'No. 7 said : No . That is all .'],
    ['domains and missing spaces', 'Find shop.example here.There it is', 'Find shop.example here . There it is'],
    ['slashes', 'the RFX/RL desk and/or Lima/Quito', 'the RFX/RL desk and / or Lima / Quito'],
    ['ampersands', 'R&D at B&Q', 'R&D at B&Q'],
    ['numbers', '1,250.50 at 12:30, 3.5m, 13. Mai, 1 000 000, 1st, 2020-21, ½.', '1,250.50 at 12:30 , 3.5m , 13 . Mai , 1 000 000 , 1st , 2020 - 21 , ½ .'],
    ['runs of marks', 'Wait... what?! -- ((no))', 'Wait ... what ? ! -- ( ( no ) )'],
    ['quotation marks one by one', '““Go!”” ‚so‘ »ja« \'\'x\'\'', '“ “ Go ! ” ” ‚ so ‘ » ja « \' \' x \' \''],
    ['money', '$200 and €3bn or 5%', '$ 200 and € 3bn or 5 %'],
    ['combining marks and soft hyphens', 'Cafe\u0301 inter\u00ADnational', 'Cafe\u0301 inter\u00ADnational'],
    ['characters beyond the first plane', '𝒜nna 👩‍👧 said 🙂🙂', '𝒜nna 👩‍ 👧 said 🙂🙂'],
    ['invisible characters as white space', '\uFEFFOne\u200B two\u0000three\u2067', 'One two three'],
    ['a possessive behind blanked emphasis', 'Kyiv\u200B\u200B\'s port', "Kyiv 's port"],
    ['an empty text', '', ''],
  ] as const) {
    it(name, () => assert.equal(cut(text), expected));
  }

  it('tells words, numbers, possessives and marks apart', () => {
    assert.deepEqual(kinds("Bo's 7, 7th"), [['Bo', word], ["'s", possessive], ['7', number], [',', mark], ['7th', word]]);
  });

  it('finds tokens in order, inside the text, with nothing but white space between and whole surrogate pairs', () => {
    fc.assert(fc.property(anyText(), (text) => {
      const { count, starts, ends } = tokenize(text);
      let done = 0;
      for (let i = 0; i <= count; i += 1) {
        const start = i < count ? starts[i]! : text.length;
        for (let at = done; at < start; at += 1) assert.equal(classAt(text, at), CharacterClass.space, `at ${at}`);
        if (i === count) return;
        assert.ok(starts[i]! >= done && ends[i]! > starts[i]! && ends[i]! <= text.length);
        assert.ok(!splitsPair(text, starts[i]!) && !splitsPair(text, ends[i]!));
        done = ends[i]!;
      }
    }));
  });
});

function splitsPair(text: string, at: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1));
}
