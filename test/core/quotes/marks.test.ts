import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isNickname } from '../../../src/core/quotes/marks/nickname';
import { pairMarks } from '../../../src/core/quotes/marks/pairing';
import { linesOf, passagesIn } from './passages';

describe('quotation marks', () => {
  describe('styles', () => {
    const styles: readonly [style: string, sample: string][] = [
      ['straight', 'Then "the pumps ran dry," she said.'],
      ['curly', 'Then “the pumps ran dry,” she said.'],
      ['German', 'Then „the pumps ran dry,“ she said.'],
      ['Polish and Dutch', 'Then „the pumps ran dry,” she said.'],
      ['Swedish', 'Then ”the pumps ran dry,” she said.'],
      ['guillemets', 'Then «the pumps ran dry,» she said.'],
      ['reversed guillemets', 'Then »the pumps ran dry,« she said.'],
      ['spaced guillemets', 'Then « the pumps ran dry, » she said.'],
      ['guillemets with no-break spaces', 'Then «\u00a0the pumps ran dry,\u00a0» she said.'],
      ['angles', 'Then ‹the pumps ran dry,› she said.'],
      ['straight singles', "Then 'the pumps ran dry,' she said."],
      ['curly singles', 'Then ‘the pumps ran dry,’ she said.'],
      ['German singles', 'Then ‚the pumps ran dry,‘ she said.'],
      ['backticks', "Then ``the pumps ran dry,'' she said."],
      ['doubled apostrophes', "Then ''the pumps ran dry,'' she said."],
      ['typed commas', "Then ,,the pumps ran dry,'' she said."],
      ['turned the wrong way', 'Then ”the pumps ran dry,“ she said.'],
    ];
    for (const [style, sample] of styles) {
      it(style, () => assert.deepEqual(passagesIn(sample), ['the pumps ran dry,']));
    }
  });

  it('opens behind a bracket and a dash', () => {
    assert.deepEqual(passagesIn('One word ("late") and one more—“later”—came.'), ['late', 'later']);
  });

  describe('nesting', () => {
    it('singles in doubles', () => {
      assert.deepEqual(passagesIn("\"He shouted 'Stop the crane' twice,\" she said."),
        ["He shouted 'Stop the crane' twice,", '>Stop the crane']);
    });
    it('closing together', () => {
      assert.deepEqual(passagesIn('“He only said, ‘No boats.’” Nobody left.'), ['He only said, ‘No boats.’', '>No boats.']);
    });
    it('closing together with a space between', () => {
      assert.deepEqual(passagesIn('"He only said, \'No boats,\' " she recalled.'),
        ["He only said, 'No boats,'", '>No boats,']);
    });
    it('doubles in doubles, when both close', () => {
      assert.deepEqual(passagesIn('“The sign read “Keep out” in red,” she said.'),
        ['The sign read “Keep out” in red,', '>Keep out']);
    });
    it('guillemets with German marks inside', () => {
      assert.deepEqual(passagesIn('«Вона сказала „досить“ і пішла», — згадав він.'),
        ['Вона сказала „досить“ і пішла', '>досить']);
    });
  });

  describe('apostrophes are no quotation marks', () => {
    for (const sample of [
      "The dockers' union and the mayor's office don't agree.",
      'The dockers’ union and the mayor’s office don’t agree.',
      "Back in the '90s and the ’80s they'd tell 'em to wait.",
      "Rock 'n' roll o' the sea, y'all.",
      'The door is 6\' 2" high and the pipe 12" wide.',
    ]) it(sample, () => assert.deepEqual(passagesIn(sample), []));

    it('also inside single quotation marks', () => {
      assert.deepEqual(passagesIn("He said 'the dockers' wages won't rise' and left."), ["the dockers' wages won't rise"]);
    });
    it('an inch mark inside quoted words', () => {
      assert.deepEqual(passagesIn('"We need a 12" pipe here," she said.'), ['We need a 12" pipe here,']);
    });
  });

  describe('several paragraphs', () => {
    it('each reopens, the last closes', () => {
      assert.deepEqual(passagesIn('“First the lamps failed.\n“Then the radio went.\n“We drifted.”\nNobody came.'),
        ['First the lamps failed. ¶ Then the radio went. ¶ We drifted.']);
    });
    it('also in straight marks and across blank lines', () => {
      assert.deepEqual(passagesIn('"First the lamps failed.\n\n"Then the radio went."'),
        ['First the lamps failed. ¶ Then the radio went.']);
    });
    it('a paragraph that closes what it did not open', () => {
      assert.deepEqual(passagesIn('She said: “First the lamps failed.\nThen the radio went.”'),
        ['First the lamps failed. ¶ Then the radio went.']);
    });
  });

  describe('missing marks', () => {
    it('a missing closer ends with its paragraph', () => {
      assert.deepEqual(passagesIn('She said: “The lamps failed.\nNobody came.'), ['The lamps failed.']);
    });
    it('a missing closer ends before the next opener', () => {
      assert.deepEqual(passagesIn('“The lamps failed. Later: “The radio went.”'),
        ['The lamps failed. Later:', 'The radio went.']);
    });
    it('a missing opener begins with its paragraph', () => {
      assert.deepEqual(passagesIn('The lamps failed,” she said.'), ['The lamps failed,']);
    });
    it('a lone single mark quotes nothing', () => assert.deepEqual(passagesIn("The word 'late was misprinted."), []));
    it('nothing between two marks is no passage',
      () => assert.deepEqual(passagesIn('An empty "" pair and “ ” another.'), []));
  });

  it('tells nicknames', () => {
    const nickname = (text: string): boolean => pairMarks(text, linesOf(text)).some((passage) => isNickname(text, passage));
    assert.ok(nickname('Old Tomas “Red” Kelmen rowed out.'));
    assert.ok(nickname('Old Tomas "the Eel" Kelmen rowed out.'));
    assert.ok(!nickname('He called “Red” Kelmen twice.'));
    assert.ok(!nickname('The “Northern” Express was late.'));
  });

  it('passages lie inside the text, in order, with segments in order that are never empty', () => {
    const piece = fc.constantFrom('"', '“', '”', '„', '«', '»',
      "'", '‘', '’', '``', "''", ',,', ' ', '\n', 'a', 'No', '12', '.', ',', '—', '(', ')', 's');
    fc.assert(fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      let last = -1;
      for (const { start, end, segments } of pairMarks(text, linesOf(text))) {
        assert.ok(start >= last && start < end && end <= text.length);
        last = start;
        let at = start;
        for (const segment of segments) {
          assert.ok(segment.start >= at && segment.start < segment.end && segment.end <= end);
          assert.equal(text.slice(segment.start, segment.end).trim(), text.slice(segment.start, segment.end));
          at = segment.end;
        }
        assert.ok(segments.length > 0);
      }
    }));
  });
});
