import assert from 'node:assert/strict';
import { paragraphsRead, turnsRead } from './read';

describe('captions', () => {
  it('SubRip: counters, timecodes and tags are not read; a sentence goes on from caption to caption', () => {
    assert.deepEqual(paragraphsRead([
      '1', '00:00:01,000 --> 00:00:02,500', 'We left {\\an8}<i>Lima</i>', 'on Monday', '',
      '2', '00:00:02,500 --> 00:00:04,000', 'and came back.', '',
      '3', '00:00:05,000 --> 00:00:06,000', '- Who did?', '- We.', '',
    ].join('\r\n'), 'captions'), ['We left Lima on Monday and came back.', 'Who did?', 'We.']);
  });

  it('SubRip without blank lines between captions', () => {
    assert.deepEqual(
      paragraphsRead('1\n00:00:01,000 --> 00:00:02,000\nOne.\n2\n00:00:02,000 --> 00:00:03,000\nIn 1998\n1998\n', 'captions'),
      ['One.', 'In 1998 1998'],
    );
  });

  const webVtt = [
    'WEBVTT Council', 'Kind: captions', '', 'STYLE', '::cue { color: red }', '', 'NOTE not', 'read', '', 'intro',
    '00:01.000 --> 00:02.000 align:start', '<v Anna Weiss>We left <00:01.500>Lima', '', '00:02.000 --> 00:03.000', '<v Anna Weiss>and came back.</v>', '',
    '00:03.000 --> 00:04.000', '<v.loud Bo>Who?</v> <v Anna Weiss>We.', '',
  ].join('\n');

  it('WebVTT: headers, notes, styles, identifiers and settings are not read', () => {
    assert.deepEqual(paragraphsRead(webVtt, 'captions'), ['Anna Weiss>We left Lima and came back.', 'Bo>Who?', 'Anna Weiss>We.']);
  });

  it('WebVTT: voice tags are turns, one part a caption', () => {
    assert.deepEqual(turnsRead(webVtt, 'captions'), [
      'Anna Weiss | > | We left <00:01.500>Lima | and came back.', 'Bo | > | Who?', 'Anna Weiss | > | We.',
    ]);
  });

  it('labels in the text are turns too', () => {
    const caption = (at: number, text: string) => `${at}\n00:00:0${at},000 --> 00:00:0${at},900\n${text}\n\n`;
    assert.deepEqual(turnsRead(caption(1, '>> ANNA: Is it far?') + caption(2, '>> BO: Not very,') + caption(3, 'I think.') + caption(4, '>> ANNA: Good.'), 'captions'),
      ['ANNA | : | Is it far?', 'BO | : | Not very, | I think.', 'ANNA | : | Good.']);
  });

  it('a dash ends the turn before it: somebody else speaks, and nobody says who', () => {
    const caption = (at: number, text: string) => `${at}\n00:00:0${at},000 --> 00:00:0${at},900\n${text}\n\n`;
    assert.deepEqual(turnsRead(caption(1, 'ANNA: Is it far?') + caption(2, 'BO: Not very.') + caption(3, '- Who knows?\n- Nobody.') + caption(4, 'ANNA: Good.'), 'captions'),
      ['ANNA | : | Is it far?', 'BO | : | Not very.', 'ANNA | : | Good.']);
  });

  it('a document without timecodes is read as plain text', () => {
    assert.deepEqual(paragraphsRead('It rained.\nThey left.', 'captions'), ['It rained.', 'They left.']);
  });
});
