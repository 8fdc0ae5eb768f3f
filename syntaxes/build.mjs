// Writes transcript.tmLanguage.json beside this file: `node syntaxes/build.mjs`; with `--check` it only compares.
// TextMate grammars cannot name a part of an expression, so the parts are named here. Every repetition is bounded or
// cannot overlap its neighbour: a line costs time in proportion to its length, whatever stands in it.
import fs from 'node:fs';

const letters = "[\\p{L}\\p{M}\\p{N}'’.-]";
const wordEnd = '(?![\\p{L}\\p{M}])';
const turnEnd = '(?=[ \\t]|$)';
/** The start of the line, or of what follows a timecode there. */
const atStart = '(?:^|\\G)[ \\t]*';
const dash = '(?:[-–—][ \\t]+)?';

/** 1:05, 00:12:03, 00:12:03.250, 00:12:03:14 (frames). */
const timecode = '\\d{1,3}:[0-5]\\d(?::[0-5]\\d)?(?:[.,:;]\\d{1,3})?';
const longTimecode = '\\d{1,3}:[0-5]\\d:[0-5]\\d(?:[.,:;]\\d{1,3})?';
const cueTime = '(?:\\d{1,4}:)?[0-5]\\d:[0-5]\\d[.,]\\d{3}';
const timeOfDay = "[ \\t]*(?:[ap]\\.?m\\b|Uhr\\b|o'clock\\b)";

const capitalised = `\\p{Lu}${letters}{0,40}`;
const particle = '(?:of|the|and|for|von|van|der|den|de|di|da|del|bin|al|el|und|af'
  + `|man|woman|male|female|speaker|voice|member|reporter|journalist|audience)${wordEnd}`;
/** A name as it labels a turn: capitalised words, particles, a number, a role in brackets. */
const name = `${capitalised}(?:,?[ \\t]{1,3}(?:${capitalised}|\\d{1,3}|${particle})){0,6}(?:[ \\t]?\\([^()]{1,60}\\))?`;
const role = '(?i:speaker|interviewer|interviewee|moderator|respondent|participant|narrator|host|guest)(?:[ \\t]?\\d{1,3})?';
const capitals = "\\p{Lu}[\\p{Lu}\\p{M}\\p{N}'’.-]{0,40}";
const capitalsName = `${capitals}(?:[ \\t]{1,3}${capitals}){0,5}`;
const field = '(?i:date|time|place|location|venue|present|participants|attendees|witnesses|subject|title|topic|duration'
  + '|length|recorded|recording|transcribed by|transcript by|transcription|source|file|language|kind|copyright'
  + '|datum|uhrzeit|ort|anwesend|teilnehmer|thema|titel|dauer|quelle|sprache)';
const stageWord = '(?i:applause|laughter|laughs?|laughing|crosstalk|overlapping|inaudible|unintelligible|indistinct'
  + '|unclear|pauses?|long pause|silence|music|cheering|cheers|booing|sighs?|coughs?|crying|whispers?|interrupts?'
  + '|interrupting|background|murmuring|noise|phonetic|sic|beifall|gelächter|lachen|lacht|heiterkeit|zwischenruf'
  + `|unverständlich)${wordEnd}`;

const scope = (words) => ({ name: `${words}.transcript` });
const captures = (...scopes) => Object.fromEntries(scopes.map((words, i) => [i + 1, scope(words)]));
const include = (...names) => names.map((each) => ({ include: `#${each}` }));

const speaker = 'entity.name.type.speaker';
const numeral = 'constant.numeric.timecode';
const opens = 'punctuation.definition.timecode.begin';
const closes = 'punctuation.definition.timecode.end';
const turnMark = 'punctuation.separator.turn';
const tagOpens = 'punctuation.definition.tag.begin';
const tagCloses = 'punctuation.definition.tag.end';
const stage = scope('comment.block.stage-direction').name;

const captions = {
  'caption-header': {
    comment: 'The first line of a WebVTT file, with the title that may follow.',
    match: '\\A\\x{FEFF}?(WEBVTT)(?:[ \\t](.*))?$',
    captures: captures('keyword.control.header', 'string.unquoted.title'),
  },
  'caption-block': {
    comment: 'In WebVTT, comments, style sheets and regions run to the next blank line.',
    patterns: [
      { ...scope('comment.block.note'), begin: '^NOTE(?=[ \\t]|$)', end: '^(?=[ \\t]*$)' },
      {
        begin: '^(STYLE|REGION)[ \\t]*$',
        end: '^(?=[ \\t]*$)',
        beginCaptures: captures('keyword.control.block'),
        contentName: scope('string.unquoted.block').name,
      },
    ],
  },
  'cue-timing': {
    ...scope('meta.cue-timing'),
    comment: '00:01:02,500 --> 00:01:04,000 with the settings WebVTT allows behind it.',
    match: `^[ \\t]*(${cueTime})[ \\t]*(-->)[ \\t]*(${cueTime})(?:[ \\t]+(.*))?$`,
    captures: { ...captures(numeral, 'keyword.operator.range', numeral), 4: { patterns: include('cue-setting') } },
  },
  'cue-setting': {
    match: '(?<!\\S)(vertical|line|position|size|align|region)(:)(\\S{1,80})',
    captures: captures('entity.other.attribute-name', 'punctuation.separator.key-value', 'string.unquoted.setting'),
  },
  counter: {
    comment: 'A caption’s number, alone on its line.',
    match: '^[ \\t]*(\\d{1,6})[ \\t]*$',
    captures: captures('constant.numeric.counter'),
  },
};

const turns = {
  'timed-line': {
    comment: 'A timecode at the start of a line; a turn may follow it. A time of day is left alone.',
    begin: `^[ \\t]*([\\[(<]?)(${timecode})(?![\\d:]|${timeOfDay})([\\])>]?)(?:[ \\t]+[-–—|](?=[ \\t]))?`,
    end: '$',
    beginCaptures: captures(opens, numeral, closes),
    patterns: include('turn', 'inline'),
  },
  turn: {
    patterns: include(
      'turn-change', 'turn-question', 'turn-field', 'turn-timed-label', 'turn-label', 'turn-capitals', 'turn-bracketed',
    ),
  },
  'turn-change': {
    comment: 'Broadcast captions mark a new speaker with >> and a new subject with >>>; a name may follow.',
    match: `${atStart}(>{2,3})(?:[ \\t]*(${name})(:)${turnEnd})?`,
    captures: captures('keyword.operator.turn', speaker, turnMark),
  },
  'turn-question': {
    match: `${atStart}${dash}(?:(Q|QUESTION|Question|FRAGE|Frage)|(A|ANSWER|Answer|ANTWORT|Antwort))([:.])${turnEnd}`,
    captures: captures('keyword.control.question', 'keyword.control.answer', turnMark),
  },
  'turn-field': {
    comment: 'The particulars at the head of a transcript look like turns and are none.',
    match: `${atStart}(${field})(:)${turnEnd}`,
    captures: captures('support.type.property-name', 'punctuation.separator.key-value'),
  },
  'turn-timed-label': {
    comment: 'Name and timecode on a line of their own, what is said below it.',
    match: `${atStart}(${name})[ \\t]{1,8}([\\[(]?)(${timecode})([\\])]?):?[ \\t]*$`,
    captures: captures(speaker, opens, numeral, closes),
  },
  'turn-label': {
    comment: 'Name: what is said. Titles, initials, a role in brackets and numbered speakers belong to the name.',
    match: `${atStart}${dash}(${role}|${name})(?:[ \\t]?([\\[(])(${timecode})([\\])]))?(:)${turnEnd}`,
    captures: captures(speaker, opens, numeral, closes, turnMark),
  },
  'turn-capitals': {
    comment: 'NAME — what is said. Capitals only: a mixed-case name before a dash is mostly prose.',
    match: `${atStart}(${capitalsName})[ \\t]+(--?|–|—)${turnEnd}`,
    captures: captures(speaker, turnMark),
  },
  'turn-bracketed': {
    comment: '[Name] what is said; [laughter] is a stage direction, and so is what stands alone in brackets.',
    match: `${atStart}(\\[)(?!${stageWord})(${name})(\\])(?::|(?=[ \\t]+\\S))`,
    captures: captures('punctuation.definition.speaker.begin', speaker, 'punctuation.definition.speaker.end'),
  },
};

const inline = {
  inline: { patterns: include('timecode', 'voice', 'tag', 'stage-direction') },
  timecode: {
    patterns: [
      { match: `([\\[(<])(${timecode})([\\])>])`, captures: captures(opens, numeral, closes) },
      { ...scope(numeral), match: `(?<![\\d:.,])${longTimecode}(?![\\d:])` },
    ],
  },
  voice: {
    comment: '<v Name> names the speaker of a WebVTT cue.',
    match: '(<)(v)(\\.[^\\s<>]{1,80})?[ \\t]+([^<>]{1,120})(>)',
    captures: captures(tagOpens, 'entity.name.tag', 'entity.other.attribute-name.class', speaker, tagCloses),
  },
  tag: {
    patterns: [
      {
        match: '(</?)(i|b|u|s|c|v|lang|ruby|rt|font)((?:\\.[^\\s<>]{1,80})?(?:[ \\t][^<>]{0,120})?)(>)',
        captures: captures(tagOpens, 'entity.name.tag', 'entity.other.attribute-name', tagCloses),
      },
      {
        ...scope('comment.block.placement'),
        comment: 'Placement codes that some subtitle editors leave in .srt files.',
        match: '\\{\\\\[^{}]{1,80}\\}',
      },
      { ...scope('constant.character.entity'), match: '&(?:amp|lt|gt|nbsp|lrm|rlm|#\\d{1,7}|#x[0-9A-Fa-f]{1,6});' },
    ],
  },
  'stage-direction': {
    comment: 'Round brackets count when they stand alone or begin with a word of the trade, square ones always.',
    patterns: [
      { name: stage, match: '(?:^|\\G)[ \\t]*\\([^()]{1,200}\\)[ \\t]*$' },
      { name: stage, match: `\\(${stageWord}[^()]{0,80}\\)` },
      { name: stage, match: '\\[[^\\[\\]]{1,120}\\]' },
      { name: stage, match: '♪[^♪]{0,200}♪?' },
    ],
  },
};

const grammar = {
  name: 'Transcript',
  scopeName: 'text.transcript',
  patterns: include('caption-header', 'caption-block', 'cue-timing', 'counter', 'timed-line', 'turn', 'inline'),
  repository: { ...captions, ...turns, ...inline },
};

const file = new URL('transcript.tmLanguage.json', import.meta.url);
const text = `${JSON.stringify(grammar, null, 2)}\n`;
if (!process.argv.includes('--check')) fs.writeFileSync(file, text);
else if (fs.readFileSync(file, 'utf8').replaceAll('\r\n', '\n') !== text) {
  console.error('syntaxes/transcript.tmLanguage.json is out of date: run `node syntaxes/build.mjs`');
  process.exit(1);
}
